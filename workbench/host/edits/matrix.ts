import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../../../src/xlsx/model/area';
import { HostError } from '../wire/errors';
import type { Area, Cell, Sheet } from '../../../src/xlsx/model/workbook';

/** Cells that a range gives at once (Microsoft, "Resource limits and performance optimization for Office Add-ins"). */
const mostCells = 5_000_000;

/** A property of every cell of an area as Office.js gives it; null for a whole row or column, which Excel does not read cell by cell. */
export function readMatrix<T>(sheet: Sheet, area: Area, read: (cell: Cell | undefined, row: number, column: number) => T): T[][] | null {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (rowCount(area) * columnCount(area) > mostCells) throw new HostError('RangeExceedsLimit');
  const rows: T[][] = new Array<T[]>(rowCount(area));
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = new Array<T>(columnCount(area));
    for (let column = area.left; column <= area.right; column++) line[column - area.left] = read(sheet.cells.get(row, column), row, column);
    rows[row - area.top] = line;
  }
  return rows;
}

/** Calls for every cell with its new value; a single value goes to all, a matrix must have the area's shape, null leaves a cell alone. */
export function eachValue(area: Area, values: unknown, write: (row: number, column: number, value: unknown) => void): void {
  if (isWholeColumns(area) || isWholeRows(area))
    throw new HostError('InvalidArgument', 'Cell values of whole rows or columns cannot be set: the request is too large.');
  const rows = rowCount(area);
  const columns = columnCount(area);
  const single = Array.isArray(values)
    ? values.length === 1 && Array.isArray(values[0]) && values[0].length === 1
      ? (values[0] as readonly unknown[])[0]
      : undefined
    : values;
  const matrix = Array.isArray(values) ? (values as readonly unknown[]) : [];
  if (single === undefined && (matrix.length !== rows || !matrix.every((line) => Array.isArray(line) && line.length === columns)))
    throw wrongShape(rows, columns);
  for (let row = 0; row < rows; row++) {
    const line = matrix[row] as readonly unknown[] | undefined;
    for (let column = 0; column < columns; column++) {
      const value = single === undefined ? line?.[column] : single;
      if (value !== null && value !== undefined) write(area.top + row, area.left + column, value);
    }
  }
}

const wrongShape = (rows: number, columns: number): HostError =>
  new HostError(
    'InvalidArgument',
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rows} by ${columns}).`,
  );
