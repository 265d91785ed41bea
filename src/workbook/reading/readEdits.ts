import type { TouchedRows } from '../../domain/checks';
import type { Cell, FormulaCell, TableData, TableKey, WorkbookTables } from '../../domain/contract';
import { replaceRows } from '../../domain/mapping/replaceRows';
import { formulasIn } from './besides';
import { planEdits, type SourceToRead } from './planEdits';
import type { Outcome } from '../excel/problem';
import { asMeant, withoutKept, withoutKeptSheet, type WorkbookRead } from './read';
import { readOurTables } from './readOurTables';
import { runInExcel, type Job, type RunOptions } from '../excel/run';
import type { SheetEdit } from '../excel/watch';

export interface EditsRead {
  /** The very same reading where nothing changed. */
  readonly read: WorkbookRead;
  /** Rows that changed; null where everything was read again. */
  readonly touched: readonly TouchedRows[] | null;
}

/**
 * Brings a reading up to date after edits made here: the edited rows and the values of formulas, in one request. Everything
 * is read again where more may have changed, or where the workbook turns out not to be as it was read.
 */
export async function readEdits(before: WorkbookRead, edits: readonly SheetEdit[], options: RunOptions = {}): Promise<Outcome<EditsRead>> {
  const plan = planEdits(before, edits);
  if (plan) {
    const light = await runInExcel(async (job) => ({ found: await readPlanned(job, before, edits, plan) }), {
      ...options,
      idempotent: true,
    });
    if (!light.ok && light.problem.code !== 'missing') return light;
    if (light.ok && light.value.found) return { ok: true, value: light.value.found };
  }
  const whole = await readOurTables(options);
  return whole.ok ? { ok: true, value: { read: whole.value, touched: null } } : whole;
}

/** Null where the workbook is not as it was read. */
async function readPlanned(
  { context, sync }: Job,
  before: WorkbookRead,
  edits: readonly SheetEdit[],
  plan: readonly SourceToRead[],
): Promise<EditsRead | null> {
  const { tables, worksheets } = context.workbook;
  tables.load('items/name,items/worksheet/name');
  worksheets.load('items/name');
  const edited = [...new Map(edits.map(({ sheetId, sheet }) => [sheetId, sheet] as const))].map(([id, name]) => ({
    name,
    sheet: worksheets.getItem(id).load('name'),
  }));
  const asked = plan.map((each) => {
    const { sheet: sheetName, name, headerRow, firstColumn, headers } = each.source;
    const sheet = worksheets.getItem(sheetName);
    const table = name === null ? null : tables.getItem(name).load('showTotals');
    return {
      ...each,
      table,
      place: table?.getRange().load('rowIndex,columnIndex,rowCount,columnCount') ?? null,
      header: sheet.getRangeByIndexes(headerRow - 1, firstColumn, 1, headers.length).load('values'),
      rows: each.runs.map(([first, last]) =>
        sheet
          .getRangeByIndexes(headerRow + first, firstColumn, last - first + 1, headers.length)
          .load('values,formulas,rowIndex,columnIndex'),
      ),
      results: each.formulas.map(({ top, left, bottom }) =>
        sheet.getRangeByIndexes(top, left, bottom - top + 1, 1).load('values,rowIndex'),
      ),
    };
  });
  await sync();
  const isAsRead =
    sameNames(
      withoutKept(tables.items),
      before.listed.map(({ name }) => name),
    ) &&
    sameNames(withoutKeptSheet(worksheets.items, tables.items), before.sheets) &&
    edited.every(({ name, sheet }) => sheet.name === name) &&
    asked.every(
      ({ source: { name, headerRow, firstColumn, headers, values }, place, table, header }) =>
        headers.every((text, at) => String(header.values[0]?.[at] ?? '') === text) &&
        (name === null ||
          (place?.rowIndex === headerRow - 1 &&
            place.columnIndex === firstColumn &&
            place.columnCount === headers.length &&
            place.rowCount === values.length + 1 + (table?.showTotals ? 1 : 0))),
    );
  if (!isAsRead) return null;
  const found = asked.reduce<EditsRead>(
    (now, { key, part, source, rows, results, formulas }) => {
      const fresh = freshRows(
        source,
        rows,
        results.map((range, index) => ({ range, column: (formulas[index]?.left ?? 0) - source.firstColumn })),
      );
      if (fresh.rows.size === 0 && !fresh.hasOtherFormulas) return now;
      const whole: TableData = now.read.written[key]!;
      const start = whole.parts?.[part]?.start ?? 0;
      const touched: TouchedRows = { table: key, rows: [...fresh.rows.keys()].map((row) => start + row) };
      return {
        read: { ...now.read, written: withTable(now.read.written, key, replaceRows(whole, part, fresh)) },
        touched: [...(now.touched ?? []), touched],
      };
    },
    { read: before, touched: [] },
  );
  if (found.read === before) return found;
  // Another meaning of a text is another meaning of every row that has it.
  if (found.touched?.some(({ table }) => table === 'translations')) return null;
  return { ...found, read: { ...found.read, ...(await asMeant(found.read.written)) } };
}

const sameNames = (items: readonly { readonly name: string }[], names: readonly string[]): boolean =>
  items.length === names.length && items.every(({ name }, index) => name === names[index]);

const withTable = (tables: WorkbookTables, key: TableKey, table: TableData): WorkbookTables => ({ ...tables, [key]: table });

/** The rows that are no longer what was read, and the formulas as they are now. */
function freshRows(
  source: TableData,
  edited: readonly Excel.Range[],
  results: readonly { readonly range: Excel.Range; readonly column: number }[],
) {
  const { headerRow, firstColumn, values } = source;
  const rows = new Map<number, Cell[]>();
  const rowOf = (row: number): Cell[] => {
    const known = rows.get(row) ?? [...(values[row] ?? [])];
    rows.set(row, known);
    return known;
  };
  const readAgain = new Set<number>();
  for (const { rowIndex, values: lines } of edited) {
    (lines as Cell[][]).forEach((line, index) => {
      rows.set(rowIndex + index - headerRow, line);
      readAgain.add(rowIndex + index - headerRow);
    });
  }
  for (const { range, column } of results) {
    (range.values as Cell[][]).forEach(([cell = ''], index) => {
      const row = range.rowIndex + index - headerRow;
      if (!readAgain.has(row) && values[row]?.[column] !== cell) rowOf(row)[column] = cell;
    });
  }
  const now = edited
    .flatMap((range) => formulasIn(range, range.values as unknown[][]))
    .map(({ row, column, formula }): FormulaCell => ({ row: row - headerRow, column: column - firstColumn, formula }));
  const before = (source.formulas ?? []).filter(({ row }) => readAgain.has(row));
  const others = (source.formulas ?? []).filter(({ row }) => !readAgain.has(row));
  const text = (cells: readonly FormulaCell[]): string =>
    cells
      .map(({ row, column, formula }) => `${row},${column} ${formula}`)
      .sort((one, other) => (one < other ? -1 : 1))
      .join('\n');
  const hasOtherFormulas = text(now) !== text(before);
  for (const [row, line] of rows) {
    const isSame = line.every((cell, at) => cell === values[row]?.[at]);
    // A formula that came to a value that was typed changes no value, but what is proposed for the cell.
    if (isSame && !(hasOtherFormulas && readAgain.has(row))) rows.delete(row);
  }
  return { rows, formulas: [...others, ...now], hasOtherFormulas };
}
