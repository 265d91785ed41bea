import { enumerations, wordKey, type AssignmentStatus, type Cell, type TableOf } from '../contract';
import { textOf } from '../cells/text';
import type { Scan } from './survey';

export const statuses = Object.keys(enumerations.assignmentStatus) as readonly AssignmentStatus[];
export const statusIndex = Object.fromEntries(statuses.map((status, index) => [status, index])) as Readonly<Record<AssignmentStatus, number>>;

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
  /** How often each number is met. */
  readonly timesOfNumber: Int32Array;
  /** Names by id, as first met. */
  readonly numbers: readonly string[];
  readonly municipalities: readonly string[];
  readonly periods: readonly string[];
  readonly idOfNumber: (cell: Cell | undefined) => number;
}

/** The view, filled by its scans once they went over every row. */
export interface AssignmentsViewing {
  readonly scans: readonly Scan[];
  readonly finish: () => AssignmentsView;
}

export function viewAssignments(table: TableOf<'assignments'>): AssignmentsViewing {
  const { values, columns } = table;
  const rows = values.length;
  const status = new Int8Array(rows).fill(-1);
  const [start, end, strips] = [numbers(rows), numbers(rows), numbers(rows)];
  const number = ascendingWords(rows, columns.number);
  const municipality = anyWords(rows, columns.municipality);
  const period = anyWords(rows, columns.period);
  return {
    scans: [
      number.scan, municipality.scan, period.scan, statusScan(status, columns.status),
      numberScan(start, columns.start), numberScan(end, columns.end), numberScan(strips, columns.strips),
    ],
    finish: () => {
      const found = number.words() ?? scanned(anyWords(rows, columns.number), values);
      const [names, times] = [municipality.words(), period.words()];
      return {
        table, rows, status, start, end, strips,
        number: found.ids, municipality: names.ids, period: times.ids,
        timesOfNumber: found.times, numbers: found.names, municipalities: names.names, periods: times.names,
        idOfNumber: (cell) => found.idOf(wordsKey(cell)) ?? -1,
      };
    },
  };
}

/** Names that Excel would look up as one: without regard to case and outer spaces, a number as its text. */
export function wordsKey(cell: Cell | undefined): string {
  return typeof cell === 'string' && isPlain(cell) ? cell : textOf(cell).toLowerCase();
}

/** One word of figures, small letters and dashes, as most numbers of assignments are: nothing to clean. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 40 || code > 122 || (code > 64 && code < 91)) return false;
  }
  return true;
}

interface Words {
  readonly ids: Int32Array;
  readonly names: readonly string[];
  readonly idOf: (key: string) => number | undefined;
  /** How often each id is met. */
  readonly times: Int32Array;
}

/** Cells kept as they are, so that a name that comes back is not read again. */
const remembered = 1024;

const nothing: Scan = () => undefined;

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
      if (typeof cell !== 'string' || cell < last || !isPlain(cell)) isAscending = false;
      else {
        if (cell !== last) names.push(cell);
        last = cell;
        ids[row] = names.length - 1;
        times[names.length - 1]!++;
      }
    }
  };
  const idOf = (): ReadonlyMap<string, number> => new Map(names.map((name, id) => [name, id] as const));
  let known: ReadonlyMap<string, number> | null = null;
  return { scan, words: () => (isAscending ? { ids, names, times, idOf: (key) => (known ??= idOf()).get(key) } : null) };
}

function anyWords(rows: number, at: number | undefined): { readonly scan: Scan; readonly words: () => Words } {
  const ids = new Int32Array(rows).fill(-1);
  const names: string[] = [];
  const times = new Int32Array(rows);
  const idOf = new Map<string, number>();
  const raw = new Map<Cell, number>();
  const scan: Scan = (values, from, to) => {
    for (let row = from; row < to; row++) {
      const cell = values[row]![at!];
      if (cell === undefined || cell === '') continue;
      // A column of ever new names is not worth remembering.
      let id = raw.size < remembered ? raw.get(cell) : undefined;
      if (id === undefined) {
        const key = wordsKey(cell);
        if (key === '') continue;
        id = idOf.get(key);
        if (id === undefined) {
          id = names.length;
          idOf.set(key, id);
          names.push(textOf(cell));
        }
        if (raw.size < remembered) raw.set(cell, id);
      }
      ids[row] = id;
      times[id]!++;
    }
  };
  return { scan: at === undefined ? nothing : scan, words: () => ({ ids, names, times, idOf: (key) => idOf.get(key) }) };
}

function scanned(column: ReturnType<typeof anyWords>, values: TableOf<'assignments'>['values']): Words {
  column.scan(values, 0, values.length);
  return column.words();
}

function statusScan(column: Int8Array, at: number | undefined): Scan {
  const raw = new Map<Cell, number>();
  return at === undefined ? nothing : (values, from, to) => {
    for (let row = from; row < to; row++) {
      const cell = values[row]![at];
      if (cell === undefined || cell === '') continue;
      let status = raw.get(cell);
      if (status === undefined) {
        const key = typeof cell === 'string' ? wordKey('assignmentStatus', cell.trim()) : null;
        status = key === null ? -1 : statusIndex[key];
        if (raw.size < remembered) raw.set(cell, status);
      }
      column[row] = status;
    }
  };
}

const numbers = (rows: number): Float64Array => new Float64Array(rows).fill(Number.NaN);

function numberScan(column: Float64Array, at: number | undefined): Scan {
  return at === undefined ? nothing : (values, from, to) => {
    for (let row = from; row < to; row++) {
      const cell = values[row]![at];
      if (typeof cell === 'number') column[row] = cell;
    }
  };
}
