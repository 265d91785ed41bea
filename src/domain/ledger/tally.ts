import { isErrorCell, wordKey, type Cell, type TableOf } from '../contract';
import { criterionKey, type CriterionKey } from './criterion';
import { effectOf } from './effect';
import { addTo, emptySum, valueOf, type Sum } from './sum';

/** A table whose cells may hold anything: ranges come in as they are, without a copy of a hundred thousand rows. */
export type LedgerTable<T extends 'allocation' | 'mutations' | 'assignments'> = Omit<TableOf<T>, 'values'> & {
  readonly values: readonly (readonly unknown[])[];
};
/** The tables a strip card is made of. */
export interface LedgerTables {
  readonly allocation?: LedgerTable<'allocation'>;
  readonly mutations?: LedgerTable<'mutations'>;
  readonly assignments?: LedgerTable<'assignments'>;
}
/** Excel's text of an error in a cell, or null where it holds none. */
export type ErrorOf = (cell: unknown) => string | null;
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

/** Sums stand by number, in the order of `postings`: in a hundred thousand rows a name would cost as much as the adding. */
const postings = ['granted', 'mutations', 'reserved', 'spent'] as const satisfies readonly Posting[];
const nowhere = -1;
interface OpenTally {
  readonly sums: readonly Sum[];
  readonly errors: LedgerError[];
}

const errorText: ErrorOf = (cell) => (typeof cell === 'string' && isErrorCell(cell) ? cell : null);

/**
 * Sums the strips of each municipality asked for, in one pass over each table. Equal to SUMIFS over the same
 * cells: only numbers count (text "3" does not), and a period of null takes every row.
 */
export function tally(
  tables: LedgerTables,
  period: string | null,
  municipalities: readonly Cell[],
  errorOf: ErrorOf = errorText,
): ReadonlyMap<CriterionKey, Tally> {
  const open = new Map<CriterionKey, OpenTally>();
  for (const municipality of municipalities) {
    const key = criterionKey(municipality);
    if (key !== null && !open.has(key)) {
      open.set(key, { sums: postings.map(emptySum), errors: [] });
    }
  }
  const posting = { period: criterionKey(period), allPeriods: period === null, open, errorOf };
  const { allocation, mutations, assignments } = tables;
  if (allocation) {
    const { total, status } = allocation.columns;
    post(allocation, total, status, (word) => (status === undefined || isAdopted(word) ? 'granted' : null), posting);
  }
  if (mutations) post(mutations, mutations.columns.strips, undefined, () => 'mutations', posting);
  if (assignments?.columns.status !== undefined) {
    post(assignments, assignments.columns.strips, assignments.columns.status, effectOf, posting);
  }
  return new Map(
    [...open].map(([key, { sums, errors }]) => {
      const [granted = 0, changed = 0, reserved = 0, spent = 0] = sums.map(valueOf);
      return [key, { granted, mutations: changed, reserved, spent, errors }];
    }),
  );
}

const isAdopted = (status: unknown): boolean => typeof status === 'string' && wordKey('allocationStatus', status) === 'adopted';

interface PostingRules {
  readonly period: CriterionKey;
  readonly allPeriods: boolean;
  readonly open: ReadonlyMap<CriterionKey, OpenTally>;
  readonly errorOf: ErrorOf;
}

type PostedTable = Pick<LedgerTable<'allocation'>, 'sheet' | 'headerRow' | 'firstColumn' | 'values'> & {
  readonly columns: { readonly municipality?: number; readonly period?: number };
};

/** The one loop over all rows: no closure but for words not met before, no look-up for cells that do not count. */
function post(
  table: PostedTable,
  strips: number | undefined,
  status: number | undefined,
  postingOf: (status: unknown) => Posting | null,
  rules: PostingRules,
): void {
  const { municipality, period: periods } = table.columns;
  if (municipality === undefined || strips === undefined) return;
  const { period, open, errorOf } = rules;
  const anyPeriod = rules.allPeriods || periods === undefined;
  // Words repeat over thousands of rows: what each means is worked out once.
  const cards = new Map<unknown, OpenTally | null>();
  const places = new Map<unknown, number>();
  const placeOf = (word: unknown): number => {
    const posting = postingOf(word);
    return posting === null ? nowhere : postings.indexOf(posting);
  };
  const always = status === undefined ? placeOf(undefined) : nowhere;
  const { values } = table;
  for (let index = 0; index < values.length; index++) {
    const row = values[index]!;
    const amount = row[strips];
    const error = typeof amount === 'number' ? null : errorOf(amount);
    if (typeof amount !== 'number' && error === null) continue;
    if (!anyPeriod && row[periods] !== period && criterionKey(row[periods]) !== period) continue;
    let place: number | undefined = always;
    if (status !== undefined) {
      place = places.get(row[status]);
      if (place === undefined) places.set(row[status], (place = placeOf(row[status])));
    }
    if (place === nowhere) continue;
    let card = cards.get(row[municipality]);
    if (card === undefined) cards.set(row[municipality], (card = open.get(criterionKey(row[municipality])) ?? null));
    if (card === null) continue;
    if (typeof amount === 'number') addTo(card.sums[place]!, amount);
    else {
      card.errors.push({
        municipality: String(row[municipality]),
        sheet: table.sheet,
        row: table.headerRow + 1 + index,
        column: table.firstColumn + strips,
        error: error ?? '',
      });
    }
  }
}
