import type { Asked, FunctionCall, MachineQuestion } from '../question';

const readers = ['src/functions/emptiness.ts', 'src/functions/tableArgument.ts'] as const;

/** How long Excel may take to call a function. */
const patience = 5000;

/** The call that Excel makes for a formula, as it comes to us; what is listened to is our own functions. */
async function call(asked: Asked, id: string, formula: string): Promise<FunctionCall | null> {
  const { range, sync, until, watchCalls } = asked;
  if (!watchCalls) return null;
  const calls: FunctionCall[] = [];
  const stop = watchCalls((each) => {
    if (each.id === id) calls.push(each);
  });
  try {
    range(0, 6).formulas = [[formula]];
    await sync();
    await until(() => calls.length > 0, patience);
  } finally {
    stop();
  }
  return calls[0] ?? null;
}

/** A value as one can say it: empty text, null and 0 apart. */
const said = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));

/** FTE_LOAD(bookings, from, to, person): a range, an empty cell and two filled ones. */
async function load(asked: Asked): Promise<FunctionCall | null> {
  const { range, at, sync } = asked;
  range(0, 0, 2, 2).values = [
    ['Medewerker', 'Fte'],
    ['a', ''],
  ];
  range(0, 3).values = [[46000]];
  await sync();
  return call(asked, 'FTE_LOAD', `=FLEX.FTE_LOAD(${at(0, 0, 2, 2)},${at(0, 3)},${at(1, 3)},${at(0, 4)})`);
}

export const functions: readonly MachineQuestion[] = [
  {
    id: 'function-empty',
    kind: 'functions',
    sure: 'reported',
    source: '#1951, #4702 and #5262',
    expected: ['0', 'null', '""', '[[0]]', '[[null]]', '[[""]]'],
    restsOn: readers,
    ask: async (asked) => {
      const made = await load(asked);
      return made ? said(made.parameters[2]) : 'not called';
    },
  },
  {
    id: 'function-empty-in-range',
    kind: 'functions',
    sure: 'reported',
    source: '#1951, #4702 and #5262',
    expected: ['0', 'null', '""'],
    restsOn: readers,
    ask: async (asked) => {
      const made = await load(asked);
      const table = made?.parameters[0];
      const row: unknown = Array.isArray(table) ? (table as unknown[])[1] : undefined;
      return made ? said(Array.isArray(row) ? (row as unknown[])[1] : table) : 'not called';
    },
  },
  {
    id: 'function-left-out',
    kind: 'functions',
    sure: 'documented',
    source: 'Microsoft, "Custom functions parameter options": null',
    expected: ['null', 'undefined'],
    restsOn: readers,
    ask: async (asked) => {
      const made = await call(asked, 'FTE_LOAD', `=FLEX.FTE_LOAD(${asked.at(0, 0, 2, 2)},46000,46004)`);
      return made ? said(made.parameters[3]) : 'not called';
    },
  },
  {
    id: 'function-skipped',
    kind: 'functions',
    sure: 'assumed',
    source: 'question 13 for a person: an argument left blank between two commas',
    expected: ['null', '0', '""', 'undefined', '[[null]]', '[[0]]', '[[""]]'],
    restsOn: readers,
    ask: async (asked) => {
      const made = await call(asked, 'FTE_LOAD', `=FLEX.FTE_LOAD(${asked.at(0, 0, 2, 2)},46000,46004,,${asked.at(0, 3)})`);
      return made ? said(made.parameters[3]) : 'not called';
    },
  },
  {
    id: 'function-message',
    kind: 'functions',
    sure: 'documented',
    source: 'Microsoft, "Handle and return errors from your custom function"',
    expected: ['#VALUE!', '#N/A'],
    restsOn: ['src/functions/excel.ts'],
    ask: async (asked) => {
      const { range, sync, until } = asked;
      range(0, 0, 2, 2).values = [
        ['x', 'y'],
        [1, 2],
      ];
      await sync();
      const cell = range(0, 6);
      cell.formulas = [[`=FLEX.FTE_LOAD(${asked.at(0, 0, 2, 2)},46000,46004)`]];
      await sync();
      let value = '';
      for (let turn = 0; turn < patience / 100; turn += 1) {
        cell.load('values');
        await sync();
        value = String(cell.values[0]?.[0]);
        if (value !== '#BUSY!' && value !== '') break;
        await until(() => false, 100);
      }
      return value;
    },
  },
];
