import type { Cell } from '../../../domain/contract';
import type { Job } from '../../excel/run';
import { safeCell } from '../../excel/safeText';
import { writeInBlocks } from '../../excel/writeInBlocks';
import { addChart } from './addChart';
import type { Page, PageCell } from './block';
import { lineHeight, pageWidth } from './sizes';
import { styleLine } from './styleLine';

/** Writes all cells and formats of the page, each in one range, and then what is special about a line. */
export async function writePage(job: Job, sheet: Excel.Worksheet, page: Page): Promise<void> {
  const { top, lines } = page;
  await writeInBlocks(
    job,
    sheet,
    top - 1,
    0,
    lines.map(({ cells }) => Array.from({ length: pageWidth }, (_, column) => plain(cells[column]))),
    'formulas',
  );
  sheet.getRangeByIndexes(top - 1, 0, lines.length, pageWidth).numberFormat = lines.map(({ kind, cells, block }) =>
    Array.from({ length: pageWidth }, (_, column) => {
      const cell = cells[column];
      const own = typeof cell === 'object' ? cell.format : undefined;
      return own ?? (kind === 'row' || kind === 'total' ? block.formats?.[column] : null) ?? 'General';
    }),
  );
  // Every row: what Excel and other programs take for a standard height differs, and page breaks count on it.
  sheet.getRangeByIndexes(top - 1, 0, lines.length, 1).format.rowHeight = lineHeight;
  lines.forEach((line, index) => styleLine(sheet, line, top + index));
  for (const chart of page.charts) addChart(sheet, chart);
}

const plain = (cell: PageCell | undefined): Cell =>
  cell === undefined ? '' : typeof cell !== 'object' ? safeCell(cell) : (cell.formula ?? safeCell(cell.value ?? ''));
