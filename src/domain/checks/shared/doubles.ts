import { placeOf, type Cell, type TableData } from '../../contract';

/** Rows by what they have in common, only where there are several; of all rows, or of those given. */
export function groupsOf(
  table: TableData,
  keyOf: (cells: readonly Cell[]) => string,
  rows: Iterable<number> = table.values.keys(),
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(table.values[row]!);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter((rows) => rows.length > 1);
}

export const sheetRow = (table: TableData, row: number | undefined): string => String(placeOf(table, row ?? 0, 0).row);
