import type { Area, Cell, CellStyle, Sheet } from '../../../src/xlsx/model/workbook';
import { pixels } from './geometry';
import { textWidth } from './textWidth';

/** Rows that need more than the standard height: a large font, or wrapped text. Excel finds it for rows the file gives no height. */
export class AutoHeights {
  private readonly known = new WeakMap<Sheet, Map<number, number>>();

  of(sheet: Sheet): ReadonlyMap<number, number> {
    let heights = this.known.get(sheet);
    if (!heights) {
      heights = new Map();
      this.known.set(sheet, heights);
      const used = sheet.cells.used();
      if (used) this.measure(sheet, used, heights);
    }
    return heights;
  }

  /** Cells changed: their rows are measured again. */
  changed(sheet: Sheet, area: Area): void {
    const heights = this.known.get(sheet);
    const used = sheet.cells.used();
    if (heights && used)
      this.measure(sheet, { ...area, top: Math.max(area.top, used.top), bottom: Math.min(area.bottom, used.bottom) }, heights);
  }

  forget(sheet: Sheet): void {
    this.known.delete(sheet);
  }

  private measure(sheet: Sheet, { top, bottom }: Area, heights: Map<number, number>): void {
    const used = sheet.cells.used();
    if (!used) return;
    for (let row = top; row <= bottom; row += 1) {
      let tallest = 0;
      for (let column = used.left; column <= used.right; column += 1) {
        const cell = sheet.cells.get(row, column);
        if (cell?.style && isTall(cell.style)) tallest = Math.max(tallest, heightOf(cell, cell.style, sheet.columnWidths.get(column)));
      }
      if (tallest > 20) heights.set(row, tallest);
      else heights.delete(row);
    }
  }
}

const isTall = (style: CellStyle): boolean => style.wrapText === true || (style.font?.size ?? 11) > 11;

function heightOf(cell: Cell, style: CellStyle, columnWidth: number | undefined): number {
  const points = style.font?.size ?? 11;
  const line = Math.round(points * 1.6) + 1;
  if (!style.wrapText || typeof cell.value !== 'string') return cell.value === '' ? 0 : Math.max(20, line + 2);
  const room = (columnWidth === undefined ? 64 : pixels(columnWidth)) - 7;
  const css = { fontSize: `${(points * 4) / 3}px`, fontWeight: style.font?.bold ? 700 : 400 };
  const lines = cell.value.split('\n').reduce((sum, text) => sum + wrappedLines(text, room, css), 0);
  return Math.min(545, lines * line + 2);
}

/** Lines a text takes when broken between words. */
function wrappedLines(text: string, room: number, css: Readonly<{ fontSize: string; fontWeight: number }>): number {
  if (textWidth(text, css) <= room) return 1;
  const space = textWidth(' ', css);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = textWidth(word, css);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(width / Math.max(room, 1));
    used += (used > 0 ? space : 0) + (width % Math.max(room, 1));
  }
  return lines;
}
