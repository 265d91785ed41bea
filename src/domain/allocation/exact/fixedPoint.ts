/** A real number that lies in [lower, upper], both scaled by 2^bits. */
export interface Interval {
  readonly lower: bigint;
  readonly upper: bigint;
}

/** Bits kept for a power that has no exact form: 256 bits behind the point are 77 decimals. */
export const powerBits = 256n;
const guardBits = 128n;

/** base^(numerator/denominator), at 256 bits or more: exact for whole powers and square roots of squares, otherwise within one unit in the last place. */
export function power(base: bigint, numerator: bigint, denominator: bigint, bits: bigint = powerBits): Interval {
  if (numerator % denominator === 0n) {
    const exact = (base ** (numerator / denominator)) << bits;
    return { lower: exact, upper: exact };
  }
  if (denominator === 2n) {
    const radicand = (base ** numerator) << (2n * bits);
    const root = integerSquareRoot(radicand);
    return { lower: root, upper: root * root === radicand ? root : root + 1n };
  }
  return around(base, numerator, denominator, bits);
}

/**
 * e^(t ln base) with 128 bits in reserve. Each of the few hundred steps below errs by less than one
 * unit of the working precision; the result multiplies that by at most its own value, under 2^80 (the square
 * of the largest population). Together that stays below 2^100 units: one unit at the wanted precision covers it.
 */
function around(base: bigint, numerator: bigint, denominator: bigint, bits: bigint): Interval {
  const working = bits + guardBits;
  const logarithm = (naturalLogarithm(base, working) * numerator) / denominator;
  const centre = exponential(logarithm, working) >> guardBits;
  return { lower: centre - 1n, upper: centre + 2n };
}

/** Newton's method from above; the largest n with n² at most the value. */
export function integerSquareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** ln of a whole number, as k ln 2 + ln m with m in [1, 2), each by 2 atanh((x − 1)/(x + 1)). */
function naturalLogarithm(value: bigint, bits: bigint): bigint {
  const exponent = BigInt(value.toString(2).length - 1);
  const one = 1n << bits;
  const mantissa = (value << bits) >> exponent;
  return exponent * logarithmOfTwo(bits) + 2n * inverseTangentHyperbolic(((mantissa - one) << bits) / (mantissa + one), bits);
}

const logarithmsOfTwo = new Map<bigint, bigint>();

function logarithmOfTwo(bits: bigint): bigint {
  const known = logarithmsOfTwo.get(bits) ?? 2n * inverseTangentHyperbolic((1n << bits) / 3n, bits);
  logarithmsOfTwo.set(bits, known);
  return known;
}

/** x + x³/3 + x⁵/5 + …, for x at most 1/3. */
function inverseTangentHyperbolic(x: bigint, bits: bigint): bigint {
  const square = (x * x) >> bits;
  let sum = 0n;
  let odd = 1n;
  for (let term = x; term > 0n; term = (term * square) >> bits) {
    sum += term / odd;
    odd += 2n;
  }
  return sum;
}

/** e^x as 2^k e^r with r in [0, ln 2), by 1 + r + r²/2! + … */
function exponential(x: bigint, bits: bigint): bigint {
  const two = logarithmOfTwo(bits);
  const k = x / two;
  const rest = x - k * two;
  let sum = 0n;
  let n = 0n;
  for (let term = 1n << bits; term > 0n; term = ((term * rest) >> bits) / n) {
    sum += term;
    n += 1n;
  }
  return sum << k;
}
