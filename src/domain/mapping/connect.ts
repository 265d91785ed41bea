import { columnsOf, headerKey, periodCell, type Cell, type TableData, type TableKey } from '../contract';
import { headerTexts } from './headerTexts';
import type { MappedTable } from './mapping';

/** A sheet's cells as read, with where they stand. */
interface SheetGrid {
  readonly sheet: string;
  readonly tableName: string | null;
  /** Row number of the grid's first row as the user sees it (1-based), and the column of its first cell (0-based). */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** The rows of a mapped sheet from its header down to a row before `end` (a totals row), found again by its headers. Null where the header row is not in the grid. */
export function connectTable(mapped: MappedTable, grid: SheetGrid, end = grid.cells.length): TableData | null {
  const header = mapped.headerRow - grid.firstRow;
  const headers = grid.cells[header]?.map((cell) => String(cell));
  if (!headers) return null;
  const places = new Map<string, number>();
  // Of a header of two rows a column is known by both; what stands in its last row is the header that is written under.
  headerTexts(grid.cells.slice(Math.max(0, header - (mapped.headerRows ?? 1) + 1), header + 1)).forEach((text, at) => {
    if (!places.has(headerKey(text))) places.set(headerKey(text), at);
  });
  const columns: Record<string, number> = {};
  for (const [column, text] of Object.entries(mapped.columns)) {
    const at = places.get(headerKey(text));
    if (at !== undefined && isColumn(mapped.table, column)) columns[column] = at;
  }
  const { period } = mapped;
  return {
    ...(period !== undefined && columns['period'] === undefined ? { period: periodCell(period) } : {}),
    sheet: grid.sheet,
    name: grid.tableName,
    headerRow: mapped.headerRow,
    firstColumn: grid.firstColumn,
    headers,
    columns,
    values: grid.cells.slice(header + 1, end),
  };
}

const isColumn = (table: TableKey, column: string): boolean => columnsOf(table).some(([key]) => key === column);
