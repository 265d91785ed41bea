import { join } from 'node:path';

import type { Cell, WorkbookTables } from '../../src/domain/contract';
import { balances, cardStatus, gapsElsewhere, gapsOf, type BalanceRow, type LedgerGap } from '../../src/domain/ledger';
import { readSettings } from '../../src/domain/settings/settings';
import { newWorkbookTexts } from '../../src/i18n/workbookWords';
import { createTranslator } from '../../src/i18n/translator';
import { readOurTables, writeOverviewSheet } from '../../src/workbook';
import type { Session } from '../../workbench/cli/session';
import { recalculatedAll } from './libreOffice';
import { valueOf } from './openMade';

/** One figure by several ways: what the pane works out, what the function answers, and what LibreOffice makes of the native formulas. */
export const { overview } = newWorkbookTexts(createTranslator('nl'));

type Ranges = { readonly [Key in 'allocation' | 'assignments' | 'mutations']?: readonly (readonly Cell[])[] };

export interface Seen {
  readonly name: string;
  readonly file: string;
  readonly rows: readonly BalanceRow[];
  readonly gaps: readonly LedgerGap[];
  readonly lowBalance: number | null;
  /** The arguments of STRIPS_REMAINING for all of the rows. */
  readonly call: readonly unknown[];
}

const words: Readonly<Record<string, string>> = {
  period: 'Periode',
  municipality: 'Gemeente',
  total: 'Totaal',
  status: 'Status',
  strips: 'Strippen',
};

/** A table with its headers, as a range. A function knows a column by the contract's words alone: those of a mapping are put into them. */
function inContractWords(table: WorkbookTables['allocation' | 'assignments' | 'mutations']): Cell[][] | null {
  if (!table) return null;
  const headers = [...table.headers];
  for (const [column, place] of Object.entries(table.columns)) if (place !== undefined) headers[place] = words[column] ?? column;
  return [headers, ...table.values.map((row) => [...row])];
}

/** `ranges` are what a person points the function at; else the tables as they stand, under the contract's headers. */
export async function see(folder: string, name: string, { save }: Session, period: number, ranges: Ranges = {}): Promise<Seen> {
  valueOf(await writeOverviewSheet(overview));
  const { tables, written } = valueOf(await readOurTables());
  const { rows, gaps } = balances(tables, String(period));
  const { lowBalance } = readSettings(tables.settings);
  const file = join(folder, `${name}.xlsx`);
  await save(file);
  const call = [
    rows.map(({ municipality }) => [municipality]),
    [[period]],
    ...(['allocation', 'assignments', 'mutations'] as const).map((key) => ranges[key] ?? inContractWords(written[key]) ?? 'geen'),
    ...(written.translations ? [[written.translations.headers, ...written.translations.values]] : []),
  ];
  return { name, file, rows, gaps, lowBalance, call };
}

/** What the function answers, a cell for each municipality: an error of one of them as its code. */
export async function answerOf({ host }: Session, { call, rows }: Seen): Promise<readonly unknown[]> {
  const answer = await host.invoke('STRIPS_REMAINING', call, 'Blad1!A1');
  const plain = (cell: unknown): unknown => (typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : cell);
  // One municipality gives one cell, which an error replaces as a whole.
  return Array.isArray(answer) ? answer.map(([cell]: readonly unknown[]) => plain(cell)) : rows.map(() => plain(answer));
}

const figures = ({ granted, mutations, reserved, spent, remaining }: BalanceRow): readonly number[] => [
  granted,
  mutations,
  reserved,
  spent,
  remaining,
];

/** The native formulas of each file, worked out by LibreOffice, are the pane's: figures, what does not count, and how each card stands. */
export function expectNative(seen: readonly Seen[]): void {
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
}
