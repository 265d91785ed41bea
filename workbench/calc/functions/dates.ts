import { dateOf, lastSerial, serialOf, weekdayOf } from '../../../src/domain/cells/serialDate';
import { perValue, whole, type Call, type FunctionDefinition, type FunctionTable } from '../call';
import { textToDate, textToNumber } from '../numberText';
import { ErrorValue, errors, Unsupported, type Scalar, type Value } from '../values';

const partOfDate = (part: (date: { year: number; month: number; day: number }) => number): FunctionDefinition =>
  perValue(1, 1, ([value], call) => part(dateParts(dateIn(value, call))));
const partOfTime = (part: (seconds: number) => number): FunctionDefinition =>
  perValue(1, 1, ([value], call) => {
    const serial = call.number(value);
    return serial < 0 ? errors.number : part(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400);
  });

export const dateFunctions: FunctionTable = {
  DATE: perValue(3, 3, ([year, month, day], call) => {
    const y = call.whole(year);
    return y < 0 || y > 9999 ? errors.number : dateFrom(y < 1900 ? y + 1900 : y, call.whole(month), call.whole(day));
  }),
  TIME: perValue(3, 3, ([hours, minutes, seconds], call) => {
    const total = call.whole(hours) * 3600 + call.whole(minutes) * 60 + call.whole(seconds);
    return total < 0 ? errors.number : (total % 86_400) / 86_400;
  }),
  YEAR: partOfDate(({ year }) => year),
  MONTH: partOfDate(({ month }) => month),
  DAY: partOfDate(({ day }) => day),
  HOUR: partOfTime((seconds) => Math.floor(seconds / 3600)),
  MINUTE: partOfTime((seconds) => Math.floor((seconds % 3600) / 60)),
  SECOND: partOfTime((seconds) => seconds % 60),
  TODAY: whole(0, 0, (_, call) => Math.floor(call.env.today())),
  NOW: whole(0, 0, (_, call) => call.env.today()),
  DATEVALUE: perValue(1, 1, ([value], call) => {
    const text = call.text(value).trim();
    const date = textToDate(text, call.language);
    if (date !== null) return date;
    const number = /:/.test(text) ? textToNumber(text, call.language) : null;
    return number === null ? errors.value : Math.floor(number);
  }),
  EDATE: perValue(2, 2, ([start, months], call) => monthsLater(dateIn(start, call), call.whole(months), false)),
  EOMONTH: perValue(2, 2, ([start, months], call) => monthsLater(dateIn(start, call), call.whole(months), true)),
  DAYS: perValue(2, 2, ([end, start], call) => Math.floor(call.number(end)) - Math.floor(call.number(start))),
  WEEKDAY: perValue(1, 2, ([value, kind], call) => weekday(dateIn(value, call), Math.trunc(call.optional(kind, 1)))),
  ISOWEEKNUM: perValue(1, 1, ([value], call) => isoWeek(dateIn(value, call))),
  WEEKNUM: perValue(1, 2, ([value, kind], call) => {
    const [serial, start] = [dateIn(value, call), Math.trunc(call.optional(kind, 1))];
    if (start === 21) return isoWeek(serial);
    const first = { 1: 7, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 7 }[start];
    if (first === undefined) return errors.number;
    const newYear = serialOf(dateParts(serial).year, 1, 1) ?? 1;
    return Math.floor((serial - newYear + ((weekdayOf(newYear) - first + 7) % 7)) / 7) + 1;
  }),
  NETWORKDAYS: {
    min: 2,
    max: 3,
    takes: 'ssa',
    run: ([start, end, holidays], call) => {
      const [from, to] = [dateIn(start, call), dateIn(end, call)];
      const off = holidaysIn(holidays, call);
      let days = 0;
      for (let day = Math.min(from, to); day <= Math.max(from, to); day++) if (isWorkingDay(day, off)) days++;
      return from <= to ? days : -days;
    },
  },
  WORKDAY: {
    min: 2,
    max: 3,
    takes: 'ssa',
    run: ([start, count, holidays], call) => {
      let day = dateIn(start, call);
      const off = holidaysIn(holidays, call);
      const wanted = call.whole(count);
      for (let left = Math.abs(wanted); left > 0;) {
        day += Math.sign(wanted);
        if (day < 1 || day > lastSerial) return errors.number;
        if (isWorkingDay(day, off)) left--;
      }
      return day;
    },
  },
  DATEDIF: perValue(3, 3, ([start, end, unit], call) => {
    const [from, to] = [dateIn(start, call), dateIn(end, call)];
    if (from > to) return errors.number;
    const [a, b] = [dateParts(from), dateParts(to)];
    const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
    switch (call.text(unit).toLowerCase()) {
      case 'd':
        return to - from;
      case 'm':
        return months;
      case 'y':
        return Math.floor(months / 12);
      case 'ym':
        return months % 12;
      case 'md':
      case 'yd':
        throw new Unsupported('DATEDIF with "md" or "yd"');
      default:
        return errors.number;
    }
  }),
};

/** A whole day number in Excel's range. */
function dateIn(value: Value | undefined, call: Call): number {
  const serial = Math.floor(call.number(value));
  if (serial < 0 || serial > lastSerial) throw errors.number;
  return serial;
}

/** As Excel names day 0 and its 29 February 1900. */
function dateParts(serial: number): { year: number; month: number; day: number } {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  return serial === 60 ? { year: 1900, month: 2, day: 29 } : dateOf(serial);
}

/** Months and days past their end run on: month 13 is next January, day 0 the last of the month before. */
function dateFrom(year: number, month: number, day: number): Scalar {
  const months = year * 12 + month - 1;
  const first = serialOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  if (first === null) return errors.number;
  const serial = first + day - 1;
  return serial < 0 || serial > lastSerial ? errors.number : serial;
}

function monthsLater(serial: number, months: number, toEnd: boolean): Scalar {
  const { year, month, day } = dateParts(serial);
  const first = dateFrom(year, month + months, 1);
  const next = dateFrom(year, month + months + 1, 0);
  if (first instanceof ErrorValue || typeof first !== 'number' || typeof next !== 'number') return errors.number;
  return toEnd ? next : Math.min(first + day - 1, next);
}

function weekday(serial: number, kind: number): Scalar {
  const monday = weekdayOf(serial);
  if (kind === 1) return (monday % 7) + 1;
  if (kind === 2) return monday;
  if (kind === 3) return monday - 1;
  if (kind >= 11 && kind <= 17) return ((monday - (kind - 10) + 7) % 7) + 1;
  return errors.number;
}

/** The week with the year's first Thursday is week 1 (ISO 8601). */
function isoWeek(serial: number): number {
  const thursday = serial - weekdayOf(serial) + 4;
  const newYear = serialOf(dateOf(thursday).year, 1, 1) ?? 1;
  return Math.floor((thursday - newYear) / 7) + 1;
}

function holidaysIn(holidays: Value | undefined, call: Call): ReadonlySet<number> {
  return new Set(holidays === undefined || holidays === null ? [] : call.numbers([holidays]).map(Math.floor));
}

function isWorkingDay(serial: number, holidays: ReadonlySet<number>): boolean {
  return weekdayOf(serial) <= 5 && !holidays.has(serial);
}
