import type { Area, CellValue, Sheet, Workbook } from '../../src/xlsx/model/workbook';

/**
 * What the host asks of a calculator, which createHost's options plug in; without one formulas keep the value they had
 * ('' for a new one).
 */

export interface FunctionError {
  /** The text Excel shows, such as "#VALUE!" or "#N/A". */
  readonly error: string;
  readonly message?: string;
}

export type FunctionResult = CellValue | readonly (readonly (CellValue | FunctionError)[])[] | FunctionError;

/** An error in a cell of a range, as a function that allows errors gets it. */
export interface ErrorArgument {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}
export type RangeArgument = readonly (readonly (CellValue | ErrorArgument | null)[])[];
export type Argument = CellValue | null | RangeArgument;

export interface CalculatorContext {
  readonly workbook: Workbook;
  readonly language: 'nl' | 'en';
  /** Serial number of today; asked each time, so that TODAY() follows it. */
  readonly today: () => number;
  /** How this Excel sends an empty cell to a custom function; '' when left out. */
  readonly emptyCell?: '' | 0 | null;
  /**
   * Calls a custom function of the add-in at the wire, as Excel does. The id is as associated, in capitals
   * ("STRIPS_REMAINING", so without the namespace FLEX); a range argument is a matrix of values, '' for an empty cell (or 0 or null, see Sending) and an object for an error; an argument left out (F(1,,2)) is null. Never rejects: an
   * unknown function gives {error: '#NAME?'}. `address` is the calling cell with its sheet ("Blad1!C4").
   */
  readonly invoke: (functionId: string, args: readonly Argument[], address: string) => Promise<FunctionResult>;
  /**
   * To be called after values were written outside `all`, `changed` and `structureChanged`: when a custom function
   * answered. The host then tells the grid and raises onCalculated. Such writes are no undo step of their own.
   */
  readonly recalculated: (sheet: Sheet, area: Area) => void;
}

/**
 * Keeps computed values up to date. It writes with `sheet.cells.set(row, column, {...cell, value, error})` and touches
 * no formula or style. The host calls it within the same undo step as the change, after all cells of one action are in;
 * during a calculation the host ignores the calculator's own writes (no recursion).
 */
export interface Calculator {
  /** To be called before the first change: looks up the formulas, so that what changes can be told. Values stay as they are. */
  prepare(): void;
  /** After loading, as Excel: what came without a value and what follows the clock, with what depends on it. All other values stay the file's. */
  open(): void;
  /** Everything anew: a full Application.calculate. */
  all(): void;
  /** Cells of an area got other values or formulas: recalculate what depends on them and the formulas in them. */
  changed(sheet: Sheet, area: Area): void;
  /** Rows or sheets moved, a table, name or sheet was added, renamed, resized or deleted: what reads other cells than before is recalculated. */
  structureChanged(): void;
  /** Resolves once no custom function is outstanding. */
  settled(): Promise<void>;
}

export type CalculatorFactory = (context: CalculatorContext) => Calculator;
