import { bounding, intersection, sameArea } from '../../../src/xlsx/model/area';
import { assertInFront } from '../book/guards';
import { usedValues } from '../book/usedRange';
import { maxColumns, maxRows, type Area, type Cell, type Sheet } from '../../../src/xlsx/model/workbook';
import type { ExcelSession } from './excelSession';
import { HostError } from '../wire/errors';
import { nullObject, type HostObject } from '../wire/hostObject';
import { found } from '../wire/found';
import { integer, onSheet, rangeArgument } from './args';
import { rangeObject } from './range';
import { present, type RangeTarget } from '../book/rangeTarget';
import { mergedAreas, specialCells } from './rangeSearches';
import { scopedTablesObject } from './tableCollection';

type Relation = (target: RangeTarget, args: readonly unknown[], session: ExcelSession) => HostObject;

/** A relation that gives one area of the same sheet. */
const area =
  (of: (area: Area, args: readonly unknown[], target: RangeTarget, session: ExcelSession) => Area): Relation =>
  (target, args, session) =>
    rangeObject({ sheet: target.sheet, area: onSheet(of(present(target), args, target, session)) }, session);

const areaOrNull =
  (of: (area: Area, args: readonly unknown[], target: RangeTarget, session: ExcelSession) => Area | null): Relation =>
  (target, args, session) => {
    const result = of(present(target), args, target, session);
    return result ? rangeObject({ sheet: target.sheet, area: result }, session) : nullObject;
  };

const must =
  (relation: Relation, what: string): Relation =>
  (target, args, session) => {
    const result = relation(target, args, session);
    return found(result.isNull ? null : result, what);
  };

function resized(of: Area, rows: number, columns: number): Area {
  return { ...of, bottom: of.top + rows - 1, right: of.left + columns - 1 };
}

/** getRowsBelow(2) takes the two rows below, getRowsBelow(-2) the two rows next to the edge counted from the other side. */
function beside(count: unknown, at: (count: number) => Area): Area {
  const number = integer(count, 'count', 1);
  if (number === 0) throw new HostError('InvalidArgument', 'The count may not be 0.');
  return at(number);
}

const crossing = areaOrNull((of, [other], target, { book }) => {
  const { sheet, area: its } = rangeArgument(other, book.workbook, target.sheet);
  return sheet === target.sheet ? intersection(of, its) : null;
});

const used = areaOrNull((of, [valuesOnly], target, session) => {
  session.book.calculate();
  const within = usedValues(target.sheet, valuesOnly === true, of);
  return within;
});

const filled = (cell: Cell | undefined): boolean => cell !== undefined && (cell.value !== '' || cell.formula !== undefined);

/** The block of filled cells around a range, to the first empty row and column on each side. */
function surrounding(sheet: Sheet, of: Area): Area {
  const any = (block: Area): boolean => {
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) if (filled(sheet.cells.get(row, column))) return true;
    }
    return false;
  };
  let now = of;
  for (;;) {
    let next = now;
    const ring = {
      top: Math.max(0, now.top - 1),
      left: Math.max(0, now.left - 1),
      bottom: Math.min(maxRows - 1, now.bottom + 1),
      right: Math.min(maxColumns - 1, now.right + 1),
    };
    if (now.top > 0 && any({ ...ring, bottom: ring.top })) next = { ...next, top: ring.top };
    if (now.bottom < maxRows - 1 && any({ ...ring, top: ring.bottom })) next = { ...next, bottom: ring.bottom };
    if (now.left > 0 && any({ ...ring, right: ring.left })) next = { ...next, left: ring.left };
    if (now.right < maxColumns - 1 && any({ ...ring, left: ring.right })) next = { ...next, right: ring.right };
    if (sameArea(next, now)) return now;
    now = next;
  }
}

/** Where the formula in a cell spilled to, itself included. */
function spilling(sheet: Sheet, of: Area): Area | null {
  let block: Area | null = null;
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (cell.spilledFrom?.row === of.top && cell.spilledFrom.column === of.left) {
      const one = { top: row, left: column, bottom: row, right: column };
      block = block ? bounding(block, one) : one;
    }
  }
  return block && bounding(block, { ...of, bottom: of.top, right: of.left });
}

const spillingTo = areaOrNull((of, _args, { sheet }, { book }) => {
  // A formula may have been written in this same batch.
  book.calculate();
  return spilling(sheet, of);
});
const spillParent = areaOrNull((of, _args, { sheet }, { book }) => {
  book.calculate();
  const from = sheet.cells.get(of.top, of.left)?.spilledFrom;
  if (from) return { top: from.row, left: from.column, bottom: from.row, right: from.column };
  return spilling(sheet, of) ? { ...of, bottom: of.top, right: of.left } : null;
});

export const rangeRelations: Readonly<Record<string, (target: RangeTarget, args: readonly unknown[], session: ExcelSession) => unknown>> = {
  GetCell: area((of, [row, column]) => {
    const top = of.top + integer(row, 'row');
    const left = of.left + integer(column, 'column');
    return { top, left, bottom: top, right: left };
  }),
  GetRow: area((of, [row]) => ({ ...of, top: of.top + integer(row, 'row'), bottom: of.top + integer(row, 'row') })),
  GetColumn: area((of, [column]) => ({ ...of, left: of.left + integer(column, 'column'), right: of.left + integer(column, 'column') })),
  GetLastRow: area((of) => ({ ...of, top: of.bottom })),
  GetLastColumn: area((of) => ({ ...of, left: of.right })),
  GetLastCell: area((of) => ({ ...of, top: of.bottom, left: of.right })),
  GetEntireRow: area((of) => ({ ...of, left: 0, right: maxColumns - 1 })),
  GetEntireColumn: area((of) => ({ ...of, top: 0, bottom: maxRows - 1 })),
  GetOffsetRange: area((of, [rows, columns]) => {
    const down = integer(rows, 'rowOffset');
    const right = integer(columns, 'columnOffset');
    return { top: of.top + down, bottom: of.bottom + down, left: of.left + right, right: of.right + right };
  }),
  GetResizedRange: area((of, [rows, columns]) => ({
    ...of,
    bottom: of.bottom + integer(rows, 'deltaRows'),
    right: of.right + integer(columns, 'deltaColumns'),
  })),
  GetAbsoluteResizedRange: area((of, [rows, columns]) => resized(of, integer(rows, 'numRows'), integer(columns, 'numColumns'))),
  GetRowsAbove: area((of, [count]) =>
    beside(count, (n) => (n > 0 ? { ...of, top: of.top - n, bottom: of.top - 1 } : { ...of, bottom: of.top - n - 1 })),
  ),
  GetRowsBelow: area((of, [count]) =>
    beside(count, (n) => (n > 0 ? { ...of, top: of.bottom + 1, bottom: of.bottom + n } : { ...of, top: of.bottom + n + 1 })),
  ),
  GetColumnsBefore: area((of, [count]) =>
    beside(count, (n) => (n > 0 ? { ...of, left: of.left - n, right: of.left - 1 } : { ...of, right: of.left - n - 1 })),
  ),
  GetColumnsAfter: area((of, [count]) =>
    beside(count, (n) => (n > 0 ? { ...of, left: of.right + 1, right: of.right + n } : { ...of, left: of.right + n + 1 })),
  ),
  GetBoundingRect: area((of, [other], target, { book }) => {
    const { sheet, area: its } = rangeArgument(other, book.workbook, target.sheet);
    if (sheet !== target.sheet) throw new HostError('InvalidArgument', 'Both ranges must lie on one sheet.');
    return bounding(of, its);
  }),
  GetIntersection: must(crossing, 'the ranges do not overlap'),
  GetIntersectionOrNullObject: crossing,
  GetSurroundingRegion: area((of, _args, { sheet }) => surrounding(sheet, of)),
  GetUsedRange: area((of, [valuesOnly], target, { book }) => {
    book.calculate();
    return usedValues(target.sheet, valuesOnly === true, of) ?? { ...of, bottom: of.top, right: of.left };
  }),
  GetUsedRangeOrNullObject: used,
  GetSpillingToRange: must(spillingTo, 'nothing spills from this cell'),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetSpillParent: must(spillParent, 'this cell is not spilled into'),
  GetSpillParentOrNullObject: spillParent,
  GetTables: (target, [fullyContained], session) =>
    scopedTablesObject({ sheet: target.sheet, area: present(target), whole: fullyContained === true }, session),
  GetMergedAreasOrNullObject: mergedAreas,
  GetSpecialCells: must(specialCells, 'no cells of this kind'),
  GetSpecialCellsOrNullObject: specialCells,
  Select: (target, _args, { book }) => {
    const { sheet } = target;
    assertInFront(book.quirks);
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'A range on a hidden sheet cannot be selected.');
    book.select(sheet, present(target));
    return null;
  },
  Calculate: (_target, _args, { book }) => {
    book.calculate('all');
    return null;
  },
  SetDirty: (target, _args, { book }) => {
    book.markDirty(target.sheet, present(target));
    return null;
  },
};
