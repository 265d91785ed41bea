import type { Language } from './language';

/** A number found in a text, and how it is written: formulas, typing and the API each take other ways of writing. */
export interface NumberRead {
  /** As its signs make it; what brackets and a percent sign do is left to the reader. */
  readonly value: number;
  readonly isBracketed: boolean;
  readonly isPercentage: boolean;
  readonly hasExponent: boolean;
  /** Loose: "1234.567", with more than three digits before the first mark. */
  readonly grouping: 'none' | 'threes' | 'loose';
  readonly signBefore: '€' | '$' | '£' | '';
  readonly hasEuroBehind: boolean;
  /** "- 5", which people also write for what is no number. */
  readonly isSpaced: boolean;
}

const pattern = /^([+-]?)(\s*)([€$£]?)\s*([+-]?)([\d.,]+)(e[+-]?\d{1,3})?(?:\s*(€))?(?:\s*(%))?$/i;
const marks = { nl: [',', '.'], en: ['.', ','] } as const;
const groups = { nl: /^\d+(\.\d{3})+$/, en: /^\d+(,\d{3})+$/ } as const;
const threes = /^\d{1,3}\D/;

/** "12", "1.234,5" (nl), "(3)", "5 %", "€ -3", "2e3"; null where the text is no number. The text has no space around it. */
export function readNumber(text: string, language: Language): NumberRead | null {
  const isBracketed = text.startsWith('(') && text.endsWith(')');
  const match = pattern.exec(isBracketed ? text.slice(1, -1) : text);
  if (!match) return null;
  const [, before, space, signBefore, after, body = '', exponent = '', euro = '', percent = ''] = match;
  if (before && after) return null;
  const [decimal, group] = marks[language];
  const [whole = '', fraction = '', ...more] = body.split(decimal);
  if (more.length > 0 || fraction.includes(group) || !/\d/.test(body)) return null;
  const isGrouped = whole.includes(group);
  if (isGrouped && !groups[language].test(whole)) return null;
  const size = Number(`${fifteen(whole.replaceAll(group, ''))}.${fraction || '0'}${exponent}`);
  if (!Number.isFinite(size)) return null;
  return {
    value: before === '-' || after === '-' ? -size : size,
    isBracketed,
    isPercentage: percent !== '',
    hasExponent: exponent !== '',
    grouping: !isGrouped ? 'none' : threes.test(whole) ? 'threes' : 'loose',
    signBefore: signBefore as NumberRead['signBefore'],
    hasEuroBehind: euro !== '',
    isSpaced: space !== '' && signBefore === '',
  };
}

/** Excel keeps fifteen figures of a number and makes the rest 0 (Microsoft, "Excel specifications and limits"). */
const fifteen = (digits: string): string =>
  digits.replace(/^(0*[1-9]\d{14})(\d+)$/, (_, kept: string, rest: string) => kept + '0'.repeat(rest.length));
