import { serialOf } from '../../../src/domain/cells/serialDate';
import type { Language } from '../../../src/i18n/translator';
import type { CellValue } from '../../../src/xlsx/model/workbook';
import { asFormula } from '../../typed/asFormula';
import { readClock } from '../../typed/readClock';
import { readDay } from '../../typed/readDay';
import { readNumber, type NumberRead } from '../../typed/readNumber';
import { errorFromLocal, formulaFromLocal } from '../../typed/formulaLanguage';

/** What a typed text becomes in a cell. */
export interface Typed {
  readonly value: CellValue;
  /** In en-US, with the leading "=". */
  readonly formula?: string;
  readonly error?: boolean;
  /** The format Excel gives a cell that had none, because of how it was typed. */
  readonly numberFormat?: string;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  readonly quotePrefix?: boolean;
}

interface TypingContext {
  readonly language: Language;
  /** Number format of the cell typed in; absent is General. */
  readonly numberFormat?: string;
  /** The year a date without a year gets. */
  readonly thisYear: number;
}

/** Built-in format 14: shown as the machine's own short date. */
const shortDateFormat = 'm/d/yyyy';

/** Reads typed text as Excel does in a Dutch or a British setting; what is no number, date, boolean or formula is text. */
export function parseTyped(text: string, context: TypingContext): Typed {
  if (text === '') return { value: '' };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (context.numberFormat === '@') return { value: text };
  const trimmed = text.trim();
  return (
    parseNumber(trimmed, context) ??
    parseDate(trimmed, context) ??
    parseTime(trimmed) ??
    parseWord(trimmed, context.language) ??
    parseFormula(trimmed, context.language) ?? { value: text }
  );
}

/** "- 5", "1234.567" and "5 €" are words to Excel where they are typed. */
const isTyped = (read: NumberRead): boolean => !read.isSpaced && read.grouping !== 'loose' && !read.hasEuroBehind;

function parseNumber(text: string, { language, numberFormat }: TypingContext): Typed | null {
  const read = readNumber(text, language);
  if (!read || !isTyped(read)) return null;
  const { value, isBracketed, isPercentage, signBefore } = read;
  if (Number(isBracketed) + Number(isPercentage) + Number(signBefore !== '') > 1 || (isBracketed && value < 0)) return null;
  if (isPercentage) return { value: hundredth(value), numberFormat: Number.isInteger(value) ? '0%' : '0.00%' };
  if (signBefore === '€') return { value, numberFormat: Number.isInteger(value) ? '"€" #,##0' : '"€" #,##0.00' };
  if (signBefore !== '') return null;
  const signed = isBracketed ? -value : value;
  // In a cell with a percentage format 10 is 10%, and 0,1 is 10% too.
  if (numberFormat?.includes('%')) return { value: Math.abs(signed) >= 1 ? hundredth(signed) : signed };
  if (read.hasExponent) return { value: signed, numberFormat: '0.00E+00' };
  return read.grouping === 'threes' ? { value: signed, numberFormat: Number.isInteger(signed) ? '#,##0' : '#,##0.00' } : { value: signed };
}

/** A hundredth without the rounding that dividing a decimal by 100 brings: 7.1 is 0.071. */
const hundredth = (value: number): number => Number(`${value}e-2`) || value / 100;

function parseDate(text: string, { language, thisYear }: TypingContext): Typed | null {
  const read = readDay(text, 'dayFirst', language);
  if (!read || read.notation === 'wordStart') return null;
  const value = serialOf(read.year ?? thisYear, read.month, read.day);
  if (value === null) return null;
  return { value, numberFormat: read.year === null ? 'd-mmm' : read.notation === 'word' ? 'd-mmm-yy' : shortDateFormat };
}

function parseTime(text: string): Typed | null {
  const read = readClock(text);
  if (!read || read.hours > 23 || read.minutes > 59 || (read.seconds ?? 0) > 59) return null;
  return { value: read.value, numberFormat: read.seconds === null ? 'h:mm' : 'h:mm:ss' };
}

function parseWord(text: string, language: Language): Typed | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || (language === 'nl' && upper === 'WAAR')) return { value: true };
  if (upper === 'FALSE' || (language === 'nl' && upper === 'ONWAAR')) return { value: false };
  const error = errorFromLocal(upper, language);
  return error ? { value: error, error: true } : null;
}

/** "+A1", "-SOM(B2:B4)" and "-abc" are formulas: whoever means words types an apostrophe first. */
function parseFormula(text: string, language: Language): Typed | null {
  const formula = asFormula(text);
  return formula === null ? null : { value: '', formula: closed(formulaFromLocal(formula, language)) };
}

/** Excel itself puts the closing brackets that are missing at the end: "=SUM(A1:A3" is taken, "=SUM(A1," is not. */
function closed(formula: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g, (piece) => '_'.repeat(piece.length));
  const open = (bare.match(/\(/g)?.length ?? 0) - (bare.match(/\)/g)?.length ?? 0);
  return open > 0 && /[\p{L}\p{N}_)%}]\s*$/u.test(bare) ? formula + ')'.repeat(open) : formula;
}
