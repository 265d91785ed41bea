import { join } from 'node:path';
import { createWorkbook, recordTie, settingRows } from '../../../src/workbook';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { createTranslator } from '../../../src/i18n/translator';
import { newSession } from '../../../workbench/cli/session';
import { runCommand, runJson, temporaryFolder } from './runCommand';

interface AllocationJson {
  readonly total: number;
  readonly rows: readonly { readonly municipality: string; readonly total: number }[];
  readonly ties: readonly { readonly strips: number; readonly between: readonly string[] }[];
  readonly warnings: readonly { readonly code: string }[];
}

const file = join(temporaryFolder(), 'gelijk.xlsx');
const rule = JSON.stringify({
  base: 0,
  min: null,
  max: null,
  share: { kind: 'proportional', total: 2, exponent: 1, method: 'largest-remainder' },
});

/** Quotas 0.5, 0.5 and 1: one strip is left for the first two. */
async function save(record: boolean): Promise<void> {
  const session = await newSession({ language: 'nl', today: 46349 });
  const made = await createWorkbook({
    rows: {
      municipalities: [
        ['Een', 'GM0001', 1000, 45292],
        ['Twee', 'GM0002', 1000, 45292],
        ['Drie', 'GM0003', 2000, 45292],
      ],
      settings: settingRows({ period: 2026, rule }),
    },
    texts: newWorkbookTexts(createTranslator('nl')),
  });
  expect(made.ok).toBe(true);
  if (record)
    await recordTie({
      period: '2026',
      between: ['GM0001', 'GM0002'],
      strips: 1,
      winners: ['GM0002'],
      by: 'Regioberaad',
      on: '2026-11-23',
      why: 'Loting',
    });
  await session.save(file);
}

describe('A tie on the command line', () => {
  test('is a result: the rows hold what is certain', async () => {
    await save(false);
    const result = await runJson<AllocationJson>('allocate', file);
    expect(result.rows.map(({ total }) => total)).toEqual([0, 0, 1]);
    expect(result.ties).toEqual([{ strips: 1, between: ['GM0001', 'GM0002'] }]);
    expect(result.total).toBe(2);
  });

  test('a draw that the workbook has recorded is used, and told', async () => {
    await save(true);
    const result = await runJson<AllocationJson>('allocate', file);
    expect(result.rows.map(({ total }) => total)).toEqual([0, 1, 1]);
    expect(result.ties).toEqual([]);
    expect((await runCommand('allocate', file)).out).toMatch(/beslist op 23 november 2026 door Regioberaad: Twee\. Reden: Loting/);
  });

  test('not in another period', async () => {
    await save(true);
    expect((await runJson<AllocationJson>('allocate', file, '--period', '2027')).ties).toHaveLength(1);
  });
});
