import type { Area, Cell, Sheet } from '../../../src/xlsx/model/workbook';
import type { Book } from '../book/book';
import { assertCellsEditable, assertNoConflict } from '../book/guards';
import { normaliseHeaders } from '../book/tableHeaders';
import { HostError } from '../wire/errors';
import { columnCount, rowCount } from '../../../src/xlsx/model/area';
import { moveFormula } from './moveFormula';

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Range.copyFrom: the source repeated over the destination where that is a multiple of it, else once from its upper left cell. */
export function copyFrom(book: Book, to: Place, from: Place, copyType: unknown): void {
  const type = copyType ?? 'All';
  if (type !== 'All' && type !== 'Values' && type !== 'Formulas' && type !== 'Formats')
    throw new HostError('InvalidArgument', 'copyType is not a way to copy.');
  book.calculate();
  const rows = rowCount(from.area);
  const columns = columnCount(from.area);
  const repeats = rowCount(to.area) % rows === 0 && columnCount(to.area) % columns === 0;
  const area = repeats ? to.area : { ...to.area, bottom: to.area.top + rows - 1, right: to.area.left + columns - 1 };
  assertCellsEditable(to.sheet, [area]);
  assertNoConflict(to.sheet, area);
  const source = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => from.sheet.cells.get(from.area.top + row, from.area.left + column)),
  );
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const sourceRow = (row - area.top) % rows;
      const sourceColumn = (column - area.left) % columns;
      const cell = source[sourceRow]?.[sourceColumn];
      const down = row - from.area.top - sourceRow;
      const right = column - from.area.left - sourceColumn;
      to.sheet.cells.set(row, column, copied(cell, to.sheet.cells.get(row, column), type, down, right));
    }
  }
  if (type === 'All') copyMerges(to.sheet, area, from);
  if (type !== 'Formats') {
    normaliseHeaders(book, to.sheet, area);
    book.changed(to.sheet, area);
  }
}

function copied(
  cell: Cell | undefined,
  there: Cell | undefined,
  type: 'All' | 'Values' | 'Formulas' | 'Formats',
  down: number,
  right: number,
): Cell | undefined {
  if (type === 'Formats') return cell?.style ? { ...(there ?? { value: '' }), style: cell.style } : there;
  const style = type === 'All' ? cell?.style : there?.style;
  if (!cell) return style ? { value: '', style } : undefined;
  const content: Cell = {
    value: cell.value,
    ...(cell.error ? { error: true } : {}),
    ...(type !== 'Values' && cell.formula !== undefined ? { formula: moveFormula(cell.formula, down, right) } : {}),
  };
  return style ? { ...content, style } : content;
}

function copyMerges(sheet: Sheet, area: Area, from: Place): void {
  const down = area.top - from.area.top;
  const right = area.left - from.area.left;
  const merges = from.sheet.merges.filter(
    (merge) =>
      merge.top >= from.area.top && merge.bottom <= from.area.bottom && merge.left >= from.area.left && merge.right <= from.area.right,
  );
  for (const merge of merges)
    sheet.merges.push({ top: merge.top + down, bottom: merge.bottom + down, left: merge.left + right, right: merge.right + right });
}
