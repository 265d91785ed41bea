import { machineQuestions } from '../../../../src/workbook/selfTest';
import { limitPane } from '../../../../workbench/grid/frame/limits';
import { profileNames, profiles, type Host, type ProfileName, type ProfileRow, type Quirks } from '../../../../workbench/host';
import { openAs, seen } from '../../../workbook/selfTest/excels';

/** What each switch can be: a row must show against every other. */
const choices: { readonly [K in keyof Quirks]?: readonly Quirks[K][] } = {
  emptyCell: [0, null, ''],
  listSeparator: [',', ';'],
  growsByApi: [true, false],
  fixesNames: [true, false],
  formulasLocal: ['own', 'en'],
  ruleFormulas: ['own', 'en'],
  nameFormulas: ['own', 'en'],
  failedBatchKeeps: ['earlier', 'nothing'],
  mostBytes: [null, 5_000_000],
  settingsKept: [true, false],
  downloads: [true, false],
  clipboard: [true, false],
  specialCellsOfOne: ['range', 'sheet'],
  undoKept: [true, false],
  selectsAgain: [true, false],
  tableSelects: [true, false],
  protectedTablesGrow: [true, false],
};

/** What shows a switch that no question can tell. */
const probes: { readonly [K in keyof Quirks]?: (host: Host) => unknown } = {
  settingsKept: async (host) => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('eigen', 1);
      await context.sync();
    });
    host.open();
    return host.workbook.settings.has('eigen');
  },
  undoKept: async (host) => {
    host.edit('Blad1', 'A1', [[1]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B1').values = [[2]];
      await context.sync();
    });
    host.undo();
    host.undo();
    return host.workbook.sheets[0]?.cells.get(0, 0)?.value;
  },
  selectsAgain: async (host) => {
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => {
        count += 1;
        await Promise.resolve();
      });
      await context.sync();
    });
    host.select('Blad1', 'B2');
    host.select('Blad1', 'B2');
    await new Promise((resume) => setTimeout(resume, 30));
    return count;
  },
  downloads: ({ quirks }) => {
    let stopped = false;
    let listener: EventListener | undefined;
    limitPane({ addEventListener: (_name: string, each: EventListener) => void (listener = each), navigator: {} } as never, quirks);
    listener?.({ composedPath: () => [{ download: 'a.csv' }], preventDefault: () => (stopped = true) } as never);
    return stopped;
  },
  clipboard: async ({ quirks }) => {
    const navigator: { readonly clipboard: { readonly writeText: () => Promise<void> } } = {
      clipboard: { writeText: async () => Promise.resolve() },
    };
    limitPane({ addEventListener: () => undefined, navigator } as never, quirks);
    return navigator.clipboard.writeText().then(
      () => 'written',
      () => 'refused',
    );
  },
};

/** What shows of a row in an Excel of the profile, with the switch as it is or as given. */
async function shownBy(profile: ProfileName, { quirk, told }: ProfileRow, given?: Partial<Quirks>): Promise<unknown> {
  const host = await openAs({ profile, ...(given ? { quirks: given } : {}) });
  if (told.by === 'question') return seen(told.id, machineQuestions);
  const probe = probes[quirk];
  if (!probe) throw new Error(`Nothing tries ${quirk}`);
  return probe(host);
}

describe.each(profileNames)('profile %s', (name) => {
  const { rows } = profiles[name];

  test('has at least eight rows, each switch once, each with its source', () => {
    expect(rows.length).toBeGreaterThanOrEqual(8);
    expect(new Set(rows.map(({ quirk }) => quirk)).size).toBe(rows.length);
    for (const { source, sure } of rows)
      expect([source.length > 3, ['documented', 'reported', 'assumed'].includes(sure)]).toEqual([true, true]);
  });

  test.each(rows.map((row) => [row.quirk, row] as const))('%s shows, and otherwise something else shows', async (quirk, row) => {
    const plays = await shownBy(name, row);
    if (row.told.by === 'question') expect(plays).toBe(row.told.seen);
    const others = (choices[quirk] ?? []).filter((value) => value !== row.value);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(await shownBy(name, row, { [quirk]: other })).not.toEqual(plays);
  });
});

test('a row that changes nothing is found: English formulas read the same in either language', async () => {
  const own = profiles['windows-nl'].rows.find(({ quirk }) => quirk === 'formulasLocal');
  if (!own) throw new Error('Windows nl has no row of formulasLocal');
  const shown = [];
  for (const value of ['own', 'en'] as const) shown.push(await shownBy('windows-en', own, { formulasLocal: value }));
  expect(shown[0]).toEqual(shown[1]);
});
