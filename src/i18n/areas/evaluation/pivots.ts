/** The sheet with PivotTables and the data under it. */
export const pivots = {
  nl: {
    pivot: {
      title: 'Draaitabellen',
      dataTitle: 'Gegevens onder de draaitabellen,',
      dataNote: 'De regels van Opdrachten zoals ze op dat moment waren; Evalueren maakt ze opnieuw.',
      note: 'Klik in een draaitabel om zelf velden te kiezen. De gegevens staan in de tabel {{table}} en zijn die van dat moment: wat daarna in Opdrachten verandert, komt erin door opnieuw te Evalueren. Wat u in {{table}} zelf wijzigt, ziet u met rechtermuisknop > Vernieuwen, ook zonder de invoegtoepassing.',
      unavailable: 'Deze Excel maakt hier geen draaitabellen; hieronder staan dezelfde overzichten als formules over {{table}}.',
      own: 'Uw eigen draaitabel: kies zelf velden',
      ownNote: 'Maak uw eigen draaitabel met Invoegen > Draaitabel, over de tabel {{table}}.',
      themes: 'Strippen per thema en gemeente',
      quarters: 'Opdrachtregels per kwartaal en status',
      levels: 'Strippen per niveau en thema',
      sumOfStrips: 'Som van strippen',
      rows: 'Aantal regels',
    },
  },
  en: {
    pivot: {
      title: 'PivotTables',
      dataTitle: 'Data under the PivotTables,',
      dataNote: 'The rows of Opdrachten as they were at that moment; Evaluate makes them again.',
      note: 'Click in a PivotTable to choose fields. The data are in the table {{table}}, as they were at that moment: what changes in Opdrachten afterwards comes in when Evaluate is run again. What you change in {{table}} itself shows with right click > Refresh, also without the add-in.',
      unavailable: 'This Excel makes no PivotTables here; below are the same overviews as formulas over {{table}}.',
      own: 'Your own PivotTable: choose fields',
      ownNote: 'Make your own PivotTable with Insert > PivotTable, over the table {{table}}.',
      themes: 'Strips by theme and municipality',
      quarters: 'Assignment rows by quarter and status',
      levels: 'Strips by level and theme',
      sumOfStrips: 'Sum of strips',
      rows: 'Number of rows',
    },
  },
} as const;
