import { columnLetters, type Cell } from '../../domain/contract';
import { areasAt, listsOf, type ListSeparator } from '../excel/listSeparator';
import { safeCell } from '../excel/safeText';
import { writeInBlocks, type BuildingPace } from '../excel/writeInBlocks';
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
/** Of a letter of Calibri 11, wider than it is: where that font is missing no line may fall off. */
const letterWidth = 5.9;

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

/** Bytes that a call takes on the wire, with its range. */
const callSize = 400;

/**
 * Writes lines of a sheet that is to be read, from the first row on. What most lines have is asked for all at once, and what some have
 * for those together where a `separator` joins their places: of 342 cards every call is felt.
 */
export async function writeLeaflet(
  pace: BuildingPace,
  sheet: Excel.Worksheet,
  lines: readonly LeafLine[],
  columns: LeafColumns,
  separator: ListSeparator | null = null,
): Promise<void> {
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
  const rows = (from: number, count: number, columnsWide = width): Excel.Range => sheet.getRangeByIndexes(from, 0, count, columnsWide);
  const heights = heightsOf(lines, columns);
  const usual = mostOf(heights);
  const { format } = rows(0, lines.length);
  format.rowHeight = usual;
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  format.horizontalAlignment = 'Left';
  for (const column of figures) sheet.getRangeByIndexes(0, column, lines.length, 1).format.horizontalAlignment = 'Right';

  const last = columnLetters(width - 1);
  /** The places of runs, in as few objects as there can be. */
  const formatsOf = (places: readonly Run[]): readonly Excel.RangeFormat[] =>
    separator === null
      ? places.map(([from, count]) => rows(from, count).format)
      : areasAt(sheet, listsOf(places.map(([from, count]) => `A${from + 1}:${last}${from + count}`)), separator).map(
          (areas) => areas.format,
        );
  for (const [height, places] of grouped(
    runs(lines, (_, row) => heights[row]),
    ([from]) => heights[from] ?? usual,
  )) {
    if (height === usual) continue;
    await pace.room(places.length * callSize);
    for (const each of formatsOf(places)) each.rowHeight = height;
  }
  for (const [from, count] of runs(lines, ({ look: kind }) => (acrossAll.has(kind) ? 'all' : isLabelled(kind) ? 'label' : ''))) {
    const { look: kind } = lines[from]!;
    if (!acrossAll.has(kind) && !isLabelled(kind)) continue;
    await pace.room(callSize);
    rows(from, count, acrossAll.has(kind) ? width : width - 1).merge(true);
  }
  const byLook = grouped(
    runs(lines, ({ look: kind }) => kind),
    ([from, count]) => `${lines[from]!.look} ${count > 1}`,
  );
  for (const places of byLook.values()) {
    const [[from, count]] = places as readonly [Run];
    const { look: kind } = lines[from]!;
    if (kind === 'gap' || kind === 'text') continue;
    await pace.room(3 * places.length * callSize);
    for (const each of formatsOf(places)) dress(each, kind, count > 1);
  }
  sheet.showGridlines = false;
}

/** The first of lines that are alike, and how many they are. */
type Run = readonly [from: number, count: number];

function runs(
  lines: readonly LeafLine[],
  of: (line: LeafLine, row: number) => unknown,
): readonly (readonly [from: number, count: number])[] {
  const found: [number, number][] = [];
  lines.forEach((line, row) => {
    const last = found.at(-1);
    if (last && of(lines[last[0]]!, last[0]) === of(line, row)) last[1] += 1;
    else found.push([row, 1]);
  });
  return found;
}

function grouped<Key>(found: readonly Run[], of: (run: Run) => Key): ReadonlyMap<Key, readonly Run[]> {
  const groups = new Map<Key, Run[]>();
  for (const run of found) {
    const key = of(run);
    const group = groups.get(key);
    if (group) group.push(run);
    else groups.set(key, [run]);
  }
  return groups;
}

function mostOf(heights: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const height of heights) counts.set(height, (counts.get(height) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 15;
}

function dress(format: Excel.RangeFormat, kind: LeafLook, isMany: boolean): void {
  const size = sizes[kind];
  if (size !== undefined) format.font.size = size;
  if (kind === 'section') format.verticalAlignment = 'Bottom';
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
    const edges = isMany ? (['EdgeBottom', 'InsideHorizontal'] as const) : (['EdgeBottom'] as const);
    for (const edge of edges) {
      format.borders.getItem(edge).style = 'Continuous';
      format.borders.getItem(edge).color = look.line;
    }
  }
}

const written = (cell: LeafCell): Cell => (typeof cell === 'object' ? cell.formula : safeCell(cell));
