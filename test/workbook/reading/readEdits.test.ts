import { isDeepStrictEqual } from 'node:util';
import { check, recheck } from '../../../src/domain/checks';
import { readSettings } from '../../../src/domain/settings/settings';
import { readEdits, readOurTables, saveMapping, watchEdits, type SheetEdit, type WorkbookRead } from '../../../src/workbook';
import type { Session } from '../../../workbench/cli/session';
import { openSample, sampleDay, valueOf } from '../openSample';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** The sample with its assignments repeated up to so many rows. */
async function openLarge(rows: number): Promise<Session> {
  const session = await openSample();
  const sheet = session.workbook.sheets.find(({ name }) => name === 'Opdrachten')!;
  const table = sheet.tables[0]!;
  const { top, left, bottom, right } = table.area;
  for (let row = bottom + 1; row <= top + rows; row++) {
    for (let column = left; column <= right; column++) {
      const like = sheet.cells.get(top + 1 + ((row - top - 1) % (bottom - top)), column);
      if (like) sheet.cells.set(row, column, column === left ? { ...like, value: `L-${row}` } : like);
    }
  }
  table.area = { ...table.area, bottom: top + rows };
  return session;
}

/** What the watcher tells of some work on the workbook. */
async function editsOf(work: () => unknown): Promise<readonly SheetEdit[]> {
  const edits: SheetEdit[] = [];
  const stop = valueOf(await watchEdits((edit) => edits.push(edit)));
  await work();
  await settled();
  await stop();
  return edits;
}

const findings = (read: WorkbookRead) => check(read.tables, optionsOf(read));
const optionsOf = (read: WorkbookRead) => ({
  settings: readSettings(read.tables.settings),
  today: sampleDay,
  checkSettings: read.checkSettings,
  seals: read.records.adoptions,
  unread: read.unread,
});

/** Equal all through; what of ten thousand rows is not is for jest to say, which takes its time over them. */
const same = (left: unknown, right: unknown): void => {
  if (!isDeepStrictEqual(left, right)) expect(left).toEqual(right);
};

/** Reads what some edits touched, and holds it against reading everything. */
async function after(
  before: WorkbookRead,
  { host }: Session,
  work: () => unknown,
): Promise<{ touched: unknown; requests: number; bytes: number; same: boolean }> {
  const edits = await editsOf(work);
  host.stats.reset();
  const { read, touched } = valueOf(await readEdits(before, edits));
  const { requests, bytesIn, bytesOut } = host.stats;
  const whole = valueOf(await readOurTables());
  same(read.tables, whole.tables);
  if (touched) {
    const options = optionsOf(read);
    const checked = { tables: before.tables, options: { ...optionsOf(before) }, result: findings(before) };
    same(recheck(checked, read.tables, touched, options), findings(whole));
  }
  return { touched, requests, bytes: bytesIn + bytesOut, same: read === before };
}

describe('After an edit made here', () => {
  test('of one cell among 10,000 rows, one small request is enough', async () => {
    const session = await openLarge(10_000);
    session.host.stats.reset();
    const before = valueOf(await readOurTables());
    const whole = session.host.stats.bytesIn + session.host.stats.bytesOut;
    const { touched, requests, bytes } = await after(before, session, () => session.host.edit('Opdrachten', 'M5000', [['drie']]));
    expect({ touched, requests }).toEqual({ touched: [{ table: 'assignments', rows: [4998] }], requests: 1 });
    expect(bytes).toBeLessThan(12_000);
    expect(whole).toBeGreaterThan(150 * bytes);
  });

  test('of several cells and tables, all of them are read in one request', async () => {
    const session = await openSample();
    const before = valueOf(await readOurTables());
    const { touched, requests } = await after(before, session, () => {
      session.host.edit('Opdrachten', 'C3:D5', [
        ['Asen', 'x'],
        ['Emmen', 'y'],
        ['', ''],
      ]);
      session.host.edit('Team', 'C2', [['0,8']]);
      session.host.edit('Instellingen', 'B2', [[2027]]);
    });
    expect({ touched, requests }).toEqual({
      touched: [
        { table: 'assignments', rows: [1, 2, 3] },
        { table: 'team', rows: [0] },
        { table: 'settings', rows: [0] },
      ],
      requests: 1,
    });
  });

  test('that leaves everything as it was, the reading stays the very same', async () => {
    const session = await openSample();
    const before = valueOf(await readOurTables());
    const now = before.tables.assignments?.values[1]?.[2] ?? '';
    expect(await after(before, session, () => session.host.edit('Opdrachten', 'C3', [[now]]))).toMatchObject({
      touched: [],
      requests: 1,
      same: true,
    });
    // A sheet that is no table of ours.
    expect(await after(before, session, () => session.host.edit('Overzicht', 'H40', [['aantekening']]))).toMatchObject({
      touched: [],
      requests: 1,
      same: true,
    });
  });

  test('formulas follow: those typed, those typed over, and those that depend on the edited cell', async () => {
    const session = await openSample();
    session.host.edit('Opdrachten', 'Q5:Q6', [['=M3*10'], ['=ROW()']]);
    const before = valueOf(await readOurTables());
    const { touched, requests } = await after(before, session, () => session.host.edit('Opdrachten', 'M3', [[7]]));
    expect({ touched, requests }).toEqual({ touched: [{ table: 'assignments', rows: [1, 3] }], requests: 1 });
    const next = valueOf(await readOurTables());
    await after(next, session, () => session.host.edit('Opdrachten', 'Q6:Q7', [[12], ['=HYPERLINK("https://voorbeeld.example","x")']]));
  });

  test.each<[what: string, work: (session: Session) => unknown]>([
    [
      'a row inserted',
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Opdrachten').getRange('5:5').insert('Down');
          await context.sync();
        }),
    ],
    ['a header', ({ host }) => host.edit('Opdrachten', 'D1', [['Onderwerp']])],
    ['below a table', ({ host }) => host.edit('Gebruik', 'A100:B100', [['x', 'y']])],
    [
      'a large paste',
      ({ host }) =>
        host.edit(
          'Opdrachten',
          'S2:S902',
          Array.from({ length: 901 }, () => ['x']),
        ),
    ],
  ])('of more than values, everything is read again: %s', async (_, work) => {
    const session = await openLarge(1_000);
    const before = valueOf(await readOurTables());
    // Rows put in by the add-in itself are not watched: the edit beside it meets a table that has grown.
    expect(
      await after(before, session, async () => {
        await work(session);
        session.host.edit('Opdrachten', 'S2', [['ernaast']]);
      }),
    ).toMatchObject({ touched: null });
  });

  test('of a plain sheet, and of the second of two', async () => {
    const { openSession } = await import('../../../workbench/cli/session');
    const { readFileSync } = await import('node:fs');
    const { parseMapping } = await import('../../../src/domain/mapping');
    const session = await openSession('samples/andere-koppen.xlsx', { language: 'nl', today: sampleDay });
    valueOf(await saveMapping(parseMapping(readFileSync('samples/andere-koppen.mapping.json', 'utf8'))!));
    const before = valueOf(await readOurTables());
    const second = before.tables.assignments?.parts?.[1];
    const [sheet, row] = [second!.table.sheet, second!.table.headerRow + 1];
    expect(await after(before, session, () => session.host.edit(sheet, `C${row}`, [['Asen']]))).toMatchObject({
      touched: [{ table: 'assignments', rows: [second!.start] }],
      requests: 1,
    });
    // The last row says where a plain sheet ends.
    const end = second!.table.headerRow + second!.table.values.length;
    const next = valueOf(await readOurTables());
    expect(await after(next, session, () => session.host.edit(sheet, `C${end}`, [['']]))).toMatchObject({ touched: null });
  });

  test('a co-author’s edit comes as one, and what it touched is read', async () => {
    const session = await openSample();
    const edits = await editsOf(() => {
      session.host.coauthorEdit('Opdrachten', 'C3', [['Asen']]);
      session.host.edit('Opdrachten', 'C4', [['Emen']]);
    });
    expect(edits.map(({ by, sheet, address }) => [by, sheet, address])).toEqual([
      ['elsewhere', 'Opdrachten', 'C3'],
      ['here', 'Opdrachten', 'C4'],
    ]);
    const before = valueOf(await readOurTables());
    const { touched, same } = await after(before, session, () => session.host.coauthorEdit('Opdrachten', 'C5', [['Asen']]));
    expect([touched, same]).toEqual([[{ table: 'assignments', rows: [3] }], false]);
  });
});
