import { numberToText, textToNumber } from './numberText';
import type { Language } from '../typed/language';
import { ErrorValue, errors, type Scalar } from './values';

/** As a number: empty is 0, TRUE is 1, text is read as a number where it is one; else #VALUE!. */
export function toNumber(value: Scalar, language: Language): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof ErrorValue) throw value;
  const number = textToNumber(value, language);
  if (number === null) throw errors.value;
  return number;
}

/** As text: empty is "", TRUE is "WAAR" in Dutch. */
export function toText(value: Scalar, language: Language): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (value instanceof ErrorValue) throw value;
  if (typeof value === 'boolean') return booleanText(value, language);
  return numberToText(value, language);
}

export function booleanText(value: boolean, language: Language): string {
  return language === 'nl' ? (value ? 'WAAR' : 'ONWAAR') : value ? 'TRUE' : 'FALSE';
}

/** As a condition: any number but 0 is true, the words TRUE and FALSE in either language are read; other text is #VALUE!. */
export function toBoolean(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (value instanceof ErrorValue) throw value;
  if (/^(true|waar)$/i.test(value)) return true;
  if (/^(false|onwaar)$/i.test(value)) return false;
  throw errors.value;
}

const collator = new Intl.Collator('nl', { sensitivity: 'accent' });

/** Text against text as Excel sorts it, capitals aside: below 0, 0, above 0. */
export function compareText(left: string, right: string): number {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  if (a === b) return 0;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/** Numbers are equal when their first 15 digits are, as Excel compares them. */
export function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  if (Math.abs(left - right) < Math.abs(left) * 1e-14 && left.toPrecision(15) === right.toPrecision(15)) return 0;
  return left < right ? -1 : 1;
}

/** The order of any two values: numbers before text before FALSE before TRUE; an empty cell takes the other's kind. */
export function compare(left: Scalar, right: Scalar): number {
  if (left instanceof ErrorValue) throw left;
  if (right instanceof ErrorValue) throw right;
  if (left === null && right === null) return 0;
  if (left === null) return compare(emptyAs(right), right);
  if (right === null) return compare(left, emptyAs(left));
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rank(left) - rank(right);
}

function emptyAs(other: Scalar): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
