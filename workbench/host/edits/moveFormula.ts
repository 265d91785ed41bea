import { maxColumns, maxRows, type Area } from '../../../src/xlsx/model/workbook';
import { columnIndex, columnLetters } from '../../../src/domain/contract/columns';
import { quoteSheet, splitSheet } from '../../../src/xlsx/model/address';

/**
 * References in a formula: texts in quotes and structured references are stepped over, names left alone. What stands before the "!" may be
 * a sheet, several ("Jan:Mrt") or one of another workbook ("[1]Blad1").
 */
const part =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|(?:\[[^[\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?|\[[^[\]]*\])!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])|\[(?:[^[\]]|\[[^\]]*\])*\]/giu;
const corner = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i;

interface Corner {
  readonly columnFixed: boolean;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly row: number | null;
}

function replaceReferences(
  formula: string,
  change: (sheet: string | null, corners: readonly Corner[]) => readonly Corner[] | null,
): string {
  return formula.replace(part, (whole: string, prefix: string | undefined, reference: string | undefined, offset: number) => {
    // "#REF!A1" is of a sheet that is gone: no reference any more.
    if (reference === undefined || /[\p{L}\p{N}_.$!]/u.test(formula.charAt(offset - 1))) return whole;
    // "XFE1" lies beyond the last column: a name, not a cell.
    if (reference.split(':').some((each) => /[A-Z]/i.test(each) && columnIndex(each.replace(/[$\d]/g, '')) === null)) return whole;
    const corners = reference.split(':').map(read);
    const sheet = prefix === undefined ? null : prefix.startsWith("'") ? splitSheet(`${prefix}A1`).sheet : prefix.slice(0, -1);
    const changed = change(sheet, corners);
    return (prefix ?? '') + (changed === null ? '#REF!' : changed.map(show).join(':'));
  });
}

function read(text: string): Corner {
  const match = corner.exec(text);
  const column = match?.[2];
  // "$1" (a whole row): its only $ stands before the row.
  return {
    columnFixed: column !== undefined && match?.[1] === '$',
    column: column === undefined ? null : columnIndex(column),
    rowFixed: match?.[3] === '$' || (column === undefined && match?.[1] === '$'),
    row: match?.[4] === undefined ? null : Number(match[4]) - 1,
  };
}

const show = ({ columnFixed, column, rowFixed, row }: Corner): string =>
  (column === null ? '' : (columnFixed ? '$' : '') + columnLetters(column)) + (row === null ? '' : (rowFixed ? '$' : '') + String(row + 1));

/** A formula as it reads when copied so many rows down and columns to the right. */
export function moveFormula(formula: string, down: number, right: number): string {
  return replaceReferences(formula, (_sheet, corners) => {
    const moved = corners.map((each) => ({
      ...each,
      column: each.column === null || each.columnFixed ? each.column : each.column + right,
      row: each.row === null || each.rowFixed ? each.row : each.row + down,
    }));
    const outside = moved.some(
      ({ row, column }) => (row !== null && (row < 0 || row >= maxRows)) || (column !== null && (column < 0 || column >= maxColumns)),
    );
    return outside ? null : moved;
  });
}

/** A formula after areas of `sheet` moved; `move` gives the new place of an area, or null where it is gone. */
export function adjustFormula(formula: string, home: string, sheet: string, move: (area: Area) => Area | null): string {
  return replaceReferences(formula, (named, corners) => {
    if ((named ?? home).toLowerCase() !== sheet.toLowerCase()) return corners;
    const [first, last = first] = corners;
    if (!first || !last) return corners;
    const moved = move({
      top: first.row ?? 0,
      left: first.column ?? 0,
      bottom: last.row ?? maxRows - 1,
      right: last.column ?? maxColumns - 1,
    });
    if (!moved) return null;
    const ends = [
      { ...first, row: first.row === null ? null : moved.top, column: first.column === null ? null : moved.left },
      { ...last, row: last.row === null ? null : moved.bottom, column: last.column === null ? null : moved.right },
    ];
    return corners.length === 1 ? ends.slice(0, 1) : ends;
  });
}

const sheetBefore = /"(?:[^"]|"")*"|(\[[^[\]]*\])?(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?))!/gu;

/** A formula after a sheet got another name; where it was deleted (null) "#REF!" stands in its place. A sheet of another workbook is another. */
export function renameSheetIn(formula: string, from: string, to: string | null): string {
  return formula.replace(
    sheetBefore,
    (whole: string, otherBook: string | undefined, quoted: string | undefined, bare: string | undefined) => {
      const named = quoted?.replaceAll("''", "'") ?? bare;
      if (named === undefined || otherBook !== undefined || named.includes('[')) return whole;
      const ends = named.split(':');
      if (!ends.some((each) => each.toLowerCase() === from.toLowerCase())) return whole;
      if (to === null) return '#REF!';
      return `${quoteSheet(ends.map((each) => (each.toLowerCase() === from.toLowerCase() ? to : each)).join(':'))}!`;
    },
  );
}
