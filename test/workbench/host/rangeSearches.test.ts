import type { Host } from '../../../workbench/host';
import { failureOf, openExcel } from './excel';

let host: Host;
const areasOf = (find: (sheet: Excel.Worksheet) => Excel.RangeAreas): Promise<string | null> =>
  Excel.run(async (context) => {
    const areas = find(context.workbook.worksheets.getFirst()).load('areas/items/address');
    await context.sync();
    return areas.isNullObject ? null : areas.areas.items.map(({ address }) => address.replace('Blad1!', '')).join(' ');
  });
const formulas =
  (address: string) =>
  (sheet: Excel.Worksheet): Excel.RangeAreas =>
    sheet.getRange(address).getSpecialCellsOrNullObject('Formulas');
const merged =
  (address: string) =>
  (sheet: Excel.Worksheet): Excel.RangeAreas =>
    sheet.getRange(address).getMergedAreasOrNullObject();

beforeEach(async () => {
  host = await openExcel();
});

describe('special cells', () => {
  test('with a formula are given in blocks, whatever they give', async () => {
    host.edit('Blad1', 'A1:D4', [
      [1, '=A1', '=B1', "'=A1"],
      ['x', '=A2', '=B2', ''],
      ['', '', '', '=1/0'],
      ['=2', '', '', ''],
    ]);
    expect(await areasOf(formulas('A1:D4'))).toBe('A4 B1:C2 D3');
    expect(await areasOf(formulas('B2:D2'))).toBe('B2:C2');
    expect(await areasOf(formulas('A1:A3'))).toBeNull();
    expect(await areasOf(formulas('A4'))).toBe('A4');
  });

  test('give their formulas through the areas', async () => {
    host.edit('Blad1', 'B1:C2', [
      ['=1', '=2'],
      ['=3', 4],
    ]);
    const read = await Excel.run(async (context) => {
      const areas = formulas('A1:C2')(context.workbook.worksheets.getFirst()).load('areas/items/formulas,areas/items/rowIndex');
      await context.sync();
      return areas.areas.items.map(({ formulas: own, rowIndex }) => [rowIndex, own]);
    });
    expect(read).toEqual([
      [0, [['=1'], ['=3']]],
      [0, [['=2']]],
    ]);
  });

  test('of another kind are not pretended, none at all is said, a protected sheet refuses', async () => {
    expect(
      (await failureOf((context) => areasOfIn(context, (sheet) => sheet.getRange('A1:B2').getSpecialCellsOrNullObject('Blanks')))).code,
    ).toBe('ApiNotFound');
    expect((await failureOf((context) => areasOfIn(context, (sheet) => sheet.getRange('A1:B2').getSpecialCells('Formulas')))).code).toBe(
      'ItemNotFound',
    );
    host.workbook.sheets[0]!.protection = { protected: true, options: {} };
    expect((await failureOf((context) => areasOfIn(context, formulas('A1:B2')))).code).toBe('AccessDenied');
  });
});

describe('merged areas', () => {
  test('are those that begin in the range, whole', async () => {
    host.workbook.sheets[0]!.merges.push({ top: 0, left: 0, bottom: 1, right: 3 }, { top: 4, left: 1, bottom: 5, right: 1 });
    expect(await areasOf(merged('A1:D9'))).toBe('A1:D2 B5:B6');
    expect(await areasOf(merged('A2:D5'))).toBe('B5:B6');
    expect(await areasOf(merged('C1:D9'))).toBeNull();
  });
});

async function areasOfIn(context: Excel.RequestContext, find: (sheet: Excel.Worksheet) => Excel.RangeAreas): Promise<void> {
  find(context.workbook.worksheets.getFirst()).load('areaCount');
  await context.sync();
}
