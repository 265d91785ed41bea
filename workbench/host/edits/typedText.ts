import { serialOf } from '../../../src/domain/cells/serialDate';
import { asFormula } from '../../typed/asFormula';
import { readClock } from '../../typed/readClock';
import { readDay } from '../../typed/readDay';
import { readNumber } from '../../typed/readNumber';

/**
 * What Excel makes of a text that is put into a cell: a number, a date, a truth value, or the text itself. Through the
 * API values are read as en-US text whatever the user's language (docs/excel-assumptions.md): "1,5" and "31-12-2026" stay
 * text on a Dutch machine, "12" and "1.5" do not.
 */
type Typed =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'value'; value: string | number | boolean; numberFormat?: string }>
  | Readonly<{ kind: 'formula'; formula: string }>
  | Readonly<{ kind: 'text'; value: string; quotePrefix: boolean }>;

export function parseTyped(text: string): Typed {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1), quotePrefix: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  const value = /\d/.test(trimmed) ? (parseNumber(trimmed) ?? parseDate(trimmed) ?? parseTime(trimmed)) : null;
  if (value) return value;
  // A sign or @ in front makes a formula of what is no number: the reason that a municipality's words go in as text.
  const formula = asFormula(text);
  return formula === null ? { kind: 'text', value: text, quotePrefix: false } : { kind: 'formula', formula };
}

/** Of brackets and of another's money the API makes no number, of a percentage only one in plain digits. */
function parseNumber(text: string): Typed | null {
  const read = readNumber(text, 'en');
  if (
    !read ||
    read.isBracketed ||
    read.isSpaced ||
    (read.signBefore && read.signBefore !== '$') ||
    read.hasEuroBehind ||
    read.grouping === 'loose'
  )
    return null;
  // Microsoft's samples write "$120" and sum it (OfficeDev/office-js-snippets, table-add-rows-and-columns).
  if (read.signBefore)
    return read.isPercentage || read.hasExponent
      ? null
      : { kind: 'value', value: read.value, numberFormat: text.includes('.') ? '$#,##0.00' : '$#,##0' };
  if (!read.isPercentage) return { kind: 'value', value: read.value };
  if (read.hasExponent || read.grouping !== 'none' || !/\d ?%$/.test(text)) return null;
  return { kind: 'value', value: read.value / 100, numberFormat: text.includes('.') ? '0.00%' : '0%' };
}

/** "2026-12-31" with dashes, or as Americans write it. */
function parseDate(text: string): Typed | null {
  const read = readDay(text, 'monthFirst', 'en');
  if (!read || read.year === null || (read.notation === 'iso' ? text.includes('/') : read.notation !== 'figures')) return null;
  const value = serialOf(read.year, read.month, read.day);
  return value === null ? null : { kind: 'value', value, numberFormat: 'm/d/yyyy' };
}

function parseTime(text: string): Typed | null {
  const read = readClock(text);
  return read && { kind: 'value', value: read.value, numberFormat: read.seconds === null ? 'h:mm' : 'h:mm:ss' };
}
