import { doubtfulColumns, isErrorCell, wordKey, type Cell } from '../contract';
import { addRows, lookup, nowhere, unknown } from './addRows';
import { keyInSumifs, type SumifsKey } from '../cells/keyInSumifs';
import { effects } from './effect';
import { gapOf, type LedgerGap } from './gaps';
import type { LedgerTable, LedgerTables } from './ledgerTables';
import { sumAt, sumsOf, type Sums } from './sum';

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
  /** Rows that should be on this card and are not: its figures leave them out. */
  readonly gaps: readonly LedgerGap[];
}

/** Each municipality has four sums side by side, in this order; numbers in one array add up fastest over many rows. */
const postings = ['granted', 'mutations', 'reserved', 'spent'] as const satisfies readonly Posting[];

type ErrorOf = (cell: unknown) => string | null;
const errorText: ErrorOf = (cell) => (typeof cell === 'string' && isErrorCell(cell) ? cell : null);

/** The cards by their key, and the rows that name no municipality of these. */
interface Tallies {
  readonly cards: ReadonlyMap<SumifsKey, Tally>;
  readonly elsewhere: readonly LedgerGap[];
}

/**
 * Sums the strips of each municipality asked for, in one pass over each table. Equal to SUMIFS over the same
 * cells: only numbers count (text "3" does not), and a period of null takes every row.
 */
export function tally(
  tables: LedgerTables,
  period: string | null,
  municipalities: readonly Cell[],
  errorOf: ErrorOf = errorText,
): ReadonlyMap<SumifsKey, Tally> {
  return tallyAll(tables, period, municipalities, errorOf).cards;
}

export function tallyAll(
  tables: LedgerTables,
  period: string | null,
  municipalities: readonly Cell[],
  errorOf: ErrorOf = errorText,
): Tallies {
  const places = new Map<SumifsKey, number>();
  for (const municipality of municipalities) {
    const key = keyInSumifs(municipality);
    if (key !== null && !places.has(key)) places.set(key, places.size * postings.length);
  }
  const sums = sumsOf(places.size * postings.length);
  const gaps = new Map<SumifsKey, LedgerGap[]>();
  const posting: PostingRules = { period: keyInSumifs(period), allPeriods: period === null, places, sums, gaps, errorOf };
  const { allocation, mutations, assignments } = tables;
  if (allocation) {
    const { municipality, period: of, total, status } = allocation.columns;
    post('allocation', allocation, columnsOf(municipality, of, total, status), grantOf, posting);
  }
  if (mutations) {
    const { municipality, period: of, strips } = mutations.columns;
    post('mutations', mutations, columnsOf(municipality, of, strips, undefined), () => 'mutations', posting);
  }
  if (assignments) {
    const { municipality, period: of, strips, status } = assignments.columns;
    post('assignments', assignments, columnsOf(municipality, of, strips, status), workOf, posting);
  }
  const cards = new Map(
    [...places].map(([key, place]): [SumifsKey, Tally] => {
      const [granted = 0, changed = 0, reserved = 0, spent = 0] = postings.map((_, index) => sumAt(sums, place + index));
      const own = gaps.get(key) ?? [];
      return [key, { granted, mutations: changed, reserved, spent, errors: own.flatMap((gap) => errorsOf(gap)), gaps: own }];
    }),
  );
  return { cards, elsewhere: gaps.get(null) ?? [] };
}

interface CountedColumns {
  readonly municipality?: number;
  readonly period?: number;
  readonly strips?: number;
  readonly status?: number;
}

const columnsOf = (
  municipality: number | undefined,
  period: number | undefined,
  strips: number | undefined,
  status: number | undefined,
): CountedColumns => ({
  ...(municipality === undefined ? {} : { municipality }),
  ...(period === undefined ? {} : { period }),
  ...(strips === undefined ? {} : { strips }),
  ...(status === undefined ? {} : { status }),
});

/** What a status does: a posting, 'none' on purpose, null for a word that no list has. */
type Meaning = Posting | 'none' | null;

/** Without a column Status all that is listed is granted. */
function grantOf(status: unknown): Meaning {
  if (status === undefined) return 'granted';
  const key = typeof status === 'string' ? wordKey('allocationStatus', status) : null;
  return key === null ? null : key === 'adopted' ? 'granted' : 'none';
}

function workOf(status: unknown): Meaning {
  const key = typeof status === 'string' ? wordKey('assignmentStatus', status) : null;
  return key === null ? null : (effects[key] ?? 'none');
}

function errorsOf({ error, municipality, sheet, row, column }: LedgerGap): readonly LedgerError[] {
  return error === null ? [] : [{ municipality: municipality ?? '', sheet, row, column, error }];
}

interface PostingRules {
  readonly period: SumifsKey;
  readonly allPeriods: boolean;
  /** Where a municipality's sums begin. */
  readonly places: ReadonlyMap<SumifsKey, number>;
  readonly sums: Sums;
  readonly gaps: Map<SumifsKey, LedgerGap[]>;
  readonly errorOf: ErrorOf;
}

type PostedTable = Pick<LedgerTable<'allocation'>, 'sheet' | 'headerRow' | 'firstColumn' | 'headers' | 'parts' | 'values' | 'first'> & {
  readonly columns: Readonly<Partial<Record<string, number>>>;
};

function post(
  key: keyof LedgerTables,
  table: PostedTable,
  columns: CountedColumns,
  meaningOf: (status: unknown) => Meaning,
  { period, allPeriods, places, sums, gaps, errorOf }: PostingRules,
): void {
  const { status } = columns;
  // Two headers that could both say when a row counts, or whether it does: then none of the rows is known to count.
  const doubtful = new Map(doubtfulColumns(key, table).map((each) => [each.column, each.headers[0] ?? 0]));
  const meaning = doubtful.has('status') ? (): Meaning => null : meaningOf;
  const isPeriodKnown = allPeriods || !doubtful.has('period');
  const effectOf = (word: unknown): 'counts' | 'none' | null => {
    const means = meaning(word);
    return means === null || means === 'none' ? means : 'counts';
  };
  const question = {
    key,
    table,
    columns,
    doubtful,
    wanted: period,
    allPeriods,
    effectOf,
    hasCard: (name: SumifsKey) => places.has(name),
    errorOf,
  };
  addRows(
    table.values,
    {
      strips: columns.strips ?? nowhere,
      municipality: columns.municipality ?? nowhere,
      // In doubt it is as blank: past the last column.
      period: allPeriods ? nowhere : isPeriodKnown ? (columns.period ?? nowhere) : table.headers.length,
      status: status ?? nowhere,
      wanted: period,
      starts: lookup((name) => places.get(keyInSumifs(name)) ?? nowhere),
      offsets: lookup((word) => {
        const means = meaning(word);
        return means === null ? unknown : means === 'none' ? nowhere : postings.indexOf(means);
      }),
      sums,
      odd: (index) => {
        const gap = gapOf(question, index);
        if (!gap) return;
        const owner = keyInSumifs(gap.municipality);
        const own = gaps.get(owner);
        if (own) own.push(gap);
        else gaps.set(owner, [gap]);
      },
    },
    table.first,
  );
}
