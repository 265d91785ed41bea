import { isBlank, plainHeader, tables, columnsOf, tableKeys, type Cell } from '../contract';
import { textOf } from '../cells/text';
import { isGroupRow, isSecondRow, isYear } from './headerTexts';
import { tableBounds, type FoundTable } from './tableBounds';

/** Rows a header is looked for in: titles and explanations above are seldom longer. */
const searched = 30;

const knownHeaders: ReadonlySet<string> = new Set(
  tableKeys.flatMap((key) => columnsOf(key).flatMap(([, { nl, en, synonyms }]) => [nl, en, ...synonyms].map(plainHeader))),
);
const tableNames: ReadonlySet<string> = new Set(tableKeys.flatMap((key) => [tables[key].nl.toLowerCase(), tables[key].en.toLowerCase()]));

/**
 * Finds the header of a sheet: the row of short, different texts over rows of values, known names first. A title
 * above (also one merged over the table, which leaves its other cells blank), blank rows and a totals row are passed by; of a
 * header of two rows the last is given. Null where no row looks like a header.
 */
export function findHeaderRow(grid: readonly (readonly Cell[])[]): FoundTable | null {
  let best: { row: number; score: number } | null = null;
  for (let row = 0; row < Math.min(grid.length, searched); row++) {
    const score = headerScore(grid, row);
    if (score > 0 && (!best || score > best.score + 1e-9)) best = { row, score };
  }
  if (!best) return null;
  const { row } = best;
  const [cells = [], next] = [grid[row], grid[row + 1]];
  if (next && isSecondRow(cells, next, grid[row + 2])) return tableBounds(grid, row + 1, 2);
  return tableBounds(grid, row, isGroupRow(grid[row - 1], cells) ? 2 : 1);
}

function headerScore(grid: readonly (readonly Cell[])[], row: number): number {
  const cells = grid[row] ?? [];
  const filled = cells.filter((cell) => !isBlank(cell));
  const texts = headings(filled);
  if (texts.length < 2 || texts.length < filled.length * 0.6) return 0;
  const known = texts.filter((text) => knownHeaders.has(plainHeader(text)) && !(texts.length === 1 && tableNames.has(text))).length;
  const short = texts.filter((text) => text.length <= 30).length;
  const different = new Set(texts).size;
  const below = grid.slice(row + 1, row + 6).filter((cells_) => cells_.some((cell) => !isBlank(cell)));
  // The rows below are as wide, and have numbers where the header has words.
  const width =
    below.length === 0 ? 0 : average(below.map((cells_) => Math.min(1, cells_.filter((cell) => !isBlank(cell)).length / filled.length)));
  const numbers =
    below.length === 0
      ? 0
      : average(below.map((cells_) => cells_.filter((cell) => typeof cell === 'number').length / Math.max(1, filled.length)));
  return (
    4 * known +
    short / texts.length +
    different / texts.length +
    width +
    numbers +
    Math.min(texts.length, 10) / 10 -
    (known === 0 && texts.length < 3 ? 2 : 0)
  );
}

/** The texts of a row that may be headers: also years, where nothing else in it is a number ("Gemeente", 2023, 2024). */
function headings(filled: readonly Cell[]): readonly string[] {
  const texts = filled.filter((cell): cell is string => typeof cell === 'string');
  const numbers = filled.filter((cell) => typeof cell === 'number');
  const areYears = texts.length > 0 && numbers.length > 1 && numbers.every(isYear) && new Set(numbers).size === numbers.length;
  return [...texts, ...(areYears ? numbers : [])].map((cell) => textOf(cell).toLowerCase());
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
