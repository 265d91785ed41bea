import { Cells, type CellValue, type Sheet, type Workbook } from '../../../src/xlsx/model/workbook';

/** An empty sheet of the model. */
export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    cells: new Cells(),
    tables: [],
    validations: [],
    conditionalFormats: [],
    comments: [],
    notes: [],
    hyperlinks: new Map(),
    merges: [],
    charts: [],
    pivotTables: [],
    sparklines: [],
    frozen: { rows: 0, columns: 0 },
    protection: { protected: false, options: {} },
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    showGridlines: true,
    pageLayout: {},
    names: [],
    autoFilter: null,
  };
}

/** Writes rows of values from a cell on. */
export function fill(sheet: Sheet, row: number, column: number, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((line, down) =>
    line.forEach((value, across) => {
      if (value !== '') sheet.cells.set(row + down, column + across, { value });
    }),
  );
}

export function workbookOf(...sheets: Sheet[]): Workbook {
  return {
    sheets,
    names: [],
    settings: new Map(),
    customProperties: new Map(),
    activeSheet: sheets[0]?.id ?? '',
    selection: { sheet: sheets[0]?.id ?? '', area: { top: 0, left: 0, bottom: 0, right: 0 } },
    losses: [],
  };
}

/** A small workbook with one of everything the grid draws. */
export function demo(): Workbook {
  const cards = emptySheet('1', 'Toekenning');
  const rows: [string, number, number, number][] = [
    ['Aa en Hunze', 25845, 6, 4],
    ['Assen', 69701, 6, 7],
    ['Borger-Odoorn', 26014, 6, 4],
    ['Coevorden', 35725, 6, 5],
    ['De Wolden', 24580, 6, 4],
    ['Emmen', 109346, 6, 8],
    ['Hoogeveen', 56591, 6, 6],
  ];
  cards.cells.set(0, 0, { value: 'Strippen per gemeente, 2026', style: { font: { bold: true, size: 16, color: '#0F5C5C' } } });
  cards.rowHeights.set(0, 24);
  fill(cards, 2, 0, [['Gemeente', 'Inwoners', 'Basis', 'Naar inwoners', 'Totaal', 'Status', 'Vastgesteld op']]);
  rows.forEach(([name, people, base, share], index) => {
    const row = 3 + index;
    fill(cards, row, 0, [[name]]);
    cards.cells.set(row, 1, { value: people, style: { numberFormat: '#,##0' } });
    fill(cards, row, 2, [[base, share]]);
    cards.cells.set(row, 4, { value: base + share, formula: `=C${row + 1}+D${row + 1}` });
    cards.cells.set(row, 5, { value: index % 2 ? 'concept' : 'vastgesteld' });
    cards.cells.set(row, 6, { value: 46023 + index, style: { numberFormat: 'dd-mm-yyyy' } });
  });
  cards.tables.push({
    id: '1',
    name: 'Toekenning',
    area: { top: 2, left: 0, bottom: 9, right: 6 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columnIds: [1, 2, 3, 4, 5, 6, 7],
  });
  cards.columnWidths.set(0, 110);
  cards.columnWidths.set(3, 90);
  cards.columnWidths.set(6, 90);
  cards.frozen = { rows: 3, columns: 1 };
  cards.validations.push({
    areas: [{ top: 3, left: 5, bottom: 9, right: 5 }],
    rule: { list: { inCellDropDown: true, source: 'concept,vastgesteld' } },
    errorAlert: { title: 'Status', message: 'Kies concept of vastgesteld.', style: 'Stop', showAlert: true },
  });
  cards.notes.push({ row: 4, column: 1, author: 'Regisseur', content: 'Stand per 1 januari 2024 (CBS).', visible: false });
  cards.charts.push({
    id: 'c1',
    name: 'Strippen',
    type: 'BarStacked',
    title: 'Strippen per gemeente',
    left: 20,
    top: 190,
    width: 420,
    height: 250,
    legend: { visible: true, position: 'Bottom' },
    series: [
      {
        name: 'Basis',
        nameReference: "'Toekenning'!$C$3",
        values: "'Toekenning'!$C$4:$C$10",
        categories: "'Toekenning'!$A$4:$A$10",
        color: '#0F5C5C',
      },
      {
        name: 'Naar inwoners',
        nameReference: "'Toekenning'!$D$3",
        values: "'Toekenning'!$D$4:$D$10",
        categories: "'Toekenning'!$A$4:$A$10",
        color: '#E0A030',
      },
    ],
    axes: {},
  });
  cards.charts.push({
    id: 'c2',
    name: 'Inwoners',
    type: 'ColumnClustered',
    title: 'Inwoners',
    left: 450,
    top: 190,
    width: 360,
    height: 250,
    legend: { visible: false, position: 'Bottom' },
    series: [{ name: 'Inwoners', values: "'Toekenning'!$B$4:$B$10", categories: "'Toekenning'!$A$4:$A$10" }],
    axes: {},
  });
  const long = emptySheet('2', 'Opdrachten');
  fill(long, 0, 0, [['Nr', 'Gemeente', 'Titel', 'Strippen', 'Start']]);
  for (let row = 1; row <= 50_000; row += 1)
    fill(long, row, 0, [
      [row, rows[row % 7]?.[0] ?? '', `Opdracht ${row}: warmteprogramma en gebiedsprofiel`, row % 5, 46000 + (row % 300)],
    ]);
  long.frozen = { rows: 1, columns: 0 };
  long.columnWidths.set(1, 100);
  long.columnWidths.set(2, 160);
  long.merges.push({ top: 2, left: 6, bottom: 4, right: 8 });
  long.cells.set(2, 6, { value: 'Samengevoegd', style: { horizontal: 'Center', vertical: 'Center', fill: '#FFF2CC' } });
  const lines = emptySheet('3', 'Lijnen en taart');
  fill(lines, 0, 0, [
    ['Maand', 'Belasting', 'Beschikbaar'],
    ['jan', 3.2, 4],
    ['feb', 3.8, 4],
    ['mrt', 4.4, 4],
    ['apr', 4.1, 4.5],
    ['mei', 3.1, 4.5],
  ]);
  const references = { categories: "'Lijnen en taart'!$A$2:$A$6" };
  lines.charts.push({
    id: 'l',
    name: 'Lijn',
    type: 'LineMarkers',
    title: 'Belasting per maand',
    left: 200,
    top: 10,
    width: 360,
    height: 220,
    legend: { visible: true, position: 'Bottom' },
    series: [
      { name: 'Belasting', values: "'Lijnen en taart'!$B$2:$B$6", ...references },
      { name: 'Beschikbaar', values: "'Lijnen en taart'!$C$2:$C$6", ...references },
    ],
    axes: { valueTitle: 'fte' },
  });
  lines.charts.push({
    id: 'p',
    name: 'Taart',
    type: 'Pie',
    title: 'Belasting',
    left: 200,
    top: 250,
    width: 360,
    height: 220,
    legend: { visible: true, position: 'Right' },
    series: [{ name: 'Belasting', values: "'Lijnen en taart'!$B$2:$B$6", ...references }],
    axes: {},
  });
  return workbookOf(cards, long, lines);
}
