import { compareNumbers, compareText } from './coerce';
import { textToNumber } from './numberText';
import type { Language } from '../typed/language';
import { ErrorValue, type Scalar } from './values';

/** What COUNTIF, SUMIFS and their kin ask of a cell. */
export interface Criterion {
  /** Same text, same question: what was found can be kept under it. */
  readonly key: string;
  readonly matches: (value: Scalar) => boolean;
  /** Where the question is "equal to this" and an index can answer it. */
  readonly equals?: number | string;
}

/**
 * Reads a criterion: a value, or text with an operator before it. Text is compared without capitals and with ? * ~ ;
 * "5" also finds the number 5 and the number 5 also the text "5"; "" finds empty cells and empty text, "=" only empty cells.
 * Source: Microsoft's pages on COUNTIF and SUMIFS.
 */
export function criterionOf(value: Scalar, language: Language): Criterion {
  if (value instanceof ErrorValue) return { key: `e${value.text}`, matches: (other) => other === value };
  if (typeof value === 'boolean') return { key: `b${String(value)}`, matches: (other) => other === value };
  if (value === null) return equalNumber(0, language);
  if (typeof value === 'number') return equalNumber(value, language);
  const match = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(value);
  const operator = match?.[1];
  const operand = match?.[2] ?? '';
  if (operator === undefined && operand === '') return { key: 't', matches: (other) => other === null || other === '' };
  if (operand === '') return emptyOperand(operator ?? '=');
  if (operator === undefined || operator === '=') return equalTo(operand, language);
  if (operator === '<>') {
    const same = equalTo(operand, language);
    return { key: `<>${same.key}`, matches: (other) => !same.matches(other) };
  }
  return ordered(operator, operand, language);
}

function emptyOperand(operator: string): Criterion {
  if (operator === '=') return { key: '=', matches: (other) => other === null };
  if (operator === '<>') return { key: '<>', matches: (other) => other !== null };
  return { key: operator, matches: () => false };
}

function equalNumber(number: number, language: Language): Criterion {
  return {
    key: `n${number}`,
    equals: number,
    matches: (other) =>
      typeof other === 'number'
        ? compareNumbers(other, number) === 0
        : typeof other === 'string' && textToNumber(other, language) === number,
  };
}

function equalTo(text: string, language: Language): Criterion {
  const number = textToNumber(text, language);
  if (number !== null) return equalNumber(number, language);
  const boolean = /^(true|waar)$/i.test(text) ? true : /^(false|onwaar)$/i.test(text) ? false : null;
  if (boolean !== null) return { key: `b${String(boolean)}`, matches: (other) => other === boolean };
  if (/^#/.test(text)) {
    return {
      key: `e${text.toUpperCase()}`,
      matches: (other) => (other instanceof ErrorValue ? other.text === text.toUpperCase() : other === text),
    };
  }
  const lower = text.toLowerCase();
  if (!/[?*~]/.test(text))
    return { key: `t${lower}`, equals: lower, matches: (other) => typeof other === 'string' && other.toLowerCase() === lower };
  const pattern = wildcardPattern(lower);
  return { key: `w${lower}`, matches: (other) => typeof other === 'string' && pattern.test(other.toLowerCase()) };
}

function ordered(operator: string, operand: string, language: Language): Criterion {
  const holds = (order: number): boolean =>
    operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  const number = textToNumber(operand, language);
  if (number !== null)
    return { key: `${operator}n${number}`, matches: (other) => typeof other === 'number' && holds(compareNumbers(other, number)) };
  return {
    key: `${operator}t${operand.toLowerCase()}`,
    matches: (other) => typeof other === 'string' && holds(compareText(other, operand)),
  };
}

/** A whole text against ? (one character), * (any number) and ~ (the next one as it is). */
export function wildcardPattern(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, 'su');
}

export function wildcardSource(text: string): string {
  let source = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const next = text[at + 1];
    if (character === '~' && next !== undefined && /[?*~]/.test(next)) {
      source += `\\${next === '~' ? 'u007e' : next}`;
      at++;
    } else if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else source += character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  return source;
}
