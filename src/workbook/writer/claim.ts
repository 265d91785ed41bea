import { columnLetters, isBlank, type Cell } from '../../domain/contract';
import { done, refused, type Outcome } from '../excel/problem';
import type { Job } from '../excel/run';
import { gridOf } from './grid';
import { lastFilled, type TableWrite } from './tableWrite';

/** The place of a plan as it stands in the request before writing. */
export interface Claim {
  /** Rows that change, in the order of the sheet. */
  readonly rows: readonly number[];
  /** The sheet row of the first of the body, as the user sees it. */
  readonly top: number;
  /** Of the table's body: rows up to the last filled one, empty ones below it, and how many have to be added. */
  readonly filled: number;
  readonly spare: number;
  readonly beyond: number;
  readonly hasTotals: boolean;
  /** Number formats of the row that new ones follow. */
  readonly formats: readonly unknown[];
  readonly sheetName: string;
  /** The sheet row, as the user sees it, that is no longer what was read; null where all is. */
  readonly changedRow: number | null;
}

/** Whether the plan still fits: headers, the rows concerned with all their cells, the end of the table and what lies below it. */
export async function claim(
  { context, sync }: Pick<Job, 'context' | 'sync'>,
  { table, change, append, shrink = 0 }: TableWrite,
): Promise<Outcome<Claim>> {
  const grid = gridOf(context, table);
  const width = table.headers.length;
  const filled = lastFilled(table.values) + 1;
  const spare = table.values.length - filled;
  const beyond = append.length === 0 ? 0 : Math.max(0, append.length - spare);
  const rows = [...new Set(change.map(({ row }) => row))].sort((one, other) => one - other);
  const header = grid.header().load('values,rowIndex');
  const changed = rows.map((row) => grid.rows(row, 1).load('values,rowHidden'));
  const sheet = grid.sheet.load('name');
  const protection = sheet.protection.load('protected');
  const own = grid.table?.load('showTotals');
  const filter = append.length + shrink > 0 ? (grid.table ?? grid.sheet).autoFilter.load('isDataFiltered') : undefined;
  const whole = grid.table?.getRange().load('rowCount,rowIndex');
  const model = grid.rows(Math.max(0, filled - 1), 1).load('numberFormat');
  const empty = spare > 0 ? grid.rows(filled, spare).load('values') : null;
  const below = beyond > 0 ? grid.rows(table.values.length, beyond + 1).load('values') : null;
  await sync();

  const top = header.rowIndex + 2;
  const hasTotals = own?.showTotals === true;
  const isSame = (line: readonly Cell[] | undefined, expected: readonly Cell[]): boolean =>
    line?.length === width && line.every((cell, column) => cell === expected[column]);
  const headers = header.values[0] as Cell[];
  const odd = rows.find((row, index) => !isSame(changed[index]?.values[0] as Cell[], table.values[row] ?? []));
  const size = whole && whole.rowCount - 1 - (hasTotals ? 1 : 0);
  const isLonger = append.length + shrink > 0 && size !== undefined && size !== Math.max(1, table.values.length);
  const isFull = empty !== null && !(empty.values as Cell[][]).flat().every(isBlank);
  const changedRow =
    headers.length !== width || table.headers.some((text, at) => String(headers[at] ?? '') !== text)
      ? top - 1
      : odd !== undefined
        ? top + odd
        : isLonger || isFull
          ? top + filled
          : null;
  // What one cannot see is not changed, and a filter would hide the new rows or keep the table from growing.
  const hidden = rows.find((_, index) => changed[index]?.rowHidden === true);
  if (changedRow === null && filter?.isDataFiltered) return refused('filtered', { table: table.name ?? sheet.name, sheet: sheet.name });
  if (changedRow === null && hidden !== undefined) return refused('hidden-row', { sheet: sheet.name, row: top + hidden });
  // A protected sheet may have cells one can write in, but no table that grows.
  if (changedRow === null && protection.protected && beyond + shrink > 0 && grid.table) return refused('protected', { sheet: sheet.name });
  const after = (below?.values ?? []) as Cell[][];
  const blocked = after.slice(hasTotals ? 1 : 0, beyond + (hasTotals ? 1 : 0)).findIndex((line) => !line.every(isBlank));
  if (changedRow === null && blocked >= 0) {
    const row = blocked + (hasTotals ? 1 : 0);
    const place = after[row]?.findIndex((cell) => !isBlank(cell)) ?? 0;
    return refused('table-in-the-way', {
      table: table.name ?? table.sheet,
      cell: `${columnLetters(table.firstColumn + place)}${top + table.values.length + row}`,
    });
  }
  return done({
    rows,
    top,
    filled,
    spare,
    beyond,
    hasTotals,
    formats: (model.numberFormat[0] ?? []) as unknown[],
    sheetName: sheet.name,
    changedRow,
  });
}
