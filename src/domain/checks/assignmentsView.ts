import { enumerations, wordKey, type AssignmentStatus, type Cell, type TableOf } from '../contract';
import { textOf } from '../cells/text';

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
  /** Names by id, as first met. */
  readonly numbers: readonly string[];
  readonly municipalities: readonly string[];
  readonly periods: readonly string[];
  readonly idOfNumber: (cell: Cell | undefined) => number;
}

export function viewAssignments(table: TableOf<'assignments'>): AssignmentsView {
  const { values, columns } = table;
  const rows = values.length;
  const number = words(values, columns.number);
  const municipality = words(values, columns.municipality);
  const period = words(values, columns.period);
  return {
    table, rows,
    status: statusColumn(values, columns.status),
    number: number.ids, municipality: municipality.ids, period: period.ids,
    start: numberColumn(values, columns.start), end: numberColumn(values, columns.end), strips: numberColumn(values, columns.strips),
    numbers: number.names, municipalities: municipality.names, periods: period.names,
    idOfNumber: (cell) => number.idOf.get(wordsKey(cell)) ?? -1,
  };
}

/** Names that Excel would look up as one: without regard to case and outer spaces, a number as its text. */
export function wordsKey(cell: Cell | undefined): string {
  return textOf(cell).toLowerCase();
}

function words(values: readonly (readonly Cell[])[], at: number | undefined): { ids: Int32Array; names: string[]; idOf: ReadonlyMap<string, number> } {
  const ids = new Int32Array(values.length).fill(-1);
  const names: string[] = [];
  const idOf = new Map<string, number>();
  if (at === undefined) return { ids, names, idOf };
  const raw = new Map<Cell, number>();
  for (let row = 0; row < values.length; row++) {
    const cell = values[row]![at];
    if (cell === undefined || cell === '') continue;
    let id = raw.get(cell);
    if (id === undefined) {
      const key = wordsKey(cell);
      id = key === '' ? -1 : idOf.get(key);
      if (id === undefined) {
        id = names.length;
        idOf.set(key, id);
        names.push(textOf(cell));
      }
      if (raw.size < 4096) raw.set(cell, id);
    }
    ids[row] = id;
  }
  return { ids, names, idOf };
}

function statusColumn(values: readonly (readonly Cell[])[], at: number | undefined): Int8Array {
  const column = new Int8Array(values.length).fill(-1);
  if (at === undefined) return column;
  const raw = new Map<Cell, number>();
  for (let row = 0; row < values.length; row++) {
    const cell = values[row]![at];
    if (cell === undefined || cell === '') continue;
    let status = raw.get(cell);
    if (status === undefined) {
      const key = typeof cell === 'string' ? wordKey('assignmentStatus', cell.trim()) : null;
      status = key === null ? -1 : statusIndex[key];
      if (raw.size < 256) raw.set(cell, status);
    }
    column[row] = status;
  }
  return column;
}

function numberColumn(values: readonly (readonly Cell[])[], at: number | undefined): Float64Array {
  const column = new Float64Array(values.length).fill(Number.NaN);
  if (at === undefined) return column;
  for (let row = 0; row < values.length; row++) {
    const cell = values[row]![at];
    if (typeof cell === 'number') column[row] = cell;
  }
  return column;
}
