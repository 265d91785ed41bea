import type { Host } from '../../../workbench/host';
import { failureOf, openExcel, writeAndRead } from './excel';

let host: Host;

beforeEach(async () => {
  host = await openExcel();
});

describe('a batch', () => {
  test('writes values and reads them back with their formats, in one request', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B2:C3');
      range.values = [
        ['Assen', 13],
        ['Emmen', true],
      ];
      range.format.fill.color = '#FFEE00';
      range.load('values,address,format/fill/color,rowCount');
      sheet.load('name');
      await context.sync();
      expect(range.values).toEqual([
        ['Assen', 13],
        ['Emmen', true],
      ]);
      expect(range.address).toBe('Blad1!B2:C3');
      expect(range.format.fill.color).toBe('#FFEE00');
      expect(sheet.name).toBe('Blad1');
    });
    expect(host.stats.requests).toBe(1);
    expect(host.stats.bytesIn).toBeGreaterThan(500);
  });

  test('loads what is below, by names, by object and as a whole', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Twee').getRange('A1:B2').values = [
        ['Naam', 'Aantal'],
        ['a', 1],
      ];
      context.workbook.tables.add('Twee!A1:B2', true).name = 'Lijst';
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name,items/tables/items/columns/items/name');
      const whole = context.workbook.tables.getItem('Lijst').load();
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Blad1', 'Twee']);
      expect(sheets.items[1]?.tables.items[0]?.columns.items.map((column) => column.name)).toEqual(['Naam', 'Aantal']);
      const again = context.workbook.worksheets.load({ name: true, visibility: true });
      await context.sync();
      expect(again.items[0]?.visibility).toBe('Visible');
      expect(whole.toJSON()).toMatchObject({ name: 'Lijst', showHeaders: true, showTotals: false, style: 'TableStyleMedium2' });
    });
  });

  test('an object found in one sync is used in the next', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').load('address');
      const added = context.workbook.worksheets.add('Nieuw').load('id');
      await context.sync();
      range.values = [['later']];
      added.getRange('A1').values = [[added.id]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['later']]);
    });
    expect(host.workbook.sheets[1]?.cells.get(0, 0)?.value).toBe(host.workbook.sheets[1]?.id);
  });

  test('what Excel.run kept is let go of afterwards, and not counted as a request', async () => {
    await writeAndRead([['a']], 'values');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.stats.requests).toBe(1);
    expect(host.stats.housekeeping).toBe(1);
  });
});

describe('errors', () => {
  test('a property that was not loaded cannot be read: PropertyNotLoaded, by Office.js itself', async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('a missing item: ItemNotFound, with its place and statement', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem('Weg').load('name');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(error.debugInfo.statement).toContain('getItem');
  });

  test('what the host does not have: ApiNotFound, naming it', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getFirst().shapes.load('items');
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Worksheet.shapes');
  });

  test('what the requirement sets lack: ApiNotFound, by Office.js itself', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange('A1')
        .load({ format: { fill: { color: true } } });
      context.workbook.worksheets.getFirst().showOutlineLevels(1, 1);
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
  });

  test('actions before the failing one stay done, later ones are not done', async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['gedaan']];
      sheet.getRange('A2:A3').values = [['te veel', 'kolommen']];
      sheet.getRange('A4').values = [['niet gedaan']];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
    expect(host.workbook.sheets[0]?.cells.get(0, 0)?.value).toBe('gedaan');
    expect(host.workbook.sheets[0]?.cells.get(3, 0)).toBeUndefined();
  });

  test.each(['getRange("B")', 'getRange("A0")', 'getRange("ABCD1")', 'getRange("Onbekend!A1")', 'getRange("A1:B2:C3")'])(
    '%s is no range: InvalidArgument',
    async (call) => {
      const address = /"(.*)"/.exec(call)?.[1] ?? '';
      const error = await failureOf(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).load('address');
        await context.sync();
      });
      expect(error.code).toBe('InvalidArgument');
    },
  );

  test('a failure asked for comes at its turn, as a whole, once', async () => {
    host.failAt(2, 'RequestAborted', 'afgebroken');
    await writeAndRead([['een']], 'values');
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['twee']];
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(['RequestAborted', 'afgebroken']);
    expect(host.workbook.sheets[0]?.cells.get(0, 0)?.value).toBe('een');
    expect(await writeAndRead([['drie']], 'values')).toEqual([['drie']]);
  });

  test('while the user is in a cell: InvalidOperationInCellEditMode', async () => {
    host.setEditing(true);
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getFirst().load('name');
      await context.sync();
    });
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    host.setEditing(false);
    expect(await writeAndRead([[1]], 'values')).toEqual([[1]]);
  });
});

describe('limits, as on the web', () => {
  test('a request of more than 5 MB is refused and does nothing', async () => {
    const rows = Array.from({ length: 300 }, () => ['x'.repeat(20_000)]);
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A300').values = rows;
      await context.sync();
    });
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.workbook.sheets[0]?.cells.used()).toBeNull();
  });

  test('a response of more than 5 MB is refused', async () => {
    const rows = Array.from({ length: 300 }, () => ['x'.repeat(20_000)]);
    host.edit('Blad1', 'A1:A300', rows);
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().load('values');
      await context.sync();
    });
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('long writes come in many chunks of one request, and are one change', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [index, `rij ${index}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B5000').values = rows;
      await context.sync();
    });
    expect(host.stats.requests).toBe(1);
    expect(host.workbook.sheets[0]?.cells.get(4_999, 1)?.value).toBe('rij 4999');
  });
});

describe('null objects', () => {
  test('what is not there is a null object, and so is all that is asked of it', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('Weg');
      const range = table.getRange().load('values');
      table.load('name');
      const sheet = context.workbook.worksheets.getItemOrNullObject('blad1').load('name');
      await context.sync();
      expect(table.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
      expect(sheet.isNullObject).toBe(false);
      expect(sheet.name).toBe('Blad1');
    });
  });

  test('setting a property of a null object changes nothing', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Weg').getRange('A1').values = [['niets']];
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.cells.used()).toBeNull();
  });
});
