import { columnCount, rowCount } from '../../../src/xlsx/model/area';
import { wholeSheet } from './args';
import { usedValues } from '../book/usedRange';
import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import type { ExcelSession } from './excelSession';
import { HostError, notImplemented } from '../wire/errors';
import { nullObject, type HostObject } from '../wire/hostObject';
import { present, type RangeTarget } from '../book/rangeTarget';
import { rangeAreasObject } from './rangeAreas';

/** More are not given; source: Range.getMergedAreasOrNullObject in the Office.js reference. */
const mostMerges = 512;

/** Merged areas whose upper left cell lies in the range, as a whole: so Excel does it (OfficeDev/office-js, issue 3611). */
export function mergedAreas(target: RangeTarget, _args: readonly unknown[], session: ExcelSession): HostObject {
  const { top, left, bottom, right } = present(target);
  const areas = target.sheet.merges.filter((merge) => merge.top >= top && merge.top <= bottom && merge.left >= left && merge.left <= right);
  if (areas.length > mostMerges) throw new HostError('GeneralException', `There are more than ${mostMerges} merged areas in the range.`);
  return areas.length > 0 ? rangeAreasObject({ sheet: target.sheet, areas }, session) : nullObject;
}

/** Cells with a formula, whatever it gives. Of the other kinds of special cells this host knows none. */
export function specialCells(target: RangeTarget, [kind, valueType]: readonly unknown[], session: ExcelSession): HostObject {
  if (kind !== 'Formulas' || (valueType !== undefined && valueType !== null && valueType !== 'All'))
    throw notImplemented('Range', `getSpecialCells of ${String(kind)} ${String(valueType ?? '')}`);
  // VBA's SpecialCells refuses a protected sheet; what the API does is not documented, so nothing may build on it.
  if (target.sheet.protection.protected) throw new HostError('AccessDenied');
  const area = present(target);
  const one = rowCount(area) * columnCount(area) === 1;
  const everywhere = one && session.book.quirks.specialCellsOfOne === 'sheet';
  const areas = blocks(target.sheet, everywhere ? wholeSheet : area);
  return areas.length > 0 ? rangeAreasObject({ sheet: target.sheet, areas }, session) : nullObject;
}

/** The cells with a formula in as few blocks as go together: runs down a column, joined with the column before where they are as long. */
function blocks(sheet: Sheet, of: Area): readonly Area[] {
  const within = usedValues(sheet, true, of);
  if (!within) return [];
  const found: Area[] = [];
  for (let column = within.left; column <= within.right; column++) {
    for (let row = within.top; row <= within.bottom; row++) {
      if (sheet.cells.get(row, column)?.formula === undefined) continue;
      const top = row;
      while (row < within.bottom && sheet.cells.get(row + 1, column)?.formula !== undefined) row++;
      const beside = found.findIndex((area) => area.right === column - 1 && area.top === top && area.bottom === row);
      const before = found[beside];
      if (before) found[beside] = { ...before, right: column };
      else found.push({ top, bottom: row, left: column, right: column });
    }
  }
  return found;
}
