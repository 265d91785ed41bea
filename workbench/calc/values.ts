import type { Area, Cell, Sheet } from '../../src/xlsx/model/workbook';

type ErrorText =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#SPILL!'
  | '#CALC!'
  | '#BUSY!'
  | '#GETTING_DATA'
  | '#FIELD!'
  | '#BLOCKED!'
  | '#CONNECT!'
  | '#UNKNOWN!';

/** A cell error. It is a value like any other, and is thrown inside a function to end it with that error. One object a kind, but for those with words of their own. */
export class ErrorValue extends Error {
  constructor(
    readonly text: ErrorText,
    /** What a function of the add-in said. */
    readonly words?: string,
  ) {
    super(text);
  }
}

const kinds = new Map<string, ErrorValue>();
function kind(text: ErrorText): ErrorValue {
  const error = new ErrorValue(text);
  kinds.set(text, error);
  return error;
}

export const errors = {
  null: kind('#NULL!'),
  division: kind('#DIV/0!'),
  value: kind('#VALUE!'),
  reference: kind('#REF!'),
  name: kind('#NAME?'),
  number: kind('#NUM!'),
  notAvailable: kind('#N/A'),
  spill: kind('#SPILL!'),
  calculation: kind('#CALC!'),
  busy: kind('#BUSY!'),
  loading: kind('#GETTING_DATA'),
  field: kind('#FIELD!'),
  blocked: kind('#BLOCKED!'),
  connect: kind('#CONNECT!'),
  unknown: kind('#UNKNOWN!'),
} as const;

export function errorOf(text: string, words?: string): ErrorValue | null {
  const error = kinds.get(text.toUpperCase()) ?? null;
  return error && words ? new ErrorValue(error.text, words) : error;
}

/** One value; null is an empty cell, which counts as 0, "" or FALSE as needed. */
export type Scalar = number | string | boolean | ErrorValue | null;
/** Rows of equal length, at least one by one. */
export type Matrix = readonly (readonly Scalar[])[];

/** Cells, not yet read: functions such as INDEX, ROW and SUMIFS need the place and not only the values. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }
}

export type Value = Scalar | Matrix | Reference;

/** A formula uses what this calculator does not do: its old value is kept, and it is listed. Never a cell error. */
export class Unsupported extends Error {
  constructor(readonly what: string) {
    super(`Not supported: ${what}`);
  }
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** What a cell holds, as formulas see it. A value that only Excel can bring up to date is no value to calculate with. */
export function scalarOf(cell: Cell | undefined): Scalar {
  if (!cell) return null;
  if (cell.stale) throw new Unsupported('a cell that Excel has to calculate');
  if (cell.error) return errorOf(String(cell.value)) ?? errors.value;
  if (cell.value === '' && cell.formula === undefined && cell.spilledFrom === undefined) return null;
  return cell.value;
}
