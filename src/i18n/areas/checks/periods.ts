/** Texts of the checks on the period of a row. */
export const periods = {
  nl: {
    'outside-period': {
      title: 'Buiten de periode',
      message: '{{date}} valt buiten de periode {{period}} ({{first}} tot en met {{last}}).',
      why: 'De strippen tellen mee in een periode waarin het werk niet valt.',
      expected: 'Een datum binnen de periode {{period}}.',
      fix: 'Pas de datum of de periode van de opdracht aan.',
    },
    'runs-past-period': {
      title: 'Loopt door na de periode',
      message: 'De opdracht loopt tot {{date}}, na het eind van de periode {{period}} ({{last}}).',
      why: 'Vaak is dat zo bedoeld; de strippen blijven in de periode {{period}} tellen.',
      expected: 'Een einddatum uiterlijk {{last}}, of een bewuste keuze.',
      fix: 'Niets, als het zo bedoeld is.',
    },
    'period-unknown': {
      title: 'Periode onbekend',
      message: 'De periode “{{value}}” komt verder niet voor; wel {{periods}}.',
      why: 'De strippen van deze rij tellen in geen enkele bekende periode mee.',
      expected: 'Een periode waarvoor strippen zijn toegekend.',
      fix: 'Verbeter de periode, of ken er strippen voor toe.',
    },
  },
  en: {
    'outside-period': {
      title: 'Outside the period',
      message: '{{date}} is outside the period {{period}} ({{first}} up to and including {{last}}).',
      why: 'The strips count in a period in which the work does not fall.',
      expected: 'A date within the period {{period}}.',
      fix: 'Change the date or the period of the assignment.',
    },
    'runs-past-period': {
      title: 'Runs on after the period',
      message: 'The assignment runs until {{date}}, after the end of the period {{period}} ({{last}}).',
      why: 'Often that is the intention; the strips keep counting in the period {{period}}.',
      expected: 'An end date no later than {{last}}, or a deliberate choice.',
      fix: 'Nothing, if it is meant this way.',
    },
    'period-unknown': {
      title: 'Period unknown',
      message: 'The period “{{value}}” appears nowhere else; {{periods}} do.',
      why: 'The strips of this row count in no known period.',
      expected: 'A period for which strips were allocated.',
      fix: 'Correct the period, or allocate strips for it.',
    },
  },
} as const;
