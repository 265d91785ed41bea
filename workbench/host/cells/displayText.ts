import type { Cell } from '../model/workbook';

/** Range.text: what the cell shows. Number formats as far as the add-in and its samples use them; an unknown code shows as General. */
export function displayText(cell: Cell | undefined, language: 'nl' | 'en'): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (typeof value === 'boolean') return language === 'nl' ? (value ? 'WAAR' : 'ONWAAR') : String(value).toUpperCase();
  if (typeof value === 'string') return value;
  return formatNumber(value, cell.style?.numberFormat ?? 'General', language);
}

export function formatNumber(value: number, format: string, language: 'nl' | 'en'): string {
  const [positive = '', negative, zero] = format.split(';');
  const section = value < 0 && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive;
  const shown = section !== positive && value < 0 ? -value : value;
  const code = section.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (code === '' && format !== '') return '';
  if (code === '@' || /^general$/i.test(code) || code === '') return general(shown, language);
  const bare = code.replace(/"[^"]*"|\\./g, '');
  if (/[dyhs]|m/i.test(bare) && !/[0#?]/.test(bare)) return formatDate(shown, code, language);
  return /[0#?]/.test(bare) ? formatDigits(shown, code, language) : literal(code);
}

const decimalMark = (language: 'nl' | 'en'): string => (language === 'nl' ? ',' : '.');

function general(value: number, language: 'nl' | 'en'): string {
  const text = Number.isInteger(value) && Math.abs(value) < 1e11 ? String(value) : String(Number(value.toPrecision(10)));
  return text.replace('.', decimalMark(language)).replace('e', 'E');
}

function formatDigits(value: number, code: string, language: 'nl' | 'en'): string {
  const percent = code.includes('%');
  const match = /[#0?][#0?,]*(?:\.([0#?]*))?/.exec(code);
  if (!match) return general(value, language);
  const pattern = match[0];
  const decimals = match[1] ?? '';
  const least = [...decimals].filter((sign) => sign === '0').length;
  const whole = pattern.split('.')[0] ?? '';
  const scaled = Math.abs(percent ? value * 100 : value);
  const text = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-US', {
    minimumFractionDigits: least,
    maximumFractionDigits: decimals.length,
    minimumIntegerDigits: Math.max(1, [...whole].filter((sign) => sign === '0').length),
    useGrouping: whole.includes(','),
  }).format(scaled);
  const digits = scaled === 0 && !whole.includes('0') && least === 0 ? '' : text;
  const sign = value < 0 && Number(scaled.toFixed(decimals.length)) !== 0 ? '-' : '';
  return sign + literal(code.slice(0, match.index)) + digits + literal(code.slice(match.index + pattern.length));
}

const literal = (code: string): string => code.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1').replace(/_./g, ' ').replace(/\*./g, '');

function formatDate(value: number, code: string, language: 'nl' | 'en'): string {
  if (value < 0) return '#'.repeat(8);
  const date = new Date(Math.round((value - 25569) * 86400) * 1000);
  const locale = language === 'nl' ? 'nl-NL' : 'en-US';
  const name = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  const two = (part: number): string => String(part).padStart(2, '0');
  let afterHour = false;
  return code.replace(/"[^"]*"|\\.|y+|m+|d+|h+|s+|AM\/PM/gi, (token) => {
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token.startsWith('\\')) return token.slice(1);
    const lower = token.toLowerCase();
    const wasAfterHour = afterHour;
    afterHour = lower.startsWith('h');
    switch (lower.charAt(0)) {
      case 'y':
        return lower.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
      case 'd':
        return lower.length > 3 ? name({ weekday: 'long' }) : lower.length === 3 ? name({ weekday: 'short' }) : lower.length === 2 ? two(date.getUTCDate()) : String(date.getUTCDate());
      case 'h':
        return lower.length > 1 ? two(date.getUTCHours()) : String(date.getUTCHours());
      case 's':
        return lower.length > 1 ? two(date.getUTCSeconds()) : String(date.getUTCSeconds());
      case 'm':
        if (wasAfterHour) return lower.length > 1 ? two(date.getUTCMinutes()) : String(date.getUTCMinutes());
        return lower.length > 3 ? name({ month: 'long' }) : lower.length === 3 ? name({ month: 'short' }) : lower.length === 2 ? two(date.getUTCMonth() + 1) : String(date.getUTCMonth() + 1);
      default:
        return date.getUTCHours() < 12 ? 'AM' : 'PM';
    }
  });
}
