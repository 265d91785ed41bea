import type { Cell } from '../../src/domain/contract';
import type { BalanceRow } from '../../src/domain/ledger';
import { registerFunctions } from '../../src/functions/register';
import { runJson, sample, temporaryFolder } from '../workbench/cli/runCommand';
import { isLongRun } from '../longRun';
import { openSample } from '../workbook/openSample';
import { answerOf, expectNative, see, type Seen } from './figures';
import { hasLibreOffice } from './libreOffice';
import { openMade } from './openMade';
import { randomWorkbook } from './randomWorkbook';
import { translateAtRandom } from './translateAtRandom';

/**
 * One figure by four ways: the custom function over the wire, the pane's own calculation, the command on the file, and the
 * native formulas of Overzicht as LibreOffice works them out. On the sample and on random workbooks, known by their seed: fifty of
 * them, two hundred in a long run; every tenth once more with a table Vertalingen.
 */
const seeds = Array.from({ length: isLongRun ? 200 : 50 }, (_, seed) => seed + 1);

const folder = temporaryFolder();
const seen: Seen[] = [];
let answers: readonly (readonly unknown[])[] = [];

beforeAll(async () => {
  let session = await openSample();
  registerFunctions(() => 'nl');
  seen.push(await see(folder, 'drenthe', session, 2026));
  for (const seed of seeds) {
    const made = randomWorkbook(seed);
    session = await openMade(made);
    seen.push(await see(folder, `seed${seed}`, session, made.period));
    if (seed % 10 !== 0) continue;
    await translateAtRandom(seed);
    seen.push(await see(folder, `translated${seed}`, session, made.period));
  }
  // Together: Office.js hands in answers at most twice a second.
  answers = await Promise.all(seen.filter(({ rows }) => rows.length > 0).map((each) => answerOf(session, each)));
}, 600_000);

function namesIn(table: unknown): readonly string[] {
  if (!Array.isArray(table)) return [];
  const [headers = [], ...rows] = table as readonly (readonly Cell[])[];
  return rows.map((row) => String(row[headers.indexOf('Gemeente')]).toLowerCase());
}

describe('One balance, by whatever way it is asked', () => {
  test('the random workbooks are not all alike, nor empty', () => {
    const all = seen.flatMap(({ rows }) => rows);
    expect(all.length).toBeGreaterThan(4 * seeds.length);
    for (const key of ['granted', 'mutations', 'reserved', 'spent'] as const) {
      expect(all.filter((row) => row[key] !== 0).length).toBeGreaterThan(all.length / 5);
    }
    expect(all.filter(({ remaining }) => !Number.isInteger(remaining)).length).toBeGreaterThan(seeds.length / 10);
  });

  test('the function over the wire gives what the pane shows', () => {
    seen
      .filter(({ rows }) => rows.length > 0)
      .forEach(({ name, rows, call }, at) => {
        const isTranslated = name.startsWith('translated');
        // Where names mean others, those that no row is left of are unknown too.
        const named = new Set(
          isTranslated
            ? rows.filter((_, index) => answers[at]?.[index] !== '#N/A').map(({ municipality }) => municipality.toLowerCase())
            : call.slice(2).flatMap(namesIn),
        );
        // A municipality that none of the function's tables has is unknown to it, and has nothing in the pane.
        const expected = rows.map(({ municipality, remaining }) => [
          municipality,
          named.has(municipality.toLowerCase()) ? remaining : '#N/A',
        ]);
        expect([name, rows.map(({ municipality }, index) => [municipality, answers[at]?.[index]])]).toEqual([name, expected]);
        expect(rows.filter((row) => !named.has(row.municipality.toLowerCase()) && row.remaining !== 0)).toEqual([]);
      });
  });

  test('the command gives it of the saved file', async () => {
    for (const { name, file, rows } of seen) {
      const given = await runJson<{ rows: readonly BalanceRow[] }>('balance', file, '--period', '2026');
      expect([name, given.rows]).toEqual([name, rows]);
    }
    expect((await runJson<{ rows: readonly BalanceRow[] }>('balance', sample)).rows).toEqual(seen[0]?.rows);
  }, 120_000);

  /** Where LibreOffice is missing this says so by failing: continuous integration installs it. */
  test('and so do the native formulas, worked out by LibreOffice: figures, what does not count, and how each card stands', () => {
    if (!hasLibreOffice()) throw new Error('LibreOffice (soffice) is not on this machine: install libreoffice-calc-nogui.');
    expectNative(seen);
  }, 600_000);
});
