import { clear, isOneCell } from '../edits/clear';
import { copyFrom } from '../edits/copy';
import { intersection, rowCount } from '../../../src/xlsx/model/area';
import { assertUnprotected } from '../book/guards';
import { shiftCells } from '../edits/shift';
import type { ExcelSession } from './excelSession';
import { HostError, notImplemented } from '../wire/errors';
import { oneOf, rangeArgument, truth } from './args';
import { rangeObject } from './range';
import { present, type RangeTarget } from '../book/rangeTarget';
import { sortRange } from '../edits/sort';

type Edit = (target: RangeTarget, args: readonly unknown[], session: ExcelSession) => unknown;

const clearRange: Edit = (target, [applyTo], { book }) => {
  clear(book, target.sheet, present(target), applyTo);
  return null;
};

const merge: Edit = (target, [across], { book }) => {
  const { sheet } = target;
  const area = present(target);
  assertUnprotected(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  const parts =
    across === true
      ? Array.from({ length: rowCount(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
      : [area];
  for (const part of parts.filter((each) => !isOneCell(each))) {
    sheet.merges = [...sheet.merges.filter((each) => !intersection(each, part)), part];
    keepFirst(target, part);
  }
  book.changed(sheet, area);
  return null;
};

/** Merging keeps the first value there is, in the upper left cell. */
function keepFirst({ sheet }: RangeTarget, part: { top: number; left: number; bottom: number; right: number }): void {
  let first = sheet.cells.get(part.top, part.left);
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      const cell = sheet.cells.get(row, column);
      if (first === undefined || (first.value === '' && first.formula === undefined)) first = cell ?? first;
      if ((row !== part.top || column !== part.left) && cell)
        sheet.cells.set(row, column, cell.style ? { value: '', style: cell.style } : undefined);
    }
  }
  sheet.cells.set(part.top, part.left, first);
}

export const rangeEdits: Readonly<Record<string, Edit>> = {
  Clear: clearRange,
  Delete: (target, [shift], session) => {
    const direction = oneOf(shift, ['Up', 'Left'] as const, 'shift');
    shiftCells(session.book, session.keptRanges(), target.sheet, present(target), direction);
    return null;
  },
  Insert: (target, [shift], session) => {
    const direction = oneOf(shift, ['Down', 'Right'] as const, 'shift');
    const area = { ...present(target) };
    shiftCells(session.book, session.keptRanges(), target.sheet, area, direction);
    return rangeObject({ sheet: target.sheet, area }, session);
  },
  Merge: merge,
  Unmerge: (target, _args, { book }) => {
    assertUnprotected(target.sheet);
    const area = present(target);
    target.sheet.merges = target.sheet.merges.filter((each) => !intersection(each, area));
    book.changed(target.sheet, area);
    return null;
  },
  CopyFrom: (target, [source, copyType, skipBlanks, transpose], { book }) => {
    if (skipBlanks === true || transpose === true) throw notImplemented('Range', 'copyFrom with skipBlanks or transpose');
    const from = rangeArgument(source, book.workbook, target.sheet);
    copyFrom(book, { sheet: target.sheet, area: present(target) }, { sheet: from.sheet, area: present(from) }, copyType);
    return null;
  },
};

/** RangeSort.apply. */
export const sortEdit: Edit = (target, [fields, , hasHeaders, orientation], { book }) => {
  if (orientation !== undefined && orientation !== null && orientation !== 'Rows') throw notImplemented('RangeSort', 'apply with columns');
  const area = present(target);
  sortRange(
    book,
    target.sheet,
    hasHeaders === undefined || hasHeaders === null ? area : truth(hasHeaders, 'hasHeaders') ? { ...area, top: area.top + 1 } : area,
    fields,
  );
  return null;
};
