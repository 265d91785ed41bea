import { columnLetters, isBlank, partFor, type Cell, type TableData } from '../../domain/contract';
import { done, refused, type Outcome } from '../excel/problem';
import type { Job } from '../excel/run';
import { safeCell } from '../excel/safeText';

/** Cells of a new row by contract column; a column that the user's table does not have is left out. */
export type NewRow = Readonly<Record<string, Cell>>;

export interface Appended {
  readonly sheet: string;
  /** First and last row written, as the user sees them. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Puts rows below a table's last filled row: values in one range, then the table is resized over them. Never
 * `rows.add`, which conflicts while co-authoring. Refused where something of the user's stands below the table.
 * Columns of the user's own stay empty; Excel fills calculated columns itself. Two requests.
 */
export async function appendRows(job: Job, table: TableData, rows: readonly NewRow[]): Promise<Outcome<Appended>> {
  const part =
    table.parts &&
    partFor(
      table.parts.map((each) => each.table),
      rows,
    );
  if (part) return appendRows(job, part, rows);
  const { context, sync, wrote } = job;
  const width = table.headers.length;
  const filled = lastFilled(table) + 1;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const top = table.headerRow + filled;
  const spare = table.values.length - filled;
  const beyond = rows.length - spare;
  const excelTable = table.name === null ? null : context.workbook.tables.getItem(table.name).load('showTotals');
  const below =
    beyond > 0 ? sheet.getRangeByIndexes(table.headerRow + table.values.length, table.firstColumn, beyond, width).load('values') : null;
  const model = sheet.getRangeByIndexes(Math.max(table.headerRow, top - 1), table.firstColumn, 1, width).load('numberFormat');
  await sync();

  const totals = excelTable?.showTotals === true;
  const blocking = below?.values
    .slice(totals ? 1 : 0)
    .flatMap((line, row) =>
      line.flatMap((cell: Cell, column: number) =>
        isBlank(cell) ? [] : [columnLetters(table.firstColumn + column) + (table.headerRow + table.values.length + row + (totals ? 2 : 1))],
      ),
    );
  if (blocking?.[0]) return refused('table-in-the-way', { table: table.name ?? table.sheet, cell: blocking[0] });

  // Excel keeps each column's totals function while the row is off.
  if (totals && beyond > 0 && excelTable) excelTable.showTotals = false;
  const target = sheet.getRangeByIndexes(top, table.firstColumn, rows.length, width);
  const columns = Object.entries(table.columns as Readonly<Record<string, number>>);
  target.numberFormat = rows.map(() => [...(model.numberFormat[0] ?? [])]);
  target.values = rows.map((row) => {
    const cells = new Array<Cell | null>(width).fill(null);
    for (const [column, place] of columns) cells[place] = safeCell(row[column] ?? '');
    return cells;
  });
  if (beyond > 0 && excelTable) {
    excelTable.resize(sheet.getRangeByIndexes(table.headerRow - 1, table.firstColumn, filled + rows.length + 1, width));
    if (totals) excelTable.showTotals = true;
  }
  await sync();
  wrote(table.name ?? table.sheet);
  return done({ sheet: table.sheet, firstRow: top + 1, lastRow: top + rows.length });
}

/** Index of the last body row with anything in it; -1 for an empty table. */
function lastFilled({ values }: TableData): number {
  for (let row = values.length - 1; row >= 0; row -= 1) if (values[row]?.some((cell) => !isBlank(cell))) return row;
  return -1;
}
