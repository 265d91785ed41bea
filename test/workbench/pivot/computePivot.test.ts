import { PivotFieldMissing } from '../../../workbench/pivot/port';
import type { PivotTable } from '../../../src/xlsx/model/workbook';
import { computePivot } from '../../../workbench/pivot';
import { put, sheetOf, tableOf, workbookOf } from '../calc/book';

// Assen: lopend 3+2, afgerond 4; Emmen: lopend 5; without municipality: lopend 1.
const sheet = sheetOf('Opdrachten', [
  ['Gemeente', 'Status', 'Strippen', 'Uren'],
  ['Emmen', 'lopend', 5, 50],
  ['Assen', 'lopend', 3, 30],
  ['assen', 'afgerond', 4, null],
  ['Assen', 'lopend', 2, 20],
  [null, 'lopend', 1, 'tien'],
]);
tableOf(sheet, 'Opdrachten', 'A1:D6');
const workbook = workbookOf(sheet);
const strips = { name: 'Som van Strippen', field: 'Strippen', summarizeBy: 'Sum' } as const;
const count = { name: 'Aantal van Status', field: 'Status', summarizeBy: 'Count' } as const;

const pivotOf = (change: Partial<PivotTable>): PivotTable => ({
  id: 'p',
  name: 'Draaitabel',
  row: 0,
  column: 0,
  source: { table: 'Opdrachten' },
  rows: [],
  columns: [],
  filters: [],
  data: [],
  covered: null,
  layout: 'Compact',
  refreshOnOpen: true,
  ...change,
});
const report = (change: Partial<PivotTable>) => computePivot(workbook, sheet, pivotOf(change));
const values = (change: Partial<PivotTable>) => report(change).cells.map((row) => row.map(({ value }) => value));

test('one row field and one sum: items upwards, capitals aside, empty last', () => {
  expect(values({ rows: ['Gemeente'], data: [strips] })).toEqual([
    ['Rijlabels', 'Som van Strippen'],
    ['Assen', 9],
    ['Emmen', 5],
    ['(leeg)', 1],
    ['Eindtotaal', 15],
  ]);
});

test('several data fields stand beside each other', () => {
  expect(values({ rows: ['Gemeente'], data: [strips, count] })).toEqual([
    ['Rijlabels', 'Som van Strippen', 'Aantal van Status'],
    ['Assen', 9, 3],
    ['Emmen', 5, 1],
    ['(leeg)', 1, 1],
    ['Eindtotaal', 15, 5],
  ]);
});

test('column labels, with an empty cell where there is nothing to sum', () => {
  expect(values({ rows: ['Gemeente'], columns: ['Status'], data: [strips] })).toEqual([
    ['Som van Strippen', 'Kolomlabels', '', ''],
    ['Rijlabels', 'afgerond', 'lopend', 'Eindtotaal'],
    ['Assen', 4, 5, 9],
    ['Emmen', '', 5, 5],
    ['(leeg)', '', 1, 1],
    ['Eindtotaal', 4, 11, 15],
  ]);
});

test('several data fields under column labels', () => {
  expect(values({ rows: ['Gemeente'], columns: ['Status'], data: [strips, count] })).toEqual([
    ['', 'Kolomlabels', '', '', '', '', ''],
    ['', 'afgerond', '', 'lopend', '', 'Totaal Som van Strippen', 'Totaal Aantal van Status'],
    ['Rijlabels', 'Som van Strippen', 'Aantal van Status', 'Som van Strippen', 'Aantal van Status', '', ''],
    ['Assen', 4, 1, 5, 2, 9, 3],
    ['Emmen', '', '', 5, 1, 5, 1],
    ['(leeg)', '', '', 1, 1, 1, 1],
    ['Eindtotaal', 4, 1, 11, 4, 15, 5],
  ]);
});

test('two row fields, compact: the inner ones indented below the outer one', () => {
  const { cells } = report({ rows: ['Gemeente', 'Status'], data: [strips] });
  expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
    ['Rijlabels', 'Som van Strippen'],
    ['Assen', 9],
    ['afgerond', 4],
    ['lopend', 5],
    ['Emmen', 5],
    ['lopend', 5],
    ['(leeg)', 1],
    ['lopend', 1],
    ['Eindtotaal', 15],
  ]);
  expect(cells.map(([label]) => label?.style?.indent ?? 0)).toEqual([0, 0, 1, 1, 0, 1, 0, 1, 0]);
  expect(cells.map(([label]) => label?.style?.font?.bold ?? false)).toEqual([true, true, false, false, true, false, true, false, true]);
});

test('two row fields, tabular: a column each and a subtotal below', () => {
  expect(values({ rows: ['Gemeente', 'Status'], data: [strips], layout: 'Tabular' })).toEqual([
    ['Gemeente', 'Status', 'Som van Strippen'],
    ['Assen', 'afgerond', 4],
    ['', 'lopend', 5],
    ['Totaal Assen', '', 9],
    ['Emmen', 'lopend', 5],
    ['Totaal Emmen', '', 5],
    ['(leeg)', 'lopend', 1],
    ['Totaal (leeg)', '', 1],
    ['Eindtotaal', '', 15],
  ]);
});

test('two row fields, outline: a column each and the subtotal above', () => {
  expect(values({ rows: ['Gemeente', 'Status'], data: [strips], layout: 'Outline' })).toEqual([
    ['Gemeente', 'Status', 'Som van Strippen'],
    ['Assen', '', 9],
    ['', 'afgerond', 4],
    ['', 'lopend', 5],
    ['Emmen', '', 5],
    ['', 'lopend', 5],
    ['(leeg)', '', 1],
    ['', 'lopend', 1],
    ['Eindtotaal', '', 15],
  ]);
});

test('two column fields: a subtotal after each outer item', () => {
  expect(values({ columns: ['Gemeente', 'Status'], data: [strips] })).toEqual([
    ['', 'Kolomlabels', '', '', '', '', '', '', ''],
    ['', 'Assen', '', 'Totaal Assen', 'Emmen', 'Totaal Emmen', '(leeg)', 'Totaal (leeg)', 'Eindtotaal'],
    ['', 'afgerond', 'lopend', '', 'lopend', '', 'lopend', '', ''],
    ['Som van Strippen', 4, 5, 9, 5, 5, 1, 1, 15],
  ]);
});

test('tabular with columns names the fields', () => {
  expect(values({ rows: ['Gemeente'], columns: ['Status'], data: [strips], layout: 'Tabular' }).slice(0, 2)).toEqual([
    ['Som van Strippen', 'Status', '', ''],
    ['Gemeente', 'afgerond', 'lopend', 'Eindtotaal'],
  ]);
});

test.each([
  ['Average', 15 / 5],
  ['Max', 5],
  ['Min', 1],
  ['Count', 5],
  ['CountNumbers', 5],
  ['Product', 120],
  ['Automatic', 15],
  // Mean 3, squared distances 4+0+1+1+4 = 10.
  ['VarianceP', 2],
  ['Variance', 2.5],
] as const)('%s over all rows', (summarizeBy, expected) => {
  expect(values({ data: [{ name: 'x', field: 'Strippen', summarizeBy }] })).toEqual([['x'], [expected]]);
});

test('text and empty cells are no numbers: sum leaves them out, count counts the text', () => {
  const hours = (summarizeBy: 'Sum' | 'Count' | 'CountNumbers' | 'Automatic') =>
    values({ rows: ['Gemeente'], data: [{ name: 'u', field: 'Uren', summarizeBy }] }).slice(1);
  expect(hours('Sum')).toEqual([
    ['Assen', 50],
    ['Emmen', 50],
    ['(leeg)', 0],
    ['Eindtotaal', 100],
  ]);
  expect(hours('Count')).toEqual([
    ['Assen', 2],
    ['Emmen', 1],
    ['(leeg)', 1],
    ['Eindtotaal', 4],
  ]);
  expect(hours('CountNumbers')).toEqual([
    ['Assen', 2],
    ['Emmen', 1],
    ['(leeg)', 0],
    ['Eindtotaal', 3],
  ]);
});

test('only rows: labels and a total label', () => {
  expect(values({ rows: ['Status'] })).toEqual([['Rijlabels'], ['afgerond'], ['lopend'], ['Eindtotaal']]);
});

test('an unnamed data field gets its caption in the language', () => {
  const pivot = pivotOf({ rows: ['Status'], data: [{ name: '', field: 'Strippen', summarizeBy: 'Average' }] });
  expect(computePivot(workbook, sheet, pivot).cells[0]?.map(({ value }) => value)).toEqual(['Rijlabels', 'Gemiddelde van Strippen']);
  expect(computePivot(workbook, sheet, pivot, 'en').cells[0]?.map(({ value }) => value)).toEqual(['Row Labels', 'Average of Strippen']);
});

test('the parts are where labels and figures stand', () => {
  expect(report({ rows: ['Gemeente'], columns: ['Status'], data: [strips] }).parts).toEqual({
    rowLabels: { top: 1, left: 0, bottom: 5, right: 0 },
    columnLabels: { top: 0, left: 1, bottom: 1, right: 3 },
    dataBody: { top: 2, left: 1, bottom: 5, right: 3 },
  });
  expect(report({ rows: ['Gemeente'] }).parts).toEqual({
    rowLabels: { top: 0, left: 0, bottom: 4, right: 0 },
    columnLabels: null,
    dataBody: null,
  });
});

test('days in row labels keep their format', () => {
  const dates = sheetOf('D', [
    ['Datum', 'n'],
    [46084, 1],
  ]);
  dates.cells.set(1, 0, { value: 46084, style: { numberFormat: 'd-m-yyyy' } });
  const pivot = pivotOf({
    source: { sheet: 'D', area: { top: 0, left: 0, bottom: 1, right: 1 } },
    rows: ['Datum'],
    data: [{ name: 'n', field: 'n', summarizeBy: 'Sum' }],
  });
  expect(computePivot(workbookOf(dates), dates, pivot).cells[1]?.[0]?.style?.numberFormat).toBe('d-m-yyyy');
});

test.each([
  { rows: ['Gemeenten'] },
  { columns: ['x'] },
  { filters: ['x'] },
  { data: [{ ...strips, field: 'x' }] },
  { source: { table: 'Weg' } },
])('%j: a field or table that is not there is told', (change) => {
  expect(() => report(change)).toThrow(PivotFieldMissing);
});

test('an error in the data is the figure', () => {
  const faulty = sheetOf('F', [
    ['k', 'n'],
    ['a', 1],
    ['a', 2],
  ]);
  put(faulty, 2, 1, '#N/A');
  const pivot = pivotOf({
    source: { sheet: 'F', area: { top: 0, left: 0, bottom: 2, right: 1 } },
    rows: ['k'],
    data: [{ name: 'n', field: 'n', summarizeBy: 'Sum' }],
  });
  expect(computePivot(workbookOf(faulty), faulty, pivot).cells[1]?.[1]?.value).toBe('#N/A');
});
