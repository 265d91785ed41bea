import { isErrorCell, type Cell } from '../contract';
import { blank, error, invalid, type CellReading } from './reading';
import { plainNotation } from './text';

/** What is known of the column, to choose between "1.234" as one and a bit and as a thousand. */
export interface NumberExpectation {
  readonly whole?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/**
 * A cell as a number. Text in Dutch or English notation is read where only one number can be meant:
 * "1.234,5" and "1,234.5" are certain, "1.234" is not, unless the expectation leaves one of its two readings.
 */
export function readNumber(cell: Cell | undefined, expected: NumberExpectation = {}): CellReading<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'value', value: cell } : invalid;
  if (cell === undefined || cell === '') return blank;
  if (typeof cell === 'boolean') return invalid;
  if (isErrorCell(cell)) return error;
  const text = plainNotation(cell);
  if (text === '') return blank;
  const readings = readingsOf(text);
  if (readings.length === 0) return invalid;
  const only = readings.length === 1 ? readings : readings.filter((value) => fits(value, expected));
  const [value] = only;
  if (only.length === 1 && value !== undefined) return { kind: 'asText', value };
  return { kind: 'ambiguous', candidates: readings };
}

/** The whole number this is, calculation noise in the last digits apart (2.9999999999999996); null for a fraction. */
export function wholeOf(value: number): number | null {
  const rounded = Math.round(value);
  return Math.abs(value - rounded) < 1e-9 ? rounded + 0 : null;
}

function fits(value: number, { whole, min, max }: NumberExpectation): boolean {
  return (!whole || wholeOf(value) !== null) && (min === undefined || value >= min) && (max === undefined || value <= max);
}

function readingsOf(text: string): readonly number[] {
  const match = /^([+-]?) ?([\d.,' ]*\d) ?(%?)$/.exec(text);
  if (!match?.[2]) return [];
  const factor = (match[1] === '-' ? -1 : 1) * (match[3] ? 0.01 : 1);
  return unsigned(match[2]).map((value) => scaled(value, factor));
}

/** Percentages divided rather than multiplied, so that "7%" is 0.07. */
function scaled(value: number, factor: number): number {
  const absolute = Math.abs(factor) === 1 ? value : value / 100;
  return factor < 0 && absolute !== 0 ? -absolute : absolute;
}

function unsigned(text: string): readonly number[] {
  if (/^\d+$/.test(text)) return [Number(text)];
  // A decimal sign after groups in another sign: 1.234,5 or 1,234.5 or 1 234,5.
  const mixed = /^(\d{1,3}(?:([.' ])\d{3})(?:\2\d{3})*),(\d+)$/.exec(text) ?? /^(\d{1,3}(?:([,' ])\d{3})(?:\2\d{3})*)\.(\d+)$/.exec(text);
  if (mixed?.[1] && mixed[3]) return [Number(`${mixed[1].replace(/\D/g, '')}.${mixed[3]}`)];
  const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.exec(text);
  const single = /^(\d*)[.,](\d+)$/.exec(text);
  const decimal = single ? Number(`${single[1] || '0'}.${single[2]}`) : null;
  // "0.125" and "012,500" are no groups: a thousand does not start with a nought.
  if (grouped && !text.startsWith('0')) {
    const value = Number(text.replace(/\D/g, ''));
    return decimal === null ? [value] : [value, decimal];
  }
  return decimal === null ? [] : [decimal];
}
