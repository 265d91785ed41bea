import type { Exponent } from './exponent';
import { power, powerBits, type Interval } from './fixedPoint';
import { isZeroSumOfRoots } from './squareRoots';

/**
 * How far float64 may be from the truth, relatively: a power errs by a unit or two in the last place
 * (2^-52), a sum over a thousand units by a thousand of them. Everything closer than this is decided exactly.
 */
export const doubt = 1e-11;

/** What the share is in proportion to: population^exponent, in float64 and, when it matters, exactly. */
export interface Weights {
  readonly populations: readonly number[];
  readonly exponent: Exponent;
  readonly approximate: Float64Array;
}

export function weightsOf(populations: readonly number[], exponent: Exponent): Weights {
  const approximate = new Float64Array(populations.length);
  for (let at = 0; at < populations.length; at++) approximate[at] = floatPower(populations[at] ?? 0, exponent.value);
  return { populations, exponent, approximate };
}

export function floatPower(population: number, exponent: number): number {
  if (exponent === 1) return population;
  return exponent === 0.5 ? Math.sqrt(population) : population ** exponent;
}

/** Whether comparisons are exact: pro rata and the square root. Other exponents are decided at 77 decimals. */
export const isExact = ({ denominator }: Exponent): boolean => denominator <= 2n;

/**
 * The sign of Σ factor × weight. Exact for exponents 1 and 0.5: what 256 bits leave open is either zero,
 * which the roots of square-free numbers show, or decided with more bits. For other
 * exponents a sum that 256 bits cannot tell from zero counts as zero.
 */
export function signOfSum({ populations, exponent }: Weights, factors: ReadonlyMap<number, bigint>): -1 | 0 | 1 {
  const terms = [...factors].map(([at, factor]) => ({ population: BigInt(populations[at] ?? 0), factor }));
  for (let bits = powerBits; ; bits *= 2n) {
    let lower = 0n;
    let upper = 0n;
    for (const { population, factor } of terms) {
      const weight = powerOf(population, exponent.numerator, exponent.denominator, bits);
      lower += factor * (factor > 0n ? weight.lower : weight.upper);
      upper += factor * (factor > 0n ? weight.upper : weight.lower);
    }
    if (lower > 0n) return 1;
    if (upper < 0n) return -1;
    if ((lower === 0n && upper === 0n) || exponent.denominator !== 2n || isZeroSumOfRoots(terms)) return 0;
  }
}

const known = new Map<string, Interval>();
const mostKnown = 5000;

/** Powers are kept: the same populations come back with every rule that is tried. */
export function powerOf(population: bigint, numerator: bigint, denominator: bigint, bits: bigint = powerBits): Interval {
  if (denominator === 1n) return power(population, numerator, denominator, bits);
  const key = `${population}^${numerator}/${denominator}@${bits}`;
  const found = known.get(key);
  if (found) return found;
  const interval = power(population, numerator, denominator, bits);
  if (known.size >= mostKnown) known.clear();
  known.set(key, interval);
  return interval;
}
