import { isErrorCell, wordKey, type Cell, type TableData, type WorkbookTables } from '../contract';
import { criterionKey, type CriterionKey } from './criterion';
import { effectOf } from './effect';
import { addTo, emptySum, valueOf, type Sum } from './sum';

/** The tables a strip card is made of. */
export type LedgerTables = Pick<WorkbookTables, 'allocation' | 'mutations' | 'assignments'>;
export type Posting = 'granted' | 'mutations' | 'reserved' | 'spent';

/** An error value where a number of strips should be, in a row that counts. */
export interface LedgerError {
  readonly municipality: string;
  readonly sheet: string;
  /** Sheet row as the user sees it. */
  readonly row: number;
  /** Column of the sheet (0-based). */
  readonly column: number;
  /** Excel's own text, "#N/A". */
  readonly error: string;
}

export interface Tally {
  readonly granted: number;
  readonly mutations: number;
  readonly reserved: number;
  readonly spent: number;
  readonly errors: readonly LedgerError[];
}

interface OpenTally {
  readonly sums: Readonly<Record<Posting, Sum>>;
  readonly errors: LedgerError[];
}

/**
 * Sums the strips of each municipality asked for, in one pass over each table. Equal to SUMIFS over the same
 * cells: only numbers count (text "3" does not), and a period of null takes every row.
 */
export function tally(tables: LedgerTables, period: string | null, municipalities: readonly Cell[]): ReadonlyMap<CriterionKey, Tally> {
  const open = new Map<CriterionKey, OpenTally>();
  for (const municipality of municipalities) {
    const key = criterionKey(municipality);
    if (key !== null && !open.has(key)) {
      open.set(key, { sums: { granted: emptySum(), mutations: emptySum(), reserved: emptySum(), spent: emptySum() }, errors: [] });
    }
  }
  const { allocation, mutations, assignments } = tables;
  if (allocation) {
    post(allocation, allocation.columns.total, allocation.columns.status, period, open, (status) =>
      status === undefined || (typeof status === 'string' && wordKey('allocationStatus', status) === 'adopted') ? 'granted' : null);
  }
  if (mutations) post(mutations, mutations.columns.strips, undefined, period, open, () => 'mutations');
  if (assignments?.columns.status !== undefined) {
    post(assignments, assignments.columns.strips, assignments.columns.status, period, open, effectOf);
  }
  return new Map([...open].map(([key, { sums, errors }]) => [key, {
    granted: valueOf(sums.granted), mutations: valueOf(sums.mutations),
    reserved: valueOf(sums.reserved), spent: valueOf(sums.spent), errors,
  }]));
}

function post(
  table: TableData<'municipality' | 'period'>, strips: number | undefined, status: number | undefined, period: string | null,
  open: ReadonlyMap<CriterionKey, OpenTally>, postingOf: (status: Cell | undefined) => Posting | null,
): void {
  const { municipality, period: periodColumn } = table.columns;
  if (municipality === undefined || strips === undefined) return;
  const wanted = period === null ? null : criterionKey(period);
  const tallies = remembering((cell) => open.get(criterionKey(cell)));
  const postings = remembering(postingOf);
  const inPeriod = remembering((cell) => criterionKey(cell) === wanted);
  const { values } = table;
  for (let index = 0; index < values.length; index++) {
    const row = values[index]!;
    const amount = row[strips]!;
    if (typeof amount !== 'number' && !isErrorCell(amount)) continue;
    if (periodColumn !== undefined && period !== null && !inPeriod(row[periodColumn])) continue;
    const posting = postings(status === undefined ? undefined : row[status]);
    const found = posting === null ? undefined : tallies(row[municipality]);
    if (posting === null || found === undefined) continue;
    if (typeof amount === 'number') addTo(found.sums[posting], amount);
    else {
      found.errors.push({
        municipality: String(row[municipality]), sheet: table.sheet, row: table.headerRow + 1 + index,
        column: table.firstColumn + strips, error: String(amount),
      });
    }
  }
}

/** Words repeat over thousands of rows: each is worked out once. */
function remembering<Result>(work: (cell: Cell | undefined) => Result): (cell: Cell | undefined) => Result {
  const known = new Map<Cell | undefined, Result>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined || known.has(cell)) return before as Result;
    const result = work(cell);
    known.set(cell, result);
    return result;
  };
}
