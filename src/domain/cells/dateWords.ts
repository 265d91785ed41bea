import { monthNumber } from './months';
import { serialOf, weekdayOf, type SerialDate } from './serialDate';
import { plainNotation } from './text';

/** The first and last day of what a text names. */
interface DaySpan {
  readonly first: SerialDate;
  readonly last: SerialDate;
}

const yearIn = (text: string | undefined, year: number | null): number | null => {
  if (text === undefined || text === '') return year;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
};

const yearPart = String.raw`(?:[ ,/-]+'?(20\d{2}|\d{2}))?`;
const shapes: readonly (readonly [RegExp, (match: RegExpExecArray, year: number | null) => DaySpan | null])[] = [
  [new RegExp(`^(?:q|k|kw|kwartaal|quarter) ?([1-4])${yearPart}$`), (match, year) => quarter(Number(match[1]), yearIn(match[2], year))],
  [
    new RegExp(`^([1-4])(?:e|de|ste|st|nd|rd|th) (?:kwartaal|quarter)(?: van)?${yearPart}$`),
    (match, year) => quarter(Number(match[1]), yearIn(match[2], year)),
  ],
  [/^(20\d{2})[ -]?(?:q|k)([1-4])$/, (match) => quarter(Number(match[2]), Number(match[1]))],
  [new RegExp(`^(?:week|wk|w)\\.? ?(\\d{1,2})${yearPart}$`), (match, year) => week(Number(match[1]), yearIn(match[2], year))],
  [/^(20\d{2})[ -]?(?:w|wk|week) ?(\d{1,2})$/, (match) => week(Number(match[2]), Number(match[1]))],
  [new RegExp(`^(?:h|helft|half) ?([12])${yearPart}$`), (match, year) => half(Number(match[1]), yearIn(match[2], year))],
  [
    new RegExp(`^(1|2|eerste|tweede|first|second)(?:e|de|ste|st|nd)? ?(?:helft|half)(?: van)?${yearPart}$`),
    (match, year) => half(/^(?:1|eerste|first)$/.test(match[1] ?? '') ? 1 : 2, yearIn(match[2], year)),
  ],
  [
    /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?[ .-]{1,2}([a-z]{3,9}\.?)$/,
    (match, year) => day(year, monthNumber(match[2] ?? ''), Number(match[1])),
  ],
  [/^([a-z]{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?$/, (match, year) => day(year, monthNumber(match[1] ?? ''), Number(match[2]))],
  [
    new RegExp(`^(?:(begin|eind|einde|medio|half|mid|start|end)(?: van| of)? )?([a-z]{3,9}\\.?)${yearPart}$`),
    (match, year) => month(yearIn(match[3], year), monthNumber(match[2] ?? ''), match[1]),
  ],
  [/^(20\d{2})$/, (match) => months(Number(match[1]), 1, 12)],
];

/**
 * The days that people mean by "Q3 2026", "week 10", "1 maart", "2026-W12", "eind mei" or "2e helft", for a person to say yes to; a text
 * without a year is of the year given. Null where it names no days: "na de zomer" may be any.
 */
export function daysMeant(text: string, year: number | null): DaySpan | null {
  const plain = plainNotation(text).toLowerCase();
  for (const [shape, days] of shapes) {
    const match = shape.exec(plain);
    const span = match && days(match, year);
    if (span) return span;
  }
  return null;
}

function months(year: number | null, from: number, to: number): DaySpan | null {
  if (year === null) return null;
  const first = serialOf(year, from, 1);
  const next = to === 12 ? serialOf(year + 1, 1, 1) : serialOf(year, to + 1, 1);
  return first === null || next === null ? null : { first, last: next - 1 };
}

const quarter = (number: number, year: number | null): DaySpan | null => months(year, number * 3 - 2, number * 3);
const half = (number: number, year: number | null): DaySpan | null => months(year, number * 6 - 5, number * 6);

function month(year: number | null, number: number | null, part: string | undefined): DaySpan | null {
  const whole = number === null ? null : months(year, number, number);
  if (!whole || part === undefined) return whole;
  const { first, last } = whole;
  if (['begin', 'start'].includes(part)) return { first, last: first + 9 };
  return ['eind', 'einde', 'end'].includes(part) ? { first: last - 9, last } : { first: first + 14, last: first + 14 };
}

function day(year: number | null, number: number | null, of: number): DaySpan | null {
  const serial = year === null || number === null ? null : serialOf(year, number, of);
  return serial === null ? null : { first: serial, last: serial };
}

/** ISO 8601: week 1 has the first Thursday of the year; Monday up to and including Sunday. */
function week(number: number, year: number | null): DaySpan | null {
  const fourth = year === null ? null : serialOf(year, 1, 4);
  const next = year === null ? null : serialOf(year + 1, 1, 4);
  if (fourth === null || next === null || number < 1) return null;
  const first = fourth - weekdayOf(fourth) + 1 + (number - 1) * 7;
  return first < next - weekdayOf(next) + 1 ? { first, last: first + 6 } : null;
}
