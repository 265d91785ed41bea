import { compare, toText } from '../coerce';
import { wildcardSource } from '../criteria';
import type { Language } from '../../typed/language';
import { ErrorValue, type Scalar } from '../values';

/** Whether a formula's result makes a format apply: text and errors do not. */
export function isTrue(value: Scalar): boolean {
  return typeof value === 'boolean' ? value : typeof value === 'number' && value !== 0;
}

/** Office.js's ConditionalCellValueOperator. An empty cell counts as 0, text as more than any number. */
export function cellValueHolds(value: Scalar, operator: string, first: Scalar, second: Scalar): boolean {
  if ([value, first, second].some((each) => each instanceof ErrorValue)) return false;
  const [a, b] = [compare(value, first), compare(value, second)];
  switch (operator) {
    case 'Between':
    case 'NotBetween': {
      const [low, high] = compare(first, second) <= 0 ? [a, b] : [b, a];
      return (low >= 0 && high <= 0) === (operator === 'Between');
    }
    case 'EqualTo':
      return a === 0;
    case 'NotEqualTo':
      return a !== 0;
    case 'GreaterThan':
      return a > 0;
    case 'LessThan':
      return a < 0;
    case 'GreaterThanOrEqual':
      return a >= 0;
    case 'LessThanOrEqual':
      return a <= 0;
    default:
      return false;
  }
}

/** Office.js's ConditionalTextOperator: capitals aside, with ? and * where Excel searches for the text. */
export function textHolds(value: Scalar, operator: string, sought: string, language: Language): boolean {
  if (value instanceof ErrorValue || sought === '') return false;
  const text = toText(value, language).toLowerCase();
  const wanted = sought.toLowerCase();
  const contains = new RegExp(wildcardSource(wanted), 'su').test(text);
  switch (operator) {
    case 'Contains':
      return contains;
    case 'NotContains':
      return !contains;
    case 'BeginsWith':
      return text.startsWith(wanted);
    case 'EndsWith':
      return text.endsWith(wanted);
    default:
      return false;
  }
}

/** Office.js's ConditionalTopBottomCriterionType: the nth number, or that part of all, at least one. */
export function topBottomHolds(value: Scalar, type: string, rank: number, numbers: readonly number[]): boolean {
  if (typeof value !== 'number' || numbers.length === 0 || rank < 1) return false;
  const count = type.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const sorted = [...numbers].sort((a, b) => (type.startsWith('Top') ? b - a : a - b));
  const limit = sorted[Math.min(count, sorted.length) - 1] ?? 0;
  return type.startsWith('Top') ? value >= limit : value <= limit;
}
