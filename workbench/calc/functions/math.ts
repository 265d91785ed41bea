import { commonShape } from '../arrays';
import { perValue, whole, type Call, type FunctionTable } from '../call';
import { finite, power } from '../operators';
import { ErrorValue, errors, type Scalar, type Value } from '../values';

const perNumber = (calculate: (value: number) => Scalar) => perValue(1, 1, ([value], call) => calculate(call.number(value)));

export const mathFunctions: FunctionTable = {
  SUM: whole(1, 255, (args, call) => finite(total(call.numbers(args)))),
  PRODUCT: whole(1, 255, (args, call) => {
    const numbers = call.numbers(args);
    return numbers.length === 0 ? 0 : finite(numbers.reduce((product, number) => product * number, 1));
  }),
  SUMSQ: whole(1, 255, (args, call) => finite(total(call.numbers(args).map((number) => number * number)))),
  SUMPRODUCT: whole(1, 255, sumProduct),
  ROUND: perValue(2, 2, ([value, digits], call) => rounded(call.number(value), call.whole(digits), 'half')),
  ROUNDUP: perValue(2, 2, ([value, digits], call) => rounded(call.number(value), call.whole(digits), 'up')),
  ROUNDDOWN: perValue(2, 2, ([value, digits], call) => rounded(call.number(value), call.whole(digits), 'down')),
  TRUNC: perValue(1, 2, ([value, digits], call) => rounded(call.number(value), Math.trunc(call.optional(digits, 0)), 'down')),
  MROUND: perValue(2, 2, ([value, multiple], call) => {
    const [number, step] = [call.number(value), call.number(multiple)];
    if (step === 0) return 0;
    if (number * step < 0) return errors.number;
    return tidy(rounded(tidy(number / step), 0, 'half') * step);
  }),
  CEILING: perValue(2, 2, ([value, significance], call) => toMultiple(call.number(value), call.number(significance), Math.ceil)),
  FLOOR: perValue(2, 2, ([value, significance], call) => toMultiple(call.number(value), call.number(significance), Math.floor)),
  INT: perNumber((value) => Math.floor(tidy(value))),
  MOD: perValue(2, 2, ([value, divisor], call) => {
    const [number, by] = [call.number(value), call.number(divisor)];
    return by === 0 ? errors.division : tidy(number - by * Math.floor(tidy(number / by)));
  }),
  QUOTIENT: perValue(2, 2, ([value, divisor], call) => {
    const by = call.number(divisor);
    return by === 0 ? errors.division : Math.trunc(call.number(value) / by);
  }),
  ABS: perNumber(Math.abs),
  SIGN: perNumber(Math.sign),
  SQRT: perNumber((value) => (value < 0 ? errors.number : Math.sqrt(value))),
  POWER: perValue(2, 2, ([base, exponent], call) => power(call.number(base), call.number(exponent))),
  EXP: perNumber((value) => finite(Math.exp(value))),
  LN: perNumber((value) => (value <= 0 ? errors.number : Math.log(value))),
  LOG10: perNumber((value) => (value <= 0 ? errors.number : Math.log10(value))),
  LOG: perValue(1, 2, ([value, base], call) => {
    const [number, to] = [call.number(value), call.optional(base, 10)];
    if (number <= 0 || to <= 0) return errors.number;
    return to === 1 ? errors.division : to === 10 ? Math.log10(number) : tidy(Math.log(number) / Math.log(to));
  }),
  PI: whole(0, 0, () => Math.PI),
  EVEN: perNumber((value) => Math.sign(value) * 2 * Math.ceil(Math.abs(value) / 2)),
  ODD: perNumber((value) => (value === 0 ? 1 : Math.sign(value) * (2 * Math.ceil((Math.abs(value) + 1) / 2) - 1))),
};

export function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** Without the noise past the 15th digit. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** Rounds in decimals as written (2.675 to two is 2.68), half away from zero. Negative digits round before the point. */
export function rounded(value: number, digits: number, way: 'half' | 'up' | 'down'): number {
  if (value === 0 || digits > 20) return value;
  const scaled = scale(Math.abs(value), digits);
  const near = tidy(scaled);
  const whole = way === 'half' ? Math.floor(near + 0.5) : way === 'up' ? Math.ceil(near) : Math.floor(near);
  return Math.sign(value) * scale(whole, -digits);
}

/** Moves the decimal point without a multiplication's rounding. */
function scale(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function toMultiple(value: number, significance: number, round: (value: number) => number): Scalar {
  if (significance === 0) return round === Math.floor && value !== 0 ? errors.division : 0;
  if (value > 0 && significance < 0) return errors.number;
  return tidy(round(tidy(value / significance)) * significance);
}

/** Texts and conditions count as 0 (in cells); the areas must be of one shape. */
function sumProduct(args: readonly Value[], call: Call): Scalar {
  const arrays = args.map((argument) => call.matrix(argument));
  const { rows, columns } = commonShape(arrays);
  let sum = 0;
  for (const array of arrays) if (array.length !== rows || array[0]?.length !== columns) return errors.value;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const array of arrays) {
        const value = array[row]?.[column] ?? null;
        if (value instanceof ErrorValue) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      sum += product;
    }
  }
  return finite(sum);
}
