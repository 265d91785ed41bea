import { whole, type Call, type FunctionDefinition, type FunctionTable } from '../call';
import { finite } from '../operators';
import { toNumber } from '../coerce';
import { ErrorValue, errors, isMatrix, Reference, type Scalar, type Value } from '../values';
import { total } from './math';

const ofNumbers = (calculate: (numbers: number[]) => Scalar): FunctionDefinition =>
  whole(1, 255, (args, call) => calculate(call.numbers(args)));
/** A list of numbers and one number beside it. */
const ofList = (calculate: (numbers: number[], wanted: number) => Scalar): FunctionDefinition => ({
  min: 2,
  max: 2,
  takes: 'as',
  run: ([list = null, wanted], call) => calculate(call.numbers([list]), call.number(wanted)),
});

const standardDeviation = ofNumbers((numbers) => root(variance(numbers, 1)));
const standardDeviationAll = ofNumbers((numbers) => root(variance(numbers, 0)));
const sampleVariance = ofNumbers((numbers) => variance(numbers, 1));
const fullVariance = ofNumbers((numbers) => variance(numbers, 0));
const mode = ofNumbers((numbers) => {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return most < 2 ? errors.notAvailable : (numbers.find((number) => times.get(number) === most) ?? errors.notAvailable);
});
const rank: FunctionDefinition = { min: 2, max: 3, takes: 'sas', run: rankOf };
const percentile = ofList((numbers, part) => quantile(numbers, part));
const quartile = ofList((numbers, quarter) => quantile(numbers, Math.trunc(quarter) / 4));

export const statisticalFunctions: FunctionTable = {
  COUNT: whole(1, 255, (args, call) => {
    let count = 0;
    for (const argument of args) {
      const written = !(argument instanceof Reference || isMatrix(argument));
      for (const value of call.values([argument])) if (typeof value === 'number' || (written && reads(value, call))) count++;
    }
    return count;
  }),
  COUNTA: whole(1, 255, (args, call) => {
    let count = 0;
    for (const argument of args) {
      const inCells = argument instanceof Reference;
      for (const value of call.values([argument])) if (value !== null || !inCells) count++;
    }
    return count;
  }),
  COUNTBLANK: whole(1, 1, ([argument], call) => {
    const reference = call.reference(argument);
    let filled = 0;
    for (const value of call.values([reference])) if (value !== null && value !== '') filled++;
    return reference.rows * reference.columns - filled;
  }),
  AVERAGE: ofNumbers(average),
  MIN: ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MEDIAN: ofNumbers((numbers) => (numbers.length === 0 ? errors.number : quantile(numbers, 0.5))),
  MODE: mode,
  'MODE.SNGL': mode,
  STDEV: standardDeviation,
  'STDEV.S': standardDeviation,
  STDEVP: standardDeviationAll,
  'STDEV.P': standardDeviationAll,
  VAR: sampleVariance,
  'VAR.S': sampleVariance,
  VARP: fullVariance,
  'VAR.P': fullVariance,
  LARGE: ofList((numbers, nth) => numbers.sort((a, b) => b - a)[Math.ceil(nth) - 1] ?? errors.number),
  SMALL: ofList((numbers, nth) => numbers.sort((a, b) => a - b)[Math.ceil(nth) - 1] ?? errors.number),
  RANK: rank,
  'RANK.EQ': rank,
  PERCENTILE: percentile,
  'PERCENTILE.INC': percentile,
  QUARTILE: quartile,
  'QUARTILE.INC': quartile,
};

export function average(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? errors.division : finite(total(numbers) / numbers.length);
}

/** Sum of squared distances from the mean over n (whole population) or n-1 (sample). */
export function variance(numbers: readonly number[], less: 0 | 1): Scalar {
  if (numbers.length <= less) return errors.division;
  const mean = total(numbers) / numbers.length;
  return finite(total(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - less));
}

export function root(value: Scalar): Scalar {
  return typeof value === 'number' ? Math.sqrt(value) : value;
}

/** Value at a part of the way from the least to the most, in a straight line between two. */
export function quantile(numbers: readonly number[], part: number): Scalar {
  if (numbers.length === 0 || part < 0 || part > 1) return errors.number;
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

/** 1 for the largest, or for the smallest with an order other than 0; the same numbers share a rank. */
function rankOf([wanted, list = null, order]: readonly Value[], call: Call): Scalar {
  const numbers = call.numbers([list]);
  const value = call.number(wanted);
  if (!numbers.includes(value)) return errors.notAvailable;
  const ascending = call.optional(order, 0) !== 0;
  return numbers.filter((number) => (ascending ? number < value : number > value)).length + 1;
}

/** Whether a value written into COUNT itself counts: numbers, conditions and text that reads as a number. */
function reads(value: Scalar, call: Call): boolean {
  try {
    toNumber(value, call.language);
    return true;
  } catch (thrown) {
    if (thrown instanceof ErrorValue) return false;
    throw thrown;
  }
}
