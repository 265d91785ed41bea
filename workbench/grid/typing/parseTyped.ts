import { serialOf, type SerialDate } from '../../../src/domain/cells/serialDate';
import type { Language } from '../../../src/i18n/translator';
import type { CellValue } from '../../../src/xlsx/model/workbook';
import { errorFromLocal, formulaFromLocal } from './formulaLanguage';

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

export interface TypingContext {
  readonly language: Language;
  /** Number format of the cell typed in; absent is General. */
  readonly numberFormat?: string;
  /** The year a date without a year gets. */
  readonly thisYear: number;
}

/** Built-in format 14: shown as the machine's own short date. */
export const shortDateFormat = 'm/d/yyyy';

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
};

/** Reads typed text as Excel does in a Dutch or a British setting; what is no number, date, boolean or formula is text. */
export function parseTyped(text: string, context: TypingContext): Typed {
  if (text === '') return { value: '' };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (context.numberFormat === '@') return { value: text };
  const trimmed = text.trim();
  if (trimmed.startsWith('=') && trimmed.length > 1) return { value: '', formula: formulaFromLocal(trimmed, context.language) };
  return (
    parseNumber(trimmed, context) ??
    parseDate(trimmed, context) ??
    parseTime(trimmed) ??
    parseWord(trimmed, context.language) ??
    parseSigned(trimmed, context.language) ?? { value: text }
  );
}

/** A plain number as people in this language write it ("1.234,5", "-3", "2e3"), or null. */
export function plainNumber(text: string, language: Language): number | null {
  const pattern =
    language === 'nl'
      ? /^[+-]?(\d{1,3}(\.\d{3})+|\d+)?(,\d*)?(e[+-]?\d{1,3})?$/i
      : /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d{1,3})?$/i;
  if (!pattern.test(text) || !/^[+-]?[.,]?\d/.test(text)) return null;
  const plain = language === 'nl' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

function parseNumber(text: string, { language, numberFormat }: TypingContext): Typed | null {
  const percent = /^(.*\d[.,]?)\s*%$/.exec(text);
  if (percent) {
    const value = plainNumber(percent[1] ?? '', language);
    return value === null ? null : { value: hundredth(value), numberFormat: Number.isInteger(value) ? '0%' : '0.00%' };
  }
  const money = /^([+-]?)\s*€\s*([+-]?)(.+)$/.exec(text);
  if (money && !(money[1] && money[2])) {
    const value = plainNumber(`${money[1]}${money[2]}${money[3]}`, language);
    return value === null ? null : { value, numberFormat: Number.isInteger(value) ? '"€" #,##0' : '"€" #,##0.00' };
  }
  const negative = /^\((.+)\)$/.exec(text);
  const value = plainNumber(negative?.[1] ?? text, language);
  if (value === null || (negative && value < 0)) return null;
  const signed = negative ? -value : value;
  // In a cell with a percentage format 10 is 10%, and 0,1 is 10% too.
  if (numberFormat?.includes('%')) return { value: Math.abs(signed) >= 1 ? hundredth(signed) : signed };
  if (/e/i.test(text)) return { value: signed, numberFormat: '0.00E+00' };
  const grouped = language === 'nl' ? /\d\.\d{3}/.test(text) : /\d,\d{3}/.test(text);
  return grouped ? { value: signed, numberFormat: Number.isInteger(signed) ? '#,##0' : '#,##0.00' } : { value: signed };
}

/** A hundredth without the rounding that dividing a decimal by 100 brings: 7.1 is 0.071. */
const hundredth = (value: number): number => Number(`${value}e-2`) || value / 100;

function parseDate(text: string, { language, thisYear }: TypingContext): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const figures = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (figures)
    return dated(serialOf(fullYear(figures[3], thisYear), Number(figures[2]), Number(figures[1])), figures[3] ? shortDateFormat : 'd-mmm');
  const words = /^(\d{1,2})[ -]([a-zë]+)\.?(?:[ -](\d{2}|\d{4}))?$/i.exec(text);
  if (!words) return null;
  const month = monthOf(words[2] ?? '', language);
  return month === null ? null : dated(serialOf(fullYear(words[3], thisYear), month, Number(words[1])), words[3] ? 'd-mmm-yy' : 'd-mmm');
}

const dated = (serial: SerialDate | null, numberFormat = shortDateFormat): Typed | null =>
  serial === null ? null : { value: serial, numberFormat };

/** Two figures: 00–29 is this century, 30–99 the last, as Windows has it. */
function fullYear(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(word: string, language: Language): number | null {
  const lower = word.toLowerCase();
  if (language === 'nl' && lower === 'mrt') return 3;
  const index = months[language].findIndex((month) => month === lower || (lower.length === 3 && month.startsWith(lower)));
  return index < 0 ? null : index + 1;
}

function parseTime(text: string): Typed | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}

function parseWord(text: string, language: Language): Typed | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || (language === 'nl' && upper === 'WAAR')) return { value: true };
  if (upper === 'FALSE' || (language === 'nl' && upper === 'ONWAAR')) return { value: false };
  const error = errorFromLocal(upper, language);
  return error ? { value: error, error: true } : null;
}

/** "+A1" and "-SOM(B2:B4)" are formulas; "- overleg" and "-abc" stay a person's words. */
function parseSigned(text: string, language: Language): Typed | null {
  if (!/^[+-](\$?[A-Za-z]{1,3}\$?\d+|[A-Za-z.]+\(|\(|\d)/.test(text)) return null;
  if (/^[+-]\d/.test(text) && !/[*/^+(]/.test(text.slice(1))) return null;
  return { value: '', formula: formulaFromLocal(`=${text}`, language) };
}
