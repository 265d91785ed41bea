import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import { lockedAt, type Lock } from '../validation/locks';
import type { CellChange } from '../book/book';

/** Empties the cells of an area and keeps how they look; nothing where one of them is locked. */
export function clearedCells(sheet: Sheet, area: Area): { changes: CellChange[]; lock: Lock | null } {
  const used = sheet.cells.used();
  const changes: CellChange[] = [];
  if (!used) return { changes, lock: null };
  for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row += 1) {
    for (let column = Math.max(area.left, used.left); column <= Math.min(area.right, used.right); column += 1) {
      const cell = sheet.cells.get(row, column);
      if (!cell || (cell.value === '' && cell.formula === undefined)) continue;
      const lock = lockedAt(sheet, row, column);
      if (lock) return { changes: [], lock };
      changes.push({ row, column, cell: cell.style ? { value: '', style: cell.style } : undefined });
    }
  }
  return { changes, lock: null };
}
