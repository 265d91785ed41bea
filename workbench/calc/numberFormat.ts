import { addLocale, format, formatColor, isDateFormat } from 'numfmt';
import { monthNames } from '../../src/domain/cells/months';
import type { Language } from '../typed/language';
import { booleanText } from './coerce';
import type { CellValue } from '../../src/xlsx/model/workbook';

interface Formatted {
  readonly text: string;
  /** "#RRGGBB" where the format code gives one ([Red]). */
  readonly color?: string;
}

/** Excel's eight named colours and the first of its 56, in their default palette. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};
const lastSerial = 2_958_466;
/** Excel's Dutch names: without the points that the Unicode tables give ("mrt.", "ma."). */
addLocale(
  {
    decimal: ',',
    group: '.',
    ampm: ['AM', 'PM'],
    bool: ['WAAR', 'ONWAAR'],
    mmmm: [...monthNames.nl.long],
    mmm: [...monthNames.nl.short],
    dddd: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    ddd: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  },
  'nl',
);

/**
 * A value as a cell shows it with its number format (en-US code, undefined is General), with the decimal marks and
 * month names of the language. A date before 1900 or after 9999 shows as ########, as Excel does.
 */
export function formatValue(value: CellValue, numberFormat: string | undefined, language: Language): Formatted {
  if (typeof value === 'boolean') return { text: booleanText(value, language) };
  const code = withoutLocale(numberFormat === undefined || numberFormat === '' ? 'General' : numberFormat);
  if (typeof value === 'string') return value === '' ? { text: '' } : withColor(safeFormat(code, value, language), code, value);
  if (isDateFormat(code) && (value < 0 || value >= lastSerial)) return { text: '########' };
  return withColor(safeFormat(code, value, language), code, value);
}

function safeFormat(code: string, value: string | number, language: Language): string {
  return format(code, value, {
    locale: language,
    throws: false,
    dateSpanLarge: true,
    nbsp: false,
    dateErrorThrows: false,
    dateErrorNumber: false,
  });
}

function withColor(text: string, code: string, value: string | number): Formatted {
  const color = /\[(black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+)\]/i.test(code) ? formatColor(code, value) : undefined;
  const hex = typeof color === 'string' ? (color.startsWith('#') ? color.toUpperCase() : named[color.toLowerCase()]) : undefined;
  return hex === undefined ? { text } : { text, color: hex };
}

/**
 * "[$€-413]" only gives the sign in numbers: the marks stay the reader's. In dates the number behind the dash chooses
 * the language of the month names, and is left in.
 */
function withoutLocale(code: string): string {
  return isDateFormat(code) ? code : code.replace(/\[\$([^\]-]*)-[^\]]*\]/g, (_, sign: string) => (sign === '' ? '' : `"${sign}"`));
}

/**
 * A format code as TEXT() takes it in a Dutch Excel, in en-US notation: jjjj is yyyy, uu is hh, the comma is the decimal
 * mark and the point the thousands mark. Source: Microsoft's Dutch page on TEKST.
 */
export function localFormat(code: string, language: Language): string {
  if (language === 'en') return code;
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[^"\\[]+/g, (piece) => {
    if (/^\[u+\]$/i.test(piece)) return piece.replace(/u/gi, 'h');
    if (/^["\\[]/.test(piece)) return piece;
    const dates = piece
      .replace(/j/g, 'y')
      .replace(/J/g, 'y')
      .replace(/u/gi, 'h')
      .replace(/standaard/gi, 'General');
    return /[0#?]/.test(dates) ? dates.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : dates;
  });
}
