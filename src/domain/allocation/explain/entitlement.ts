import { greatestCommonDivisor } from '../exact/exponent';

/** What a municipality would have before rounding and bounds, the base included. */
export interface Entitlement {
  readonly value: number;
  /** The same as a reduced fraction ("180027/20311"); null where it has none (an exponent other than 1). */
  readonly fraction: string | null;
}

export function fractionOf(numerator: bigint, denominator: bigint): Entitlement {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const [top, bottom] = [numerator / divisor, denominator / divisor];
  return { value: quotientOf(top, bottom), fraction: bottom === 1n ? String(top) : `${top}/${bottom}` };
}

/** The float64 nearest to a fraction whose parts may be larger than float64 can hold whole. */
function quotientOf(numerator: bigint, denominator: bigint): number {
  const whole = numerator / denominator;
  return Number(whole) + Number(numerator - whole * denominator) / Number(denominator);
}
