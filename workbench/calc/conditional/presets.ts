import { dateOf, weekdayOf } from '../../../src/domain/cells/serialDate';
import { average, root, variance } from '../functions/statistical';
import { ErrorValue, type Scalar } from '../values';

/** What a preset rule looks at: the cell, all cells of the format, and the day. */
interface PresetQuestion {
  readonly value: Scalar;
  readonly numbers: () => readonly number[];
  /** How many cells of the format hold the same value, capitals aside. */
  readonly times: () => number;
  readonly today: number;
}

type Preset = (question: PresetQuestion) => boolean;

/** Whether a value is a day that many days from today, first to last; Excel's weeks start on Sunday. */
const dayWithin =
  (first: (today: number) => number, last: (today: number) => number): Preset =>
  ({ value, today }) => {
    if (typeof value !== 'number' || value < 0) return false;
    const days = Math.floor(value) - Math.floor(today);
    return days >= first(today) && days <= last(today);
  };
const monthAway =
  (months: number): Preset =>
  ({ value, today }) => {
    if (typeof value !== 'number' || value < 1) return false;
    const [a, b] = [dateOf(value), dateOf(today)];
    return (a.year - b.year) * 12 + a.month - b.month === months;
  };
const sinceSunday = (today: number): number => weekdayOf(today) % 7;

/** Against the average, or so many standard deviations (of the whole) from it. */
const against =
  (holds: (value: number, average: number) => boolean, deviations = 0): Preset =>
  ({ value, numbers }) => {
    const mean = average(numbers());
    const deviation = root(variance(numbers(), 0));
    return (
      typeof value === 'number' && typeof mean === 'number' && typeof deviation === 'number' && holds(value, mean + deviations * deviation)
    );
  };
const above = (value: number, mean: number): boolean => value > mean;
const below = (value: number, mean: number): boolean => value < mean;

const isBlank: Preset = ({ value }) => value === null || (typeof value === 'string' && value.trim() === '');
const isError: Preset = ({ value }) => value instanceof ErrorValue;

/** Office.js's ConditionalFormatPresetCriterion. Source of the days: the formulas Excel writes for them into a file. */
export const presets: Readonly<Record<string, Preset>> = {
  Blanks: isBlank,
  NonBlanks: (question) => !isBlank(question),
  Errors: isError,
  NonErrors: (question) => !isError(question),
  Yesterday: dayWithin(
    () => -1,
    () => -1,
  ),
  Today: dayWithin(
    () => 0,
    () => 0,
  ),
  Tomorrow: dayWithin(
    () => 1,
    () => 1,
  ),
  LastSevenDays: dayWithin(
    () => -6,
    () => 0,
  ),
  LastWeek: dayWithin(
    (today) => -sinceSunday(today) - 7,
    (today) => -sinceSunday(today) - 1,
  ),
  ThisWeek: dayWithin(
    (today) => -sinceSunday(today),
    (today) => 6 - sinceSunday(today),
  ),
  NextWeek: dayWithin(
    (today) => 7 - sinceSunday(today),
    (today) => 13 - sinceSunday(today),
  ),
  LastMonth: monthAway(-1),
  ThisMonth: monthAway(0),
  NextMonth: monthAway(1),
  AboveAverage: against(above),
  BelowAverage: against(below),
  EqualOrAboveAverage: against((value, mean) => value >= mean),
  EqualOrBelowAverage: against((value, mean) => value <= mean),
  OneStdDevAboveAverage: against(above, 1),
  OneStdDevBelowAverage: against(below, -1),
  TwoStdDevAboveAverage: against(above, 2),
  TwoStdDevBelowAverage: against(below, -2),
  ThreeStdDevAboveAverage: against(above, 3),
  ThreeStdDevBelowAverage: against(below, -3),
  UniqueValues: (question) => !isBlank(question) && question.times() === 1,
  DuplicateValues: (question) => !isBlank(question) && question.times() > 1,
};
