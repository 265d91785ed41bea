import type { Area, Cell, Sheet } from '../../../src/xlsx/model/workbook';
import type { Book } from '../book/book';
import { assertCellsEditable, assertNoConflict } from '../book/guards';
import { growTable } from './tableGrowth';
import { normaliseHeaders } from '../book/tableHeaders';
import { columnCount, rowCount } from '../../../src/xlsx/model/area';
import { assertCell, widestColumn } from './limits';
import { standardWidth } from '../book/standardSizes';
import { coveredByMerge } from './write';

/** A cell as a person's typing made it: the grid read the text in the person's own language. */
export interface EnteredCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  /** What a number that was typed asks for, in points: a column whose width nobody set takes it. */
  readonly columnWidth?: number;
}

/**
 * Puts cells that were typed, pasted or emptied into a sheet; `area` is what the person worked on, and what the event
 * tells. A table takes in what is typed right below it.
 */
export function enterCells(book: Book, sheet: Sheet, area: Area, cells: readonly EnteredCell[]): void {
  assertCellsEditable(sheet, [area]);
  assertNoConflict(sheet, area);
  for (const { row, column, cell } of cells) assertCell(sheet, row, column, cell);
  const covered = coveredByMerge(sheet, area);
  const before = rowCount(area) * columnCount(area) === 1 ? sheet.cells.get(area.top, area.left) : undefined;
  for (const { row, column, cell } of cells) if (!covered?.(row, column)) sheet.cells.set(row, column, cell);
  for (const { column, columnWidth } of cells) if (columnWidth !== undefined) widen(book, sheet, column, columnWidth);
  normaliseHeaders(book, sheet, area);
  if (cells.some(({ cell }) => cell !== undefined && (cell.value !== '' || cell.formula !== undefined))) growTable(book, sheet, area);
  book.changed(sheet, area, 'RangeEdited', before);
}

/** Widths that typing gave. They grow further; one that a person or the file set stays as it is. */
const widths = new WeakMap<Sheet, Map<number, number>>();

/** Excel leaves a column of a protected sheet as wide as it is, unless its columns may be changed. */
function widen(book: Book, sheet: Sheet, column: number, width: number): void {
  const { protected: isProtected, options } = sheet.protection;
  const now = sheet.columnWidths.get(column);
  const given = widths.get(sheet) ?? new Map<number, number>();
  if ((isProtected && options['allowFormatColumns'] !== true) || (now !== undefined && now !== given.get(column))) return;
  if (width <= (now ?? standardWidth)) return;
  book.aboutToChange();
  sheet.columnWidths.set(column, Math.min(width, widestColumn));
  widths.set(sheet, given.set(column, Math.min(width, widestColumn)));
}
