import type { Cell, TableData } from './cell';
import { columnIndex } from './columns';
import { tableKeys, type WorkbookTables } from './tables';

/** The row of a connected table that a cell stands in, with all its cells from the column `left` (0 is A) on; null where it is in none. */
export function rowOfCell(
  tables: WorkbookTables,
  sheet: string,
  cell: string,
): { readonly left: number; readonly cells: readonly Cell[] } | null {
  const [letters, row] = [cell.replace(/\d+$/, ''), Number(/\d+$/.exec(cell)?.[0] ?? 0)];
  const column = columnIndex(letters);
  if (column === null) return null;
  for (const key of tableKeys) {
    const table: TableData | undefined = tables[key];
    for (const source of table?.parts?.map((part) => part.table) ?? (table ? [table] : [])) {
      const { sheet: own, headerRow, firstColumn, headers, values } = source;
      const cells = values[row - headerRow - 1];
      if (own === sheet && cells && column >= firstColumn && column < firstColumn + headers.length) return { left: firstColumn, cells };
    }
  }
  return null;
}
