/**
 * Excel's day numbers in the 1900 date system: 1 is 1 January 1900. Excel counts a 29 February 1900
 * that never was (serial 60), so serials from 61 (1 March 1900) on are one more than the days passed.
 * Source: Microsoft, "Excel incorrectly assumes that the year 1900 is a leap year".
 */
export type SerialDate = number;

const dayInMilliseconds = 86_400_000;
/** 30 December 1899: the day that makes every serial from 61 on right. */
const epoch = Date.UTC(1899, 11, 30);
/** 31 December 9999, the last date Excel knows. */
export const lastSerial: SerialDate = 2_958_465;

/** Serial of a calendar date (month 1–12), or null where there is no such date in Excel's range. */
export function serialOf(year: number, month: number, day: number): SerialDate | null {
  if (year < 1900 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - epoch) / dayInMilliseconds);
  return serial < 61 ? serial - 1 : serial;
}

/** The calendar date of a serial; a fraction (time of day) is left out. Serial 60 reads as 28 February 1900. */
export function dateOf(serial: SerialDate): { year: number; month: number; day: number } {
  const whole = Math.floor(serial);
  const date = new Date(epoch + (whole < 60 ? whole + 1 : whole === 60 ? 60 : whole) * dayInMilliseconds);
  if (whole === 60) return { year: 1900, month: 2, day: 28 };
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2026-03-01" to a serial, or null where it is no ISO calendar date. */
export function serialOfIso(iso: string): SerialDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** A serial as "2026-03-01". */
export function isoOf(serial: SerialDate): string {
  const { year, month, day } = dateOf(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Day of the week: 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(serial: SerialDate): number {
  const { year, month, day } = dateOf(serial);
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}
