import { columnLetters, type Cell } from '../../domain/contract';
import { look, styleHeading } from '../look';
import type { Job } from '../run';
import { safeCell } from '../safeText';
import { writeInBlocks } from '../writeInBlocks';

/** Text stays text; only what is marked as a formula becomes one. A named cell can be pointed at from elsewhere on the page. */
export type PageCell = Cell | {
  readonly value?: Cell;
  readonly formula?: string;
  readonly name?: string;
  /** Number format of this cell alone. */
  readonly format?: string;
};

export interface ChartSpec {
  readonly kind: 'BarStacked' | 'BarClustered' | 'ColumnClustered';
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly alternative: string;
  /** Columns of the block (0-based) that are series; the first column has the categories. */
  readonly series: readonly number[];
  /** Rows at the end of the block that are no part of it, such as a total. */
  readonly without?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The address of a named cell ("B45"), or null where this page does not have it. */
export type AddressOf = (name: string) => string | null;

export interface Block {
  /** Over a part of the page; starts a new one where `breakBefore` is set. */
  readonly section?: string;
  readonly title?: string;
  readonly note?: string;
  /** Where the figures come from, in small letters below. */
  readonly source?: string;
  readonly headings?: readonly string[];
  /** The rows, given the sheet row of the first of them (1-based). */
  readonly rows?: (firstRow: number, addressOf: AddressOf) => readonly (readonly PageCell[])[];
  /** Number format by column; absent is General. */
  readonly formats?: readonly (string | null)[];
  readonly hasTotal?: boolean;
  /** Rows of running text: the first cell spans the page but its last column. */
  readonly isText?: boolean;
  /** Rows of a label and words, which run on over the columns beside them. */
  readonly isPlain?: boolean;
  /** Columns of text beyond the first, which wrap, and those that run on. */
  readonly wraps?: readonly number[];
  readonly runsOn?: readonly number[];
  /** Headings that are names, and long. */
  readonly hasSmallHeadings?: boolean;
  readonly chart?: ChartSpec;
}

export const pageWidth = 8;
export const pageColumns = { label: 215, figure: 72 } as const;
const lineHeight = 15;
const chartLines = 17;
/** Characters of the standard font on a line: of the whole page, of running text, of the first column, of another. */
const fits = { page: 128, small: 150, text: 112, label: 42, figure: 12, smallFigure: 16 } as const;
/** Points of height on a printed A4 when the columns fill its width, the repeated title left out, with something to spare. */
const pageHeight = 960;

type Kind = 'section' | 'title' | 'note' | 'heading' | 'row' | 'total' | 'text' | 'source' | 'blank';

interface Line {
  readonly kind: Kind;
  readonly cells: readonly PageCell[];
  readonly block: Block;
}

export interface Page {
  readonly top: number;
  readonly lines: readonly Line[];
  readonly addressOf: AddressOf;
  /** First row of running text and the rows it takes; null without. */
  readonly text: { readonly firstRow: number; readonly rows: number } | null;
  readonly charts: readonly { readonly spec: ChartSpec; readonly headingRow: number; readonly lastRow: number; readonly chartRow: number }[];
  /** Rows before which a printed page starts. */
  readonly breaks: readonly number[];
  readonly lastRow: number;
}

/** Puts blocks under one another, twice: cells of the first may point at cells of the last. */
export function layOut(top: number, blocks: readonly Block[]): Page {
  return pass(top, blocks, pass(top, blocks, () => null).addressOf);
}

function pass(top: number, blocks: readonly Block[], addressOf: AddressOf): Page {
  const lines: Line[] = [];
  const names = new Map<string, string>();
  const charts: { spec: ChartSpec; headingRow: number; lastRow: number; chartRow: number }[] = [];
  const breaks: number[] = [];
  let text: Page['text'] = null;
  const row = (): number => top + lines.length;
  let used = 0;
  for (const block of blocks) {
    const start = lines.length;
    const push = (kind: Kind, cells: readonly PageCell[]): void => void lines.push({ kind, cells, block });
    if (block.section) {
      push('section', [block.section]);
      if (block.note) push('note', [block.note]);
    }
    if (block.title) push('title', [block.title]);
    if (block.note && !block.section) push('note', [block.note]);
    const headingRow = row();
    if (block.headings) push('heading', block.headings);
    const firstRow = row();
    const rows = block.rows?.(firstRow, addressOf) ?? [];
    rows.forEach((cells, index) => {
      cells.forEach((cell, column) => {
        if (typeof cell === 'object' && cell.name) names.set(cell.name, `${columnLetters(column)}${row()}`);
      });
      push(block.isText ? 'text' : block.hasTotal && index === rows.length - 1 ? 'total' : 'row', cells);
    });
    if (block.isText) text = { firstRow, rows: rows.length };
    const lastRow = row() - 1;
    if (block.source) push('source', [block.source]);
    if (block.chart && rows.length > (block.chart.without ?? 0)) {
      charts.push({ spec: block.chart, headingRow, lastRow: lastRow - (block.chart.without ?? 0), chartRow: row() });
      for (let line = 0; line < chartLines; line += 1) push('blank', []);
      push('source', [`${block.chart.alternative} (A${headingRow}:${columnLetters(Math.max(...block.chart.series))}${lastRow - (block.chart.without ?? 0)})`]);
    }
    if (block.rows || block.note) push('blank', []);
    // A block stays whole: it moves to the next page when the rest of this one is too short.
    const height = lines.slice(start).reduce((sum, line) => sum + heightOf(line), 0);
    if (used > 0 && used + height > pageHeight) {
      breaks.push(top + start);
      used = 0;
    }
    used = height > pageHeight ? height % pageHeight : used + height;
  }
  return { top, lines, addressOf: (name) => names.get(name) ?? null, text, charts, breaks, lastRow: row() - 1 };
}

const plain = (cell: PageCell | undefined): Cell =>
  (cell === undefined ? '' : typeof cell !== 'object' ? safeCell(cell) : cell.formula ?? safeCell(cell.value ?? ''));
const shown = (cell: PageCell | undefined): string => (typeof cell === 'object' ? String(cell.value ?? '') : String(cell ?? ''));

/** Writes all cells and formats of the page, each in one range, and then what is special about a line. */
export async function writePage(job: Job, sheet: Excel.Worksheet, page: Page): Promise<void> {
  const { top, lines } = page;
  await writeInBlocks(job, sheet, top - 1, 0, lines.map(({ cells }) => Array.from({ length: pageWidth }, (_, column) => plain(cells[column]))), 'formulas');
  sheet.getRangeByIndexes(top - 1, 0, lines.length, pageWidth).numberFormat = lines.map(({ kind, cells, block }) =>
    Array.from({ length: pageWidth }, (_, column) => {
      const cell = cells[column];
      const own = typeof cell === 'object' ? cell.format : undefined;
      return own ?? (kind === 'row' || kind === 'total' ? block.formats?.[column] : null) ?? 'General';
    }));
  lines.forEach((line, index) => styleLine(sheet, line, top + index));
  for (const chart of page.charts) addChart(sheet, chart);
}

/** Height in points. */
function heightOf({ kind, cells, block }: Line): number {
  const first = shown(cells[0]);
  const lines = (count: number): number => (count > 1 ? count * lineHeight + 1 : lineHeight);
  switch (kind) {
    case 'blank':
    case 'title': return lineHeight;
    case 'section': return 24;
    case 'note': return lines(linesOf(first, fits.page));
    case 'source': return lines(linesOf(first, fits.small));
    case 'text': return lines(linesOf(first, fits.text));
    case 'heading': {
      const width = block.hasSmallHeadings ? fits.smallFigure : fits.figure;
      return lines(Math.max(...cells.map((cell, column) => linesOf(shown(cell), column === 0 ? fits.label : width))));
    }
    case 'row':
    case 'total':
      if (isAlone(cells)) return lines(linesOf(first, fits.page));
      return lines(Math.max(...cells.map((cell, column) =>
        (column === 0 || block.wraps?.includes(column) ? linesOf(shown(cell), column === 0 ? fits.label : fits.figure) : 1))));
  }
}

/** One text on a row has the whole width. */
const isAlone = (cells: readonly PageCell[]): boolean => cells.length === 1;

function styleLine(sheet: Excel.Worksheet, line: Line, row: number): void {
  const { kind, cells, block } = line;
  if (kind === 'blank') return;
  const width = Math.max(block.headings?.length ?? 0, 2);
  const across = (columns: number): Excel.Range => sheet.getRange(`A${row}:${columnLetters(columns - 1)}${row}`);
  const span = (range: Excel.Range): void => {
    range.merge(true);
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Top';
  };
  const height = heightOf(line);
  // Excel fits no height to merged cells.
  const isMerged = kind === 'note' || kind === 'source' || kind === 'text' || isAlone(cells);
  if (height !== lineHeight || isMerged) sheet.getRange(`A${row}`).format.rowHeight = height;
  switch (kind) {
    case 'section': {
      const { font, borders } = across(pageWidth).format;
      font.bold = true;
      font.size = 14;
      font.color = look.accent;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('EdgeBottom').color = look.accent;
      return;
    }
    case 'title': {
      const { font } = across(1).format;
      font.bold = true;
      font.color = look.ink;
      return;
    }
    case 'note': {
      across(pageWidth).format.font.color = look.muted;
      return span(across(pageWidth));
    }
    case 'source': {
      const { font } = across(pageWidth).format;
      font.color = look.muted;
      font.italic = true;
      font.size = 9;
      return span(across(pageWidth));
    }
    case 'text': {
      sheet.getRange(`H${row}`).format.verticalAlignment = 'Top';
      sheet.getRange(`H${row}`).format.horizontalAlignment = 'Right';
      return span(across(pageWidth - 1));
    }
    case 'heading': {
      styleHeading(across(width));
      if (block.hasSmallHeadings) sheet.getRange(`B${row}:${columnLetters(width - 1)}${row}`).format.font.size = 8;
      return alignFigures(sheet, block, row, width);
    }
    case 'row':
    case 'total': {
      if (isAlone(cells)) return span(across(pageWidth));
      if (height !== lineHeight && !block.isPlain) across(width).format.wrapText = true;
      across(width).format.verticalAlignment = 'Top';
      if (block.isPlain) {
        sheet.getRange(`B${row}`).format.horizontalAlignment = 'Left';
        return;
      }
      alignFigures(sheet, block, row, width);
      const { font, borders } = across(width).format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('EdgeBottom').color = look.line;
      if (kind !== 'total') return;
      font.bold = true;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeTop').color = look.accent;
    }
  }
}

/** Figures to the right; words to the left, a little away from a figure before them. */
function alignFigures(sheet: Excel.Worksheet, { wraps = [], runsOn = [] }: Block, row: number, width: number): void {
  if (width > 1) sheet.getRange(`B${row}:${columnLetters(width - 1)}${row}`).format.horizontalAlignment = 'Right';
  for (const column of [...wraps, ...runsOn]) {
    const { format } = sheet.getRange(`${columnLetters(column)}${row}`);
    format.horizontalAlignment = 'Left';
    format.indentLevel = 1;
  }
}

/** Lines a text takes when it wraps at words. */
export function linesOf(text: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const parts = Math.max(1, Math.ceil(word.length / characters));
    if (used > 0 && used + 1 + word.length > characters) {
      lines += 1;
      used = 0;
    }
    lines += parts - 1;
    used = parts > 1 ? word.length % Math.floor(characters) : used + word.length + (used > 0 ? 1 : 0);
  }
  return lines;
}

function addChart(sheet: Excel.Worksheet, { spec, headingRow, lastRow, chartRow }: Page['charts'][number]): void {
  const [first, last] = [Math.min(...spec.series), Math.max(...spec.series)];
  const source = sheet.getRange(`${columnLetters(first)}${headingRow}:${columnLetters(last)}${lastRow}`);
  const chart = sheet.charts.add(spec.kind, source, 'Columns');
  chart.name = spec.title;
  chart.title.text = spec.title;
  chart.legend.visible = spec.series.length > 1;
  chart.legend.position = 'Bottom';
  chart.setPosition(`A${chartRow}`, `H${chartRow + chartLines - 2}`);
  const names = sheet.getRange(`A${headingRow + 1}:A${lastRow}`);
  spec.series.forEach((_, index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(names);
    series.format.fill.setSolidColor(look.series[index] ?? look.accent);
    series.hasDataLabels = true;
  });
  if (spec.minimum !== undefined) chart.axes.valueAxis.minimum = spec.minimum;
  if (spec.maximum !== undefined) chart.axes.valueAxis.maximum = spec.maximum;
  if (spec.kind !== 'ColumnClustered') chart.axes.categoryAxis.reversePlotOrder = true;
}
