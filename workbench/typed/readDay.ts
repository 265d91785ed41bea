import { monthNames } from '../../src/domain/cells/months';
import type { Language } from './language';

/** A day found in a text. There need not be such a day. */
interface DayRead {
  /** Null where the text gives none. */
  readonly year: number | null;
  readonly month: number;
  /** Null where the text gives none: "maart 2026". */
  readonly day: number | null;
  /** WordStart: a word that begins as a month does ("sept", "augst"). */
  readonly notation: 'iso' | 'figures' | 'word' | 'wordStart';
}

const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const figures = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/;
const monthYear = /^(\d{1,2})[-/](\d{4})$/;
const wordFirst = /^([a-zë]{3,9})\.?[- ](\d{1,2}|\d{4})$/i;
const words = /^(\d{1,2})[- ]([a-zë]{3,9})\.?(?:[- ](\d{2}|\d{4}))?$/i;

/** "2026-03-01", "1-3-2026" in the order given, "1 mrt 2026" in the language given, with or without a year, "maart 2026", "3-2026"; null where it is none of these. */
export function readDay(text: string, order: 'dayFirst' | 'monthFirst', language: Language): DayRead | null {
  const ordered = iso.exec(text);
  if (ordered) return { year: Number(ordered[1]), month: Number(ordered[2]), day: Number(ordered[3]), notation: 'iso' };
  const numeric = figures.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
    return { year: fullYear(numeric[3]), month, day, notation: 'figures' };
  }
  const ofMonth = monthYear.exec(text);
  if (ofMonth) return { year: Number(ofMonth[2]), month: Number(ofMonth[1]), day: null, notation: 'figures' };
  const named = words.exec(text);
  if (!named) return readWordFirst(text, language);
  const word = (named[2] ?? '').toLowerCase();
  const exact = monthOf(word, language);
  const month = exact ?? startOf(word, language);
  return month === null
    ? null
    : { year: fullYear(named[3]), month, day: Number(named[1]), notation: exact === null ? 'wordStart' : 'word' };
}

/** "maart 2026", "mrt-26": of two figures a day where there can be one, else a year. */
function readWordFirst(text: string, language: Language): DayRead | null {
  const match = wordFirst.exec(text);
  const month = match && monthOf((match[1] ?? '').toLowerCase(), language);
  if (!match || month === null) return null;
  const figure = match[2] ?? '';
  const isDay = figure.length < 3 && Number(figure) >= 1 && Number(figure) <= 31;
  return { year: isDay ? null : fullYear(figure), month, day: isDay ? Number(figure) : null, notation: 'word' };
}

/** Two figures: 00–29 is this century, 30–99 the last, as Windows has it. */
function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** A month written out, its first three letters, or as Excel shortens it. */
function monthOf(word: string, language: Language): number | null {
  const { long, short } = monthNames[language];
  const index = long.findIndex((name, at) => name === word || short[at] === word || (word.length === 3 && name.startsWith(word)));
  return index < 0 ? null : index + 1;
}

function startOf(word: string, language: Language): number | null {
  const index = monthNames[language].short.findIndex((name) => word.startsWith(name));
  return index < 0 ? null : index + 1;
}
