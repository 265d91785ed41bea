import { columnLetters } from '../../../domain/contract';
import type { AddressOf, Block, Kind, Line, Page, PageCell, PlacedChart } from './block';
import { chartLines, heightOf, pageHeight } from './sizes';

/** Puts blocks under one another, twice: cells of the first may point at cells of the last. */
export function layOut(top: number, blocks: readonly Block[]): Page {
  return pass(top, blocks, pass(top, blocks, () => null).addressOf);
}

function pass(top: number, blocks: readonly Block[], addressOf: AddressOf): Page {
  const lines: Line[] = [];
  const names = new Map<string, string>();
  const charts: PlacedChart[] = [];
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
    if (block.source) push('source', [block.source]);
    const chartStart = lines.length;
    if (block.chart && rows.length > (block.chart.without ?? 0)) {
      const categories = Math.min(rows.length - (block.chart.without ?? 0), block.chart.atMost ?? rows.length);
      const placed: PlacedChart = {
        spec: block.chart,
        headingRow,
        lastRow: headingRow + categories,
        chartRow: row(),
        lines: chartLines(block.chart, categories),
      };
      charts.push(placed);
      for (let line = 0; line < placed.lines; line += 1) push('blank', []);
      push('source', [`${block.chart.alternative} (A${headingRow}:${columnLetters(Math.max(...block.chart.series))}${placed.lastRow})`]);
    }
    if (block.rows || block.note) push('blank', []);
    // A block stays whole: it moves to the next page when the rest of this one is too short. What is longer than a page still keeps its chart in one piece.
    const heightFrom = (from: number, to = lines.length): number => lines.slice(from, to).reduce((sum, line) => sum + heightOf(line), 0);
    const place = (from: number, height: number): void => {
      if (used > 0 && used + height > pageHeight) {
        breaks.push(top + from);
        used = 0;
      }
      used = height > pageHeight ? height % pageHeight : used + height;
    };
    if (heightFrom(start) <= pageHeight || chartStart === lines.length) place(start, heightFrom(start));
    else {
      place(start, heightFrom(start, chartStart));
      // Where in the page the rows end is not known for sure.
      used = pageHeight;
      place(chartStart, heightFrom(chartStart));
    }
  }
  return { top, lines, addressOf: (name) => names.get(name) ?? null, text, charts, breaks, lastRow: row() - 1 };
}
