/** A cell's value as Office.js hands it over; an empty cell is the empty string, an error is its text ("#N/A"). */
export type Cell = string | number | boolean;

/** The rows of one connected table, with enough of its place to point a person at a cell. */
export interface TableData<Column extends string = string> {
  /** Name of the worksheet as the user sees it. */
  readonly sheet: string;
  /** Name of the Excel table, or null where a plain sheet with a header row is connected. */
  readonly name: string | null;
  /** Row number of the header as the user sees it (1-based). */
  readonly headerRow: number;
  /** Column of the table's first column in the sheet (0-based: A is 0). */
  readonly firstColumn: number;
  /** Header texts in sheet order, the user's own columns included. */
  readonly headers: readonly string[];
  /** Where each contract column stands in a row of `values`; a missing column has no entry. */
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  /** Body rows in sheet order, as wide as `headers`; the first is sheet row headerRow + 1. */
  readonly values: readonly (readonly Cell[])[];
  /** Of a plain sheet: its row of totals, as the user sees it. New rows come above it. */
  readonly totalsRow?: number;
  /** Of a sheet without a column Periode: the period that all of it is of, as was said when it was connected. Its rows have it in the whole. */
  readonly period?: Cell;
  /** Where the rows come from several sheets (one a municipality, one a year): the sources, in the order of their rows. */
  readonly parts?: readonly TablePart[];
  /** Rows typed directly below an Excel table that did not grow over them: not among `values`. */
  readonly below?: RowsBelow;
  /** Body cells that hold a formula, where the reader asked. */
  readonly formulas?: readonly FormulaCell[];
  /** Merged areas that touch the table, where the reader asked. Of a table with parts each part has its own. */
  readonly merged?: readonly CellArea[];
}

/** A formula in the body: row and column as places in `values`. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** With the leading "=", as Excel has it in English. */
  readonly formula: string;
}

/** Rows and columns of a sheet, counted from 0, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RowsBelow {
  /** Number of the first of them in the sheet, as the user sees it. */
  readonly firstRow: number;
  readonly values: readonly (readonly Cell[])[];
}

/** One of the sheets a table was put together from. */
export interface TablePart {
  /** Place in `values` of the part's first row. */
  readonly start: number;
  readonly table: TableData;
  /** For each column of the whole its place in the part, -1 where the part has no such column. */
  readonly places: readonly number[];
}

const excelErrors: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#CALC!',
  '#BUSY!',
]);

const hash = '#'.charCodeAt(0);

export function isErrorCell(cell: Cell): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === hash && excelErrors.has(cell);
}

/** Empty, or nothing but white space. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}
