import { columnLetters } from '../../../domain/contract';
import { look, styleHeading } from '../../sheets/look';
import { isAlone, type Block, type Line } from './block';
import { heightOf, lineHeight, pageWidth } from './sizes';

/** Lines under one another that look the same. */
interface Run {
  readonly line: Line;
  readonly row: number;
  readonly lastRow: number;
}

/** The lines of a page in runs: each is styled as a whole, for a request grows with what is asked and not with the cells it reaches. */
export function runsOf(top: number, lines: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  lines.forEach((line, index) => {
    const before = runs.at(-1);
    const row = top + index;
    if (before && looksTheSame(before.line, line)) runs[runs.length - 1] = { ...before, lastRow: row };
    else runs.push({ line, row, lastRow: row });
  });
  return runs;
}

const looksTheSame = (one: Line, other: Line): boolean =>
  one.kind === other.kind && one.block === other.block && isAlone(one.cells) === isAlone(other.cells) && heightOf(one) === heightOf(other);

/** The look that all lines have, but where a run has another. */
export function styleAll(sheet: Excel.Worksheet, top: number, lines: readonly Line[]): void {
  const { format } = sheet.getRangeByIndexes(top - 1, 0, lines.length, pageWidth);
  format.verticalAlignment = 'Top';
  // What Excel and other programs take for a standard height differs, and page breaks count on it.
  format.rowHeight = lineHeight;
}

/** The look of a run of lines of the page. */
export function styleRun(sheet: Excel.Worksheet, { line, row, lastRow }: Run): void {
  const { kind, cells, block } = line;
  if (kind === 'blank') return;
  const ranges = new Map<string, Excel.Range>();
  const between = (left: string, right: string): Excel.Range => {
    const range = ranges.get(left + right) ?? sheet.getRange(`${left}${row}:${right}${lastRow}`);
    ranges.set(left + right, range);
    return range;
  };
  const width = block.lastIsWide ? pageWidth : Math.max(block.headings?.length ?? 0, 2);
  const lastLetter = columnLetters((block.headings?.length ?? 1) - 1);
  const widen = (): void => {
    if (block.lastIsWide) between(lastLetter, columnLetters(pageWidth - 1)).merge(true);
  };
  const across = (columns: number): Excel.Range => between('A', columnLetters(columns - 1));
  const span = (range: Excel.Range): void => {
    range.merge(true);
    range.format.wrapText = true;
  };
  const height = heightOf(line);
  // Excel fits no height to merged cells.
  const isMerged = block.lastIsWide || kind === 'note' || kind === 'source' || kind === 'text' || isAlone(cells);
  if (height !== lineHeight || isMerged) between('A', 'A').format.rowHeight = height;
  switch (kind) {
    case 'section': {
      const { font, borders } = across(pageWidth).format;
      font.bold = true;
      font.size = 14;
      font.color = look.accent;
      across(pageWidth).format.verticalAlignment = 'Bottom';
      return drawLine(borders, 'EdgeBottom', look.accent);
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
      between('H', 'H').format.horizontalAlignment = 'Right';
      return span(across(pageWidth - 1));
    }
    case 'heading': {
      styleHeading(across(width));
      widen();
      if (block.hasSmallHeadings) between('B', columnLetters(width - 1)).format.font.size = 8;
      return alignFigures(between, block, width);
    }
    case 'row':
    case 'total': {
      if (isAlone(cells)) return span(across(pageWidth));
      if (height !== lineHeight && !block.isPlain) across(width).format.wrapText = true;
      if (block.isPlain) {
        between('B', 'B').format.horizontalAlignment = 'Left';
        return;
      }
      widen();
      alignFigures(between, block, width);
      const { font, borders } = across(width).format;
      drawLine(borders, 'EdgeBottom', look.line);
      if (lastRow > row) drawLine(borders, 'InsideHorizontal', look.line);
      if (kind !== 'total') return;
      font.bold = true;
      drawLine(borders, 'EdgeTop', look.accent);
    }
  }
}

function drawLine(borders: Excel.RangeBorderCollection, side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal', colour: string): void {
  const border = borders.getItem(side);
  border.style = 'Continuous';
  border.color = colour;
}

/** Figures to the right; words to the left, a little away from a figure before them. */
function alignFigures(between: (left: string, right: string) => Excel.Range, { wraps = [], runsOn = [] }: Block, width: number): void {
  if (width > 1) between('B', columnLetters(width - 1)).format.horizontalAlignment = 'Right';
  for (const column of [...wraps, ...runsOn]) {
    const { format } = between(columnLetters(column), columnLetters(column));
    format.horizontalAlignment = 'Left';
    format.indentLevel = 1;
  }
}
