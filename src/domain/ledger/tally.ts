import { isErrorCell, placeOf, wordKey, type Cell, type TableOf } from '../contract';
import { addRows, lookup, nowhere, type ErrorOf } from './addRows';
import { criterionKey, type CriterionKey } from './criterion';
import { effectOf } from './effect';
import { sumAt, sumsOf, type Sums } from './sum';

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
type Posting = 'granted' | 'mutations' | 'reserved' | 'spent';

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

/** Each municipality has four sums side by side, in this order; numbers in one array add up fastest over many rows. */
const postings = ['granted', 'mutations', 'reserved', 'spent'] as const satisfies readonly Posting[];

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
  const places = new Map<CriterionKey, number>();
  for (const municipality of municipalities) {
    const key = criterionKey(municipality);
    if (key !== null && !places.has(key)) places.set(key, places.size * postings.length);
  }
  const sums = sumsOf(places.size * postings.length);
  const errors = new Map<number, LedgerError[]>();
  const posting = { period: criterionKey(period), allPeriods: period === null, places, sums, errors, errorOf };
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
    [...places].map(([key, place]) => {
      const [granted = 0, changed = 0, reserved = 0, spent = 0] = postings.map((_, index) => sumAt(sums, place + index));
      return [key, { granted, mutations: changed, reserved, spent, errors: errors.get(place) ?? [] }];
    }),
  );
}

const isAdopted = (status: unknown): boolean => typeof status === 'string' && wordKey('allocationStatus', status) === 'adopted';

interface PostingRules {
  readonly period: CriterionKey;
  readonly allPeriods: boolean;
  /** Where a municipality's sums begin. */
  readonly places: ReadonlyMap<CriterionKey, number>;
  readonly sums: Sums;
  readonly errors: Map<number, LedgerError[]>;
  readonly errorOf: ErrorOf;
}

type PostedTable = Pick<LedgerTable<'allocation'>, 'sheet' | 'headerRow' | 'firstColumn' | 'parts' | 'values'> & {
  readonly columns: { readonly municipality?: number; readonly period?: number };
};

function post(
  table: PostedTable,
  strips: number | undefined,
  status: number | undefined,
  postingOf: (status: unknown) => Posting | null,
  rules: PostingRules,
): void {
  const { municipality, period } = table.columns;
  if (municipality === undefined || strips === undefined) return;
  const { places, errors } = rules;
  addRows(table.values, {
    strips,
    municipality,
    period: rules.allPeriods ? nowhere : (period ?? nowhere),
    status: status ?? nowhere,
    wanted: rules.period,
    starts: lookup((name) => places.get(criterionKey(name)) ?? nowhere),
    offsets: lookup((word) => {
      const posting = postingOf(word);
      return posting === null ? nowhere : postings.indexOf(posting);
    }),
    sums: rules.sums,
    errorOf: rules.errorOf,
    report: (index, name, start, error) => {
      const { sheet, row, column } = placeOf(table, index, strips);
      const found = { municipality: String(name), sheet, row, column, error };
      errors.set(start, [...(errors.get(start) ?? []), found]);
    },
  });
}
