import { readDate, serialOfIso, type SerialDate } from '../../domain/cells';
import type { Translator } from '../../i18n/translator';

/** What was typed in a field for a day, by the reader that cells are read with. */
type TypedDate =
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly day: SerialDate }
  /** Several days could be meant; none is chosen. */
  | { readonly kind: 'several'; readonly days: readonly SerialDate[] }
  | { readonly kind: 'none' };

export function readTyped(text: string): TypedDate {
  const reading = readDate(text);
  switch (reading.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'value':
    case 'asText':
      return { kind: 'day', day: reading.value };
    case 'ambiguous':
      return { kind: 'several', days: reading.candidates };
    default:
      return { kind: 'none' };
  }
}

/** A day as people type it in any field of the pane: "3-3-2026", "3 maart 2026", "2026-03-03". Null for nothing and for what leaves doubt. */
export function typedDate(text: string): SerialDate | null {
  const typed = readTyped(text);
  return typed.kind === 'day' ? typed.day : null;
}

/** A day as a person would type it so that it is read back as that day: with slashes it might be another. */
export const writtenDate = ({ language, date }: Pick<Translator, 'language' | 'date'>, day: SerialDate): string =>
  date(day, language === 'nl' ? 'short' : 'long');

/** What a field shows: a day that was put there (ISO) as people write it, else as it was typed. */
export function shownDate(translator: Pick<Translator, 'language' | 'date'>, text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? serialOfIso(text) : null;
  return day === null ? text : writtenDate(translator, day);
}
