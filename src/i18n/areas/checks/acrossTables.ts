/** Texts of the checks that lay tables side by side. */
export const acrossTables = {
  nl: {
    'municipality-unknown': {
      title: 'Gemeente onbekend',
      message: '“{{value}}” staat niet in de tabel Gemeenten.',
      why: 'De strippen van deze rij worden bij geen enkele gemeente geteld.',
      expected: 'De naam van een gemeente zoals die in Gemeenten staat.',
      fix: 'Kies de juiste gemeente, of voeg haar toe aan Gemeenten.',
    },
    'municipality-several': {
      title: 'Meer gemeenten in één cel',
      message: 'Hier staan meer gemeenten in één cel: {{municipalities}}.',
      why: 'Strippen worden per gemeente geteld; een cel met meer namen hoort bij geen van alle.',
      expected: 'Eén rij per gemeente, met hetzelfde nummer en elk de eigen strippen.',
      fix: 'Maak er een rij per gemeente van, met hetzelfde Nr.',
    },
    'allocation-missing': {
      title: 'Geen vastgestelde toekenning',
      message: '{{municipality}} heeft voor {{period}} nog geen vastgestelde strippen, maar wel opdrachten die strippen kosten.',
      why: 'Zonder vastgestelde toekenning is er geen strippenkaart om van af te schrijven.',
      expected: 'Een rij in Toekenning met de status vastgesteld.',
      fix: 'Stel de toekenning vast, of controleer de periode van de opdracht.',
    },
  },
  en: {
    'municipality-unknown': {
      title: 'Municipality unknown',
      message: '“{{value}}” is not in the table Gemeenten.',
      why: 'The strips of this row are counted for no municipality at all.',
      expected: 'The name of a municipality as Gemeenten has it.',
      fix: 'Choose the right municipality, or add it to Gemeenten.',
    },
    'municipality-several': {
      title: 'Several municipalities in one cell',
      message: 'There are several municipalities in one cell here: {{municipalities}}.',
      why: 'Strips are counted by municipality; a cell with several names belongs to none of them.',
      expected: 'One row a municipality, with the same number and each its own strips.',
      fix: 'Make it a row for each municipality, with the same No.',
    },
    'allocation-missing': {
      title: 'No adopted allocation',
      message: '{{municipality}} has no adopted strips for {{period}} yet, but it has assignments that cost strips.',
      why: 'Without an adopted allocation there is no strip card to take strips from.',
      expected: 'A row in Toekenning with the status vastgesteld (adopted).',
      fix: 'Adopt the allocation, or check the period of the assignment.',
    },
  },
} as const;
