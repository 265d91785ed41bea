import { dateOf } from '../../../domain/cells';
import type { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import type { Say, Translator } from '../../../i18n/translator';
import { todaySerial } from '../../shared/today';

/** Whole months from one day to another. */
export function monthsBetween(from: number, to: number): number {
  const [start, end] = [dateOf(from), dateOf(to)];
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
}

/** How old the populations are, for a person to decide whether they are to be renewed. */
export function ageOf(
  translator: Translator,
  say: Say<(typeof allocationScreenTexts)['nl']>,
  referenceDate: number,
  today = todaySerial(),
): string {
  const months = Math.max(0, monthsBetween(referenceDate, today));
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    ...(years > 0 ? [say('populations.ageYears', { count: years, number: translator.number(years) })] : []),
    ...(rest > 0 || years === 0 ? [say('populations.ageMonths', { count: rest, number: translator.number(rest) })] : []),
  ];
  return say('populations.age', { age: translator.list(parts), date: translator.date(referenceDate, 'long') });
}
