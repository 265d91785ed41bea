import { serialOf } from '../../src/domain/cells/serialDate';
import { readClock } from './readClock';
import { readDay } from './readDay';
import { errorFromLocal } from './formulaLanguage';
import type { Language } from './language';
import { readFraction } from './readFraction';
import { readNumber, type NumberRead } from './readNumber';

/** What a text that is put into a cell becomes there. */
export interface Typed {
  readonly value: string | number | boolean;
  /** In en-US, with the leading "=". */
  readonly formula?: string;
  readonly error?: boolean;
  /** The format Excel gives a cell that had none, because of how it was typed. */
  readonly numberFormat?: string;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  readonly quotePrefix?: boolean;
}

/** Whose notation a text is in: a person's own, or en-US where an add-in writes it. */
interface Notation {
  readonly language: Language;
  readonly order: 'dayFirst' | 'monthFirst';
  /** The money whose sign makes a number of what it stands before. */
  readonly money: '€' | '$';
  /** The format of the cell; absent is General. */
  readonly numberFormat?: string;
  /** The year a date without a year gets. */
  readonly thisYear: number;
  /** What is no number, date, truth value or error, as a formula in en-US; null where it is text. */
  readonly formula: (text: string) => string | null;
}

/** Built-in format 14: shown as the machine's own short date. */
const shortDate = 'm/d/yyyy';

/**
 * Reads a text as Excel does: an add-in's texts as a person's, in en-US (docs/excel-assumptions.md), so that there is one reader for both.
 * Source: Microsoft, "Enter data manually in worksheet cells"; the formats are those that Excel then shows.
 */
export function parseTyped(text: string, notation: Notation): Typed {
  if (text === '') return { value: '' };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (notation.numberFormat === '@') return { value: text };
  const trimmed = text.trim();
  const formula = (): Typed | null => {
    const found = notation.formula(trimmed);
    return found === null ? null : { value: '', formula: found };
  };
  const number = (): Typed | null => parseNumber(trimmed, notation) ?? readFraction(trimmed) ?? parseMoment(trimmed, notation);
  return (/\d/.test(trimmed) ? number() : null) ?? parseWord(trimmed, notation.language) ?? formula() ?? { value: text };
}

/** "- 5", "1234.567" and "5 €" are words to Excel where they are typed. */
const isTyped = (read: NumberRead): boolean => !read.isSpaced && read.grouping !== 'loose' && !read.hasEuroBehind;

function parseNumber(text: string, { language, money, numberFormat }: Notation): Typed | null {
  const read = readNumber(text, language);
  if (!read || !isTyped(read)) return null;
  const { value, isBracketed, isPercentage, signBefore } = read;
  if (Number(isBracketed) + Number(isPercentage) + Number(signBefore !== '') > 1 || (isBracketed && value < 0)) return null;
  const whole = Number.isInteger(value);
  if (isPercentage) return { value: hundredth(value), numberFormat: whole ? '0%' : '0.00%' };
  if (signBefore !== '') return signBefore === money ? { value, numberFormat: moneyFormat(money, whole) } : null;
  const signed = isBracketed ? -value : value;
  // In a cell with a percentage format 10 is 10%, and 0,1 is 10% too.
  if (numberFormat?.includes('%')) return { value: Math.abs(signed) >= 1 ? hundredth(signed) : signed };
  if (read.hasExponent) return { value: signed, numberFormat: '0.00E+00' };
  return read.grouping === 'threes' ? { value: signed, numberFormat: whole ? '#,##0' : '#,##0.00' } : { value: signed };
}

const moneyFormat = (money: '€' | '$', whole: boolean): string => `${money === '€' ? '"€" ' : '$'}#,##0${whole ? '' : '.00'}`;

/** A hundredth without the rounding that dividing a decimal by 100 brings: 7.1 is 0.071. */
const hundredth = (value: number): number => Number(`${value}e-2`) || value / 100;

/** A day, a time, or a day with a time behind it. */
function parseMoment(text: string, notation: Notation): Typed | null {
  const clock = readClock(text);
  if (clock) return { value: clock.value, numberFormat: clock.numberFormat };
  const [, dayText = text, clockText] = /^(.*?\S)\s+(\d{1,2}:.*)$/.exec(text) ?? [];
  const day = parseDay(dayText, notation);
  if (!day || clockText === undefined) return day;
  const time = readClock(clockText);
  return time && time.hours < 24 ? { value: Number(day.value) + time.value, numberFormat: `${shortDate} h:mm` } : null;
}

function parseDay(text: string, { language, order, thisYear }: Notation): Typed | null {
  const read = readDay(text, order, language);
  if (!read || read.notation === 'wordStart') return null;
  const value = serialOf(read.year ?? thisYear, read.month, read.day ?? 1);
  if (value === null) return null;
  if (read.day === null) return { value, numberFormat: 'mmm-yy' };
  return { value, numberFormat: read.year === null ? 'd-mmm' : read.notation === 'word' ? 'd-mmm-yy' : shortDate };
}

function parseWord(text: string, language: Language): Typed | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || (language === 'nl' && upper === 'WAAR')) return { value: true };
  if (upper === 'FALSE' || (language === 'nl' && upper === 'ONWAAR')) return { value: false };
  const error = errorFromLocal(upper, language);
  return error ? { value: error, error: true } : null;
}
