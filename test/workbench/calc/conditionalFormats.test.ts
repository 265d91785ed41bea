import { createConditionalFormats, type ConditionalLook } from '../../../workbench/calc';
import { parseAddress } from '../../../src/xlsx/model/address';
import type { CellStyle, CellValue, ConditionalFormat } from '../../../src/xlsx/model/workbook';
import { put, sheetOf, workbookOf } from './book';

const red: CellStyle = { fill: '#FFC7CE', font: { color: '#9C0006' } };
// Tuesday 3 March 2026.
const today = () => 46_084;

/** Looks of the cells of column A, whose values these are, under the given formats. */
function looks(values: readonly (CellValue | null)[], ...formats: readonly Partial<ConditionalFormat>[]): (ConditionalLook | null)[] {
  const sheet = sheetOf(
    'A',
    values.map((value) => [value]),
  );
  const area = { top: 0, left: 0, bottom: values.length - 1, right: 0 };
  sheet.conditionalFormats = formats.map((format, at) => ({
    id: String(at),
    areas: [area],
    type: 'Custom',
    priority: at,
    rule: {},
    style: red,
    ...format,
  }));
  const { at } = createConditionalFormats({ workbook: workbookOf(sheet), language: 'nl', today });
  return values.map((_, row) => at(sheet, row, 0));
}
const applies = (values: readonly (CellValue | null)[], type: ConditionalFormat['type'], rule: ConditionalFormat['rule']): string =>
  looks(values, { type, rule })
    .map((look) => (look ? 'x' : '.'))
    .join('');

test('a formula is read from each cell as from the upper left one', () => {
  const sheet = sheetOf('A', [
    [1, 'ja'],
    [2, 'nee'],
    [3, 'ja'],
  ]);
  const area = parseAddress('A1:B3')?.area;
  sheet.conditionalFormats = area
    ? [{ id: '1', areas: [area], type: 'Custom', priority: 0, rule: { formula: '=$B1="JA"' }, style: red }]
    : [];
  const look = (row: number, column: number) =>
    createConditionalFormats({ workbook: workbookOf(sheet), language: 'nl', today }).at(sheet, row, column);
  expect([look(0, 0), look(0, 1), look(1, 0), look(2, 1)]).toEqual([{ style: red }, { style: red }, null, { style: red }]);
  expect(look(3, 0)).toBeNull();
});

test.each([
  ['=A1>2', '..xx'],
  ['=1/0', '....'],
  ['="tekst"', '....'],
  ['=5', 'xxxx'],
  ['=SUM(A$1:A1)>3', '..xx'],
  ['=COUNTIF($A$1:$A$4,A1)=1', 'xxxx'],
  ['=A1>', '....'],
])('%s over 1 to 4: %s', (formula, expected) => expect(applies([1, 2, 3, 4], 'Custom', { formula })).toBe(expected));

test.each([
  [{ operator: 'GreaterThan', formula1: '2' }, '..xx.x'],
  [{ operator: 'GreaterThanOrEqual', formula1: '=1+1' }, '.xxx.x'],
  [{ operator: 'LessThan', formula1: '2' }, 'x...x.'],
  [{ operator: 'Between', formula1: '2', formula2: '3' }, '.xx...'],
  [{ operator: 'Between', formula1: '3', formula2: '2' }, '.xx...'],
  [{ operator: 'NotBetween', formula1: '2', formula2: '3' }, 'x..xxx'],
  [{ operator: 'EqualTo', formula1: '="TEKST"' }, '.....x'],
  [{ operator: 'NotEqualTo', formula1: '=$A$1' }, '.xxxxx'],
])('cell value %j', (rule, expected) => expect(applies([1, 2, 3, 4, null, 'tekst'], 'CellValue', rule)).toBe(expected));

test.each([
  ['Contains', 'EM', 'xx..'],
  ['NotContains', 'em', '..xx'],
  ['BeginsWith', 'em', 'x...'],
  ['EndsWith', 'em', '.x..'],
  ['Contains', '?men', 'x...'],
])('text %s %s', (operator, text, expected) =>
  expect(applies(['Emmen', 'Diem', 'Assen', null], 'ContainsText', { operator, text })).toBe(expected),
);

test.each([
  ['TopItems', 2, '..x.x'],
  ['BottomItems', 1, 'x....'],
  ['TopPercent', 50, '..x.x'],
  ['BottomPercent', 1, 'x....'],
])('%s %i of 1, 3, 5, text, 4', (type, rank, expected) => expect(applies([1, 3, 5, 'x', 4], 'TopBottom', { type, rank })).toBe(expected));

test.each([
  ['Blanks', '..x...'],
  ['NonBlanks', 'xx.xxx'],
  ['Errors', '...x..'],
  ['DuplicateValues', 'x...x.'],
  ['UniqueValues', '.x.x.x'],
])('%s', (criterion, expected) => expect(applies(['a', 'b', null, '#N/A', 'A', 3], 'PresetCriteria', { criterion })).toBe(expected));

// The week runs from Sunday 1 to Saturday 7 March: 46082 to 46088.
test.each([
  ['Today', '...x....'],
  ['Yesterday', '..x.....'],
  ['LastSevenDays', 'xxxx....'],
  ['ThisWeek', '.xxxx...'],
  ['LastWeek', 'x.......'],
  ['NextWeek', '.....x..'],
  ['ThisMonth', '.xxxxx..'],
  ['LastMonth', 'x.......'],
  ['NextMonth', '......x.'],
])('%s', (criterion, expected) =>
  expect(applies([46081, 46082, 46083, 46084.5, 46088, 46089, 46113, 'x'], 'PresetCriteria', { criterion })).toBe(expected),
);

// Mean 3, deviation of the whole √2.
test.each([
  ['AboveAverage', '...xx'],
  ['BelowAverage', 'xx...'],
  ['EqualOrAboveAverage', '..xxx'],
  ['EqualOrBelowAverage', 'xxx..'],
  ['OneStdDevAboveAverage', '....x'],
  ['OneStdDevBelowAverage', 'x....'],
  ['TwoStdDevAboveAverage', '.....'],
])('%s of 1 to 5', (criterion, expected) => expect(applies([1, 2, 3, 4, 5], 'PresetCriteria', { criterion })).toBe(expected));

test('a data bar runs from 0 to the highest; below 0 to the left of the axis in its own colour', () => {
  expect(looks([5, 10, 0, 'x'], { type: 'DataBar', rule: {} }).map((look) => look?.bar)).toEqual([
    { from: 0, to: 0.5, color: '#638EC6' },
    { from: 0, to: 1, color: '#638EC6' },
    undefined,
    undefined,
  ]);
  expect(looks([-5, 15], { type: 'DataBar', rule: { positiveFormat: { fillColor: '#00FF00' } } }).map((look) => look?.bar)).toEqual([
    { from: 0, to: 0.25, color: '#FF0000' },
    { from: 0.25, to: 1, color: '#00FF00' },
  ]);
});

test('a data bar with bounds of its own, hiding the number', () => {
  const rule = {
    lowerBoundRule: { type: 'Number', formula: '0' },
    upperBoundRule: { type: 'Number', formula: '=2*10' },
    showDataBarOnly: true,
  };
  expect(looks([5, 40], { type: 'DataBar', rule })).toEqual([
    { bar: { from: 0, to: 0.25, color: '#638EC6' }, style: { numberFormat: ';;;' } },
    { bar: { from: 0, to: 1, color: '#638EC6' }, style: { numberFormat: ';;;' } },
  ]);
});

test('a colour scale of two and of three points, from either source', () => {
  const minimum = { type: 'LowestValue', color: '#FF0000' };
  const maximum = { type: 'HighestValue', color: '#00FF00' };
  const midpoint = { type: 'Percentile', formula: '50', color: '#0000FF' };
  const fills = (rule: ConditionalFormat['rule']) => looks([0, 5, 10], { type: 'ColorScale', rule }).map((look) => look?.style?.fill);
  expect(fills({ criteria: { minimum, maximum } })).toEqual(['#FF0000', '#808000', '#00FF00']);
  expect(fills({ minimum, midpoint, maximum })).toEqual(['#FF0000', '#0000FF', '#00FF00']);
});

test('the first format wins property by property, and one may stop the rest', () => {
  const bold = { style: { font: { bold: true }, fill: '#000000' }, rule: { formula: '=A1>1' } };
  const always = { rule: { formula: '=TRUE' } };
  expect(looks([1, 2], bold, always)).toEqual([{ style: red }, { style: { fill: '#000000', font: { bold: true, color: '#9C0006' } } }]);
  expect(looks([1, 2], { ...bold, stopIfTrue: true }, always)).toEqual([{ style: red }, { style: bold.style }]);
  expect(looks([2], { ...always, priority: 5 }, { ...bold, priority: 1 })[0]?.style?.fill).toBe('#000000');
});

test('a change is seen after the turn, or at once after forget', async () => {
  const sheet = sheetOf('A', [[1], [2], [3], [4], [5], [6], [7], [8], [9]]);
  const area = { top: 0, left: 0, bottom: 8, right: 0 };
  sheet.conditionalFormats = [{ id: '1', areas: [area], type: 'TopBottom', priority: 0, rule: { type: 'TopItems', rank: 1 }, style: red }];
  const formats = createConditionalFormats({ workbook: workbookOf(sheet), language: 'nl', today });
  expect(formats.at(sheet, 8, 0)).not.toBeNull();
  put(sheet, 0, 0, 100);
  formats.forget();
  expect(formats.at(sheet, 8, 0)).toBeNull();
  put(sheet, 0, 0, 0);
  await Promise.resolve();
  expect(formats.at(sheet, 8, 0)).not.toBeNull();
});
