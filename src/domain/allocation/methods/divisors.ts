import type { DivisorMethod } from '../rule/rule';

/** A method's divisor for a unit's next strip when it has `strips` already, in float64; 0 makes the claim come before all others. */
export function divisorFor(method: DivisorMethod, strips: number): number {
  switch (method) {
    case 'jefferson':
      return strips + 1;
    case 'webster':
      return strips + 0.5;
    case 'adams':
      return strips;
    case 'hill':
      return Math.sqrt(strips * (strips + 1));
    case 'dean':
      return (strips * (strips + 1)) / (strips + 0.5);
  }
}

/** The square of that divisor as an exact fraction: squares make the geometric mean of Hill rational too. */
export function squaredDivisor(method: DivisorMethod, strips: number): { readonly numerator: bigint; readonly denominator: bigint } {
  const s = BigInt(strips);
  switch (method) {
    case 'jefferson':
      return { numerator: (s + 1n) ** 2n, denominator: 1n };
    case 'webster':
      return { numerator: (2n * s + 1n) ** 2n, denominator: 4n };
    case 'adams':
      return { numerator: s ** 2n, denominator: 1n };
    case 'hill':
      return { numerator: s * (s + 1n), denominator: 1n };
    case 'dean':
      return { numerator: (2n * s * (s + 1n)) ** 2n, denominator: (2n * s + 1n) ** 2n };
  }
}

/** The strips of a quotient (weight / divisor): the number of claims that are at least as large as the divisor. */
export function roundQuotient(method: DivisorMethod, quotient: number): number {
  const whole = Math.floor(quotient);
  switch (method) {
    case 'jefferson':
      return whole;
    case 'webster':
      return Math.floor(quotient + 0.5);
    default:
      return quotient > 0 && quotient >= divisorFor(method, whole) ? whole + 1 : whole;
  }
}
