import { tables, type Cell, type TableData, type TableKey } from '../../domain/contract';
import { done, refused, type Outcome } from '../excel/problem';
import { refusalOf, type Job } from '../excel/run';
import { beginLine, type Begun } from '../records/journal';
import type { Kept } from '../records/kept';
import { safeCell } from '../excel/safeText';
import { claim, type Claim } from './claim';
import { gridOf, type Grid } from './grid';
import { keepLast } from './keepLast';
import { lookAfter } from './lookAfter';
import { journalOf } from './journalOf';
import { grow, putBack, whatStands } from './putBack';
import type { Writing } from './request';
import { placeIn, type Appended, type Committed, type TableWrite } from './tableWrite';

/**
 * The only code that writes in tables of people's. What the plan was made from is checked in the request before: headers, the
 * rows concerned with all their cells, what lies below. The request that writes brings back what stood in its cells until
 * then and what stands there since, so that a change that came in between is seen and put back; Office.js has no
 * compare-and-set. A request that failed or was never answered is looked after: done after all, undone, or named as unsure.
 */
export async function commit(job: Writing, kept: Kept, key: TableKey, plan: TableWrite): Promise<Outcome<Committed>> {
  const write = { ...plan, change: plan.change.filter(({ column }) => placeIn(plan.table, column) !== undefined) };
  const missing = write.essential.find((column) => placeIn(write.table, column) === undefined);
  if (missing !== undefined) {
    const { name, sheet } = write.table;
    return refused('column-missing', { table: name ?? sheet, sheet, column: headerOf(key, missing) });
  }
  job.concerns([write.table.sheet]);
  const claimed = await claim(job, write);
  if (!claimed.ok) return claimed;
  if (claimed.value.changedRow !== null) return done({ kind: 'again', row: claimed.value.changedRow });
  const line = journalOf(job.request, write, claimed.value);
  const begun = beginLine(job.context, kept, line);
  const asked = ask(job, write, claimed.value, begun);
  try {
    await job.sync();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return lookAfter(write, claimed.value, refusal, begun.line ? line.id : null);
  }
  const overwritten = asked.overwritten();
  if (overwritten !== null) {
    const isBack = asked.putBack();
    begun.line?.drop();
    const unsure = refused('unsure', { table: write.table.name ?? write.table.sheet, row: overwritten }, line.places);
    try {
      await job.sync();
    } catch (error) {
      if (refusalOf(error) === null) throw error;
      return unsure;
    }
    return isBack() ? done({ kind: 'again', row: overwritten }) : unsure;
  }
  for (const place of line.places) job.wrote(place);
  const refusal = write.last ? await keepLast(write.last, line.id) : null;
  return refusal ? refused(refusal.code, refusal.parameters, line.places) : done({ kind: 'written', appended: asked.appended() });
}

const headerOf = (key: TableKey, column: string): string =>
  (tables[key].columns as Readonly<Record<string, { readonly nl: string }>>)[column]?.nl ?? column;

interface Asked {
  /** The sheet row, as the user sees it, where something else stood than was read; null where all was as expected. */
  readonly overwritten: () => number | null;
  /** Asks for it; whether all of it was back is known once that was sent. */
  readonly putBack: () => () => boolean;
  readonly appended: () => Appended | null;
}

interface Before {
  readonly range: Excel.Range;
  /** What should have stood there; null for rows that should be empty. */
  readonly expected: readonly (readonly Cell[])[] | null;
}

/** Asks for everything in one request, what stood there first. */
function ask({ context }: Pick<Job, 'context'>, write: TableWrite, claimed: Claim, begun: Begun): Asked {
  const { table, change, append, shrink = 0 } = write;
  const grid = gridOf(context, table);
  const width = table.headers.length;
  // A column that got another header or is gone stops the request before anything is done.
  if (grid.table) for (const place of placesOf(write)) grid.table.columns.getItem(table.headers[place] ?? '').load('index');
  const header = grid.header().load('values');
  const before: Before[] = claimed.rows.map((row) => ({
    range: grid.rows(row, 1).load(whatStands),
    expected: [table.values[row] ?? []],
  }));
  const whole = grid.table?.getRange().load('rowCount');
  const rowsThere = Math.max(1, table.values.length) + 1 + (claimed.hasTotals ? 1 : 0);
  const target = append.length > 0 ? room(grid, write, claimed) : null;
  if (target) before.push({ range: target.rows().load(whatStands), expected: null });
  if (target) fill(target, write, claimed);
  for (const { row, column, value, format } of change) {
    const place = placeIn(table, column);
    if (place === undefined) continue;
    const cell = grid.cells(place, row, 1);
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[safeCell(value)]];
  }
  if (shrink > 0) grow(grid, claimed, -shrink);
  if (grid.table && claimed.hasTotals && claimed.beyond > 0) grid.table.showTotals = true;
  const wholeAfter = grid.table?.getRange().load('rowCount');
  if (!write.last) begun.line?.finish();
  const isSame = ({ range, expected }: Before): boolean =>
    (range.values as Cell[][]).every((line, row) =>
      expected
        ? line.length === width && line.every((cell, column) => cell === expected[row]?.[column])
        : line.every((cell) => cell === ''),
    );
  const hasHeaders = (): boolean => sameHeaders(header.values[0] as Cell[], table);
  return {
    overwritten: () => {
      const odd = before.find((each) => !isSame(each));
      if (shrink > 0 && whole && whole.rowCount !== rowsThere) return claimed.top + claimed.filled;
      return odd ? odd.range.rowIndex + 1 : hasHeaders() ? null : table.headerRow;
    },
    putBack: () =>
      putBack(
        before.map(({ range }) => range),
        grid,
        claimed,
        { before: whole?.rowCount ?? 0, after: wholeAfter?.rowCount ?? 0 },
      ),
    appended: () => {
      const rows = before.find(({ expected }) => expected === null)?.range;
      return rows ? { sheet: claimed.sheetName, firstRow: rows.rowIndex + 1, lastRow: rows.rowIndex + append.length } : null;
    },
  };
}

const sameHeaders = (headers: readonly Cell[], table: TableData): boolean =>
  headers.length === table.headers.length && table.headers.every((text, at) => String(headers[at] ?? '') === text);

/** The columns that are written. */
function placesOf({ table, change, append }: TableWrite): readonly number[] {
  const columns = append.length > 0 ? Object.keys(table.columns) : [...new Set(change.map(({ column }) => column))];
  return columns.flatMap((column) => placeIn(table, column) ?? []);
}

interface Target {
  readonly rows: () => Excel.Range;
  readonly cells: (place: number) => Excel.Range;
}

/** Makes the table larger before it is filled. The rows are counted from its end as it is by then: a row that a colleague just added stays above them. */
function room(grid: Grid, { append, table: { headers } }: TableWrite, { beyond, spare, filled, hasTotals }: Claim): Target {
  const { table } = grid;
  if (!table) return { rows: () => grid.rows(filled, append.length), cells: (place) => grid.cells(place, filled, append.length) };
  // Excel keeps each column's totals function while the row is off.
  if (hasTotals && beyond > 0) table.showTotals = false;
  if (beyond > 0) table.resize(table.getRange().getResizedRange(beyond, 0));
  const back = Math.max(spare, append.length) + (hasTotals && beyond === 0 ? 1 : 0);
  const fromEnd = (range: Excel.Range): Excel.Range =>
    range
      .getLastRow()
      .getOffsetRange(1 - back, 0)
      .getResizedRange(append.length - 1, 0);
  return {
    rows: () => fromEnd(table.getRange()),
    cells: (place) => fromEnd(table.columns.getItem(headers[place] ?? '').getRange()),
  };
}

function fill(target: Target, { table, append, formatOf }: TableWrite, { formats }: Claim): void {
  for (const [column, place] of Object.entries(table.columns as Readonly<Record<string, number>>)) {
    const cells = target.cells(place);
    cells.numberFormat = append.map((row) => [formatOf?.(row, column) ?? String(formats[place] ?? 'General')]);
    cells.values = append.map((row) => [safeCell(row[column] ?? '')]);
  }
}
