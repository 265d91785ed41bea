/**
 * What Excel makes of a text that is put into a cell: a number, a date, a truth value, or the text itself. Through the
 * API values are read as en-US text whatever the user's language (docs/excel-assumptions.md): "1,5" and "31-12-2026" stay
 * text on a Dutch machine, "12" and "1.5" do not.
 */
export type Typed =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'value'; value: string | number | boolean; numberFormat?: string }>
  | Readonly<{ kind: 'formula'; formula: string }>
  | Readonly<{ kind: 'text'; value: string; quotePrefix: boolean }>;

const number = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const percentage = /^[+-]?\d*\.?\d+ ?%$/;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const americanDate = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

export function parseTyped(text: string): Typed {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1), quotePrefix: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  if (/\d/.test(trimmed)) {
    if (number.test(trimmed)) return { kind: 'value', value: Number(trimmed.replaceAll(',', '')) };
    if (percentage.test(trimmed))
      return { kind: 'value', value: Number(trimmed.replace(/ ?%$/, '')) / 100, numberFormat: trimmed.includes('.') ? '0.00%' : '0%' };
    const date = parseDate(trimmed);
    if (date !== null) return { kind: 'value', value: date, numberFormat: 'm/d/yyyy' };
    const clock = time.exec(trimmed);
    if (clock)
      return {
        kind: 'value',
        value: (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) / 86400,
        numberFormat: clock[3] ? 'h:mm:ss' : 'h:mm',
      };
  }
  // A sign or @ in front makes a formula of what is no number: the reason that a municipality's words go in as text.
  if (/^[+\-@]./.test(text)) return { kind: 'formula', formula: text.startsWith('+') ? `=${text.slice(1)}` : `=${text}` };
  return { kind: 'text', value: text, quotePrefix: false };
}

function parseDate(text: string): number | null {
  const iso = isoDate.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = americanDate.exec(text);
  if (!american) return null;
  const year = Number(american[3]);
  return serial(year < 30 ? 2000 + year : year < 100 ? 1900 + year : year, Number(american[1]), Number(american[2]));
}

/** Days since 30 December 1899: right from 1 March 1900 on. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? date.getTime() / 86_400_000 + 25569 : null;
}
