import { serialOf } from '../../src/domain/cells/serialDate';

export type Language = 'nl' | 'en';

/**
 * A number as Excel writes it into text (5&""): at most 15 digits, the language's decimal mark, and scientific notation
 * where plain digits would not fit in 20 places.
 */
export function numberToText(value: number, language: Language): string {
  const rounded = Number(value.toPrecision(15));
  if (rounded === 0) return '0';
  const [digits = '', power = '0'] = rounded.toExponential().split('e');
  const exponent = Number(power);
  const mantissa = digits.replace(/^-|\./g, '');
  let text: string;
  const decimals = Math.max(0, mantissa.length - 1 - exponent);
  if (exponent < 20 && (exponent >= 0 ? exponent < 15 || mantissa.length > 15 : decimals <= 18)) {
    text = rounded.toFixed(Math.min(decimals, 100));
  } else {
    text = `${digits}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return language === 'nl' ? text.replace('.', ',') : text;
}

const months = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
} as const;

/** The number a text stands for when it is calculated with: "12", "1,5" (nl), "5%", "€ 3", "1-3-2026", "13:30". Null where it is none. */
export function textToNumber(text: string, language: Language): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return plainNumber(trimmed, language) ?? dateAndTime(trimmed, language);
}

function plainNumber(text: string, language: Language): number | null {
  const [decimal, thousand] = language === 'nl' ? [',', '.'] : ['.', ','];
  const bracketed = /^\((.*)\)$/.exec(text);
  const match = /^([+-]?)\s*[€$£]?\s*([+-]?)([\d.,]+)(E[+-]?\d+)?\s*€?\s*(%?)$/i.exec(bracketed?.[1] ?? text);
  if (!match) return null;
  const [, before = '', after = '', body = '', power = '', percent = ''] = match;
  if (before && after) return null;
  const pieces = body.split(decimal);
  if (pieces.length > 2) return null;
  const [whole = '', fraction = ''] = pieces;
  if (fraction.includes(thousand) || !/\d/.test(body)) return null;
  if (whole.includes(thousand) && !new RegExp(`^\\d+(\\${thousand}\\d{3})+$`).test(whole)) return null;
  const value = Number(`${whole.replaceAll(thousand, '')}.${fraction || '0'}${power}`);
  if (!Number.isFinite(value)) return null;
  const signed = (before === '-' || after === '-') !== Boolean(bracketed) ? -value : value;
  return percent ? signed / 100 : signed;
}

function dateAndTime(text: string, language: Language): number | null {
  const match = /^(.*?)(?:(?:\s+|^|T)(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/s.exec(text);
  if (!match) return null;
  const [, day = '', hours, minutes, seconds] = match;
  const time = hours === undefined ? 0 : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (day === '') return hours === undefined ? null : time;
  const date = textToDate(day, language);
  return date === null ? null : date + time;
}

/** "2026-03-01", "1-3-2026" (nl) or "3/1/2026" (en), "1 mrt 2026". */
export function textToDate(text: string, language: Language): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (short) {
    const [day, month] = language === 'nl' ? [short[1], short[2]] : [short[2], short[1]];
    return serialOf(fullYear(Number(short[3])), Number(month), Number(day));
  }
  const named = /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4}|\d{2})$/i.exec(text);
  if (!named) return null;
  const name = (named[2] ?? '').toLowerCase();
  const start = name === 'maart' ? 'mrt' : name.slice(0, 3);
  const month = months[language].findIndex((each) => each === start);
  return month < 0 ? null : serialOf(fullYear(Number(named[3])), month + 1, Number(named[1]));
}

/** Excel reads 00–29 as this century, 30–99 as the last. */
function fullYear(year: number): number {
  return year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
}
