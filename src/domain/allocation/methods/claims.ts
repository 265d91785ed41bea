import { divisorFor, squaredDivisor } from './divisors';
import type { Exponent } from '../exact/exponent';
import type { DivisorMethod } from '../rule/rule';
import { doubt, floatPower, powerOf } from '../exact/weights';

/** What a population has, and so which strip it claims next: population^exponent / d(strips). */
export interface Claimant {
  readonly population: number;
  readonly strips: number;
}

/**
 * The sign of a's claim − b's. Where float64 is in doubt w₁/d₁ and w₂/d₂ are compared as w₁²d₂² and w₂²d₁²: whole numbers for
 * pro rata and the square root, whatever the method. A claim to a first strip that is infinite
 * (Adams, Hill, Dean) is larger than any other, and among such claims the larger population's is.
 */
export function compareClaims(method: DivisorMethod, exponent: Exponent, a: Claimant, b: Claimant): number {
  const [first, second] = [divisorFor(method, a.strips), divisorFor(method, b.strips)];
  if (first === 0 || second === 0) return first === second ? a.population - b.population : second - first;
  const [size, other] = [floatPower(a.population, exponent.value) / first, floatPower(b.population, exponent.value) / second];
  if (Math.abs(size - other) > doubt * Math.max(size, other)) return size - other;
  const [numerator, denominator] =
    exponent.denominator % 2n === 0n ? [exponent.numerator, exponent.denominator / 2n] : [2n * exponent.numerator, exponent.denominator];
  const [weight, otherWeight] = [a, b].map(({ population }) => powerOf(BigInt(population), numerator, denominator));
  const [divisor, otherDivisor] = [a, b].map(({ strips }) => squaredDivisor(method, strips));
  if (!weight || !otherWeight || !divisor || !otherDivisor) return 0;
  const factor = otherDivisor.numerator * divisor.denominator;
  const otherFactor = divisor.numerator * otherDivisor.denominator;
  if (weight.lower * factor > otherWeight.upper * otherFactor) return 1;
  return weight.upper * factor < otherWeight.lower * otherFactor ? -1 : 0;
}
