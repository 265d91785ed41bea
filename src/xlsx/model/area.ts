import { maxColumns, maxRows, type Area } from './workbook';

/** Areas of a sheet. Whole columns and rows are areas to the sheet's edge. */

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === maxRows - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === maxColumns - 1;

export const inside = (candidate: Area): Area | null =>
  candidate.top >= 0 && candidate.left >= 0 && candidate.bottom < maxRows && candidate.right < maxColumns ? candidate : null;

/** The area two areas share; null where they share no cell. */
export function intersection(one: Area, other: Area): Area | null {
  const both = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

export const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const sameArea = (one: Area, other: Area): boolean => contains(one, other) && contains(other, one);
export const rowCount = (of: Area): number => of.bottom - of.top + 1;
export const columnCount = (of: Area): number => of.right - of.left + 1;

/** One area minus another, in at most four rectangles. */
export function subtract(from: Area, cut: Area): Area[] {
  const both = intersection(from, cut);
  if (!both) return [from];
  const parts: Area[] = [];
  if (both.top > from.top) parts.push({ ...from, bottom: both.top - 1 });
  if (both.bottom < from.bottom) parts.push({ ...from, top: both.bottom + 1 });
  if (both.left > from.left) parts.push({ ...both, left: from.left, right: both.left - 1 });
  if (both.right < from.right) parts.push({ ...both, left: both.right + 1, right: from.right });
  return parts;
}
