import { dateOf, serialOf } from '../cells/serialDate';
import type { LiberationDay, WorkbookTables } from '../contract';
import { readSettings, settingDefaults } from '../settings/settings';
import { dateIn } from '../cells';
import type { Window } from './capacity';
import { holidaysBetween } from './holidays';
import { daysOff, type DaysOff } from './workingDays';

/** The days off in a window: those of the table Feestdagen, 5 May by the setting "Bevrijdingsdag vrij". A cell that is no date counts for nothing. */
export function daysOffFor({ holidays, settings }: Pick<WorkbookTables, 'holidays' | 'settings'>, window: Window): DaysOff {
  const column = holidays?.columns.date;
  const listed = column === undefined ? [] : (holidays?.values ?? []).flatMap((row) => dateIn(row[column]) ?? []);
  return daysOffGiven(listed, window, readSettings(settings).liberationDay ?? settingDefaults.liberationDay);
}

/**
 * The days listed, and the Dutch public holidays of a year that none of them is in (a workbook made for one year, looked at in the
 * next). Pane, command and functions all go by this.
 */
export function daysOffGiven(
  listed: readonly number[],
  { from, to }: Window,
  liberationDay: LiberationDay = settingDefaults.liberationDay,
): DaysOff {
  if (to < from) return [];
  const years = new Set(listed.map((date) => dateOf(date).year));
  const unlisted = holidaysBetween(from, to, liberationDay).flatMap(({ date }) => (years.has(dateOf(date).year) ? [] : date));
  return daysOff([...listed.filter((date) => date >= Math.floor(from) && date <= to), ...unlisted]);
}

/** The days off of every year that one of these serials falls in, and of those between: what is worked out per year needs it whole. */
export function daysOffAround(tables: Pick<WorkbookTables, 'holidays' | 'settings'>, serials: readonly (number | null)[]): DaysOff {
  const years = serials.flatMap((serial) => (serial === null ? [] : [dateOf(serial).year]));
  if (years.length === 0) return [];
  return daysOffFor(tables, { from: serialOf(Math.min(...years), 1, 1) ?? 0, to: serialOf(Math.max(...years), 12, 31) ?? 0 });
}
