import type { Cell } from '../../../domain/contract';
import type { Job } from '../../excel/run';
import { safeCell } from '../../excel/safeText';
import { paced, sizeOf, writeInBlocks } from '../../excel/writeInBlocks';
import { addChart } from './addChart';
import type { Page, PageCell } from './block';
import { pageWidth } from './sizes';
import { runsOf, styleAll, styleRun } from './styleLine';

/** What a request of a small page weighs at the most, about; a large page goes in a few that are larger. */
const charactersAtOnce = 120_000;
const pageRequests = 4;
const mostAtOnce = 2_500_000;
/** About what the look of a run and a chart take on the wire. */
const runCharacters = 2_000;
const chartCharacters = 9_000;

/** Writes the page in blocks: all cells, then the number formats, the look of each run of lines, and the charts. */
export async function writePage(job: Job, sheet: Excel.Worksheet, page: Page): Promise<void> {
  const { top, lines, charts } = page;
  const cells = lines.map((line) => Array.from({ length: pageWidth }, (_, column) => plain(line.cells[column])));
  const runs = runsOf(top, lines);
  const together = sizeOf(cells) + runs.length * runCharacters + charts.length * chartCharacters;
  const pace = paced(job, Math.min(mostAtOnce, Math.max(charactersAtOnce, Math.ceil(together / pageRequests))));
  await writeInBlocks(pace, sheet, top - 1, 0, cells, 'formulas');
  styleAll(sheet, top, lines);
  writeFormats(sheet, page);
  for (const run of runs) {
    await pace.room(runCharacters);
    styleRun(sheet, run);
  }
  for (const chart of charts) {
    await pace.room(chartCharacters);
    addChart(sheet, chart);
  }
}

/** Number formats, a range for each block of cells that have the same; what is left is General, as the sheet was emptied to. */
function writeFormats(sheet: Excel.Worksheet, { top, lines }: Page): void {
  const formats = lines.map(({ kind, cells, block }) =>
    Array.from({ length: pageWidth }, (_, column) => {
      const cell = cells[column];
      const own = typeof cell === 'object' ? cell.format : undefined;
      return own ?? (kind === 'row' || kind === 'total' ? block.formats?.[column] : null) ?? '';
    }),
  );
  for (const [from, to] of spans(formats.map((row) => row.join('\n')))) {
    const row = formats[from] ?? [];
    for (const [left, right] of spans(row)) {
      const format = row[left] ?? '';
      if (format !== '') sheet.getRangeByIndexes(top - 1 + from, left, to - from + 1, right - left + 1).numberFormat = everywhere(format);
    }
  }
}

/** First and last place of each run of equal texts. */
function spans(texts: readonly string[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  texts.forEach((text, index) => {
    const last = found.at(-1);
    if (last && texts[index - 1] === text) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

/** One value goes to every cell (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts); the typings know grids only. */
const everywhere = (value: string): string[][] => value as unknown as string[][];

const plain = (cell: PageCell | undefined): Cell =>
  cell === undefined ? '' : typeof cell !== 'object' ? safeCell(cell) : (cell.formula ?? safeCell(cell.value ?? ''));
