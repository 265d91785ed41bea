import { columnLetters } from '../../../domain/contract';
import { look, styleHeading } from '../../sheets/look';
import { isAlone, type Block, type Line } from './block';
import { heightOf, lineHeight, pageWidth } from './sizes';

/** The look of one line of the page. */
export function styleLine(sheet: Excel.Worksheet, line: Line, row: number): void {
  const { kind, cells, block } = line;
  if (kind === 'blank') return;
  const width = block.lastIsWide ? pageWidth : Math.max(block.headings?.length ?? 0, 2);
  const lastLetter = columnLetters((block.headings?.length ?? 1) - 1);
  const widen = (): void => {
    if (block.lastIsWide) sheet.getRange(`${lastLetter}${row}:${columnLetters(pageWidth - 1)}${row}`).merge(true);
  };
  const across = (columns: number): Excel.Range => sheet.getRange(`A${row}:${columnLetters(columns - 1)}${row}`);
  const span = (range: Excel.Range): void => {
    range.merge(true);
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Top';
  };
  const height = heightOf(line);
  // Excel fits no height to merged cells.
  const isMerged = block.lastIsWide || kind === 'note' || kind === 'source' || kind === 'text' || isAlone(cells);
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
      widen();
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
      widen();
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
