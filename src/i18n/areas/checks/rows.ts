/** Texts of the checks on rows as a whole. */
export const rows = {
  nl: {
    'rows-below-table': {
      title: 'Rijen onder de tabel',
      message: 'Direct onder de tabel {{name}} staan rijen die er niet bij horen. Aantal: {{rows}}.',
      why: 'De tabel is niet meegegroeid toen deze rijen werden ingevuld. Ze tellen daardoor nergens mee: niet op de strippenkaart en niet in de controles.',
      expected: 'Alle rijen binnen de tabel.',
      fix: 'Trek het hoekje rechtsonder in de tabel omlaag over deze rijen, of voeg ze toe met Tabelontwerp > Tabelformaat wijzigen.',
    },
    'row-double': {
      title: 'Rij staat er dubbel in',
      message: 'Deze rij is precies gelijk aan rij {{first}}.',
      why: 'Een rij die twee keer voorkomt, telt twee keer mee.',
      expected: 'Elke regel één keer.',
      fix: 'Verwijder een van de twee rijen.',
    },
  },
  en: {
    'rows-below-table': {
      title: 'Rows below the table',
      message: 'Directly below the table {{name}} there are rows that are not part of it. Found: {{rows}}.',
      why: 'The table did not grow when these rows were filled in. So they count nowhere: not on the strip card and not in the checks.',
      expected: 'All rows within the table.',
      fix: 'Drag the corner at the bottom right of the table down over these rows, or add them with Table Design > Resize Table.',
    },
    'row-double': {
      title: 'Row is in there twice',
      message: 'This row is exactly the same as row {{first}}.',
      why: 'A row that is there twice counts twice.',
      expected: 'Each row once.',
      fix: 'Delete one of the two rows.',
    },
  },
} as const;
