import { dateOf } from '../../../src/domain/cells/serialDate';
import type { Language } from '../../../src/i18n/translator';
import type { Cell } from '../../../src/xlsx/model/workbook';
import { errorToLocal, formulaToLocal } from '../../typed/formulaLanguage';
import { parseTyped } from './parseTyped';

/** What a person edits: the formula, or the value in full, such that typing it again gives the same cell. */
export function editText(cell: Cell | undefined, language: Language): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return formulaToLocal(cell.formula, language);
  const { value, style } = cell;
  if (typeof value === 'boolean') return booleanText(value, language);
  if (typeof value === 'string') {
    if (cell.error) return errorToLocal(value, language);
    const reread = style?.quotePrefix || parseTyped(value, { language, numberFormat: style?.numberFormat, thisYear: 2000 }).value !== value;
    return reread && style?.numberFormat !== '@' && value !== '' ? `'${value}` : value;
  }
  const format = style?.numberFormat ?? 'General';
  if (isDateFormat(format) && value >= 1) return dateText(value);
  if (format.includes('%')) return `${numberText(Number((value * 100).toPrecision(15)), language)}%`;
  return numberText(value, language);
}

export const booleanText = (value: boolean, language: Language): string =>
  language === 'nl' ? (value ? 'WAAR' : 'ONWAAR') : String(value).toUpperCase();

/** At most 15 significant figures, as Excel keeps them. */
function numberText(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(15))).toUpperCase();
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** Whether a number format shows a date: a d, m or y outside quotes, brackets and escapes. */
function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dy]|m(?!.*[#0])/i.test(bare) && !/^general$/i.test(bare);
}

function dateText(serial: number): string {
  const { year, month, day } = dateOf(serial);
  const date = `${day}-${month}-${year}`;
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  if (seconds === 0) return date;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
