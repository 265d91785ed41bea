import { maxColumns, maxRows, type Area } from '../model/workbook';

/** A1 addresses, both ways. Whole columns ("A:C") and rows ("2:5") are areas to the sheet's edge. */

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === maxRows - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === maxColumns - 1;

export function formatArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeColumns(area)) return `${columnName(left)}:${columnName(right)}`;
  if (isWholeRows(area)) return `${top + 1}:${bottom + 1}`;
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

/** Quoted where Excel would: a name that is no plain word, or that looks like a cell. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*(c\d*)?$/i.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

const cell = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Null for what is no address on a sheet. */
export function parseArea(text: string): Area | null {
  const whole = columns.exec(text);
  if (whole) return inside(area(0, columnIndex(whole[1] ?? ''), maxRows - 1, columnIndex(whole[2] ?? '')));
  const lines = rows.exec(text);
  if (lines) return inside(area(Number(lines[1]) - 1, 0, Number(lines[2]) - 1, maxColumns - 1));
  const [first = '', second = first, more] = text.split(':');
  if (more !== undefined) return null;
  const from = cell.exec(first);
  const to = cell.exec(second);
  if (!from || !to) return null;
  return inside(area(Number(from[2]) - 1, columnIndex(from[1] ?? ''), Number(to[2]) - 1, columnIndex(to[1] ?? '')));
}

/** "'Blad 1'!A1:B2" into its sheet (null when it names none) and the rest. */
export function splitSheet(text: string): Readonly<{ sheet: string | null; rest: string }> {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

/** The corners in any order. */
export const area = (row: number, column: number, row2: number, column2: number): Area => ({
  top: Math.min(row, row2),
  left: Math.min(column, column2),
  bottom: Math.max(row, row2),
  right: Math.max(column, column2),
});

export const inside = (candidate: Area): Area | null =>
  candidate.top >= 0 && candidate.left >= 0 && candidate.bottom < maxRows && candidate.right < maxColumns ? candidate : null;

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
