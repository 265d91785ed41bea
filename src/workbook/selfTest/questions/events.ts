import type { Asked, MachineQuestion } from '../question';
import { scratchTable } from './scratchTable';

const watch = ['src/workbook/excel/watch.ts'] as const;

/** Milliseconds to wait for an event that should come, for those that may follow it, and to be sure of one that should not come. */
const patience = { comes: 3000, follows: 300, staysAway: 700 } as const;

/** The changes that Excel tells of while something is done: the first, and with `follows` those that come right after it. */
async function told(asked: Asked, work: () => void, follows = 0): Promise<readonly Excel.WorksheetChangedEventArgs[]> {
  const { sheet, sync, until } = asked;
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  const handler = sheet.onChanged.add(async (event) => {
    seen.push(event);
    await Promise.resolve();
  });
  await sync();
  try {
    work();
    await sync();
    await until(() => seen.length > 0, patience.comes);
    await until(() => false, follows);
  } finally {
    handler.remove();
    await sync();
  }
  return seen;
}

export const events: readonly MachineQuestion[] = [
  {
    id: 'event-own',
    kind: 'events',
    sure: 'documented',
    source: 'Office.js reference, EventTriggerSource',
    expected: ['Local ThisLocalAddin'],
    restsOn: watch,
    needs: '1.14',
    ask: async (asked) => {
      const [event] = await told(asked, () => void (asked.range(0, 0).values = [[1]]));
      return event ? `${event.source} ${event.triggerSource}` : 'none';
    },
  },
  {
    id: 'event-type',
    kind: 'events',
    sure: 'documented',
    source: 'Office.js reference, DataChangeType',
    expected: ['RangeEdited'],
    restsOn: ['src/workbook/reading/readEdits.ts'],
    ask: async (asked) => {
      const [event] = await told(asked, () => void (asked.range(0, 0).values = [[1]]));
      return event ? event.changeType : 'none';
    },
  },
  {
    id: 'event-neighbours',
    kind: 'events',
    sure: 'assumed',
    source: 'nobody says so: writes of one request to neighbouring cells',
    expected: ['1', '2'],
    restsOn: ['src/workbook/reading/readEdits.ts'],
    ask: async (asked) => {
      const work = (): void => {
        asked.range(0, 0).values = [[1]];
        asked.range(1, 0).values = [[2]];
      };
      const seen = await told(asked, work, patience.follows);
      return String(seen.length);
    },
  },
  {
    id: 'event-formulas',
    kind: 'events',
    sure: 'reported',
    source: '#3899: onChanged does not tell of a formula whose result is another',
    expected: ['0'],
    restsOn: ['src/workbook/reading/readEdits.ts'],
    ask: async (asked) => {
      const { range, at, sync } = asked;
      range(0, 0).values = [[1]];
      range(5, 5).formulas = [[`=${at(0, 0)}*2`]];
      await sync();
      const seen = await told(asked, () => void (range(0, 0).values = [[2]]), patience.follows);
      if (seen.length === 0) return 'none';
      return String(seen.filter(({ address }) => address.replaceAll('$', '') === at(5, 5).replaceAll('$', '')).length);
    },
  },
  {
    id: 'table-selects',
    kind: 'events',
    sure: 'reported',
    source: '#1329: in Excel for Mac making a table tells of a selection, in Office Online not',
    expected: ['quiet', 'told'],
    restsOn: [],
    ask: async (asked) => {
      const { context, sync, until } = asked;
      let count = 0;
      const handler = context.workbook.onSelectionChanged.add(async () => {
        count += 1;
        await Promise.resolve();
      });
      await sync();
      try {
        scratchTable(asked, [['Naam'], ['a']]);
        await sync();
        return (await until(() => count > 0, patience.staysAway)) ? 'told' : 'quiet';
      } finally {
        handler.remove();
        await sync();
      }
    },
  },
];
