import { lastSerial, serialOfIso } from '../cells/serialDate';
import { isBlank, isErrorCell, type Cell, type TableData } from '../contract';

/** A cell of the row at hand by its contract column; '' where the table has no such column. */
type CellOf<Column extends string> = (column: Column) => Cell;

/** Visits the rows that hold anything. */
export function forEachRow<Column extends string>(
  table: TableData<Column> | undefined,
  visit: (cell: CellOf<Column>, row: readonly Cell[], index: number) => void,
): void {
  if (!table) return;
  const places: Readonly<Partial<Record<string, number>>> = table.columns;
  table.values.forEach((row, index) => {
    if (row.every((cell) => isBlank(cell))) return;
    visit(
      (column) => {
        const place = places[column];
        return place === undefined ? '' : (row[place] ?? '');
      },
      row,
      index,
    );
  });
}

export const textOf = (cell: Cell): string => (isErrorCell(cell) ? '' : String(cell).trim());
export const numberOf = (cell: Cell): number => (typeof cell === 'number' && Number.isFinite(cell) ? cell : 0);
/** One name however its capitals are. */
export const keyOf = (text: string): string => text.trim().toLowerCase();

/** A date cell as a whole serial: a number or ISO text; null for anything else. */
export function dateOfCell(cell: Cell): number | null {
  if (typeof cell === 'number') return cell >= 1 && cell < lastSerial + 1 ? Math.floor(cell) : null;
  return typeof cell === 'string' ? serialOfIso(cell.trim()) : null;
}

/** Days from one serial to another, both included. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** Dated inside, or not dated at all; without days everything is. */
export const isWithin = (date: number | null, days: Days | null): boolean =>
  date === null || days === null || (date >= days.start && date <= days.end);
