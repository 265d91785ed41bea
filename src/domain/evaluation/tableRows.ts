import { countedValue, type TableRow } from '../cells';
import { cleanText, type TableData, type TableKey } from '../contract';

/** One name however its capitals and spaces are: as people read it. */
export const keyOf = (text: string): string => cleanText(text).toLowerCase();

/** Days from one serial to another, both included. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** Dated inside; without days everything is. A date that is not known is in no period: where the table has dates, such a row is left out. */
export const isWithin = (date: number | null, days: Days | null): boolean =>
  days === null || (date !== null && date >= days.start && date <= days.end);

/** A row that a figure had to leave out: where it is, and the column that does not tell. */
export interface LeftOut {
  readonly table: TableKey;
  readonly column: string;
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
  /** As written; '' for a blank. */
  readonly written: string;
}

/** Notes a row whose column does not tell what a figure needs. */
export type Leave = <Column extends string>(table: TableKey, row: TableRow<Column>, column: Column) => void;

/** Collects them, each cell once. */
export function leaver(): { readonly leave: Leave; readonly leftOut: () => readonly LeftOut[] } {
  const found = new Map<string, LeftOut>();
  return {
    leave: (table, row, column) => {
      const { sheet, row: sheetRow, cell } = row.place(column);
      found.set(`${sheet}!${cell}`, { table, column, sheet, row: sheetRow, cell, written: String(row.cell(column)).trim() });
    },
    leftOut: () => [...found.values()],
  };
}

/**
 * The day of a row; null where the table keeps none. Undefined where it should be there and is no date, or one written as
 * text, which the formulas on the sheet cannot count either: the row is noted.
 */
export function dayOf<Column extends string>(
  table: TableKey,
  data: TableData<Column> | undefined,
  row: TableRow<Column>,
  column: Column,
  leave: Leave,
): number | null | undefined {
  if (data?.columns[column] === undefined) return null;
  const day = countedValue(row.date(column));
  if (day !== null) return day;
  leave(table, row, column);
  return undefined;
}
