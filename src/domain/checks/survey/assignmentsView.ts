import { isPlain, keyAsRead } from '../../cells/keyAsRead';
import { enumerations, wordKey, type AssignmentStatus, type Cell, type TableOf } from '../../contract';
import { textOf } from '../../cells/text';
import { lackingPartsIn } from '../../formulation/formulationOf';
import type { ColumnSurvey, Scan } from './columnSurvey';

export const statuses = Object.keys(enumerations.assignmentStatus) as readonly AssignmentStatus[];
export const statusIndex = Object.fromEntries(statuses.map((status, index) => [status, index])) as Readonly<
  Record<AssignmentStatus, number>
>;

/**
 * The assignments by column, for the checks that lay rows side by side: words as small numbers
 * (-1 blank or unknown), dates and strips as numbers (NaN where the cell has none).
 */
export interface AssignmentsView {
  readonly table: TableOf<'assignments'>;
  readonly rows: number;
  readonly status: Int8Array;
  readonly number: Int32Array;
  readonly municipality: Int32Array;
  readonly period: Int32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly strips: Float64Array;
  /** Of assignments that have not begun: the parts that their formulation lacks, as bits (see formulation). */
  readonly lacking: Uint8Array;
  /** How often each number is met. */
  readonly timesOfNumber: Int32Array;
  /** Names by id, as first met. */
  readonly numbers: readonly string[];
  readonly municipalities: readonly string[];
  readonly periods: readonly string[];
  readonly idOfNumber: (cell: Cell | undefined) => number;
}

/** The view, filled once its scans went over every row together with those of the survey, whose columns it reads. */
interface AssignmentsViewing {
  readonly scans: (columns: readonly ColumnSurvey[]) => readonly Scan[];
  readonly finish: () => AssignmentsView;
}

export function viewAssignments(table: TableOf<'assignments'>): AssignmentsViewing {
  const { values, columns } = table;
  const rows = values.length;
  const number = ascendingWords(rows, columns.number);
  const lacking = new Uint8Array(rows);
  let surveyed: readonly ColumnSurvey[] = [];
  return {
    scans: (found) => {
      surveyed = found;
      return [number.scan, lackingScan(table, found[columns.status ?? -1], lacking)];
    },
    finish: () => {
      const wordsIn = (at: number | undefined): Words => wordsOf(surveyed[at ?? -1], values, at);
      const numbersIn = (at: number | undefined): Float64Array => surveyed[at ?? -1]?.numbers ?? new Float64Array(rows).fill(Number.NaN);
      const found = number.words() ?? wordsIn(columns.number);
      const [names, times] = [wordsIn(columns.municipality), wordsIn(columns.period)];
      return {
        table,
        rows,
        lacking,
        status: statusesIn(surveyed[columns.status ?? -1], rows),
        start: numbersIn(columns.start),
        end: numbersIn(columns.end),
        strips: numbersIn(columns.strips),
        number: found.ids,
        municipality: names.ids,
        period: times.ids,
        timesOfNumber: found.times,
        numbers: found.names,
        municipalities: names.names,
        periods: times.names,
        idOfNumber: (cell) => found.idOf(keyAsRead(cell)) ?? -1,
      };
    },
  };
}

interface Words {
  readonly ids: Int32Array;
  readonly names: readonly string[];
  readonly idOf: (key: string) => number | undefined;
  /** How often each id is met. */
  readonly times: Int32Array;
}

/** Numbers are mostly in order, and then equal ones stand together: nothing to look up. No words where they are not. */
function ascendingWords(rows: number, at: number | undefined): { readonly scan: Scan; readonly words: () => Words | null } {
  const ids = new Int32Array(rows);
  const names: string[] = [];
  const times = new Int32Array(rows);
  let last = '';
  let isAscending = at !== undefined;
  const scan: Scan = (values, from, to) => {
    for (let row = from; isAscending && row < to; row++) {
      const cell = values[row]![at!];
      if (typeof cell !== 'string' || !isPlain(cell)) isAscending = false;
      else {
        if (cell > last) {
          names.push(cell);
          last = cell;
        } else if (cell !== last) isAscending = false;
        ids[row] = names.length - 1;
        times[names.length - 1]!++;
      }
    }
  };
  const idOf = (): ReadonlyMap<string, number> => new Map(names.map((name, id) => [name, id] as const));
  let known: ReadonlyMap<string, number> | null = null;
  return { scan, words: () => (isAscending ? { ids, names, times, idOf: (key) => (known ??= idOf()).get(key) } : null) };
}

/** The words of a column; where the survey kept its different cells, only those are read. */
function wordsOf(column: ColumnSurvey | undefined, values: TableOf<'assignments'>['values'], at: number | undefined): Words {
  const rows = values.length;
  const ids = new Int32Array(rows).fill(-1);
  const times = new Int32Array(rows);
  const names: string[] = [];
  const known = new Map<string, number>();
  const idOf = (cell: Cell | undefined): number => {
    const key = keyAsRead(cell);
    if (key === '') return -1;
    let id = known.get(key);
    if (id === undefined) {
      id = names.length;
      known.set(key, id);
      names.push(textOf(cell));
    }
    return id;
  };
  const places = column?.distinct && column.words;
  // In the order first met, as without the survey: ids tell nothing but who is equal.
  const idAt = places ? Int32Array.from(column.distinct?.keys() ?? [], idOf) : null;
  for (let row = 0; at !== undefined && row < rows; row++) {
    const id = !places || !idAt ? idOf(values[row]![at]) : places[row]! < 0 ? -1 : idAt[places[row]!]!;
    ids[row] = id;
    if (id >= 0) times[id]!++;
  }
  return { ids, names, times, idOf: (key) => known.get(key) };
}

function statusesIn(column: ColumnSurvey | undefined, rows: number): Int8Array {
  const found = new Int8Array(rows).fill(-1);
  if (!column?.distinct || !column.words) return found;
  const statusAt = Array.from(column.distinct.keys(), statusOf);
  for (let row = 0; row < rows; row++) found[row] = column.words[row]! < 0 ? -1 : statusAt[column.words[row]!]!;
  return found;
}

function statusOf(cell: Cell | undefined): number {
  const key = typeof cell === 'string' ? wordKey('assignmentStatus', cell.trim()) : null;
  return key === null ? -1 : statusIndex[key];
}

/** What has begun is no longer formulated. */
const isBeingFormulated = (status: number): boolean =>
  status === statusIndex.draft || status === statusIndex.requested || status === statusIndex.planned;

/** Goes along with the survey of the status, while the texts of the rows are at hand. */
function lackingScan(table: TableOf<'assignments'>, status: ColumnSurvey | undefined, lacking: Uint8Array): Scan {
  const words = status?.words;
  if (!status || !words) return () => undefined;
  const lackingIn = lackingPartsIn(table);
  // By place among the different words: 1 begun, 2 being formulated.
  const kinds: number[] = [];
  return (values, from, to) => {
    for (let row = from; row < to; row++) {
      const place = words[row]!;
      if (place < 0) continue;
      const kind = (kinds[place] ??= isBeingFormulated(statusOf(values[row]![status.at])) ? 2 : 1);
      if (kind === 2) lacking[row] = lackingIn(row);
    }
  };
}
