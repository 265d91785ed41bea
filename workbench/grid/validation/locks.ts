import { containsCell } from '../../../src/xlsx/model/area';
import type { Sheet } from '../../../src/xlsx/model/workbook';

/** Why a cell cannot be typed in. */
export type Lock =
  { readonly kind: 'protected' } | { readonly kind: 'array'; readonly row: number; readonly column: number } | { readonly kind: 'pivot' };

export function lockedAt(sheet: Sheet, row: number, column: number): Lock | null {
  const cell = sheet.cells.get(row, column);
  if (sheet.protection.protected && cell?.style?.locked !== false) return { kind: 'protected' };
  if (cell?.spilledFrom) return { kind: 'array', ...cell.spilledFrom };
  return sheet.pivotTables.some((pivot) => pivot.covered && containsCell(pivot.covered, row, column)) ? { kind: 'pivot' } : null;
}
