import type { TableData } from './cell';
import { columnLetters } from './columns';

/** A cell of the workbook as a person finds it. */
interface SheetPlace {
  readonly sheet: string;
  /** Row number as the sheet shows it (1-based). */
  readonly row: number;
  /** Column of the sheet, 0-based: A is 0. */
  readonly column: number;
  /** "C17". */
  readonly cell: string;
}

/** What of a table tells where it stands; its values may be of any kind. */
type PlacedTable = Pick<TableData, 'sheet' | 'headerRow' | 'firstColumn' | 'parts'>;

/** Where a cell of a connected table stands in the workbook, also where its rows come from several sheets; row -1 is the header. */
export function placeOf(table: PlacedTable, row: number, column = 0): SheetPlace {
  const part = table.parts?.findLast(({ start }) => start <= Math.max(row, 0));
  if (part) return placeOf(part.table, row < 0 ? row : row - part.start, Math.max(0, part.places[column] ?? 0));
  const [sheetRow, sheetColumn] = [table.headerRow + 1 + row, table.firstColumn + column];
  return { sheet: table.sheet, row: sheetRow, column: sheetColumn, cell: `${columnLetters(sheetColumn)}${sheetRow}` };
}
