import { errors, type Matrix, type Scalar } from './values';

/** The shape two arrays are worked together in: the larger of both ways. */
export function commonShape(arrays: readonly Matrix[]): { rows: number; columns: number } {
  return {
    rows: Math.max(...arrays.map((array) => array.length)),
    columns: Math.max(...arrays.map((array) => array[0]?.length ?? 1)),
  };
}

/** The value for a place in that shape: a single row or column repeats itself, beyond any other array is #N/A. */
export function spread(array: Matrix, row: number, column: number): Scalar {
  const line = array.length === 1 ? array[0] : array[row];
  if (!line) return errors.notAvailable;
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? errors.notAvailable : value;
}

export function buildMatrix(rows: number, columns: number, value: (row: number, column: number) => Scalar): Matrix {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => value(row, column)));
}

export function transpose(array: Matrix): Matrix {
  return buildMatrix(array[0]?.length ?? 1, array.length, (row, column) => array[column]?.[row] ?? null);
}
