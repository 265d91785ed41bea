import { isErrorCell, type Cell } from '../domain/contract';
import type { functionsTexts } from '../i18n/areas/functions';
import type { Parameters, TextKey } from '../i18n/translator';
import { argumentCell, type CellArgument } from './emptiness';

export type Matrix = readonly (readonly Cell[])[];
export type MessageKey = TextKey<(typeof functionsTexts)['nl']>;

/** A parameter that a message names, by the word Excel shows for it. */
export type ParameterKey = keyof (typeof functionsTexts)['nl']['parameters'];

/** What a cell shows instead of a figure: Excel's error and, with #VALUE! and #N/A, why. */
export interface FunctionError {
  readonly error: string;
  readonly message: MessageKey | null;
  readonly parameters: Parameters;
}
export type FunctionCell = string | number | FunctionError;
/** Cells to spill, or one error for the whole call. */
export type Outcome = readonly (readonly FunctionCell[])[] | FunctionError;

export const wrong = (message: MessageKey, parameters: Parameters = {}): FunctionError => ({ error: '#VALUE!', message, parameters });
export const notFound = (message: MessageKey, parameters: Parameters = {}): FunctionError => ({ error: '#N/A', message, parameters });
/** An error met in a cell goes on as it is. */
export const passedOn = (error: string): FunctionError => ({ error, message: null, parameters: {} });
export const isFunctionError = (value: unknown): value is FunctionError => typeof value === 'object' && value !== null && 'error' in value;

/** A value as Excel hands it to a function: an empty cell is null or "" (or 0, see emptiness), an error an object that carries its code. */
export function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return '';
  if ('code' in value && typeof value.code === 'string') return value.code;
  return 'basicValue' in value ? cellOf(value.basicValue) : '';
}

/** An optional argument that was left out. Excel says null. */
export const isOmitted = (argument: unknown): boolean => argument === null || argument === undefined;

/** "*" for every person together, or for every period, as a criterion of Excel's own. It has to be written: an empty cell is a mistake. */
export const isEvery = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '*';

/** A table that the workbook does not have, said so in the formula. */
export const isNone = (value: unknown): boolean => typeof value === 'string' && ['geen', 'none'].includes(value.trim().toLowerCase());

/** An argument as rows of cells; one cell is a range of one by one. */
export function matrixOf(argument: unknown, name: CellArgument): Matrix {
  return rowsOf(argument).map((row) => row.map((value) => argumentCell(cellOf(value), name)));
}

/** An argument's rows as they came: large ranges are not copied. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  return isRows(argument) ? argument : [[argument]];
}

/** Excel hands over a range whole: where the first row is one, all are. */
const isRows = (argument: unknown): argument is readonly (readonly unknown[])[] => Array.isArray(argument) && Array.isArray(argument[0]);

/** The one value of an argument; a range of several cells where one is asked is a mistake. */
export function singleOf(argument: unknown, parameter: ParameterKey): Cell | FunctionError {
  const matrix = matrixOf(argument, parameter);
  const cell = matrix[0]?.[0] ?? '';
  return isSingle(matrix) ? (errorIn(cell) ?? cell) : wrong('oneValue', { parameter });
}

export const isSingle = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;

/** Excel's text of the error that a value is, or null. */
export function errorCode(value: unknown): string | null {
  if (typeof value !== 'object' && typeof value !== 'string') return null;
  const cell = cellOf(value);
  return isErrorCell(cell) ? String(cell) : null;
}

/** A cell's error, to pass on; null where it holds none. */
export const errorIn = (cell: Cell): FunctionError | null => (isErrorCell(cell) ? passedOn(String(cell)) : null);
