import type { Host } from '../../../workbench/host';
import { eventsIn, openExcel } from './excel';

let host: Host;

beforeEach(async () => {
  host = await openExcel();
});

/** Listens to an event for the length of a piece of work, and gives what came. */
async function heard<T>(register: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>, work: () => unknown): Promise<T[]> {
  const events: T[] = [];
  const handler = await Excel.run(async (context) => {
    const result = register(context).add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  await work();
  await eventsIn();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  return events;
}

const write = (address: string, values: unknown[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = values;
    await context.sync();
  });

describe('onChanged', () => {
  test("tells a cell's old and new value, and that this user did it", async () => {
    host.edit('Blad1', 'B2', [[4]]);
    const [event, ...more] = await heard(
      (context) => context.workbook.worksheets.onChanged,
      () => host.edit('Blad1', 'B2', [['vijf']]),
    );
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      address: 'B2',
      worksheetId: host.workbook.sheets[0]?.id,
      details: { valueBefore: 4, valueTypeBefore: 'Double', valueAfter: 'vijf', valueTypeAfter: 'String' },
    });
  });

  test("tells the add-in's own writes apart, and a co-author's", async () => {
    const events = await heard(
      (context) => context.workbook.worksheets.getFirst().onChanged,
      async () => {
        await write('A1:B1', [['a', 'b']]);
        host.coauthorEdit('Blad1', 'C1', [['c']]);
      },
    );
    expect(events.map(({ address, source, triggerSource, details }) => [address, source, triggerSource, details === undefined])).toEqual([
      ['A1:B1', 'Local', 'ThisLocalAddin', true],
      ['C1', 'Remote', 'Unknown', false],
    ]);
  });

  test('hands out the range that changed', async () => {
    const [event] = await heard(
      (context) => context.workbook.worksheets.onChanged,
      () => host.edit('Blad1', 'B2:C2', [['x', 'y']]),
    );
    await Excel.run(async (context) => {
      const range = event?.getRange(context).load('values,address');
      await context.sync();
      expect([range?.values, range?.address]).toEqual([[['x', 'y']], 'Blad1!B2:C2']);
    });
  });

  test('a long write is one event', async () => {
    const events = await heard(
      (context) => context.workbook.worksheets.onChanged,
      () =>
        write(
          'A1:A4000',
          Array.from({ length: 4_000 }, (_, index) => [index]),
        ),
    );
    expect(events.map(({ address }) => address)).toEqual(['A1:A4000']);
  });

  test('of a table comes for what touches it', async () => {
    host.edit('Blad1', 'A1:A3', [['Naam'], ['a'], ['b']]);
    await Excel.run(async (context) => {
      context.workbook.tables.add('Blad1!A1:A3', true).name = 'Lijst';
      await context.sync();
    });
    const events = await heard(
      (context) => context.workbook.tables.getItem('Lijst').onChanged,
      () => {
        host.edit('Blad1', 'A3:B3', [['c', 'd']]);
        host.edit('Blad1', 'F9', [['elders']]);
      },
    );
    expect(events.map(({ address, tableId, type }) => [address, tableId, type])).toEqual([
      ['A3', host.workbook.sheets[0]?.tables[0]?.id, 'TableChanged'],
    ]);
  });

  test('a row deleted is told as such', async () => {
    host.edit('Blad1', 'A1:A3', [['a'], ['b'], ['c']]);
    const events = await heard(
      (context) => context.workbook.worksheets.onChanged,
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange('2:2').delete('Up');
          await context.sync();
        }),
    );
    expect(events.map(({ changeType, address }) => [changeType, address])).toEqual([['RowDeleted', '2:2']]);
  });

  test('nothing comes after the handler is removed, nor while events are off', async () => {
    await heard(
      (context) => context.workbook.worksheets.onChanged,
      () => undefined,
    );
    const { bytesOut } = host.stats;
    host.edit('Blad1', 'A1', [['stil']]);
    await eventsIn();
    expect(host.stats.bytesOut).toBe(bytesOut);
    const events = await heard(
      (context) => context.workbook.worksheets.onChanged,
      () =>
        Excel.run(async (context) => {
          context.runtime.enableEvents = false;
          context.workbook.worksheets.getFirst().getRange('A1').values = [['ook stil']];
          await context.sync();
          context.runtime.enableEvents = true;
          await context.sync();
        }),
    );
    expect(events).toEqual([]);
  });
});

describe('other events', () => {
  test('selection, of the sheet and of the workbook', async () => {
    const sheets = await heard(
      (context) => context.workbook.worksheets.onSelectionChanged,
      () => host.select('Blad1', 'B2:C3'),
    );
    expect(sheets.map(({ address, type }) => [address, type])).toEqual([['B2:C3', 'WorksheetSelectionChanged']]);
    const workbooks = await heard(
      (context) => context.workbook.onSelectionChanged,
      () => host.select('Blad1', 'D4'),
    );
    expect(workbooks).toHaveLength(1);
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([range.address, cell.address]).toEqual(['Blad1!D4', 'Blad1!D4']);
    });
  });

  test('sheets added, activated, left and deleted', async () => {
    const seen: string[] = [];
    const note = (event: { type: string }): Promise<void> => Promise.resolve(void seen.push(event.type));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeactivated.add(note);
      worksheets.onDeleted.add(note);
      await context.sync();
      const sheet = worksheets.add('Twee');
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await eventsIn();
    expect(seen).toEqual([
      'WorksheetAdded',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });

  test('protection changed', async () => {
    const events = await heard(
      (context) => context.workbook.worksheets.onProtectionChanged,
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().protection.protect();
          await context.sync();
        }),
    );
    expect(events.map(({ isProtected, source }) => [isProtected, source])).toEqual([[true, 'Local']]);
  });
});
