import { dateOf } from '../cells/serialDate';
import type { WorkbookTables } from '../contract';
import { dateIn, type Window } from './capacity';
import { holidaysBetween } from './holidays';
import { daysOff, type DaysOff } from './workingDays';

/**
 * The days off in a window: those of the table Feestdagen, and the Dutch public holidays of a year that the table
 * has no day of (a workbook made for one year, looked at in the next). A cell that is no date counts for nothing.
 */
export function daysOffFor({ holidays }: Pick<WorkbookTables, 'holidays'>, { from, to }: Window): DaysOff {
  if (to < from) return [];
  const column = holidays?.columns.date;
  const listed = column === undefined ? [] : (holidays?.values ?? []).flatMap((row) => dateIn(row[column]) ?? []);
  const years = new Set(listed.map((date) => dateOf(date).year));
  const unlisted = holidaysBetween(from, to).flatMap(({ date }) => (years.has(dateOf(date).year) ? [] : date));
  return daysOff([...listed.filter((date) => date >= Math.floor(from) && date <= to), ...unlisted]);
}
