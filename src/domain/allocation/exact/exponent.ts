/** An exponent as the decimal it was written as: 0.85 is 17/20, not the float64 nearest to it. */
export interface Exponent {
  readonly value: number;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function exponentOf(value: number): Exponent {
  const { numerator, denominator } = decimalFraction(value);
  return { value, numerator, denominator };
}

/** The decimal that a number prints as, as a reduced fraction. */
export function decimalFraction(value: number): { readonly numerator: bigint; readonly denominator: bigint } {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const shift = Number(power) - decimals.length;
  const digits = BigInt(`${whole}${decimals}`);
  const numerator = shift > 0 ? digits * 10n ** BigInt(shift) : digits;
  const denominator = shift < 0 ? 10n ** BigInt(-shift) : 1n;
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
