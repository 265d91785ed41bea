import { dateOf, serialOf, weekdayOf } from '../cells/serialDate';
import type { LiberationDay } from '../contract';

type HolidayKey = 'newYear' | 'easterMonday' | 'kingsDay' | 'liberationDay' | 'ascension' | 'whitMonday' | 'christmas' | 'boxingDay';

interface Holiday {
  /** Serial. */
  readonly date: number;
  readonly key: HolidayKey;
}

/**
 * Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher (Nature, 1876), the same in effect as
 * Gauss's with its exceptions.
 */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return day(year, Math.floor(days / 31), (days % 31) + 1);
}

/**
 * The public holidays of the Netherlands on which a municipality is closed. Good Friday is not among them.
 * Liberation Day is one every five years for most employers; some give it every year, some never.
 * King's Day is 27 April, or the 26th where the 27th is a Sunday. Source: Rijksoverheid, "Officiële feestdagen".
 */
export function dutchHolidays(year: number, liberationDay: LiberationDay = 'lustrum'): readonly Holiday[] {
  const easter = easterOf(year);
  const king = day(year, 4, 27);
  const freed = liberationDay === 'yearly' || (liberationDay === 'lustrum' && year % 5 === 0);
  const holidays: Holiday[] = [
    { date: day(year, 1, 1), key: 'newYear' },
    { date: easter + 1, key: 'easterMonday' },
    { date: weekdayOf(king) === 7 ? king - 1 : king, key: 'kingsDay' },
    ...(freed ? [{ date: day(year, 5, 5), key: 'liberationDay' } as const] : []),
    { date: easter + 39, key: 'ascension' },
    { date: easter + 50, key: 'whitMonday' },
    { date: day(year, 12, 25), key: 'christmas' },
    { date: day(year, 12, 26), key: 'boxingDay' },
  ];
  return holidays.sort((one, other) => one.date - other.date);
}

/** The holidays from one serial to another, both included. */
export function holidaysBetween(from: number, to: number, liberationDay: LiberationDay = 'lustrum'): readonly Holiday[] {
  const holidays: Holiday[] = [];
  for (let year = dateOf(from).year; year <= dateOf(to).year; year++) holidays.push(...dutchHolidays(year, liberationDay));
  return holidays.filter(({ date }) => date >= Math.floor(from) && date <= to);
}

function day(year: number, month: number, date: number): number {
  const serial = serialOf(year, month, date);
  if (serial === null) throw new Error(`no such day: ${year}-${month}-${date}`);
  return serial;
}
