import { buildMatrix, transpose } from '../arrays';
import { whole, type Call, type FunctionTable } from '../call';
import { compare, compareNumbers } from '../coerce';
import { wildcardPattern } from '../criteria';
import { columnOfPosition, rowOfPosition } from '../areaValues';
import { ErrorValue, errors, isMatrix, Reference, Unsupported, type Matrix, type Scalar, type Value } from '../values';

export const lookupFunctions: FunctionTable = {
  INDEX: { min: 2, max: 4, takes: 'asss', run: index },
  MATCH: {
    min: 2,
    max: 3,
    takes: 'sas',
    run: ([wanted = null, area = null, mode], call) => {
      const found = position(call.scalar(wanted), area, modeOfMatch(call.optional(mode, mode === undefined ? 1 : 0)), call);
      return found === null ? errors.notAvailable : found + 1;
    },
  },
  XMATCH: {
    min: 2,
    max: 4,
    takes: 'sass',
    run: ([wanted = null, area = null, mode, search], call) => {
      const found = position(call.scalar(wanted), area, modeOfXLookup(mode, search, call), call);
      return found === null ? errors.notAvailable : found + 1;
    },
  },
  VLOOKUP: {
    min: 3,
    max: 4,
    takes: 'sass',
    run: ([wanted = null, table = null, column, approximate], call) => lookupTable(wanted, table, column, approximate, call, 'column'),
  },
  HLOOKUP: {
    min: 3,
    max: 4,
    takes: 'sass',
    run: ([wanted = null, table = null, row, approximate], call) => lookupTable(wanted, table, row, approximate, call, 'row'),
  },
  LOOKUP: {
    min: 2,
    max: 3,
    takes: 'saa',
    run: ([wanted = null, area = null, results], call) => {
      if (area instanceof Reference && area.rows > 1 && area.columns > 1) throw new Unsupported('LOOKUP in rows and columns at once');
      const found = position(call.scalar(wanted), area, { kind: 'atMost' }, call);
      if (found === null) return errors.notAvailable;
      return line(results ?? area, call)[found] ?? errors.notAvailable;
    },
  },
  XLOOKUP: { min: 3, max: 6, takes: 'saaass', run: xlookup },
  ROW: whole(0, 1, ([argument], call) => places(argument, call, 'row')),
  COLUMN: whole(0, 1, ([argument], call) => places(argument, call, 'column')),
  ROWS: whole(1, 1, ([argument], call) => (argument instanceof Reference ? argument.rows : call.matrix(argument).length)),
  COLUMNS: whole(1, 1, ([argument], call) => (argument instanceof Reference ? argument.columns : (call.matrix(argument)[0]?.length ?? 1))),
  TRANSPOSE: whole(1, 1, ([argument], call) => transpose(call.matrix(argument))),
  HYPERLINK: { min: 1, max: 2, takes: 's', run: ([link, shown], call) => (shown === undefined ? call.text(link) : call.scalar(shown)) },
};

/** INDEX over cells gives the cells themselves, so that A1:INDEX(…) works; 0 means a whole row or column. */
function index([subject = null, first, second, nth]: readonly Value[], call: Call): Value {
  if (nth !== undefined) throw new Unsupported('INDEX over several areas');
  if (subject instanceof ErrorValue) return subject;
  const [rows, columns] =
    subject instanceof Reference ? [subject.rows, subject.columns] : [call.matrix(subject).length, call.matrix(subject)[0]?.length ?? 1];
  let row = call.whole(first);
  let column = second === undefined ? (rows === 1 || columns === 1 ? -1 : 0) : call.whole(second);
  if (column === -1) [row, column] = rows === 1 && columns > 1 ? [1, row] : [row, 1];
  if (row < 0 || column < 0) return errors.value;
  if (row > rows || column > columns) return errors.reference;
  const area = {
    top: row === 0 ? 0 : row - 1,
    bottom: row === 0 ? rows - 1 : row - 1,
    left: column === 0 ? 0 : column - 1,
    right: column === 0 ? columns - 1 : column - 1,
  };
  if (subject instanceof Reference) {
    const { top, left } = subject.area;
    return new Reference(subject.sheet, {
      top: top + area.top,
      bottom: top + area.bottom,
      left: left + area.left,
      right: left + area.right,
    });
  }
  const matrix = call.matrix(subject);
  return buildMatrix(area.bottom - area.top + 1, area.right - area.left + 1, (r, c) => matrix[area.top + r]?.[area.left + c] ?? null);
}

type Mode =
  | { readonly kind: 'exact'; readonly wildcards: boolean; readonly last?: boolean }
  /** The largest not above, the smallest not below, in a sorted list (MATCH) or any list (`next`, XLOOKUP). */
  | { readonly kind: 'atMost' | 'atLeast'; readonly anyOrder?: boolean };

function modeOfMatch(mode: number): Mode {
  return mode === 0 ? { kind: 'exact', wildcards: true } : { kind: mode > 0 ? 'atMost' : 'atLeast' };
}

function modeOfXLookup(mode: Value | undefined, search: Value | undefined, call: Call): Mode {
  const last = call.optional(search, 1) === -1;
  switch (call.optional(mode, 0)) {
    case 0:
      return { kind: 'exact', wildcards: false, last };
    case 2:
      return { kind: 'exact', wildcards: true, last };
    case -1:
      return { kind: 'atMost', anyOrder: true };
    case 1:
      return { kind: 'atLeast', anyOrder: true };
    default:
      throw errors.value;
  }
}

/** Place (0-based) of a value in a single row or column. */
function position(wanted: Scalar, area: Value, mode: Mode, call: Call): number | null {
  if (wanted instanceof ErrorValue) throw wanted;
  if (area instanceof ErrorValue) throw area;
  if (area instanceof Reference && area.rows > 1 && area.columns > 1) return null;
  const value = wanted ?? 0;
  if (
    mode.kind === 'exact' &&
    !(mode.wildcards && typeof value === 'string' && /[?*~]/.test(value)) &&
    area instanceof Reference &&
    typeof value !== 'boolean'
  ) {
    return indexed(value, area, mode.last ?? false, call);
  }
  const list = line(area, call);
  if (mode.kind === 'exact') {
    const same = sameAs(value, mode.wildcards);
    const found = mode.last ? list.findLastIndex(same) : list.findIndex(same);
    return found < 0 ? null : found;
  }
  return nearest(value, list, mode);
}

function indexed(value: number | string, area: Reference, last: boolean, call: Call): number | null {
  const values = call.env.reader.read(area);
  const positions = values
    .equal(typeof value === 'string' ? value.toLowerCase() : value)
    .filter((each) => typeof values.at(each) === typeof value);
  const found = last ? positions.at(-1) : positions[0];
  if (found === undefined) return null;
  return area.columns === 1 ? rowOfPosition(found) : columnOfPosition(found);
}

function sameAs(value: number | string | boolean, wildcards: boolean): (other: Scalar) => boolean {
  if (typeof value === 'number') return (other) => typeof other === 'number' && compareNumbers(other, value) === 0;
  if (typeof value === 'boolean') return (other) => other === value;
  const lower = value.toLowerCase();
  if (!wildcards || !/[?*~]/.test(value)) return (other) => typeof other === 'string' && other.toLowerCase() === lower;
  const pattern = wildcardPattern(lower);
  return (other) => typeof other === 'string' && pattern.test(other.toLowerCase());
}

function nearest(
  value: number | string | boolean,
  list: readonly Scalar[],
  mode: Extract<Mode, { kind: 'atMost' | 'atLeast' }>,
): number | null {
  const sign = mode.kind === 'atMost' ? 1 : -1;
  let best: number | null = null;
  let bestValue: Scalar = null;
  for (const [at, each] of list.entries()) {
    if (each === null || each instanceof ErrorValue || typeof each !== typeof value) continue;
    const order = compare(each, value) * sign;
    if (order > 0) {
      if (mode.anyOrder) continue;
      break;
    }
    const closer = best === null ? 1 : compare(each, bestValue) * sign;
    if (mode.anyOrder ? closer > 0 : true) [best, bestValue] = [at, each];
    if (mode.kind === 'atLeast' && !mode.anyOrder && order === 0) break;
  }
  return best;
}

function line(value: Value, call: Call): readonly Scalar[] {
  const matrix = call.matrix(value);
  return matrix.length === 1 ? (matrix[0] ?? []) : matrix.map((row) => row[0] ?? null);
}

function lookupTable(
  wanted: Value,
  table: Value,
  nth: Value | undefined,
  approximate: Value | undefined,
  call: Call,
  by: 'row' | 'column',
): Scalar {
  const at = call.whole(nth);
  if (at < 1) return errors.value;
  if (table instanceof ErrorValue) return table;
  const [rows, columns] =
    table instanceof Reference ? [table.rows, table.columns] : [call.matrix(table).length, call.matrix(table)[0]?.length ?? 1];
  if (at > (by === 'column' ? columns : rows)) return errors.reference;
  const exact = approximate !== undefined && !call.boolean(approximate);
  const keys = part(table, by === 'column' ? { rows, columns: 1 } : { rows: 1, columns });
  const found = position(call.scalar(wanted), keys, exact ? { kind: 'exact', wildcards: true } : { kind: 'atMost' }, call);
  if (found === null) return errors.notAvailable;
  const [row, column] = by === 'column' ? [found, at - 1] : [at - 1, found];
  if (table instanceof Reference) return call.env.reader.cell(table.sheet, table.area.top + row, table.area.left + column);
  return call.matrix(table)[row]?.[column] ?? null;
}

function part(table: Value, size: Readonly<{ rows: number; columns: number }>): Value {
  if (table instanceof Reference) {
    const { top, left } = table.area;
    return new Reference(table.sheet, { top, left, bottom: top + size.rows - 1, right: left + size.columns - 1 });
  }
  return isMatrix(table) ? table.slice(0, size.rows).map((row) => row.slice(0, size.columns)) : table;
}

/** XLOOKUP(value, keys, results, [if not found], [match], [search]); results of several columns come as a row. */
function xlookup([wanted = null, keys = null, results = null, otherwise, mode, search]: readonly Value[], call: Call): Value {
  const found = position(call.scalar(wanted), keys, modeOfXLookup(mode, search, call), call);
  if (found === null) return otherwise === undefined || otherwise === null ? errors.notAvailable : otherwise;
  if (results instanceof ErrorValue) return results;
  const across =
    keys instanceof Reference
      ? keys.rows === 1 && keys.columns > 1
      : call.matrix(keys).length === 1 && (call.matrix(keys)[0]?.length ?? 1) > 1;
  if (results instanceof Reference) {
    const { top, bottom, left, right } = results.area;
    if (across ? found > right - left : found > bottom - top) return errors.value;
    return new Reference(
      results.sheet,
      across ? { top, bottom, left: left + found, right: left + found } : { left, right, top: top + found, bottom: top + found },
    );
  }
  const matrix: Matrix = call.matrix(results);
  return across ? matrix.map((row) => [row[found] ?? errors.value]) : [matrix[found] ?? [errors.value]];
}

function places(argument: Value | undefined, call: Call, way: 'row' | 'column'): Value {
  if (argument === undefined) return (way === 'row' ? call.place.row : call.place.column) + 1;
  const { area, rows, columns } = call.reference(argument);
  if (way === 'row') return rows === 1 ? area.top + 1 : buildMatrix(rows, 1, (row) => area.top + row + 1);
  return columns === 1 ? area.left + 1 : buildMatrix(1, columns, (_, column) => area.left + column + 1);
}
