import { keyAsRead } from '../../cells/keyAsRead';
import { textOf } from '../../cells/text';
import { isBlank, isErrorCell, type Cell, type TableKey } from '../../contract';
import { columnOf, type CheckContext } from '../define/context';
import type { Details, Place } from '../define/finding';

export type Column = readonly [TableKey, string];

/** The names a column holds, by how Excel would look them up. */
export function namesIn(context: CheckContext, table: TableKey, column: string): ReadonlyMap<string, string> {
  return context.once(`names ${table} ${column}`, () => {
    const found = context.survey(table);
    const at = columnOf(found, column)?.at;
    const names = new Map<string, string>();
    if (found && at !== undefined)
      for (const cells of found.table.values) if (keyAsRead(cells[at]) !== '') names.set(keyAsRead(cells[at]), textOf(cells[at]));
    return names;
  });
}

export function eachUnknown(
  context: CheckContext,
  columns: readonly Column[],
  known: (key: string) => boolean,
  visit: (place: Place, text: string) => void,
): void {
  for (const [table, column] of columns) {
    const found = context.survey(table);
    const at = columnOf(found, column)?.at;
    if (!found || at === undefined) continue;
    const isFineCell = (cell: Cell): boolean => {
      const key = isBlank(cell) || isErrorCell(cell) ? '' : keyAsRead(cell);
      return key === '' || known(key);
    };
    const distinct = columnOf(found, column)?.distinct;
    if (distinct && [...distinct.keys()].every(isFineCell)) continue;
    const { values } = found.table;
    const fine = new Map<Cell, boolean>();
    for (let row = 0; row < values.length; row++) {
      const cell = values[row]![at] ?? '';
      let isFine = fine.get(cell);
      if (isFine === undefined) {
        isFine = isFineCell(cell);
        if (fine.size < 4096) fine.set(cell, isFine);
      }
      if (!isFine) visit({ table, row, column: at }, textOf(cell));
    }
  }
}

export const proposed = (nearest: string | null): Details =>
  nearest === null ? { params: { nearest } } : { params: { nearest }, suggestion: { value: nearest }, certain: true };
