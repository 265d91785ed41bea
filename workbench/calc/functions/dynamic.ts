import { buildMatrix, transpose } from '../arrays';
import { whole, type Call, type FunctionTable } from '../call';
import { compare, toBoolean } from '../coerce';
import { ErrorValue, errors, Unsupported, type Matrix, type Scalar, type Value } from '../values';

export const dynamicFunctions: FunctionTable = {
  UNIQUE: whole(1, 3, ([array, byColumn, once], call) => {
    const across = byColumn !== undefined && call.boolean(byColumn);
    const lines = across ? transpose(call.matrix(array)) : call.matrix(array);
    const groups = new Map<string, { line: readonly Scalar[]; times: number }>();
    for (const line of lines) {
      const key = JSON.stringify(line.map(identity));
      const group = groups.get(key);
      if (group) group.times++;
      else groups.set(key, { line, times: 1 });
    }
    const kept = [...groups.values()]
      .filter(({ times }) => !(once !== undefined && call.boolean(once)) || times === 1)
      .map(({ line }) => line);
    if (kept.length === 0) return errors.calculation;
    return across ? transpose(kept) : kept;
  }),
  FILTER: whole(2, 3, ([array, include, otherwise], call) => {
    const values = call.matrix(array);
    const conditions = call.matrix(include);
    const columns = values[0]?.length ?? 1;
    const keeps = (value: Scalar): boolean => toBoolean(value);
    let kept: Matrix;
    if (conditions.length === values.length && conditions[0]?.length === 1)
      kept = values.filter((_, row) => keeps(conditions[row]?.[0] ?? null));
    else if (conditions.length === 1 && conditions[0]?.length === columns) {
      kept = transpose(transpose(values).filter((_, column) => keeps(conditions[0]?.[column] ?? null)));
    } else return errors.value;
    if (kept.length > 0 && (kept[0]?.length ?? 0) > 0) return kept;
    return otherwise === undefined || otherwise === null ? errors.calculation : otherwise;
  }),
  SORT: whole(1, 4, ([array, index, order, byColumn], call) => {
    const across = byColumn !== undefined && call.boolean(byColumn);
    const lines = across ? transpose(call.matrix(array)) : call.matrix(array);
    if (index !== undefined && call.matrix(index).flat().length > 1) throw new Unsupported('SORT by several columns');
    const at = Math.trunc(call.optional(index, 1)) - 1;
    const way = call.optional(order, 1);
    if (at < 0 || at >= (lines[0]?.length ?? 0) || Math.abs(way) !== 1) return errors.value;
    const sorted = sortLines(lines, [{ keys: lines.map((line) => line[at] ?? null), way }]);
    return across ? transpose(sorted) : sorted;
  }),
  SORTBY: whole(2, 64, ([array, ...rest], call) => {
    const lines = call.matrix(array);
    const keys: { keys: readonly Scalar[]; way: number }[] = [];
    for (let at = 0; at < rest.length; at += 2) {
      const list = call.matrix(rest[at]).map((line) => line[0] ?? null);
      if (list.length !== lines.length) return errors.value;
      keys.push({ keys: list, way: call.optional(rest[at + 1], 1) });
    }
    return sortLines(lines, keys);
  }),
  SEQUENCE: whole(1, 4, ([rows, columns, start, step], call) => {
    const [height, width] = [Math.trunc(call.optional(rows, 1)), Math.trunc(call.optional(columns, 1))];
    const [from, by] = [call.optional(start, 1), call.optional(step, 1)];
    if (height < 0 || width < 0 || height * width > 1_048_576) return errors.value;
    if (height * width === 0) return errors.calculation;
    return buildMatrix(height, width, (row, column) => from + by * (row * width + column));
  }),
  TAKE: whole(2, 3, ([array, rows, columns], call) => {
    const values = call.matrix(array);
    const kept = part(values, rows, call, values.length);
    const cut = transpose(part(transpose(kept), columns, call, kept[0]?.length ?? 1));
    return cut.length === 0 || cut[0]?.length === 0 ? errors.calculation : cut;
  }),
  VSTACK: whole(1, 254, (args, call) => {
    const arrays = args.map((argument) => call.matrix(argument));
    const width = Math.max(...arrays.map((array) => array[0]?.length ?? 1));
    return arrays.flatMap((array) =>
      array.map((line) => Array.from({ length: width }, (_, column) => (line[column] === undefined ? errors.notAvailable : line[column]))),
    );
  }),
};

function part(lines: Matrix, count: Value | undefined, call: Call, all: number): Matrix {
  const wanted = Math.trunc(call.optional(count, all));
  return wanted >= 0 ? lines.slice(0, wanted) : lines.slice(Math.max(0, lines.length + wanted));
}

function identity(value: Scalar): Scalar | string {
  if (value instanceof ErrorValue) return `e${value.text}`;
  return typeof value === 'string' ? `t${value.toLowerCase()}` : value;
}

/** Stable; numbers, text, conditions, errors; empty cells last either way. */
function sortLines(lines: Matrix, keys: readonly { keys: readonly Scalar[]; way: number }[]): Matrix {
  const order = lines
    .map((_, at) => at)
    .sort((a, b) => {
      for (const { keys: list, way } of keys) {
        const result = compareForSort(list[a] ?? null, list[b] ?? null, way);
        if (result !== 0) return result;
      }
      return a - b;
    });
  return order.map((at) => lines[at] ?? []);
}

function compareForSort(left: Scalar, right: Scalar, way: number): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (left instanceof ErrorValue || right instanceof ErrorValue)
    return (Number(left instanceof ErrorValue) - Number(right instanceof ErrorValue)) * way;
  return compare(left, right) * way;
}
