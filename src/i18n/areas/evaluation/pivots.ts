/** The sheet with PivotTables and the data under it. */
export const pivots = {
  nl: {
    pivot: {
      title: 'Draaitabellen',
      dataTitle: 'Gegevens onder de draaitabellen,',
      note: 'Over de tabel {{table}}. Klik in een draaitabel om zelf velden te kiezen; vernieuwen kan met rechtermuisknop > Vernieuwen, ook zonder deze invoegtoepassing.',
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
      note: 'Over the table {{table}}. Click in a PivotTable to choose fields; refresh with right click > Refresh, also without this add-in.',
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
