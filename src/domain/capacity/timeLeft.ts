import type { WorkbookTables } from '../contract';
import type { Period } from '../periods';
import { daysOff, workingDays } from './workingDays';

/**
 * Of a period's working days the share that is left, today included; 1 before it starts, 0 after it. Days off are the
 * dates of Feestdagen alone, and as values alone, as NETWORKDAYS on Overzicht counts them (which is also why the first
 * screen needs no reader of texts). Null where there is no working day in it.
 */
export function timeLeft(
  { holidays }: Pick<WorkbookTables, 'holidays'>,
  { start, end }: Pick<Period, 'start' | 'end'>,
  today: number,
): number | null {
  const column = holidays?.columns.date;
  const dates =
    column === undefined ? [] : (holidays?.values ?? []).flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
  const off = daysOff(dates);
  const all = workingDays(start, end, off);
  return all === 0 ? null : workingDays(Math.max(start, today), end, off) / all;
}
