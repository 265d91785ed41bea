import type { Area, Cell, Sheet } from '../../../src/xlsx/model/workbook';
import { intersection } from '../../../src/xlsx/model/area';

/** The smallest area within `within` that has cells in it: with values only, or formatted ones as well. */
export function usedValues(sheet: Sheet, valuesOnly: boolean, within: Area): Area | null {
  const bounds = sheet.cells.used();
  const both = bounds && intersection(bounds, within);
  if (!both) return null;
  const counts = (cell: Cell | undefined): boolean =>
    cell !== undefined && (!valuesOnly || cell.value !== '' || cell.formula !== undefined);
  let found: { top: number; left: number; bottom: number; right: number } | null = null;
  for (let row = both.top; row <= both.bottom; row++) {
    const line = sheet.cells.row(row);
    if (!line) continue;
    const end = Math.min(both.right, line.length - 1);
    let left = both.left;
    while (left <= end && !counts(line[left])) left++;
    if (left > end) continue;
    let right = end;
    while (!counts(line[right])) right--;
    found = found
      ? { top: found.top, left: Math.min(found.left, left), bottom: row, right: Math.max(found.right, right) }
      : { top: row, left, bottom: row, right };
  }
  return found;
}
