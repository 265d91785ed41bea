import { isBlank, type Cell } from '../contract';
import { headerTexts } from './headerTexts';

/** Where a table stands in a grid; rows and columns count from 0. */
export interface FoundTable {
  readonly header: number;
  readonly left: number;
  readonly right: number;
  /** First and last row of the body; last is header where the body is empty. */
  readonly first: number;
  readonly last: number;
  /** The row of totals below the body, null where there is none. */
  readonly totals: number | null;
  /** Rows that the header takes, `header` the last of them, where it takes more than one. */
  readonly headerRows?: number;
}

/** How far a table reaches of which the header row is known: a totals row, what stands beside it and blank rows at the end are left out. */
export function tableBounds(grid: readonly (readonly Cell[])[], header: number, headerRows = 1): FoundTable {
  const cells = headerTexts(grid.slice(Math.max(0, header - headerRows + 1), header + 1));
  const left = cells.findIndex((cell) => !isBlank(cell));
  const lastFilled = cells.findLastIndex((cell) => !isBlank(cell));
  // A gap of two blank headers ends the table: what comes after is beside it.
  let right = left;
  while (right < lastFilled && (!isBlank(cells[right + 1]) || !isBlank(cells[right + 2]))) right++;
  const isFilled = (row: number): boolean => (grid[row] ?? []).slice(left, right + 1).some((cell) => !isBlank(cell));
  let last = grid.length - 1;
  while (last > header && !isFilled(last)) last--;
  const totals = last > header && isTotals(grid[last] ?? [], left, right) ? last : null;
  if (totals !== null)
    do last--;
    while (last > header && !isFilled(last));
  const found = { header, left, right, first: Math.min(header + 1, grid.length), last, totals };
  return headerRows > 1 ? { ...found, headerRows } : found;
}

/** Words that a row of totals starts one of its texts with. */
const totalWords: readonly string[] = ['totaal', 'subtotaal', 'eindtotaal', 'totalen', 'som', 'total', 'totals', 'sum'];
const isTotalText = new RegExp(`^(?:${totalWords.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** "Totaal" in a cell, beside it one other text at the most, and otherwise only numbers. */
function isTotals(cells: readonly Cell[], left: number, right: number): boolean {
  const own = cells.slice(left, right + 1);
  const texts = own.filter((cell) => typeof cell === 'string' && !isBlank(cell)).map((cell) => String(cell).trim());
  return texts.length <= 2 && texts.some((text) => isTotalText.test(text)) && own.length > texts.length;
}
