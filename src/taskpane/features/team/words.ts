import { dateOf } from '../../../domain/cells/serialDate';
import type { BookingStatus } from '../../../domain/capacity';
import type { Level } from '../../../domain/contract';
import { teamTexts } from '../../../i18n/areas/team';
import type { Language, Translator } from '../../../i18n/translator';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** "2026-03" as "mrt", or "mrt 26" where the window knows more than one year. */
export function monthWord({ language }: Pick<Translator, 'language'>, month: string, severalYears: boolean): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    month: 'short',
    ...(severalYears ? { year: '2-digit' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

export const spansYears = (from: number, to: number): boolean => dateOf(from).year !== dateOf(to).year;

export function levelWord(translator: Translator, level: Level | null): string {
  return translator.of(teamTexts)(`levels.${level ?? 'unknown'}`);
}

/** What a load stands out by, beside its colour. */
export const statusMarks: Readonly<Record<BookingStatus, string>> = {
  under: '',
  ok: '',
  over: '▲',
  overWithoutContract: '▲',
  none: '',
  vacancy: '',
  unknown: '?',
};
