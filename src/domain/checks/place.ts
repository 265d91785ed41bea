import { columnLetters, type TableData } from '../contract';

/** Where a cell of a connected table stands in the workbook; row -1 is the header. */
export function placeOf(table: TableData, row: number, column: number): { readonly sheet: string; readonly row: number; readonly cell: string } {
  const sheetRow = table.headerRow + 1 + row;
  return { sheet: table.sheet, row: sheetRow, cell: `${columnLetters(table.firstColumn + column)}${sheetRow}` };
}
