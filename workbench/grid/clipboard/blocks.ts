import type { Language } from '../../../src/i18n/translator';
import { moveFormula } from '../../host/edits/moveFormula';
import type { Area, Cell, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { CellChange } from '../book/book';
import type { Looks } from '../sheet/cellLook';
import { cellFrom } from '../typing/cellFrom';
import { parseTyped } from '../typing/parseTyped';
import { checkTyped, type Refusal } from '../validation/checkTyped';
import { lockedAt, type Lock } from '../validation/locks';
import { formatTsv, parseTsv } from './tsv';

const mostCells = 500_000;

/** What was copied last on this page: pasted again as cells, with formulas and formats, as long as the clipboard still holds its text. */
export interface Copied {
  readonly tsv: string;
  readonly count: number;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
}

/** The selected cells, with their text as shown; null where there are too many. */
export function copyBlock(sheet: Sheet, area: Area, looks: Looks): Copied | null {
  const used = sheet.cells.used() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const bottom = Math.min(area.bottom, Math.max(area.top, used.bottom));
  const right = Math.min(area.right, Math.max(area.left, used.right));
  const count = (bottom - area.top + 1) * (right - area.left + 1);
  if (count > mostCells) return null;
  const rows: string[][] = [];
  const cells: (Cell | undefined)[][] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    const line: string[] = [];
    for (let column = area.left; column <= right; column += 1) line.push(looks(row, column).text);
    rows.push(line);
    cells.push(line.map((_, index) => sheet.cells.get(row, area.left + index)));
  }
  return { tsv: formatTsv(rows), count, top: area.top, left: area.left, cells };
}

interface Pasted {
  readonly changes: readonly CellChange[];
  readonly area: Area;
  readonly lock: Lock | null;
  readonly refusal: Refusal | null;
}

/**
 * A pasted block from the selection's upper left cell on; one cell fills the whole selection. Unlike Excel, which lets
 * a paste pass by the validation, a block with a refused value is not pasted: the mistake is seen when it is made.
 */
export function pasteBlock(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  text: string,
  language: Language,
  copied: Copied | null = null,
): Pasted {
  const block = parseTsv(text);
  const own = copied?.tsv === text ? copied : null;
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
      if (own) {
        const from = single ? { row: 0, column: 0 } : { row: row - area.top, column: column - area.left };
        const cell = moved(own.cells[from.row]?.[from.column], row - own.top - from.row, column - own.left - from.column);
        const refusal = cell ? checkTyped(workbook, sheet, { row, column }, cell) : null;
        if (refusal?.style === 'Stop') return { changes: [], area, lock: null, refusal };
        changes.push({ row, column, cell });
        continue;
      }
      const typed = parseTyped(pasted, { language, numberFormat: before?.style?.numberFormat, thisYear });
      const refusal = checkTyped(workbook, sheet, { row, column }, typed);
      if (refusal?.style === 'Stop') return { changes: [], area, lock: null, refusal };
      changes.push({ row, column, cell: cellFrom(typed, before) });
    }
  }
  return { changes, area: { top: area.top, left: area.left, bottom, right }, lock: null, refusal: null };
}

/** A cell as it reads so many rows down and columns to the right; part of an array's outcome is pasted as its value. */
function moved(cell: Cell | undefined, down: number, right: number): Cell | undefined {
  if (!cell) return undefined;
  const { spilledFrom: _array, ...rest } = cell;
  return rest.formula === undefined ? rest : { ...rest, formula: moveFormula(rest.formula, down, right) };
}
