import {
  appendAssignments,
  appendBookings,
  appendMutations,
  readOurTables,
  recordTie,
  saveScenario,
  writeCheckSettings,
  writeDraftAllocation,
  type Outcome,
} from '../../../src/workbook';
import type { TableKey } from '../../../src/domain/contract';
import { keptSheet } from '../../../src/workbook/records/kept';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { openSample, valueOf } from '../openSample';
import { scenario, tie } from './jobParts';
import { recordsIn } from './trials';

const choice = (code: string) => writeCheckSettings([{ code, title: code, choice: 'info', limit: 2 }]);

/** Every job that puts rows below others, each row with a word of whose it is. */
const appending: readonly {
  readonly name: string;
  /** Its table of ours; null where the test looks in the cells of `sheet`. */
  readonly key: TableKey | null;
  readonly sheet?: string;
  /** The one that writes, of a clean run. */
  readonly request?: number;
  readonly run: (whose: string) => Promise<Outcome<unknown>>;
  readonly prepare?: () => Promise<unknown>;
}[] = [
  {
    name: 'mutation',
    key: 'mutations',
    run: (whose) => appendMutations([{ date: 46349, period: 2026, municipality: 'Assen', kind: 'correctie', strips: 1, id: whose }]),
  },
  {
    name: 'booking',
    key: 'bookings',
    run: (whose) => appendBookings([{ member: whose, assignment: 'D-070', from: 46360, to: 46380, fte: 0.2 }]),
  },
  {
    name: 'assignment',
    key: 'assignments',
    run: (whose) =>
      appendAssignments([{ number: whose, period: 2026, municipality: 'Meppel', title: 'x', strips: 1, status: 'aangevraagd' }]),
  },
  {
    name: 'concept',
    key: 'allocation',
    run: (whose) => writeDraftAllocation({ period: '2026', rule: whose, lines: [{ municipality: 'Assen', base: 6, share: 4, total: 10 }] }),
  },
  { name: 'choices of checks', key: null, sheet: 'Controles', prepare: () => choice('bad-date'), run: choice },
  { name: 'draw', key: null, sheet: keptSheet, request: 2, run: (whose) => recordTie({ ...tie, why: whose, period: whose }) },
  { name: 'what-if', key: null, sheet: keptSheet, request: 2, run: (whose) => saveScenario({ ...scenario, name: whose }) },
];

describe('Two clients that append at once', () => {
  test.each(appending)('$name: both stand, each once', async ({ key, run, prepare, sheet, request = 4 }) => {
    const { host, workbook } = await openSample();
    await prepare?.();
    // The other looks, checks and writes wholly between our check and our writing: ours was to come in the same row.
    host.beforeRequest(request, async () => void valueOf(await run('two-other')));
    const own = await run('one-own');
    host.letPass();
    // It is done, or says that nothing was written and is done when it is asked again.
    if (!own.ok) {
      expect(own.problem).toMatchObject({ code: 'changed', written: [] });
      valueOf(await run('one-own'));
    }
    const rows = key ? (valueOf(await readOurTables()).tables[key]?.values ?? []) : rowsOn(workbook, sheet ?? '');
    const count = (whose: string) => rows.filter((row) => row.some((cell) => typeof cell === 'string' && cell.includes(whose))).length;
    expect([count('one-own'), count('two-other')]).toEqual([1, 1]);
  });
});

/** But for the journal, which names what was written as well. */
function rowsOn({ sheets }: Workbook, name: string): readonly (readonly unknown[])[] {
  if (name === keptSheet) return recordsIn(sheets).flatMap(({ kind, text }) => (kind === 'journal' ? [] : [[text]]));
  const found = sheets.find((sheet) => sheet.name === name);
  const rows: unknown[][] = [];
  for (const [row, column, { value }] of found?.cells.entries() ?? []) (rows[row] ??= [])[column] = value;
  return rows.filter(Boolean);
}
