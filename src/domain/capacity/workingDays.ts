import { weekdayOf } from '../cells/serialDate';

/** Days off, as serials, ascending and each once; only those on a weekday matter. */
export type DaysOff = readonly number[];

/** From any list of serials to one that counts: whole days on weekdays, in order, each once. */
export function daysOff(serials: Iterable<number>): DaysOff {
  return [...new Set([...serials].map(Math.floor))].filter((serial) => weekdayOf(serial) <= 5).sort((one, other) => one - other);
}

/** Working days (Monday to Friday, no days off) from one serial to another, both included; none where from is after to. */
export function workingDays(from: number, to: number, off: DaysOff): number {
  const [first, last] = [Math.floor(from), Math.floor(to)];
  if (last < first) return 0;
  return weekdaysTo(last) - weekdaysTo(first - 1) - (countTo(off, last) - countTo(off, first - 1));
}

/** Weekdays since a Monday long ago. From serial 61 on, serial 2 is a Monday in the count of days. */
function weekdaysTo(serial: number): number {
  const days = serial - 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/** How many of the days off fall on or before a serial. */
function countTo(off: DaysOff, serial: number): number {
  let [low, high] = [0, off.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (off[middle]! <= serial) low = middle + 1;
    else high = middle;
  }
  return low;
}
