import type { Host } from '../../../workbench/host';
import { failureOf, openExcel, writeAndRead } from './excel';

let host: Host;

beforeEach(async () => {
  host = await openExcel();
});

const cell = (row = 0, column = 0) => host.workbook.sheets[0]?.cells.get(row, column);

describe('what a value becomes', () => {
  test.each<[what: string, written: unknown, value: unknown, type: string]>([
    ['a text', 'Assen', 'Assen', 'String'],
    ['a number', 12.5, 12.5, 'Double'],
    ['a truth value', false, false, 'Boolean'],
    ['an empty text', '', '', 'Empty'],
    ['a number in a text', '12', 12, 'Double'],
    ['a number with thousands', '1,234.5', 1234.5, 'Double'],
    ['a Dutch number stays text', '1,5', '1,5', 'String'],
    ['a percentage', '12%', 0.12, 'Double'],
    ['an ISO date: 1 January 2024 is 45292', '2024-01-01', 45292, 'Double'],
    ['a Dutch date stays text', '31-12-2026', '31-12-2026', 'String'],
    ['a date that does not exist', '2023-02-29', '2023-02-29', 'String'],
    ['a time: six hours are a quarter of a day', '6:00', 0.25, 'Double'],
    ['a truth value in a text', 'true', true, 'Boolean'],
    ['an apostrophe makes text', "'12", '12', 'String'],
    ['a lone equals sign', '=', '=', 'String'],
    ['a telephone number', '0592 123456', '0592 123456', 'String'],
    ['a number by initial', 'E-001', 'E-001', 'String'],
    ['an initial with digits', 'E12', 'E12', 'String'],
    ['a small initial with a digit', 'e5', 'e5', 'String'],
    ['a power of ten', '1E5', 100_000, 'Double'],
    ['a postcode', '9400 AA', '9400 AA', 'String'],
    ['a hyphen within', 'Borger-Odoorn', 'Borger-Odoorn', 'String'],
    ['a negative number', '-3', -3, 'Double'],
  ])('%s', async (_what, written, value, type) => {
    expect(await writeAndRead([[written]], 'values')).toEqual([[value]]);
    expect(await writeAndRead([[written]], 'valueTypes')).toEqual([[type]]);
  });

  test.each(['=SUM(A1:A2)', '-klimaat', '+B1', '-E5', '@Assen'])('%s is taken for a formula', async (written) => {
    await writeAndRead([[written]], 'values');
    expect(cell()?.formula).toMatch(/^=/);
  });

  test.each(['=1+1', '+31', '-x', '@x', '\tx'])('with an apostrophe in front %s is text, and reads back without it', async (written) => {
    expect(await writeAndRead([[`'${written}`]], 'values')).toEqual([[written]]);
    expect(await writeAndRead([[`'${written}`]], 'formulas')).toEqual([[written]]);
    expect(cell()?.style?.quotePrefix).toBe(true);
  });

  test('in a cell formatted as text everything is text', async () => {
    expect(await writeAndRead([['12', '=A1', '2024-01-01', 12]], 'values', '@')).toEqual([['12', '=A1', '2024-01-01', '12']]);
  });

  test('a date gets a date format only where there is none', async () => {
    expect(await writeAndRead([['2024-01-01']], 'numberFormat')).toEqual([['m/d/yyyy']]);
    expect(await writeAndRead([['2024-01-01']], 'numberFormat', 'dd-mm-yyyy')).toEqual([['dd-mm-yyyy']]);
  });

  test('null leaves a cell alone, an empty text empties it', async () => {
    await writeAndRead([['a', 'b', 'c']], 'values');
    expect(await writeAndRead([[null, '', 'd']], 'values')).toEqual([['a', '', 'd']]);
  });

  test('more than five million cells come from no range at once', async () => {
    const codeOf = (address: string): Promise<string> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).load('values');
        await context.sync();
        return 'done';
      }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    expect([await codeOf('A1:S263158'), await codeOf('A1:B10')]).toEqual(['RangeExceedsLimit', 'done']);
  });

  test('a single value goes to every cell, also as a matrix of one', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const whole = sheet.getRange('A1:B2');
      Object.assign(whole, { values: 7 });
      sheet.getRange('A3:B3').values = [['x']];
      await context.sync();
    });
    expect([cell(0, 0)?.value, cell(1, 1)?.value, cell(2, 1)?.value]).toEqual([7, 7, 'x']);
  });

  test.each([
    ['too few rows', [['a', 'b']]],
    ['ragged', [['a', 'b'], ['c']]],
    [
      'too many columns',
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'an object',
      [
        [{}, 'a'],
        ['b', 'c'],
      ],
    ],
  ])('%s: InvalidArgument', async (_what, values) => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').values = values;
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  test('a whole column gives no values and takes none', async () => {
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getFirst().getRange('C:C').load('values,address,isEntireColumn');
      await context.sync();
      expect([column.values, column.address, column.isEntireColumn]).toEqual([null, 'Blad1!C:C', true]);
    });
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('C:C').values = [['x']];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  test('text is what the cell shows, in Dutch', async () => {
    expect(await writeAndRead([[1234.5, true, 45292]], 'text')).toEqual([['1234,5', 'WAAR', '45292']]);
    expect(await writeAndRead([[1234.5]], 'text', '#,##0.00')).toEqual([['1.234,50']]);
    expect(await writeAndRead([[45292]], 'text', 'dd-mm-yyyy')).toEqual([['01-01-2024']]);
    expect(await writeAndRead([[0.125]], 'text', '0%')).toEqual([['13%']]);
  });

  test('of merged cells only the first takes a value', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.merge();
      range.values = [['links', 'rechts']];
      range.load('values');
      const merged = range.getMergedAreasOrNullObject().load('address');
      const none = context.workbook.worksheets.getFirst().getRange('D4').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      expect(range.values).toEqual([['links', '']]);
      expect(merged.address).toBe('Blad1!A1:B1');
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('a protected sheet', () => {
  test('refuses locked cells and takes unlocked ones', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.getRange('B1').values = [['mag']];
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowAutoFilter).toBe(true);
      expect(sheet.protection.options.allowSort).toBe(false);
    });
    for (const act of [
      (sheet: Excel.Worksheet) => void (sheet.getRange('A1:B1').values = [['mag niet', 'x']]),
      (sheet: Excel.Worksheet) => void (sheet.getRange('B1').format.fill.color = 'red'),
      (sheet: Excel.Worksheet) => void sheet.getRange('2:2').insert('Down'),
      (sheet: Excel.Worksheet) => void sheet.tables.add('A1:B2', true),
    ]) {
      const error = await failureOf(async (context) => {
        act(context.workbook.worksheets.getFirst());
        await context.sync();
      });
      expect(error.code).toBe('AccessDenied');
    }
    expect(cell(0, 1)?.value).toBe('mag');
  });

  test('needs its password', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect({}, 'geheim');
      await context.sync();
    });
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect('fout');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect('geheim');
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.protection.protected).toBe(false);
  });
});
