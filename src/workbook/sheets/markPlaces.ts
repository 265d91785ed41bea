import { columnIndex, tableKeys, type Cell, type TableData, type WorkbookTables } from '../../domain/contract';
import { answered, excelCode, withoutWaiting, type Job } from '../excel/run';
import { paced, sizeOf, type Pace } from '../excel/writeInBlocks';
import { gridOf } from '../writer';

/** A cell as it was looked at: of which table, or of none; its row as place in the body (-1 is the header), its column among the headers. */
export interface LookedAt {
  readonly source: TableData | null;
  readonly row: number;
  readonly place: number;
}

/** The first columns tell a row from another (number, period, municipality), together with the cells that were looked at. */
const telling = 3;

/** Finds of which table each cell is, in what was read. */
export function lookedAt(tables: WorkbookTables): (sheet: string, cell: string) => LookedAt {
  const sources = new Map<string, TableData[]>();
  for (const key of tableKeys) {
    const table: TableData | undefined = tables[key];
    for (const source of table?.parts?.map((part) => part.table) ?? (table ? [table] : []))
      sources.set(source.sheet, [...(sources.get(source.sheet) ?? []), source]);
  }
  return (sheet, cell) => {
    const letters = cell.replace(/\d+$/, '');
    const [column, sheetRow] = [columnIndex(letters) ?? -1, Number(cell.slice(letters.length))];
    for (const source of sources.get(sheet) ?? []) {
      const [row, place] = [sheetRow - source.headerRow - 1, column - source.firstColumn];
      if (row >= -1 && row < source.values.length && place >= 0 && place < source.headers.length) return { source, row, place };
    }
    return { source: null, row: sheetRow - 1, place: column };
  };
}

/** The cells from one on downward, found by the table and the header when Excel carries the request out. */
export const cellsDown = (sheet: Excel.Worksheet, { source, row, place }: LookedAt, count = 1): Excel.Range =>
  source ? gridOf(sheet.context as Excel.RequestContext, source).cells(place, row, count) : sheet.getRangeByIndexes(row, place, count, 1);

/** Where something else stands than was looked at: its table, and the sheet row as the user sees it. */
export interface Changed {
  readonly table: string;
  readonly row: number;
}

/**
 * Asks whether the rows still are what was looked at: the headers, and of the rows concerned the first columns and those that were
 * looked at. Goes with the caller's next request, or in several where it is much; the function that comes back reads the answer.
 */
export async function askWhetherSame(
  { context }: Pick<Job, 'context'>,
  pace: Pace,
  cells: readonly LookedAt[],
): Promise<() => Changed | null> {
  const bySource = new Map<TableData, LookedAt[]>();
  for (const each of cells) if (each.source) bySource.set(each.source, [...(bySource.get(each.source) ?? []), each]);
  const answers: (() => Changed | null)[] = [];
  for (const [source, own] of bySource) {
    const grid = gridOf(context, source);
    const header = grid.header().load('values,rowIndex,columnIndex');
    const name = source.name ?? source.sheet;
    const isMoved = (): boolean =>
      header.rowIndex !== source.headerRow - 1 ||
      header.columnIndex !== source.firstColumn ||
      source.headers.some((text, at) => String((header.values[0] as Cell[])[at] ?? '') !== text);
    const sheet = grid.sheet.load('name');
    answers.push(() => (isMoved() || sheet.name !== source.sheet ? { table: name, row: source.headerRow } : null));
    const rows = [...new Set(own.map(({ row }) => row))].filter((row) => row >= 0).sort((one, other) => one - other);
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) continue;
    const places = [...new Set([...source.headers.keys()].slice(0, telling).concat(own.map(({ place }) => place)))];
    for (const place of places) {
      await pace.room(sizeOf(source.values.slice(first, last + 1).map((line) => [line[place] ?? ''])));
      const column = grid
        .rows(first, last - first + 1)
        .getColumn(place)
        .load('values');
      answers.push(() => {
        const odd = rows.find((row) => (column.values as Cell[][])[row - first]?.[0] !== (source.values[row]?.[place] ?? ''));
        return odd === undefined ? null : { table: name, row: source.headerRow + 1 + odd };
      });
    }
  }
  return () => answers.map((answer) => answer()).find((odd) => odd !== null) ?? null;
}

/** The answer that came with the request that wrote; where that was lost it is asked once more. */
export async function readOrAsk(read: () => Changed | null, cells: readonly LookedAt[]): Promise<Changed | null> {
  try {
    return read();
  } catch (error) {
    if (excelCode(error) !== 'PropertyNotLoaded') throw error;
    return withoutWaiting(async (context) => {
      const job: Job = { context, wrote: () => undefined, sync: async () => answered(context) };
      const again = await askWhetherSame(job, paced(job), cells);
      await job.sync();
      return again();
    });
  }
}
