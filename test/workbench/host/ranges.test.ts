import type { Host } from '../../../workbench/host';
import { failureOf, openExcel } from './excel';

let host: Host;

beforeEach(async () => {
  host = await openExcel();
  // A1:C4 filled but for C4, and E7 alone.
  host.edit('Blad1', 'A1:C4', [
    ['a', 'b', 'c'],
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, null],
  ]);
  host.edit('Blad1', 'E7', [['los']]);
});

const addressOf = (find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getFirst()).load('address');
    await context.sync();
    return range.address.replace('Blad1!', '');
  });

describe('ranges from ranges', () => {
  test.each<[what: string, find: (sheet: Excel.Worksheet) => Excel.Range, address: string]>([
    ['getCell', (sheet) => sheet.getRange('B2:D5').getCell(1, 2), 'D3'],
    ['getCell outside the range', (sheet) => sheet.getRange('B2').getCell(4, 0), 'B6'],
    ['getRow', (sheet) => sheet.getRange('B2:D5').getRow(1), 'B3:D3'],
    ['getColumn', (sheet) => sheet.getRange('B2:D5').getColumn(2), 'D2:D5'],
    ['getLastRow', (sheet) => sheet.getRange('B2:D5').getLastRow(), 'B5:D5'],
    ['getLastColumn', (sheet) => sheet.getRange('B2:D5').getLastColumn(), 'D2:D5'],
    ['getLastCell', (sheet) => sheet.getRange('B2:D5').getLastCell(), 'D5'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:D5').getEntireRow(), '2:5'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:D5').getEntireColumn(), 'B:D'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:D5').getOffsetRange(-1, 2), 'D1:F4'],
    ['getResizedRange', (sheet) => sheet.getRange('B2:D5').getResizedRange(1, -2), 'B2:B6'],
    ['getAbsoluteResizedRange', (sheet) => sheet.getRange('B2:D5').getAbsoluteResizedRange(1, 5), 'B2:F2'],
    ['getRowsBelow', (sheet) => sheet.getRange('B2:D5').getRowsBelow(2), 'B6:D7'],
    ['getRowsAbove', (sheet) => sheet.getRange('B3:D5').getRowsAbove(2), 'B1:D2'],
    ['getColumnsAfter', (sheet) => sheet.getRange('B2:D5').getColumnsAfter(), 'E2:E5'],
    ['getColumnsBefore', (sheet) => sheet.getRange('C2:D5').getColumnsBefore(2), 'A2:B5'],
    ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D9'), 'B2:D9'],
    ['getBoundingRect with an object', (sheet) => sheet.getRange('B2').getBoundingRect(sheet.getRange('A9')), 'A2:B9'],
    ['getIntersection', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:F9'), 'B2:C3'],
    ['getUsedRange of the sheet', (sheet) => sheet.getUsedRange(true), 'A1:E7'],
    ['getUsedRange of a range', (sheet) => sheet.getRange('B:C').getUsedRange(true), 'B1:C4'],
    ['getSurroundingRegion', (sheet) => sheet.getRange('B2').getSurroundingRegion(), 'A1:C4'],
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'],
    ['getCell of the sheet', (sheet) => sheet.getCell(9, 27), 'AB10'],
    ['an address with $', (sheet) => sheet.getRange('$B$2:$A$1'), 'A1:B2'],
    ['the whole sheet', (sheet) => sheet.getRange(), '1:1048576'],
  ])('%s', async (_what, find, address) => {
    expect(await addressOf(find)).toBe(address);
  });

  test('what does not overlap or lies outside the sheet is refused', async () => {
    const code = async (find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> => (await failureOf(() => addressOf(find))).code;
    expect(await code((sheet) => sheet.getRange('A1').getIntersection('C3'))).toBe('ItemNotFound');
    expect(await code((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).toBe('InvalidArgument');
    expect(await code((sheet) => sheet.getRange('A1:B2').getResizedRange(-2, 0))).toBe('InvalidArgument');
    expect(await code((sheet) => sheet.getRangeByIndexes(0, 0, 0, 1))).toBe('InvalidArgument');
  });

  test('an empty sheet has no used range, or A1', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Leeg');
      const none = sheet.getUsedRangeOrNullObject(true).load('address');
      const first = sheet.getUsedRange().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toBe('Leeg!A1');
    });
  });

  test('a formatted empty cell is used unless only values count', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('H9').format.fill.color = '#00FF00';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Blad1!A1:H9', 'Blad1!A1:E7']);
    });
  });
});

describe('cells that move', () => {
  const values = (address: string): unknown =>
    host.workbook.sheets[0] &&
    address.split(' ').map((each) => {
      const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(each) ?? [];
      return host.workbook.sheets[0]?.cells.get(Number(row) - 1, column.charCodeAt(0) - 65)?.value ?? '';
    });

  test('a deleted row takes what lies below up, and what refers to it along', async () => {
    host.edit('Blad1', 'G1:G3', [['=SUM(A2:A4)'], ['=A4'], ['=A3']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add('Onder', sheet.getRange('A4:B4'));
      await context.sync();
      sheet.getRange('3:3').delete('Up');
      await context.sync();
    });
    expect(values('A3 B3 E6')).toEqual([7, 8, 'los']);
    const formula = (row: number): string | undefined => host.workbook.sheets[0]?.cells.get(row, 6)?.formula;
    expect([formula(0), formula(1), host.workbook.names[0]?.formula]).toEqual(['=SUM(A2:A3)', '=A3', '=Blad1!$A$3:$B$3']);
  });

  test('what referred to a deleted cell is #REF!', async () => {
    host.edit('Blad1', 'G1', [['=A3+Blad1!B3*2']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('3:3').delete('Up');
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.cells.get(0, 6)?.formula).toBe('=#REF!+Blad1!#REF!*2');
  });

  test('inserted cells push the column down; a kept range follows', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const kept = sheet.getRange('A3:A4').load('address');
      await context.sync();
      const made = sheet.getRange('A2:A3').insert('Down').load('address');
      kept.load('address,values');
      await context.sync();
      expect(made.address).toBe('Blad1!A2:A3');
      expect(kept.address).toBe('Blad1!A5:A6');
      expect(kept.values).toEqual([[4], [7]]);
    });
    expect(values('A1 A2 A4 B2')).toEqual(['a', '', 1, 2]);
  });

  test('deleting to the left', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A2:B2').delete('Left');
      await context.sync();
    });
    expect(values('A2 B2 A3')).toEqual([3, '', 4]);
  });

  test('part of a table does not shift', async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add('A1:C4', true);
      sheet.getRange('B2').insert('Down');
      await context.sync();
    });
    expect(error.code).toBe('InvalidOperation');
  });

  test('copyFrom moves relative references and repeats a single cell', async () => {
    host.edit('Blad1', 'G2', [['=A2*$B$1']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('G3:G4').copyFrom('G2');
      sheet.getRange('H2').copyFrom(sheet.getRange('A2:B2'), 'Values');
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.cells.get(3, 6)?.formula).toBe('=A4*$B$1');
    expect(values('H2 I2')).toEqual([1, 2]);
  });

  test('sorting moves rows, empty cells last', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange('A2:C5')
        .sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(values('A2 A3 A4 A5')).toEqual([7, 4, 1, '']);
  });

  test('clear takes contents, formats or both', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A3').format.fill.color = '#FF0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      sheet.getRange('A3').clear();
      await context.sync();
    });
    const sheet = host.workbook.sheets[0];
    expect([sheet?.cells.get(0, 0), sheet?.cells.get(1, 0), sheet?.cells.get(2, 0)]).toEqual([
      { value: '', style: { fill: '#FF0000', quotePrefix: false } },
      { value: 1 },
      undefined,
    ]);
  });
});
