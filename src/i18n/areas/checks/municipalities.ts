/** Texts of the checks on municipalities, their codes and their inhabitants. */
export const municipalities = {
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
    'municipality-double': {
      title: 'Gemeente staat er dubbel in',
      message: '“{{value}}” staat {{times}} keer in de tabel Gemeenten.',
      why: 'Een gemeente die dubbel staat, krijgt twee keer strippen.',
      expected: 'Elke gemeente en elke code één keer.',
      fix: 'Verwijder de rij die te veel is.',
    },
    'population-invalid': {
      title: 'Inwonertal kan niet kloppen',
      message: '{{value}} kan geen aantal inwoners zijn.',
      why: 'De strippen worden naar inwoners verdeeld.',
      expected: 'Een heel getal boven nul, van de peildatum.',
      fix: 'Neem het aantal inwoners van het CBS over.',
    },
    'code-invalid': {
      title: 'Geen CBS-code',
      message: '“{{value}}” is geen CBS-code van een gemeente.',
      why: 'Met de code vinden wij inwonertallen terug, ook als een naam anders is geschreven.',
      expected: 'GM met vier cijfers, zoals GM0106.',
      fix: 'Neem de code over van het CBS, of laat de cel leeg.',
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
    'municipality-double': {
      title: 'Municipality is in there twice',
      message: '“{{value}}” is in the table Gemeenten {{times}} times.',
      why: 'A municipality that is there twice is given strips twice.',
      expected: 'Each municipality and each code once.',
      fix: 'Delete the row that is too many.',
    },
    'population-invalid': {
      title: 'Population cannot be right',
      message: '{{value}} cannot be a number of inhabitants.',
      why: 'The strips are divided by population.',
      expected: 'A whole number above nought, of the reference date.',
      fix: 'Take the number of inhabitants from Statistics Netherlands (CBS).',
    },
    'code-invalid': {
      title: 'No CBS code',
      message: '“{{value}}” is not the CBS code of a municipality.',
      why: 'By the code we find populations, even where a name is written differently.',
      expected: 'GM and four figures, such as GM0106.',
      fix: 'Copy the code from CBS (Statistics Netherlands), or leave the cell blank.',
    },
  },
} as const;
