import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import { intersection } from '../../../src/xlsx/model/area';

/** The smallest area within `within` that has cells in it: with values only, or formatted ones as well. */
export function usedValues(sheet: Sheet, valuesOnly: boolean, within: Area): Area | null {
  const bounds = sheet.cells.used();
  const both = bounds && intersection(bounds, within);
  if (!both) return null;
  const counts = (row: number, column: number): boolean => {
    const cell = sheet.cells.get(row, column);
    return cell !== undefined && (!valuesOnly || cell.value !== '' || cell.formula !== undefined);
  };
  const rowCounts = (row: number): boolean => {
    for (let column = both.left; column <= both.right; column++) if (counts(row, column)) return true;
    return false;
  };
  let { top, bottom } = both;
  while (top <= bottom && !rowCounts(top)) top++;
  if (top > bottom) return null;
  while (!rowCounts(bottom)) bottom--;
  const columnCounts = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (counts(row, column)) return true;
    return false;
  };
  let { left, right } = both;
  while (!columnCounts(left)) left++;
  while (!columnCounts(right)) right--;
  return { top, left, bottom, right };
}
