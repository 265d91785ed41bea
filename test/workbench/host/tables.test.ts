import type { Host, HostOptions } from '../../../workbench/host';
import { failureOf, openExcel } from './excel';

let host: Host;

async function start(options?: HostOptions): Promise<void> {
  host = await openExcel(options);
  host.edit('Blad1', 'B2:D4', [
    ['Gemeente', 'Strippen', 'Titel'],
    ['Assen', 4, 'a'],
    ['Emmen', 5, 'b'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.tables.add('Blad1!B2:D4', true).name = 'Opdrachten';
    await context.sync();
  });
}

beforeEach(() => start());

const table = () => host.workbook.sheets[0]?.tables[0];
const cell = (row: number, column: number) => host.workbook.sheets[0]?.cells.get(row - 1, column - 1)?.value;
const codeOf = async (act: (context: Excel.RequestContext) => void): Promise<string> =>
  (
    await failureOf(async (context) => {
      act(context);
      await context.sync();
    })
  ).code;

describe('a table', () => {
  test('gives its parts and columns', async () => {
    await Excel.run(async (context) => {
      const its = context.workbook.tables.getItem('opdrachten');
      const parts = [
        its.getRange(),
        its.getHeaderRowRange(),
        its.getDataBodyRange(),
        its.columns.getItem('Strippen').getDataBodyRange(),
      ].map((range) => range.load('address'));
      its.columns.load('items/name,items/index,items/id,count');
      its.worksheet.load('name');
      const missing = its.columns.getItemOrNullObject('Weg');
      await context.sync();
      expect(parts.map((range) => range.address)).toEqual(['Blad1!B2:D4', 'Blad1!B2:D2', 'Blad1!B3:D4', 'Blad1!C3:C4']);
      expect(its.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Gemeente', 0],
        ['Strippen', 1],
        ['Titel', 2],
      ]);
      expect([its.columns.count, its.worksheet.name, missing.isNullObject]).toEqual([3, 'Blad1', true]);
    });
  });

  // Rows and columns counted from 0: the table's last row was 3.
  test.each([
    [true, 4],
    [false, 3],
  ])('with growsByApi %s its last row is %d after values are written below it; resize takes them in', async (growsByApi, bottom) => {
    await start({ quirks: { growsByApi } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B5:D5').values = [['Meppel', 2, 'c']];
      await context.sync();
      expect(table()?.area.bottom).toBe(bottom);
      const its = context.workbook.tables.getItem('Opdrachten');
      its.resize('B2:D5');
      const body = its.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values).toHaveLength(3);
    });
  });

  test('does not grow over a blank row, or over one with a validation', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B5:D5').values = [['', '', '']];
      sheet.getRange('D5').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('B5:C5').values = [['Meppel', 2]];
      await context.sync();
      expect(table()?.area.bottom).toBe(3);
    });
  });

  test('over a header row alone has no rows, and takes the first ones where its blank row is', async () => {
    await Excel.run(async (context) => {
      const its = context.workbook.worksheets.add('Leeg').tables.add('A1:B1', true);
      const none = its.rows.getCount();
      its.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
      const range = its.getRange().load('address,values');
      its.rows.load('count');
      await context.sync();
      expect([none.value, its.rows.count, range.address]).toEqual([0, 2, 'Leeg!A1:B3']);
      expect(range.values.slice(1)).toEqual([
        [1, 2],
        [3, 4],
      ]);
    });
  });

  test('resizing moves neither the header row nor off the table', async () => {
    expect(await codeOf((context) => context.workbook.tables.getItem('Opdrachten').resize('B3:D9'))).toBe('InvalidArgument');
    expect(await codeOf((context) => context.workbook.tables.getItem('Opdrachten').resize('F2:G9'))).toBe('InvalidArgument');
    expect(await codeOf((context) => context.workbook.tables.getItem('Opdrachten').resize('B2:D2'))).toBe('InvalidArgument');
  });

  test('headers are texts, none empty and no two alike', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B2:D2').values = [[2026, 'Titel', 'titel']];
      await context.sync();
    });
    expect([cell(2, 2), cell(2, 3), cell(2, 4)]).toEqual(['2026', 'Titel', 'titel2']);
    host.edit('Blad1', 'C2', [['']]);
    expect(cell(2, 3)).toBe('Kolom2');
  });

  test('a wider table gets a header for its new column', async () => {
    await Excel.run(async (context) => {
      const its = context.workbook.tables.getItem('Opdrachten');
      its.resize('B2:E4');
      its.columns.load('items/name');
      await context.sync();
      expect(its.columns.items.map(({ name }) => name)).toEqual(['Gemeente', 'Strippen', 'Titel', 'Kolom4']);
    });
  });

  test.each(['Met spatie', 'A1', '1e', 'C', ''])('is not called "%s": InvalidArgument', async (name) => {
    expect(await codeOf((context) => void (context.workbook.tables.getItem('Opdrachten').name = name))).toBe('InvalidArgument');
  });

  test('overlaps no other table and shares no name', async () => {
    expect(await codeOf((context) => void context.workbook.worksheets.getFirst().tables.add('D4:F6', true))).toBe('InvalidArgument');
    expect(await codeOf((context) => void (context.workbook.worksheets.getFirst().tables.add('H1:H3', true).name = 'OPDRACHTEN'))).toBe(
      'InvalidArgument',
    );
  });

  test('without headers gets a row for them above its data', async () => {
    host.edit('Blad1', 'H1:I2', [
      [1, 2],
      [3, 4],
    ]);
    await Excel.run(async (context) => {
      const its = context.workbook.tables.add('Blad1!H1:I2', false);
      const range = its.getRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Kolom1', 'Kolom2'],
        [1, 2],
        [3, 4],
      ]);
    });
  });

  test('total row, rows and columns come and go', async () => {
    await Excel.run(async (context) => {
      const its = context.workbook.tables.getItem('Opdrachten');
      its.showTotals = true;
      const total = its.getTotalRowRange().load('address,values');
      its.columns.add(1, [['Nr'], [1], [2], ['']]);
      its.rows.add(0, [['Hoogeveen', 0, 6, 'z']]);
      its.columns.getItem('Titel').delete();
      const range = its.getRange().load('values,address');
      await context.sync();
      expect(total.values).toEqual([['Totaal', '', '']]);
      expect(range.address).toBe('Blad1!B2:D6');
      expect(range.values).toEqual([
        ['Gemeente', 'Nr', 'Strippen'],
        ['Hoogeveen', 0, 6],
        ['Assen', 1, 4],
        ['Emmen', 2, 5],
        ['Totaal', '', ''],
      ]);
    });
  });

  test('deleted takes its cells along, converted leaves them', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Opdrachten').convertToRange();
      await context.sync();
      expect([table(), cell(3, 2)]).toEqual([undefined, 'Assen']);
      context.workbook.tables.add('Blad1!B2:D4', true).delete();
      await context.sync();
      expect([table(), cell(3, 2)]).toEqual([undefined, undefined]);
    });
  });

  test('filtered rows are hidden, and a write over them is refused', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Opdrachten').columns.getItem('Gemeente').filter.applyValuesFilter(['Emmen']);
      await context.sync();
    });
    expect([...(host.workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
    expect(await codeOf((context) => void (context.workbook.worksheets.getFirst().getRange('B3:B4').values = [['x'], ['y']]))).toBe(
      'FilteredRangeConflict',
    );
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Opdrachten').clearFilters();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.hiddenRows.size).toBe(0);
  });

  test('is found by a range, and its reference leads to its cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const touching = sheet.getRange('D4:F9').getTables(false).load('items/name');
      const inside = sheet.getRange('D4:F9').getTables(true).load('items/name');
      const column = sheet.getRange('Opdrachten[Strippen]').load('address');
      await context.sync();
      expect([touching.items.map(({ name }) => name), inside.items, column.address]).toEqual([['Opdrachten'], [], 'Blad1!C3:C4']);
    });
  });
});
