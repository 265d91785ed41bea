import { isErrorCell, type Cell } from '../contract';
import { monthNumber, weekdayNumber } from './months';
import { blank, certainValue, error, invalid, type CellReading } from './reading';
import { lastSerial, serialOf, weekdayOf, type SerialDate } from './serialDate';
import { plainNotation } from './text';

/**
 * A cell as a day (Excel serial, time of day left out). Text is read where only one day can be meant:
 * ISO, Dutch and English months in words, and day-month-year with dashes or dots. With slashes both
 * 3 April and March 4 are written "03/04/2026": ambiguous. A month without a day gives its first and last day.
 */
export function readDate(cell: Cell | undefined): CellReading<SerialDate> {
  if (typeof cell === 'number') {
    if (cell >= 1 && cell < lastSerial + 1) return { kind: 'value', value: Math.floor(cell) };
    return certain(Number.isInteger(cell) ? compact(String(cell)) : null);
  }
  if (cell === undefined || cell === '') return blank;
  if (typeof cell === 'boolean') return invalid;
  if (isErrorCell(cell)) return error;
  const text = plainNotation(cell);
  if (text === '') return blank;
  return readText(text);
}

/** The day a cell says without doubt, however written; null where it says none. */
export const dateIn = (cell: Cell | undefined): SerialDate | null => certainValue(readDate(cell));

const time = /(?:T|,? )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

function readText(text: string): CellReading<SerialDate> {
  const dayless = text.replace(time, '');
  const named = /^([a-z]{2,9}\.?),? (.+)$/i.exec(dayless);
  const weekday = named?.[1] ? weekdayNumber(named[1]) : null;
  const reading = readDay(weekday !== null && named?.[2] ? named[2] : dayless);
  if (weekday === null) return reading;
  // "vrijdag 3 maart 2026", which is a Tuesday: either of the two is wrong.
  if (reading.kind === 'asText' && weekdayOf(reading.value) !== weekday) return { kind: 'ambiguous', candidates: [reading.value] };
  return reading;
}

function readDay(text: string): CellReading<SerialDate> {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return certain(serialOf(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const numeric = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{2}|\d{4})$/.exec(text);
  if (numeric) return readNumeric(Number(numeric[1]), Number(numeric[3]), numeric[4] ?? '', numeric[2] ?? '');
  if (/^\d{8}$/.test(text)) return certain(compact(text));
  // A serial that became text: probably that day, but it may be any number.
  if (/^[345]\d{4}$/.test(text)) return { kind: 'ambiguous', candidates: [Number(text)] };
  return readNamedMonth(text);
}

function readNumeric(first: number, second: number, yearText: string, separator: string): CellReading<SerialDate> {
  const year = fullYear(yearText);
  if (year === null) return { kind: 'ambiguous', candidates: [] };
  const dayFirst = serialOf(year, second, first);
  const monthFirst = separator === '.' ? null : serialOf(year, first, second);
  if (separator === '/' && dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return { kind: 'ambiguous', candidates: [dayFirst, monthFirst] };
  }
  if (yearText.length === 2 && isYearNearby(first) && !isYearNearby(Number(yearText))) {
    // "26-03-04" is more likely 4 March 2026 than 26 March 2004.
    const yearFirst = serialOf(2000 + first, second, Number(yearText));
    if (yearFirst !== null && dayFirst !== null) return { kind: 'ambiguous', candidates: [dayFirst, yearFirst] };
  }
  return certain(dayFirst ?? monthFirst);
}

function readNamedMonth(text: string): CellReading<SerialDate> {
  const dayFirst = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?[ .-]{0,2}(?:of )?([a-z]{3,9}\.?),?[ -]?'?(\d{2}|\d{4})$/i.exec(text);
  if (dayFirst) return inMonth(dayFirst[2], dayFirst[1], dayFirst[3]);
  const monthFirst = /^([a-z]{3,9}\.?)[ -](\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  if (monthFirst) return inMonth(monthFirst[1], monthFirst[2], monthFirst[3]);
  const month = /^([a-z]{3,9}\.?)[ -]'?(\d{2}|\d{4})$/i.exec(text);
  const number = month?.[1] ? monthNumber(month[1]) : null;
  const year = fullYear(month?.[2] ?? '');
  if (number === null || year === null) return invalid;
  const start = serialOf(year, number, 1);
  const next = number === 12 ? serialOf(year + 1, 1, 1) : serialOf(year, number + 1, 1);
  return start === null || next === null ? invalid : { kind: 'ambiguous', candidates: [start, next - 1] };
}

function inMonth(word: string | undefined, day: string | undefined, yearText: string | undefined): CellReading<SerialDate> {
  const month = monthNumber(word ?? '');
  const year = fullYear(yearText ?? '');
  if (month === null) return invalid;
  return year === null ? { kind: 'ambiguous', candidates: [] } : certain(serialOf(year, month, Number(day)));
}

/** Two figures mean this century up to 49; from 50 on nobody can tell. */
function fullYear(text: string): number | null {
  const year = Number(text);
  if (text.length === 4) return year;
  return text.length === 2 && year < 50 ? 2000 + year : null;
}

function isYearNearby(year: number): boolean {
  return year >= 20 && year <= 39;
}

/** "20260303". */
function compact(text: string): SerialDate | null {
  if (!/^(?:19|20)\d{6}$/.test(text)) return null;
  return serialOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

function certain(serial: SerialDate | null): CellReading<SerialDate> {
  return serial === null ? invalid : { kind: 'asText', value: serial };
}
