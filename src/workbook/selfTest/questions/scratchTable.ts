import type { Asked } from '../question';

/** A table over these rows, the first of them its headers, in the question's own corner and with a name of its own; not sent yet. */
export function scratchTable(
  { context, range, named }: Pick<Asked, 'context' | 'range' | 'named'>,
  rows: readonly (readonly unknown[])[],
  part = 'tabel',
): Excel.Table {
  const cells = range(0, 0, rows.length, rows[0]?.length ?? 1);
  cells.values = rows.map((row) => [...row]);
  const table = context.workbook.tables.add(cells, true);
  table.name = named(part);
  return table;
}
