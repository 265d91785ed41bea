import type { CellStyle, Sheet } from '../model/workbook';

/** Of Calibri 11, in points. */
const usualSize = 11;
const usualRow = 15;
const usualColumn = 48;
const aroundText = 6;
const highest = 409.5;

/**
 * Heights of rows that need more than the usual one, for wrapped text or a large font: Excel fits rows as they are filled and keeps the
 * height in the file, and LibreOffice shows a row of which the file gives none as one line. Measured by the kind of letter, a little
 * wide, so that no line falls off; rows that have a height of their own are left out.
 */
export function fittedRows(sheet: Sheet): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top} ${left}`));
  sheet.cells.each((row, column, { value, style, formula }) => {
    if (!style || value === '' || sheet.rowHeights.has(row)) return;
    const size = style.font?.size ?? usualSize;
    if (style.wrapText !== true && size <= usualSize) return;
    // Excel leaves merged cells out of it.
    if (merged.size > 0 && merged.has(`${row} ${column}`)) return;
    const isText = typeof value === 'string' && formula === undefined;
    const lines = style.wrapText === true && isText ? linesIn(value, roomIn(sheet.columnWidths.get(column), style), scaleOf(style)) : 1;
    const height = Math.min(highest, Math.ceil((lines * size * usualRow) / usualSize));
    if (height > Math.max(usualRow, found.get(row) ?? 0)) found.set(row, height);
  });
  return found;
}

const roomIn = (width: number | undefined, { indent = 0 }: CellStyle): number => (width ?? usualColumn) - aroundText - indent * 7;

const scaleOf = ({ font }: CellStyle): number => ((font?.size ?? usualSize) / usualSize) * (font?.bold ? 1.06 : 1);

function linesIn(text: string, room: number, scale: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + wrapped(paragraph, room, scale), 0);
}

/** Lines of a text that is broken between words; a word that is wider than the column is broken within. */
function wrapped(text: string, room: number, scale: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word) * scale;
    const before = used > 0 ? used + 2.5 * scale : 0;
    if (before + width <= room) {
      used = before + width;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(width / Math.max(room, 1)) - 1);
    used = width % Math.max(room, 1);
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word)
    width += /[iljtfrI.,:;'|!()[\]-]/.test(letter) ? 3.2 : /[mwMW@%]/.test(letter) ? 8.8 : /[A-Z]/.test(letter) ? 6.4 : 5.4;
  return width;
}
