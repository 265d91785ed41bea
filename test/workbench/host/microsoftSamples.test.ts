import { createCalculator } from '../../../workbench/calc';
import type { Host } from '../../../workbench/host';
import { openExcel } from './excel';

/** What Microsoft's own samples for Excel do (OfficeDev/office-js-snippets) and this host did not, of members that we use as well. */
let host: Host;
beforeEach(async () => {
  host = await openExcel({ calculator: createCalculator });
});
const cell = (row: number, column: number) => host.workbook.sheets[0]?.cells.get(row, column);
const run = async <T>(work: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getFirst());
    await context.sync();
    return result;
  });

test('the other kinds of conditional formats: text, preset, top and icons', async () => {
  const types = await run((sheet) => {
    const { conditionalFormats } = sheet.getRange('A1:A5');
    const text = conditionalFormats.add('ContainsText');
    text.textComparison.format.font.color = 'crimson';
    text.textComparison.rule = { operator: 'Contains', text: 'Delayed' };
    const preset = conditionalFormats.add('PresetCriteria');
    preset.preset.rule = { criterion: 'OneStdDevAboveAverage' };
    const top = conditionalFormats.add('TopBottom');
    top.topBottom.rule = { rank: 1, type: 'TopItems' };
    const icons = conditionalFormats.add('IconSet');
    icons.iconSet.style = 'ThreeTriangles';
    return [text, preset, top, icons].map((format) => format.load('type'));
  });
  expect(types.map(({ type }) => type)).toEqual(['ContainsText', 'PresetCriteria', 'TopBottom', 'IconSet']);
  expect(host.workbook.sheets[0]?.conditionalFormats.map(({ rule }) => rule)).toEqual([
    { style: 'ThreeTriangles' },
    { rank: 1, type: 'TopItems' },
    { criterion: 'OneStdDevAboveAverage' },
    { operator: 'Contains', text: 'Delayed' },
  ]);
  await expect(run((sheet) => sheet.getRange('A1').conditionalFormats.add('Nothing' as 'Custom'))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});

test('every colour that HTML has a name for, and no other word', async () => {
  await run((sheet) => (sheet.getRange('A1').format.fill.color = 'DarkSeaGreen'));
  expect(cell(0, 0)?.style?.fill).toBe('#8FBC8F');
  await expect(run((sheet) => (sheet.getRange('A1').format.fill.color = 'bluish'))).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test.each([
  ['$120', 120, '$#,##0'],
  ['$1,250.50', 1250.5, '$#,##0.00'],
  ['€120', '€120', undefined],
  ['$12%', '$12%', undefined],
])('%s is taken as %p', async (written, value, format) => {
  await run((sheet) => (sheet.getRange('A1').values = [[written]]));
  expect([cell(0, 0)?.value, cell(0, 0)?.style?.numberFormat]).toEqual([value, format]);
});

test('what a formula spills can be asked for in the batch that writes it', async () => {
  const range = await run((sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('C1').formulas = [['=A1:A3*2']];
    return sheet.getRange('C1').getSpillingToRange().load('address');
  });
  expect(range.address).toBe('Blad1!C1:C3');
  const spills = await run((sheet) => ['C1', 'C1:C3', 'C3:C4', 'D1'].map((address) => sheet.getRange(address).load('hasSpill')));
  expect(spills.map(({ hasSpill }) => hasSpill)).toEqual([true, true, null, false]);
});

test('a drop-down takes a range for its source, which can be cleared and undone', async () => {
  await run((sheet) => {
    sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A1:A3') } };
  });
  expect(host.workbook.sheets[0]?.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: '=Blad1!$A$1:$A$3' } });
  await run((sheet) => sheet.getRange('B1').dataValidation.clear());
  expect(host.workbook.sheets[0]?.validations).toEqual([]);
});

test('a legend that never showed can be placed; one that was taken away cannot', async () => {
  await run((sheet) => {
    sheet.getRange('A1:A3').values = [['x'], [1], [2]];
    sheet.charts.add('Doughnut', sheet.getRange('A1:A3'), 'Columns').legend.position = 'Right';
  });
  expect(host.workbook.sheets[0]?.charts[0]?.legend).toEqual({ visible: true, position: 'Right' });
  await run((sheet) => (sheet.charts.getItemAt(0).legend.visible = false));
  await expect(run((sheet) => (sheet.charts.getItemAt(0).legend.position = 'Left'))).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('a range is made smaller with negative counts, and a table is made over a header row alone', async () => {
  const [smaller, rows] = await run((sheet) => {
    sheet.getRange('E1:F1').values = [['Naam', 'Aantal']];
    const table = sheet.tables.add('E1:F1', true);
    return [sheet.getRange('A1:C4').getResizedRange(-2, -1).load('address'), table.rows.load('count')] as const;
  });
  expect([smaller.address, rows.count]).toEqual(['Blad1!A1:B2', 0]);
});
