import { columnIndex, columnLetters } from '../../domain/contract/columns';
import { maxColumns, maxRows, type Area } from './workbook';

/** An A1 address taken apart. Rows and columns are 0-based; a missing sheet is the sheet the formula stands on. */
interface Address {
  readonly sheet?: string;
  readonly area: Area;
  /** "A:B": every row of some columns. */
  readonly wholeColumns: boolean;
  /** "3:4": every column of some rows. */
  readonly wholeRows: boolean;
  /** Which ends carry a "$". */
  readonly absolute: Readonly<{ top: boolean; left: boolean; bottom: boolean; right: boolean }>;
}

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)(\d{1,7})$/;

interface End {
  row?: number;
  column?: number;
  rowFixed: boolean;
  columnFixed: boolean;
}

function parseEnd(text: string): End | null {
  const cell = cellPattern.exec(text);
  if (cell) {
    const column = columnIndex(cell[2] ?? '');
    const row = Number(cell[4]) - 1;
    return column === null || row < 0 || row >= maxRows ? null : { row, column, rowFixed: cell[3] === '$', columnFixed: cell[1] === '$' };
  }
  const whole = columnPattern.exec(text);
  if (whole) {
    const column = columnIndex(whole[2] ?? '');
    return column === null ? null : { column, rowFixed: true, columnFixed: whole[1] === '$' };
  }
  const line = rowPattern.exec(text);
  if (line) {
    const row = Number(line[2]) - 1;
    return row < 0 || row >= maxRows ? null : { row, rowFixed: line[1] === '$', columnFixed: true };
  }
  return null;
}

/** Null where the quoting is broken. */
function splitQuoted(text: string): { sheet?: string; rest: string } | null {
  if (text.startsWith("'")) {
    const match = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
    return match ? { sheet: (match[1] ?? '').replaceAll("''", "'"), rest: match[2] ?? '' } : null;
  }
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { rest: text };
  return mark === 0 ? null : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

/** Reads "B2", "$A$1:B2", "A:C", "3:4", "Sheet!A1", "'Sheet name'!A1:B2" (with or without a leading "="); null where it is no address. */
export function parseAddress(text: string): Address | null {
  const split = splitQuoted(text.trim().replace(/^=/, ''));
  if (!split) return null;
  const ends = split.rest.split(':');
  if (ends.length > 2) return null;
  const first = parseEnd(ends[0] ?? '');
  const second = ends.length === 2 ? parseEnd(ends[1] ?? '') : first;
  if (!first || !second) return null;
  const wholeColumns = first.row === undefined;
  const wholeRows = first.column === undefined;
  if (wholeColumns !== (second.row === undefined) || wholeRows !== (second.column === undefined)) return null;
  if ((wholeColumns || wholeRows) && ends.length === 1) return null;
  const swapRows = !wholeColumns && (first.row ?? 0) > (second.row ?? 0);
  const swapColumns = !wholeRows && (first.column ?? 0) > (second.column ?? 0);
  const [upper, lower] = swapRows ? [second, first] : [first, second];
  const [before, after] = swapColumns ? [second, first] : [first, second];
  return {
    ...(split.sheet === undefined ? {} : { sheet: split.sheet }),
    area: { top: upper.row ?? 0, bottom: lower.row ?? maxRows - 1, left: before.column ?? 0, right: after.column ?? maxColumns - 1 },
    wholeColumns,
    wholeRows,
    absolute: { top: upper.rowFixed, bottom: lower.rowFixed, left: before.columnFixed, right: after.columnFixed },
  };
}

/** The area of an address that names no sheet itself; null for anything else. */
export function parseArea(text: string): Area | null {
  const address = parseAddress(text);
  return address && address.sheet === undefined ? address.area : null;
}

/** The sheet's name and the rest of "'Evaluatie 2026'!$B$5", quotes taken off and doubled quotes undone; null where it names none. */
export function splitSheet(text: string): Readonly<{ sheet: string | null; rest: string }> {
  const parts = splitQuoted(text);
  return { sheet: parts?.sheet ?? null, rest: parts?.rest ?? text };
}

/** A sheet name as a formula writes it: quoted where Excel quotes it ("Evaluatie 2026", "A1", "2026", "R1C1"). */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cellPattern.test(name) && !/^(R\d*C\d*|R\d*|C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "B2", absolute "$B$2". */
export function formatCell(row: number, column: number, absolute = false): string {
  return absolute ? `$${columnLetters(column)}$${row + 1}` : `${columnLetters(column)}${row + 1}`;
}

/**
 * An area as Excel writes it, with its sheet where one is given: "'Evaluatie 2026'!A1:B2", "A1", "A:C", "3:4".
 * With `absolute`, as charts and names hold it: "$A$1:$B$2".
 */
export function formatAddress(area: Area, options: Readonly<{ sheet?: string; absolute?: boolean }> = {}): string {
  const prefix = options.sheet === undefined ? '' : `${quoteSheet(options.sheet)}!`;
  const fixed = options.absolute ? '$' : '';
  const everyRow = area.top === 0 && area.bottom === maxRows - 1;
  const everyColumn = area.left === 0 && area.right === maxColumns - 1;
  if (everyRow && !everyColumn) return `${prefix}${fixed}${columnLetters(area.left)}:${fixed}${columnLetters(area.right)}`;
  if (everyColumn) return `${prefix}${fixed}${area.top + 1}:${fixed}${area.bottom + 1}`;
  const start = formatCell(area.top, area.left, options.absolute);
  const single = area.top === area.bottom && area.left === area.right;
  return prefix + (single ? start : `${start}:${formatCell(area.bottom, area.right, options.absolute)}`);
}
