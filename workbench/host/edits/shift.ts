import { contains, intersection, isWholeColumns, isWholeRows } from '../../../src/xlsx/model/area';
import { adjustFormula } from './moveFormula';
import { maxColumns, maxRows, type Area, type Cell, type Sheet } from '../../../src/xlsx/model/workbook';
import { HostError } from '../wire/errors';
import { bodyRows } from '../book/tableRows';
import type { ChangeType } from '../book/changes';
import { assertCellsEditable, assertNoConflict, assertUnprotected } from '../book/guards';
import { rewriteReferences } from '../book/references';
import type { Book } from '../book/book';
import type { RangeTarget } from '../book/rangeTarget';

type Direction = 'Down' | 'Right' | 'Up' | 'Left';

/** Inserts or deletes cells: what lies behind them moves, and so does everything that refers to it, ranges that a client keeps included. */
export function shiftCells(book: Book, kept: readonly RangeTarget[], sheet: Sheet, asked: Area, direction: Direction): void {
  const area = direction === 'Up' ? besideLastRow(book, sheet, asked) : asked;
  if (!area) return;
  const insert = direction === 'Down' || direction === 'Right';
  const whole = isWholeRows(area) ? 'Rows' : isWholeColumns(area) ? 'Columns' : null;
  const vertical = whole ? whole === 'Rows' : direction === 'Down' || direction === 'Up';
  if (whole) assertUnprotected(sheet, `allow${insert ? 'Insert' : 'Delete'}${whole}`);
  else assertCellsEditable(sheet, [area]);
  const move = mover(area, vertical, insert);
  refuseCutting(sheet, area, vertical, insert);
  assertNoConflict(sheet, area);
  moveCells(sheet, area, vertical, insert);
  moveEverything(sheet, move, vertical, area, insert);
  for (const target of kept) {
    if (target.sheet !== sheet) continue;
    const moved = move(target.area);
    if (moved) target.area = moved;
    else target.gone = true;
  }
  rewriteReferences(book.workbook, (formula, home) => adjustFormula(formula, home, sheet.name, move));
  const unit = whole === 'Rows' ? 'Row' : whole === 'Columns' ? 'Column' : 'Cell';
  const type: ChangeType = `${unit}${insert ? 'Inserted' : 'Deleted'}`;
  book.structureChanged();
  book.changed(sheet, area, type);
}

/**
 * A table keeps one row of data: where all its rows are deleted and its header is not, its first row is emptied and stays. Gives what is
 * still to be deleted.
 */
function besideLastRow(book: Book, sheet: Sheet, area: Area): Area | null {
  const isLast = sheet.tables.some((table) => {
    const body = bodyRows(table);
    return area.top === body.top && body.top > table.area.top && area.bottom >= body.bottom && contains(area, body) && !table.showTotals;
  });
  if (!isLast) return area;
  const row = { ...area, bottom: area.top };
  assertCellsEditable(sheet, [row]);
  assertNoConflict(sheet, row);
  const used = sheet.cells.used();
  if (used) for (let column = row.left; column <= Math.min(row.right, used.right); column++) sheet.cells.set(row.top, column, undefined);
  book.changed(sheet, row);
  return area.bottom > area.top ? { ...area, top: area.top + 1 } : null;
}

/** Where an area goes; null when all of it is deleted. An area that is cut shrinks, one that is inserted into grows. */
function mover(area: Area, vertical: boolean, insert: boolean): (each: Area) => Area | null {
  const [from, to] = vertical ? [area.top, area.bottom] : [area.left, area.right];
  const count = to - from + 1;
  const last = (vertical ? maxRows : maxColumns) - 1;
  const along = (start: number, end: number): readonly [number, number] | null => {
    if (insert) {
      const first = start >= from ? start + count : start;
      return first > last ? null : [first, Math.min(last, end >= from ? end + count : end)];
    }
    const first = start > to ? start - count : Math.min(start, from);
    const final = end > to ? end - count : end >= from ? from - 1 : end;
    return final < first ? null : [first, final];
  };
  return (each) => {
    const within = vertical ? each.left >= area.left && each.right <= area.right : each.top >= area.top && each.bottom <= area.bottom;
    if (!within) return each;
    // A whole column or row stays one.
    if (vertical ? isWholeColumns(each) : isWholeRows(each)) return each;
    const moved = vertical ? along(each.top, each.bottom) : along(each.left, each.right);
    if (!moved) return null;
    return vertical ? { ...each, top: moved[0], bottom: moved[1] } : { ...each, left: moved[0], right: moved[1] };
  };
}

/** Excel does not shift part of a table's or PivotTable's width: the rest of its row would stay behind. */
function refuseCutting(sheet: Sheet, area: Area, vertical: boolean, insert: boolean): void {
  const moving: Area = vertical ? { ...area, bottom: maxRows - 1 } : { ...area, right: maxColumns - 1 };
  const blocks = [...sheet.tables.map((table) => table.area), ...sheet.pivotTables.flatMap((pivot) => pivot.covered ?? [])];
  for (const block of blocks) {
    if (!intersection(moving, block)) continue;
    const across = vertical ? area.left <= block.left && area.right >= block.right : area.top <= block.top && area.bottom >= block.bottom;
    if (!across)
      throw new HostError(
        'InvalidOperation',
        'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.',
      );
  }
  const edge: Area = vertical
    ? { ...moving, top: maxRows - (area.bottom - area.top + 1) }
    : { ...moving, left: maxColumns - (area.right - area.left + 1) };
  const used = insert ? sheet.cells.used() : null;
  if (used && intersection(used, edge)) throw new HostError('InvalidOperation', 'Cells with content would be pushed off the sheet.');
}

function moveCells(sheet: Sheet, area: Area, vertical: boolean, insert: boolean): void {
  const used = sheet.cells.used();
  const behind = used && intersection(used, vertical ? { ...area, bottom: maxRows - 1 } : { ...area, right: maxColumns - 1 });
  if (!behind) return;
  const count = vertical ? area.bottom - area.top + 1 : area.right - area.left + 1;
  const taken: (readonly [number, number, Cell])[] = [];
  for (let row = behind.top; row <= behind.bottom; row++) {
    for (let column = behind.left; column <= behind.right; column++) {
      const cell = sheet.cells.get(row, column);
      if (!cell) continue;
      const deleted = !insert && contains(area, { top: row, left: column, bottom: row, right: column });
      if (!deleted) taken.push([row, column, cell]);
      sheet.cells.set(row, column, undefined);
    }
  }
  const step = insert ? count : -count;
  for (const [row, column, cell] of taken) sheet.cells.set(vertical ? row + step : row, vertical ? column : column + step, cell);
}

function moveEverything(sheet: Sheet, move: (area: Area) => Area | null, vertical: boolean, area: Area, insert: boolean): void {
  const moveAll = <T extends Readonly<{ areas: readonly Area[] }>>(list: readonly T[]): T[] =>
    list.flatMap((each) => {
      const areas = each.areas.flatMap((own) => move(own) ?? []);
      return areas.length > 0 ? [{ ...each, areas }] : [];
    });
  sheet.validations = moveAll(sheet.validations);
  sheet.conditionalFormats = moveAll(sheet.conditionalFormats);
  sheet.merges = sheet.merges.flatMap((merge) => move(merge) ?? []);
  sheet.tables = sheet.tables.filter((table) => {
    const moved = move(table.area);
    if (!moved) return false;
    const columns = moved.right - moved.left + 1;
    if (columns < table.columnIds.length) table.columnIds.splice(area.left - table.area.left, table.columnIds.length - columns);
    while (table.columnIds.length < columns) table.columnIds.splice(area.left - table.area.left, 0, Math.max(...table.columnIds) + 1);
    table.area = moved;
    return true;
  });
  const cell = (row: number, column: number): Area | null => move({ top: row, left: column, bottom: row, right: column });
  sheet.comments = sheet.comments.flatMap((comment) => {
    const at = cell(comment.row, comment.column);
    return at ? [{ ...comment, row: at.top, column: at.left }] : [];
  });
  sheet.notes = sheet.notes.flatMap((note) => {
    const at = cell(note.row, note.column);
    return at ? [{ ...note, row: at.top, column: at.left }] : [];
  });
  sheet.sparklines = sheet.sparklines.flatMap((each) => {
    const at = cell(each.row, each.column);
    return at ? [{ ...each, row: at.top, column: at.left }] : [];
  });
  for (const pivot of sheet.pivotTables) {
    const at = cell(pivot.row, pivot.column);
    if (at) Object.assign(pivot, { row: at.top, column: at.left, covered: pivot.covered && move(pivot.covered) });
  }
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const at = cell(row, column);
    if (at) sheet.hyperlinks.set(`${at.top},${at.left}`, link);
  }
  if (sheet.autoFilter) sheet.autoFilter = move(sheet.autoFilter);
  const wholeLines = vertical ? isWholeRows(area) : isWholeColumns(area);
  if (wholeLines) moveSizes(sheet, vertical, area, insert);
}

function moveSizes(sheet: Sheet, vertical: boolean, area: Area, insert: boolean): void {
  const [from, to] = vertical ? [area.top, area.bottom] : [area.left, area.right];
  const count = to - from + 1;
  const at = (index: number): number | null => (index < from ? index : insert ? index + count : index <= to ? null : index - count);
  const sizes = vertical ? sheet.rowHeights : sheet.columnWidths;
  const entries = [...sizes];
  sizes.clear();
  for (const [index, size] of entries) {
    const moved = at(index);
    if (moved !== null) sizes.set(moved, size);
  }
  const hidden = vertical ? sheet.hiddenRows : sheet.hiddenColumns;
  const indexes = [...hidden];
  hidden.clear();
  for (const index of indexes) {
    const moved = at(index);
    if (moved !== null) hidden.add(moved);
  }
}
