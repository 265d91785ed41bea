import type { Area, Cell, Sheet } from '../../../src/xlsx/model/workbook';
import type { Book } from '../book/book';
import { assertCellsEditable, assertNoConflict } from '../book/guards';
import { growTable } from './tableGrowth';
import { normaliseHeaders } from '../book/tableHeaders';
import { columnCount, rowCount } from '../../../src/xlsx/model/area';
import { assertCell } from './limits';
import { coveredByMerge } from './write';

/** A cell as a person's typing made it: the grid read the text in the person's own language. */
export interface EnteredCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
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
  normaliseHeaders(book, sheet, area);
  if (cells.some(({ cell }) => cell !== undefined && (cell.value !== '' || cell.formula !== undefined))) growTable(book, sheet, area);
  book.changed(sheet, area, 'RangeEdited', before);
}
