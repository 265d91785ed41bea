import type { Cell } from '../../../domain/contract';
import { safeCell } from '../../excel/safeText';
import { sizeOf, writeInBlocks, type BuildingPace } from '../../excel/writeInBlocks';
import { addChart } from './addChart';
import type { Page, PageCell } from './block';
import { pageWidth } from './sizes';
import { runsOf, styleAll, styleRun } from './styleLine';

/** Bytes that the look of a run, a range of one number format and a chart take on the wire, about. */
const runBytes = 1_700;
const formatBytes = 450;
const chartBytes = 6_000;

/** A page as it is written, and about how many bytes that takes. */
interface WrittenPage {
  readonly bytes: number;
  readonly write: (pace: BuildingPace, sheet: Excel.Worksheet) => Promise<void>;
}

/** The page in blocks: all cells, then the number formats, the look of each run of lines, and the charts. */
export function pageToWrite(page: Page): WrittenPage {
  const { top, lines, charts } = page;
  const cells = lines.map((line) => Array.from({ length: pageWidth }, (_, column) => plain(line.cells[column])));
  const runs = runsOf(top, lines);
  const formats = formatsOf(page);
  return {
    bytes: sizeOf(cells) + formats.length * formatBytes + runs.length * runBytes + charts.length * chartBytes,
    write: async (pace, sheet) => {
      await writeInBlocks(pace, sheet, top - 1, 0, cells, 'formulas');
      styleAll(sheet, top, lines);
      for (const { row, column, rows, columns, format } of formats) {
        await pace.room(formatBytes);
        sheet.getRangeByIndexes(row, column, rows, columns).numberFormat = everywhere(format);
      }
      for (const run of runs) {
        await pace.room(runBytes);
        styleRun(sheet, run);
      }
      for (const chart of charts) {
        await pace.room(chartBytes);
        addChart(sheet, chart);
      }
    },
  };
}

interface FormattedRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly format: string;
}

/** Number formats, a range for each block of cells that have the same; what is left is General, as the sheet was emptied to. */
function formatsOf({ top, lines }: Page): readonly FormattedRange[] {
  const formats = lines.map(({ kind, cells, block }) =>
    Array.from({ length: pageWidth }, (_, column) => {
      const cell = cells[column];
      const own = typeof cell === 'object' ? cell.format : undefined;
      return own ?? (kind === 'row' || kind === 'total' ? block.formats?.[column] : null) ?? '';
    }),
  );
  return spans(formats.map((row) => row.join('\n'))).flatMap(([from, to]) =>
    spans(formats[from] ?? []).flatMap(([left, right]): FormattedRange[] => {
      const format = formats[from]?.[left] ?? '';
      return format === '' ? [] : [{ row: top - 1 + from, column: left, rows: to - from + 1, columns: right - left + 1, format }];
    }),
  );
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
