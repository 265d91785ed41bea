import { columnLetters, type TableData } from '../contract';

/** Where a cell of a connected table stands in the workbook; row -1 is the header. */
export function placeOf(table: TableData, row: number, column: number): { readonly sheet: string; readonly row: number; readonly cell: string } {
  const part = table.parts?.findLast(({ start }) => start <= Math.max(row, 0));
  if (part) return placeOf(part.table, row < 0 ? row : row - part.start, Math.max(0, part.places[column] ?? 0));
  const sheetRow = table.headerRow + 1 + row;
  return { sheet: table.sheet, row: sheetRow, cell: `${columnLetters(table.firstColumn + column)}${sheetRow}` };
}
