import { tableKeys, type Cell, type TableData, type TableKey, type WorkbookTables } from '../../domain/contract';
import { done, refused, type Outcome } from '../excel/problem';
import type { JournalCell, JournalLine, JournalRows } from '../records/journalLine';
import { columnOf, markOf, type CellChange, type TableWrite } from '../writer';

interface UndoPlan {
  readonly key: TableKey;
  readonly write: TableWrite;
}

/**
 * How what a line of the journal wrote is taken back, as plans for the writer: cells get their old value where the new one still
 * stands, in the row with the other cells as they were, wherever that is by now; rows that were added are emptied, and leave the
 * table where they are its end. Anything else is a refusal that names the row; of a job that broke off, what was not written is passed.
 */
export function undoPlans({ rows, state }: JournalLine, tables: WorkbookTables): Outcome<readonly UndoPlan[]> {
  const plans: UndoPlan[] = [];
  for (const part of rows) {
    for (const { key, table, own } of sourcesOf(part, tables)) {
      const change: CellChange[] = [];
      for (const cell of own.cells) {
        const found = placeOfCell(table, own, cell, part.table === null);
        if (found === null) {
          if (state === 'begun') continue;
          return refused('changed', {
            table: table.name ?? table.sheet,
            row: table.headerRow + 1 + rowIn(table, cell.row, part.table === null),
          });
        }
        change.push({ ...found, value: cell.before ?? '' });
      }
      const added: number[] = [];
      for (const { row, mark } of own.added) {
        const at = rowWith(table, row, mark, (line) => headersOf(table, own.headers).map((place) => line[place] ?? ''));
        if (at === null && state !== 'begun')
          return refused('changed', { table: table.name ?? table.sheet, row: table.headerRow + 1 + row });
        if (at !== null) added.push(at);
      }
      const emptied = headersOf(table, own.headers);
      for (const row of added)
        for (const [column, place] of Object.entries(table.columns as Readonly<Record<string, number>>))
          if (emptied.includes(place)) change.push({ row, column, value: '' });
      if (change.length > 0)
        plans.push({ key, write: { table, essential: [], change, append: [], shrink: spareAtEnd(table, added, emptied, own.grown) } });
    }
  }
  return done(plans);
}

/** Rows that the table grew by and that are empty at its end once these are. */
function spareAtEnd(table: TableData, added: readonly number[], emptied: readonly number[], grown: number): number {
  let spare = 0;
  for (let row = table.values.length - 1; spare < grown && row > 0; row -= 1) {
    const rest = (table.values[row] ?? []).filter((cell, place) => cell !== '' && !emptied.includes(place));
    if (!added.includes(row) || rest.length > 0) break;
    spare += 1;
  }
  return spare;
}

function sourcesOf(
  part: JournalRows,
  tables: WorkbookTables,
): readonly { readonly key: TableKey; readonly table: TableData; readonly own: JournalRows }[] {
  return tableKeys.flatMap((key) => {
    const found: TableData | undefined = tables[key];
    const sources = found ? (found.parts?.map(({ table }) => table) ?? [found]) : [];
    return sources.flatMap((table) => {
      if (part.table !== null) return table.name === part.table ? [{ key, table, own: part }] : [];
      // Cells by their place on a sheet: those of this table.
      const cells = part.cells.filter(
        ({ header }) => columnOf(header) >= table.firstColumn && columnOf(header) < table.firstColumn + table.headers.length,
      );
      const isHere = table.sheet === part.sheet && (cells.length > 0 || part.added.length > 0);
      return isHere ? [{ key, table, own: { ...part, cells } }] : [];
    });
  });
}

const rowIn = ({ headerRow }: TableData, row: number, isSheetRow: boolean): number => (isSheetRow ? row - headerRow - 1 : row);

function placeOfCell(
  table: TableData,
  { cells }: JournalRows,
  cell: JournalCell,
  isSheetRow: boolean,
): { readonly row: number; readonly column: string } | null {
  const placeOf = ({ header }: JournalCell): number =>
    isSheetRow && !table.headers.includes(header) ? columnOf(header) - table.firstColumn : table.headers.indexOf(header);
  const place = placeOf(cell);
  const column = Object.entries(table.columns as Readonly<Record<string, number>>).find(([, at]) => at === place)?.[0];
  if (column === undefined) return null;
  const changed = cells.filter(({ row }) => row === cell.row).map(placeOf);
  const others = (line: readonly Cell[]): readonly Cell[] => line.filter((_, at) => !changed.includes(at));
  const at = rowIn(table, cell.row, isSheetRow);
  const row = cell.mark === '' ? at : rowWith(table, at, cell.mark, others);
  return row !== null && markOf([table.values[row]?.[place] ?? '']) === cell.after ? { row, column } : null;
}

/** The row with this mark: the one where it was written, or the only one. */
function rowWith({ values }: TableData, at: number, mark: string, cellsOf: (line: readonly Cell[]) => readonly Cell[]): number | null {
  const isIt = (row: number): boolean => values[row] !== undefined && markOf(cellsOf(values[row])) === mark;
  if (isIt(at)) return at;
  const found = values.flatMap((_, row) => (isIt(row) ? [row] : []));
  return found.length === 1 ? found[0]! : null;
}

const headersOf = ({ headers }: TableData, wanted: readonly string[]): readonly number[] =>
  wanted.map((header) => headers.indexOf(header)).filter((place) => place >= 0);
