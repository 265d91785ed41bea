/** Texts of the checks on the team and how much of it is booked. */
export const team = {
  nl: {
    'contracts-overlap': {
      title: 'Contracten overlappen',
      message: '{{value}} begint terwijl het contract in rij {{first}} nog loopt; samen is dat {{fte}} fte.',
      why: 'In de overlap telt de medewerker voor beide rijen mee als beschikbaar.',
      expected: 'Een contract dat begint als het vorige is afgelopen.',
      fix: 'Vul bij het oude contract een einddatum in, of verwijder de dubbele rij.',
    },
    'person-unknown': {
      title: 'Medewerker onbekend',
      message: '“{{value}}” staat niet in de tabel Team.',
      why: 'Deze inzet of afwezigheid telt bij niemand mee.',
      expected: 'Een medewerker zoals die in Team staat.',
      fix: 'Kies de juiste medewerker, of voeg die toe aan Team.',
    },
    'person-over-booked': {
      title: 'Medewerker is overbezet',
      message: '{{member}} is van {{from}} tot en met {{to}} voor {{booked}} fte ingezet, bij {{available}} fte beschikbaar.',
      why: 'Zo veel werk kan niet worden gedaan; iets loopt uit of iemand valt om.',
      expected: 'Niet meer inzet dan er beschikbaar is.',
      fix: 'Verschuif werk in de tijd of naar een collega.',
    },
  },
  en: {
    'contracts-overlap': {
      title: 'Contracts overlap',
      message: '{{value}} starts while the contract in row {{first}} still runs; together that is {{fte}} fte.',
      why: 'Where they overlap, the team member counts as available for both rows.',
      expected: 'A contract that starts when the one before has ended.',
      fix: 'Fill in an end date for the old contract, or delete the double row.',
    },
    'person-unknown': {
      title: 'Team member unknown',
      message: '“{{value}}” is not in the table Team.',
      why: 'This booking or absence counts for nobody.',
      expected: 'A team member as Team has them.',
      fix: 'Choose the right team member, or add them to Team.',
    },
    'person-over-booked': {
      title: 'Team member is over-booked',
      message: '{{member}} is booked for {{booked}} fte from {{from}} to {{to}}, with {{available}} fte available.',
      why: 'That much work cannot be done; something will be late or someone will break down.',
      expected: 'No more booked than is available.',
      fix: 'Move work in time or to a colleague.',
    },
  },
} as const;
