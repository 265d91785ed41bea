import { join } from 'node:path';

import { balances, cardStatus, gapsElsewhere, gapsOf, type BalanceRow, type LedgerGap } from '../../src/domain/ledger';
import type { Cell } from '../../src/domain/contract';
import { registerFunctions } from '../../src/functions/register';
import { readSettings } from '../../src/domain/settings/settings';
import { newWorkbookTexts } from '../../src/i18n/workbookWords';
import { createTranslator } from '../../src/i18n/translator';
import { readOurTables, writeOverviewSheet } from '../../src/workbook';
import type { Session } from '../../workbench/cli/session';
import { runJson, sample, temporaryFolder } from '../workbench/cli/runCommand';
import { isLongRun } from '../longRun';
import { openSample } from '../workbook/openSample';
import { hasLibreOffice, recalculatedAll } from './libreOffice';
import { openMade, valueOf } from './openMade';
import { randomWorkbook } from './randomWorkbook';

/**
 * One figure by four ways: the custom function over the wire, the pane's own calculation, the command on the file, and the
 * native formulas of Overzicht as LibreOffice works them out. On the sample and on random workbooks, known by their seed: fifty of
 * them, two hundred in a long run.
 */
const seeds = Array.from({ length: isLongRun ? 200 : 50 }, (_, seed) => seed + 1);
const { overview } = newWorkbookTexts(createTranslator('nl'));

interface Seen {
  readonly name: string;
  readonly file: string;
  readonly rows: readonly BalanceRow[];
  readonly gaps: readonly LedgerGap[];
  readonly lowBalance: number | null;
  /** The arguments of STRIPS_REMAINING for all of the rows. */
  readonly call: readonly unknown[];
}

type Tables = Awaited<ReturnType<typeof openedTables>>;
const openedTables = async () => valueOf(await readOurTables()).tables;

const words: Readonly<Record<string, string>> = {
  period: 'Periode',
  municipality: 'Gemeente',
  total: 'Totaal',
  status: 'Status',
  strips: 'Strippen',
};

/** A table with its headers, as a range. A function knows a column by the contract's words alone: those of a mapping are put into them. */
function inContractWords(table: Tables['allocation' | 'assignments' | 'mutations']): Cell[][] | null {
  if (!table) return null;
  const headers = [...table.headers];
  for (const [column, place] of Object.entries(table.columns)) if (place !== undefined) headers[place] = words[column] ?? column;
  return [headers, ...table.values.map((row) => [...row])];
}

async function see(name: string, { save }: Session, period: number): Promise<Seen> {
  valueOf(await writeOverviewSheet(overview));
  const tables = await openedTables();
  const { rows, gaps } = balances(tables, String(period));
  const { lowBalance } = readSettings(tables.settings);
  const file = join(folder, `${name}.xlsx`);
  await save(file);
  const call = [
    rows.map(({ municipality }) => [municipality]),
    [[period]],
    inContractWords(tables.allocation) ?? 'geen',
    inContractWords(tables.assignments) ?? 'geen',
    inContractWords(tables.mutations) ?? 'geen',
  ];
  return { name, file, rows, gaps, lowBalance, call };
}

/** What the function answers, a cell for each municipality: an error of one of them as its code. */
async function answerOf({ host }: Session, { call, rows }: Seen): Promise<readonly unknown[]> {
  const answer = await host.invoke('STRIPS_REMAINING', call, 'Blad1!A1');
  const plain = (cell: unknown): unknown => (typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : cell);
  // One municipality gives one cell, which an error replaces as a whole.
  return Array.isArray(answer) ? answer.map(([cell]: readonly unknown[]) => plain(cell)) : rows.map(() => plain(answer));
}

const folder = temporaryFolder();
const seen: Seen[] = [];
let answers: readonly (readonly unknown[])[] = [];

beforeAll(async () => {
  let session = await openSample();
  registerFunctions(() => 'nl');
  seen.push(await see('drenthe', session, 2026));
  for (const seed of seeds) {
    const made = randomWorkbook(seed);
    session = await openMade(made);
    seen.push(await see(`seed${seed}`, session, made.period));
  }
  // Together: Office.js hands in answers at most twice a second.
  answers = await Promise.all(seen.filter(({ rows }) => rows.length > 0).map((each) => answerOf(session, each)));
}, 600_000);

function namesIn(table: unknown): readonly string[] {
  if (!Array.isArray(table)) return [];
  const [headers = [], ...rows] = table as readonly (readonly Cell[])[];
  return rows.map((row) => String(row[headers.indexOf('Gemeente')]).toLowerCase());
}

const figures = ({ granted, mutations, reserved, spent, remaining }: BalanceRow): readonly number[] => [
  granted,
  mutations,
  reserved,
  spent,
  remaining,
];

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
        const named = new Set(call.slice(2).flatMap(namesIn));
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
    const sheets = recalculatedAll(
      seen.map(({ file }) => file),
      'Overzicht',
    );
    seen.forEach(({ name, rows, gaps, lowBalance }, index) => {
      const cells = sheets[index] ?? [];
      const daysLeft = parseFloat(cells[2]?.[5] ?? '') / 100;
      const heading = cells.findIndex(([first]) => first === 'Gemeente');
      // Below the headings come the sum and the rows of nobody.
      const native = cells
        .slice(heading + 3)
        .filter(([first]) => first !== '')
        .map(([first = '', ...rest]) => [first, ...rest.slice(0, 5).map(Number), rest[5], Number(rest[7])]);
      // Names that only Toekenning has stand in LOOKUP's own order, as it last met them ("ASSEN"); the CSV that LibreOffice writes is read without outer spaces.
      const keyOf = ({ name, rest }: { readonly name: string; readonly rest: readonly unknown[] }): string =>
        `${name} ${JSON.stringify(rest)}`;
      const sorted = (lines: readonly (readonly unknown[])[]) =>
        lines
          .map(([first, ...rest]) => ({ name: String(first).toLowerCase().trim(), rest }))
          .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
      expect([name, sorted(native)]).toEqual([
        name,
        sorted(
          rows.map((row) => {
            const missing = gapsOf(gaps, row.municipality).length;
            const stand = cardStatus(row, { gaps: missing, elsewhere: gapsElsewhere(gaps).length, timeLeft: daysLeft }, { lowBalance });
            return [row.municipality, ...figures(row), overview.stand[stand], missing];
          }),
        ),
      ]);
      const elsewhere = cells.find(([first]) => first === overview.elsewhere);
      expect([name, Number(elsewhere?.[8])]).toEqual([name, gapsElsewhere(gaps).length]);
    });
  }, 600_000);
});
