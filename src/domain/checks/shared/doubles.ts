import { placeOf, type Cell, type TableData } from '../../contract';

/** Rows by what they have in common, only where there are several. */
export function groupsOf(table: TableData, keyOf: (cells: readonly Cell[]) => string): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  table.values.forEach((cells, row) => {
    const key = keyOf(cells);
    if (key === '') return;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return [...groups.values()].filter((rows) => rows.length > 1);
}

export const sheetRow = (table: TableData, row: number | undefined): string => String(placeOf(table, row ?? 0, 0).row);
