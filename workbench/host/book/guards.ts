import { columnCount, contains, intersection, rowCount } from '../../../src/xlsx/model/area';
import { cellOrigin } from '../../../src/xlsx/origin';
import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import { HostError } from '../wire/errors';
import type { Quirks } from './quirks';

/** What Excel refuses on a protected sheet, in a PivotTable's report and in a filtered table. */

export function assertCellsEditable(sheet: Sheet, areas: readonly Area[]): void {
  if (sheet.protection.protected && areas.some((area) => hasLockedCell(sheet, area))) throw accessDenied(sheet);
}

/** For everything that is not a cell's value; `option` is the allowance of Office.js's WorksheetProtectionOptions. */
export function assertUnprotected(sheet: Sheet, option?: string): void {
  if (sheet.protection.protected && !(option !== undefined && sheet.protection.options[option] === true)) throw accessDenied(sheet);
}

const accessDenied = (sheet: Sheet): HostError =>
  new HostError('AccessDenied', `The sheet "${sheet.name}" is protected. To make a change, unprotect the sheet.`);

/** Another workbook in front has the selection. */
export function assertSelection({ behind }: Quirks): void {
  if (behind) throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
}

/** What is put in front must be of the workbook in front. */
export function assertInFront({ behind }: Quirks): void {
  if (behind) throw new HostError('InactiveWorkbook', 'Several workbooks are open, and this one has lost focus.');
}

/** A cell without a style of its own is locked, as Excel has it. */
function hasLockedCell(sheet: Sheet, area: Area): boolean {
  const used = sheet.cells.used();
  if (!used || !contains(used, area)) return true;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (sheet.cells.get(row, column)?.style?.locked !== false) return true;
  }
  return false;
}

export function assertNoConflict(sheet: Sheet, area: Area): void {
  assertWholeArrays(sheet, area);
  if (sheet.pivotTables.some((pivot) => pivot.covered && intersection(pivot.covered, area))) throw new HostError('PivotTableRangeConflict');
  if (rowCount(area) * columnCount(area) === 1) return;
  for (const { area: tableArea, filter } of sheet.tables) {
    const part = filter && intersection(tableArea, area);
    if (part && [...filter.hiddenRows].some((row) => row >= part.top && row <= part.bottom)) throw new HostError('FilteredRangeConflict');
  }
}

/** An array formula of the old kind is changed as a whole or not at all ("You can't change part of an array."). */
function assertWholeArrays(sheet: Sheet, area: Area): void {
  const used = sheet.cells.used();
  const part = used && intersection(used, area);
  if (!part) return;
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      const cell = sheet.cells.get(row, column);
      if (cell === undefined || (cell.spilledFrom === undefined && cell.formula === undefined)) continue;
      const at = cell.spilledFrom ?? { row, column };
      const anchor = sheet.cells.get(at.row, at.column);
      const from = anchor && cellOrigin(anchor)?.formula;
      if (from?.array !== 'fixed' || from.shown !== anchor?.formula) continue;
      const block = { top: at.row, left: at.column, bottom: at.row + (from.height ?? 1) - 1, right: at.column + (from.width ?? 1) - 1 };
      if (!contains(area, block)) throw new HostError('InvalidOperation', "You can't change part of an array.");
    }
  }
}
