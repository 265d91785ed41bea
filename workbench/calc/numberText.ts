import { serialOf } from '../../src/domain/cells/serialDate';
import type { Language } from '../typed/language';
import { readClock } from '../typed/readClock';
import { readDay } from '../typed/readDay';
import { readFraction } from '../typed/readFraction';
import { readNumber } from '../typed/readNumber';

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

/** The number a text stands for when it is calculated with: "12", "1,5" (nl), "5%", "€ 3", "1-3-2026", "13:30". Null where it is none. */
export function textToNumber(text: string, language: Language): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = readNumber(trimmed, language);
  if (!number) return readFraction(trimmed)?.value ?? dateAndTime(trimmed, language);
  const signed = number.isBracketed ? -number.value : number.value;
  return number.isPercentage ? signed / 100 : signed;
}

function dateAndTime(text: string, language: Language): number | null {
  const match = /^(.*?)(?:(?:\s+|^|T)(\d{1,4}:\d{1,2}(?::\d{1,2})?(?:\s?[ap]m?)?))?$/is.exec(text);
  if (!match) return null;
  const [, day = '', clock] = match;
  const time = clock === undefined ? null : readClock(clock);
  if (clock !== undefined && !time) return null;
  if (day === '') return time && time.value;
  const date = textToDate(day, language);
  return date === null ? null : date + (time?.value ?? 0);
}

/** "2026-03-01", "1-3-2026" (nl) or "3/1/2026" (en), "1 mrt 2026". */
export function textToDate(text: string, language: Language): number | null {
  const read = readDay(text, language === 'nl' ? 'dayFirst' : 'monthFirst', language);
  return read && read.year !== null ? serialOf(read.year, read.month, read.day ?? 1) : null;
}
