import { isAlone, shown, type Block, type ChartSpec, type Line } from './block';

export const pageWidth = 8;
export const pageColumns = { label: 215, figure: 72 } as const;
export const lineHeight = 15;
/** Characters of the standard font on a line: of the whole page, of running text, of the first column, of another. */
const fits = { page: 128, small: 150, text: 112, label: 42, figure: 12, smallFigure: 16 } as const;
/** Points of height on a printed A4 when the columns fill its width, the repeated title left out, with something to spare. */
export const pageHeight = 960;

/** Height in points. */
export function heightOf({ kind, cells, block }: Line): number {
  const first = shown(cells[0]);
  const lines = (count: number): number => (count > 1 ? count * lineHeight + 1 : lineHeight);
  switch (kind) {
    case 'blank':
    case 'title':
      return lineHeight;
    case 'section':
      return 24;
    case 'note':
      return lines(linesOf(first, fits.page));
    case 'source':
      return lines(linesOf(first, fits.small));
    case 'text':
      return lines(linesOf(first, fits.text));
    case 'heading':
      return lines(
        Math.max(
          ...cells.map((cell, column) =>
            linesOf(shown(cell), widthOf(block, column, block.hasSmallHeadings ? fits.smallFigure : fits.figure)),
          ),
        ),
      );
    case 'row':
    case 'total':
      if (isAlone(cells)) return lines(linesOf(first, fits.page));
      return lines(
        Math.max(
          ...cells.map((cell, column) =>
            column === 0 || block.wraps?.includes(column) ? linesOf(shown(cell), widthOf(block, column, fits.figure)) : 1,
          ),
        ),
      );
  }
}

/** Characters on a line of a column. */
const widthOf = ({ headings = [], lastIsWide }: Block, column: number, figure: number): number =>
  column === 0 ? fits.label : lastIsWide && column === headings.length - 1 ? (pageWidth - column) * fits.figure : figure;

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

/** Lines of the sheet that a chart of so many categories takes; at most a page. */
export function chartLines({ kind }: ChartSpec, categories: number): number {
  const each = { BarClustered: 1.8, BarStacked: 1.3, ColumnClustered: 0 }[kind];
  return Math.min(56, Math.max(17, Math.ceil(categories * each) + 5));
}
