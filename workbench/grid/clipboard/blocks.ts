import type { Language } from '../../../src/i18n/translator';
import type { Area, Sheet, Workbook } from '../../host/model/workbook';
import type { CellChange } from '../page/book';
import type { Looks } from '../sheet/cellLook';
import { cellFrom } from '../typing/cellFrom';
import { parseTyped } from '../typing/parseTyped';
import { checkTyped, type Refusal } from '../validation/checkTyped';
import { lockedAt, type Lock } from '../validation/locks';
import { formatTsv, parseTsv } from './tsv';

const mostCells = 500_000;

/** The selected cells as text, as shown; null where there are too many. */
export function copyBlock(sheet: Sheet, area: Area, looks: Looks): { tsv: string; cells: number } | null {
  const used = sheet.cells.used() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const bottom = Math.min(area.bottom, Math.max(area.top, used.bottom));
  const right = Math.min(area.right, Math.max(area.left, used.right));
  const cells = (bottom - area.top + 1) * (right - area.left + 1);
  if (cells > mostCells) return null;
  const rows: string[][] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    const line: string[] = [];
    for (let column = area.left; column <= right; column += 1) line.push(looks(row, column).text);
    rows.push(line);
  }
  return { tsv: formatTsv(rows), cells };
}

export interface Pasted {
  readonly changes: readonly CellChange[];
  readonly area: Area;
  readonly lock: Lock | null;
  readonly refusal: Refusal | null;
}

/**
 * A pasted block from the selection's upper left cell on; one cell fills the whole selection. Unlike Excel, which lets
 * a paste pass by the validation, a block with a refused value is not pasted: the mistake is seen when it is made.
 */
export function pasteBlock(workbook: Workbook, sheet: Sheet, area: Area, text: string, language: Language): Pasted {
  const block = parseTsv(text);
  const single = block.length === 1 && block[0]?.length === 1;
  const bottom = single ? Math.min(area.bottom, area.top + 9_999) : area.top + block.length - 1;
  const right = single ? Math.min(area.right, area.left + 99) : area.left + Math.max(...block.map((row) => row.length)) - 1;
  const changes: CellChange[] = [];
  const thisYear = new Date().getFullYear();
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) {
      const pasted = single ? block[0]?.[0] : block[row - area.top]?.[column - area.left];
      if (pasted === undefined) continue;
      const lock = lockedAt(sheet, row, column);
      if (lock) return { changes: [], area, lock, refusal: null };
      const before = sheet.cells.get(row, column);
      const typed = parseTyped(pasted, { language, numberFormat: before?.style?.numberFormat, thisYear });
      const refusal = checkTyped(workbook, sheet, { row, column }, typed);
      if (refusal?.style === 'Stop') return { changes: [], area, lock: null, refusal };
      changes.push({ row, column, cell: cellFrom(typed, before) });
    }
  }
  return { changes, area: { top: area.top, left: area.left, bottom, right }, lock: null, refusal: null };
}
