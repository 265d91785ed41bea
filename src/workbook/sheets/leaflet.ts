import type { Cell } from '../../domain/contract';
import { safeCell } from '../excel/safeText';
import { writeInBlocks, type Pace } from '../excel/writeInBlocks';
import { look } from './look';

/** A value, or a formula of ours with what it shows. */
export type LeafCell = Cell | { readonly formula: string; readonly shows: string };

/** How a line looks. Texts go over all columns and hold one cell; a figure and a sum have a label over all but the last, and their value there. */
export type LeafLook = 'title' | 'muted' | 'text' | 'picture' | 'warning' | 'section' | 'gap' | 'head' | 'row' | 'figure' | 'sum';

export interface LeafLine {
  readonly look: LeafLook;
  readonly cells: readonly LeafCell[];
}

export interface LeafColumns {
  /** In points. */
  readonly widths: readonly number[];
  /** Columns with figures, at the right. */
  readonly figures?: readonly number[];
}

const acrossAll: ReadonlySet<LeafLook> = new Set(['title', 'muted', 'text', 'picture', 'warning', 'section', 'gap']);
const isLabelled = (kind: LeafLook): boolean => kind === 'figure' || kind === 'sum';
const sizes: Readonly<Partial<Record<LeafLook, number>>> = { title: 18, picture: 16, section: 13, sum: 12 };
/** Around the text of a line. */
const air: Readonly<Partial<Record<LeafLook, number>>> = {
  title: 4,
  section: 12,
  picture: 4,
  text: 3,
  warning: 4,
  head: 4,
  row: 3,
  sum: 6,
};
const gapHeight = 8;
const highest = 409;
/** Of a letter of Calibri 11, a little wide. */
const letterWidth = 5.3;

/** The height of each line: Excel does not fit merged cells, and a page has to be known beforehand. */
export function heightsOf(lines: readonly LeafLine[], { widths }: LeafColumns): readonly number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return lines.map(({ look: kind, cells }) => {
    if (kind === 'gap') return gapHeight;
    const size = sizes[kind] ?? 11;
    const rows = cells.map((cell, column) => {
      const wide = acrossAll.has(kind)
        ? whole
        : isLabelled(kind) && column === 0
          ? whole - (widths.at(-1) ?? 0)
          : (widths[column] ?? whole);
      const width = wide - 8;
      const text = typeof cell === 'object' ? cell.shows : String(cell);
      return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * letterWidth * size) / 11 / width)), 0);
    });
    return Math.min(highest, Math.ceil((Math.max(1, ...rows) * size * 15) / 11) + (air[kind] ?? 2));
  });
}

/** Writes lines of a sheet that is to be read, from the first row on. */
export async function writeLeaflet(pace: Pace, sheet: Excel.Worksheet, lines: readonly LeafLine[], columns: LeafColumns): Promise<void> {
  const { widths, figures = [] } = columns;
  const width = widths.length;
  widths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  const cells = lines.map((line) => {
    const own = isLabelled(line.look) ? [line.cells[0], ...Array.from({ length: width - 2 }, () => ''), line.cells[1]] : line.cells;
    return Array.from({ length: width }, (_, column) => written(own[column] ?? ''));
  });
  await writeInBlocks(pace, sheet, 0, 0, cells, 'formulas');
  const heights = heightsOf(lines, columns);
  let from = 0;
  while (from < lines.length) {
    const { look: kind } = lines[from]!;
    let to = from + 1;
    while (to < lines.length && lines[to]!.look === kind && heights[to] === heights[from]) to += 1;
    await pace.room(1_600);
    const range = sheet.getRangeByIndexes(from, 0, to - from, width);
    range.format.rowHeight = heights[from] ?? 15;
    if (isLabelled(kind)) sheet.getRangeByIndexes(from, 0, to - from, width - 1).merge(true);
    const right = figures.map((column) => sheet.getRangeByIndexes(from, column, to - from, 1));
    dress(range, kind, right, to - from);
    from = to;
  }
  sheet.showGridlines = false;
}

function dress(range: Excel.Range, kind: LeafLook, figures: readonly Excel.Range[], rows: number): void {
  if (kind === 'gap') return;
  const { format } = range;
  format.verticalAlignment = kind === 'head' || kind === 'sum' || kind === 'picture' ? 'Center' : kind === 'section' ? 'Bottom' : 'Top';
  format.wrapText = true;
  format.horizontalAlignment = 'Left';
  const size = sizes[kind];
  if (size !== undefined) format.font.size = size;
  if (acrossAll.has(kind)) range.merge(true);
  else for (const column of figures) column.format.horizontalAlignment = 'Right';
  if (kind === 'title' || kind === 'section' || kind === 'sum' || kind === 'head') format.font.bold = true;
  if (kind === 'title') format.font.color = look.ink;
  if (kind === 'section' || kind === 'picture') format.font.color = look.accent;
  if (kind === 'muted') format.font.color = look.muted;
  if (kind === 'warning') {
    format.fill.color = look.low.fill;
    format.font.color = look.low.font;
  }
  if (kind === 'head') {
    format.fill.color = look.accent;
    format.font.color = '#FFFFFF';
  }
  if (kind === 'sum') format.fill.color = look.accentLight;
  if (kind === 'row' || kind === 'figure') {
    const edges = rows > 1 ? (['EdgeBottom', 'InsideHorizontal'] as const) : (['EdgeBottom'] as const);
    for (const edge of edges) {
      format.borders.getItem(edge).style = 'Continuous';
      format.borders.getItem(edge).color = look.line;
    }
  }
}

const written = (cell: LeafCell): Cell => (typeof cell === 'object' ? cell.formula : safeCell(cell));
