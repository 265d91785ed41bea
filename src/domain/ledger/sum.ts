/**
 * A running sum that loses nothing to rounding where strips have fractions (Neumaier's variant of Kahan's
 * compensated summation; LibreOffice's SUM uses Kahan's too). Whole numbers need no compensation.
 */
export interface Sum {
  value: number;
  compensation: number;
}

export const emptySum = (): Sum => ({ value: 0, compensation: 0 });

export function addTo(sum: Sum, term: number): void {
  const next = sum.value + term;
  sum.compensation += Math.abs(sum.value) >= Math.abs(term) ? sum.value - next + term : term - next + sum.value;
  sum.value = next;
}

export const valueOf = (sum: Sum): number => tidy(sum.value + sum.compensation);

/** Leaves whole numbers alone and takes the float's noise off fractions: 0.1 + 0.2 reads 0.3, as in Excel's 15 digits. */
export function tidy(value: number): number {
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) < 1e-9 ? 0 : rounded;
}

/** Adds a few numbers, with the same care. */
export function sumOf(terms: readonly number[]): number {
  const sum = emptySum();
  for (const term of terms) addTo(sum, term);
  return valueOf(sum);
}
