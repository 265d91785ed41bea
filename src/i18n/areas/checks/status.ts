/** Texts of the checks on the status of an assignment. */
export const status = {
  nl: {
    'status-contradicts-dates': {
      title: 'Status en datums spreken elkaar tegen',
      message: 'De status is {{status}}, maar {{column}} is {{date}} (vandaag is het {{today}}).',
      why: 'De stand en de evaluatie gaan uit van de status.',
      expected: 'Afgerond werk ligt achter ons, lopend werk is begonnen en nog niet voorbij.',
      fix: 'Werk de status of de datum bij.',
    },
    'value-required-by-status': {
      title: 'Waarde hoort bij deze status',
      message: 'De status is {{status}}, maar {{name}} is nog leeg.',
      why: 'Zonder deze datum is niet te zien wanneer het team werk heeft of had.',
      expected: 'Een datum in {{name}} zodra een opdracht gepland is.',
      fix: 'Vul {{name}} in, of zet de status terug.',
    },
  },
  en: {
    'status-contradicts-dates': {
      title: 'Status and dates contradict each other',
      message: 'The status is {{status}}, but {{column}} is {{date}} (today is {{today}}).',
      why: 'The balance and the evaluation go by the status.',
      expected: 'Finished work is behind us, running work has begun and is not over yet.',
      fix: 'Update the status or the date.',
    },
    'value-required-by-status': {
      title: 'Value belongs with this status',
      message: 'The status is {{status}}, but {{name}} is still blank.',
      why: 'Without this date nobody can see when the team has or had work.',
      expected: 'A date in {{name}} as soon as an assignment is planned.',
      fix: 'Fill in {{name}}, or put the status back.',
    },
  },
} as const;
