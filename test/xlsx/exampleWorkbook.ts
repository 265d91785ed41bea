import { newWorkbook } from '../../src/xlsx/model/newWorkbook';
import type { Sheet, Table, Workbook } from '../../src/xlsx/model/workbook';

export const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

export const table = (name: string, width: number, rows: number, more: Partial<Table> = {}): Table => ({
  id: name,
  name,
  area: { top: 0, left: 0, bottom: rows, right: width - 1 },
  showHeaders: true,
  showTotals: false,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  columnIds: Array.from({ length: width }, (_, index) => index + 1),
  ...more,
});

/** A workbook made by the model alone, with one of everything that the writer makes from nothing. */
export function exampleWorkbook(): Workbook {
  const workbook = newWorkbook('Opdrachten', 'Evaluatie 2026', 'Lijsten');
  const sheet = sheetOf(workbook, 'Opdrachten');
  const rows: readonly (readonly (string | number | boolean)[])[] = [
    ['Nr', 'Gemeente', 'Thema', 'Strippen', 'Status', 'Start', 'Rest'],
    ['A-01', 'Assen', 'Warmte', 2, 'lopend', 46027, 0],
    ['A-02', 'Emmen', 'Warmte', 3.5, 'gepland', 46054, 0],
    ['A-03', 'Assen', 'Isolatie', 1, 'afgerond', 46112, 0],
    ['A-04', 'Coevorden', 'Isolatie', 4, 'concept', '', 0],
    ['A-05', 'Emmen', 'Isolatie', 0, 'lopend', 46200, 0],
  ];
  rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value === '' && column !== 5) return;
      const style =
        row === 0
          ? { font: { bold: true }, fill: '#1F4E79' }
          : column === 5
            ? { numberFormat: 'dd-mm-yyyy' }
            : column === 3
              ? { numberFormat: '0.0', locked: false }
              : undefined;
      const formula = row > 0 && column === 6 ? '=10-[@Strippen]' : undefined;
      sheet.cells.set(row, column, {
        value: formula ? 10 - Number(line[3]) : value,
        ...(formula !== undefined && { formula }),
        ...(style && { style }),
      });
    }),
  );
  sheet.tables = [table('Opdrachten', 7, 5, { columnExtras: { 7: { calculatedColumnFormula: '=10-[@Strippen]' } } })];
  sheet.frozen = { rows: 1, columns: 2 };
  sheet.columnWidths.set(1, 120);
  sheet.rowHeights.set(0, 24);
  sheet.hiddenColumns.add(8);
  sheet.tabColor = '#0F6CBD';
  sheet.merges = [{ top: 8, left: 0, bottom: 8, right: 2 }];
  sheet.cells.set(8, 0, { value: '  twee spaties en een regel\neinde_x0041_ ', style: { wrapText: true } });
  sheet.cells.set(8, 4, { value: '#N/A', formula: '=NA()', error: true });
  sheet.hyperlinks.set('1,0', { address: 'https://example.org/?a=1&b=2', screenTip: 'Naar het dossier' });
  sheet.hyperlinks.set('2,0', { documentReference: "'Evaluatie 2026'!A1" });
  sheet.notes = [{ row: 1, column: 1, author: 'Coördinator', content: 'Bel de\ngemeente', visible: false }];
  sheet.comments = [
    {
      id: '{5C0A11E7-0001-4000-8000-0000000000AA}',
      row: 2,
      column: 1,
      author: 'Anne',
      content: 'Klopt dit?',
      created: Date.UTC(2026, 2, 1, 9, 30),
    },
  ];
  sheet.validations = [
    {
      areas: [{ top: 1, left: 4, bottom: 5, right: 4 }],
      rule: { list: { inCellDropDown: true, source: 'concept,gepland,lopend,afgerond' } },
      errorAlert: { title: 'Status', message: 'Kies uit de lijst.', style: 'Stop', showAlert: true },
    },
    {
      areas: [{ top: 1, left: 1, bottom: 5, right: 1 }],
      rule: { list: { inCellDropDown: true, source: '=Lijsten!$A$2:$A$4' } },
      prompt: { title: 'Gemeente', message: 'Kies', showPrompt: true },
    },
    {
      areas: [{ top: 1, left: 3, bottom: 5, right: 3 }],
      rule: { decimal: { formula1: 0, formula2: 20, operator: 'Between' } },
      errorAlert: { style: 'Warning', showAlert: true },
    },
    { areas: [{ top: 1, left: 5, bottom: 5, right: 5 }], rule: { date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' } } },
    { areas: [{ top: 1, left: 0, bottom: 5, right: 0 }], rule: { custom: { formula: '=COUNTIF($A$2:$A$6,A2)=1' } } },
  ];
  sheet.conditionalFormats = [
    {
      id: 'one',
      areas: [{ top: 1, left: 0, bottom: 5, right: 6 }],
      type: 'Custom',
      priority: 0,
      stopIfTrue: true,
      style: { fill: '#FFC7CE', font: { color: '#9C0006', bold: true } },
      rule: { formula: '=$E2="concept"' },
    },
    {
      id: 'two',
      areas: [{ top: 1, left: 3, bottom: 5, right: 3 }],
      type: 'CellValue',
      priority: 1,
      style: { fill: '#C6EFCE' },
      rule: { formula1: '=1', formula2: '=3', operator: 'Between' },
    },
    {
      id: 'three',
      areas: [{ top: 1, left: 3, bottom: 5, right: 3 }],
      type: 'DataBar',
      priority: 2,
      rule: {
        lowerBoundRule: { type: 'LowestValue' },
        upperBoundRule: { type: 'HighestValue' },
        showDataBarOnly: false,
        positiveFormat: { fillColor: '#638EC6' },
      },
    },
    {
      id: 'four',
      areas: [{ top: 1, left: 6, bottom: 5, right: 6 }],
      type: 'ColorScale',
      priority: 3,
      rule: { minimum: { type: 'LowestValue', color: '#F8696B' }, maximum: { type: 'HighestValue', color: '#63BE7B' } },
    },
    {
      id: 'five',
      areas: [{ top: 1, left: 2, bottom: 5, right: 2 }],
      type: 'ContainsText',
      priority: 4,
      style: { font: { italic: true } },
      rule: { operator: 'Contains', text: 'war"m' },
    },
    {
      id: 'six',
      areas: [{ top: 1, left: 5, bottom: 5, right: 5 }],
      type: 'PresetCriteria',
      priority: 5,
      style: { fill: '#FFEB9C' },
      rule: { criterion: 'Blanks' },
    },
    {
      id: 'seven',
      areas: [{ top: 1, left: 3, bottom: 5, right: 3 }],
      type: 'TopBottom',
      priority: 6,
      style: { font: { bold: true } },
      rule: { rank: 2, type: 'TopItems' },
    },
  ];
  sheet.pageLayout = {
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    printArea: 'A1:G9',
    printTitleRows: '1:1',
  };

  const evaluation = sheetOf(workbook, 'Evaluatie 2026');
  const totals: readonly (readonly [string, number])[] = [
    ['Assen', 3],
    ['Coevorden', 4],
    ['Emmen', 3.5],
  ];
  evaluation.cells.set(0, 0, { value: 'Gemeente' });
  evaluation.cells.set(0, 1, { value: 'Strippen' });
  totals.forEach(([name, strips], index) => {
    evaluation.cells.set(index + 1, 0, { value: name });
    evaluation.cells.set(index + 1, 1, { value: strips, formula: `=SUMIFS(Opdrachten[Strippen],Opdrachten[Gemeente],A${index + 2})` });
  });
  evaluation.cells.set(0, 3, { value: 'Assen', formula: '=UNIQUE(Opdrachten[Gemeente])' });
  ['Emmen', 'Coevorden'].forEach((value, index) => evaluation.cells.set(index + 1, 3, { value, spilledFrom: { row: 0, column: 3 } }));
  evaluation.cells.set(0, 5, { value: '#NAME?', error: true, formula: '=FLEX.STRIPS_REMAINING(A2:A4,2026)' });
  evaluation.charts = [
    {
      id: 'new',
      name: 'Strippen per gemeente',
      type: 'BarStacked',
      title: 'Strippen per gemeente',
      altTitle: 'Strippen',
      altDescription: 'Assen 3, Coevorden 4, Emmen 3,5',
      left: 300,
      top: 60,
      width: 360,
      height: 216,
      legend: { visible: true, position: 'Bottom' },
      series: [
        {
          name: 'Strippen',
          nameReference: "'Evaluatie 2026'!$B$1",
          values: "'Evaluatie 2026'!$B$2:$B$4",
          categories: "'Evaluatie 2026'!$A$2:$A$4",
          color: '#0F6CBD',
          hasDataLabels: true,
        },
      ],
      axes: { valueTitle: 'strippen', valueMinimum: 0, valueFormat: '0.0' },
    },
  ];
  // The visible cells as a host would compute them: gemeente by thema, sums of strips.
  const report: readonly (readonly (string | number)[])[] = [
    ['Som van Strippen', 'Thema', '', ''],
    ['Gemeente', 'Isolatie', 'Warmte', 'Eindtotaal'],
    ['Assen', 1, 2, 3],
    ['Coevorden', 4, '', 4],
    ['Emmen', 0, 3.5, 3.5],
    ['Eindtotaal', 5, 5.5, 10.5],
  ];
  report.forEach((line, row) => line.forEach((value, column) => value !== '' && evaluation.cells.set(row + 20, column, { value })));
  evaluation.pivotTables = [
    {
      id: 'new',
      name: 'Strippen per thema',
      row: 20,
      column: 0,
      source: { table: 'Opdrachten' },
      rows: ['Gemeente'],
      columns: ['Thema'],
      filters: [],
      data: [{ name: 'Som van Strippen', field: 'Strippen', summarizeBy: 'Sum' }],
      covered: { top: 20, left: 0, bottom: 25, right: 3 },
      layout: 'Compact',
      refreshOnOpen: true,
    },
  ];
  evaluation.showGridlines = false;

  const lists = sheetOf(workbook, 'Lijsten');
  ['Gemeente', 'Assen', 'Coevorden', 'Emmen'].forEach((value, row) => lists.cells.set(row, 0, { value }));
  lists.visibility = 'Hidden';
  // Not on the sheet with the PivotTable: LibreOffice 7.4 leaves out PivotTables on protected sheets.
  lists.protection = { protected: true, options: { allowAutoFilter: true, selectionMode: 'Normal' }, password: 'geheim' };
  lists.autoFilter = { top: 0, left: 0, bottom: 3, right: 0 };
  lists.names = [{ name: 'Lokaal', formula: '=Lijsten!$A$2', visible: true, comment: '' }];
  workbook.names = [{ name: 'Gemeentelijst', formula: '=Lijsten!$A$2:$A$4', visible: true, comment: 'Voor de keuzelijst' }];
  workbook.settings.set('mapping', { Gemeente: 'Naam van de gemeente', lang: 'é'.repeat(300) });
  workbook.customProperties.set('Regio', 'Drenthe');
  workbook.customProperties.set('Jaar', 2026);
  workbook.customProperties.set('Proef', true);
  workbook.activeSheet = 'Evaluatie 2026';
  workbook.selection = { sheet: 'Evaluatie 2026', area: { top: 1, left: 1, bottom: 2, right: 1 } };
  return workbook;
}
