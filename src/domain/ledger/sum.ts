/**
 * Running sums that lose nothing to rounding where strips have fractions (Neumaier's variant of Kahan's
 * compensated summation; LibreOffice's SUM uses Kahan's too).
 */
export interface Sums {
  /** Of the whole terms, which are nearly all of them and lose nothing. */
  readonly whole: Float64Array;
  readonly values: Float64Array;
  /** What rounding took off each value so far. */
  readonly lost: Float64Array;
}

export const sumsOf = (count: number): Sums => ({
  whole: new Float64Array(count),
  values: new Float64Array(count),
  lost: new Float64Array(count),
});

export function addAt({ whole, values, lost }: Sums, place: number, term: number): void {
  if ((term | 0) === term) {
    whole[place]! += term;
    return;
  }
  const value = values[place]!;
  const next = value + term;
  lost[place]! += Math.abs(value) >= Math.abs(term) ? value - next + term : term - next + value;
  values[place] = next;
}

export const sumAt = ({ whole, values, lost }: Sums, place: number): number => tidy(whole[place]! + (values[place]! + lost[place]!));

/** Leaves whole numbers alone and takes the float's noise off fractions: 0.1 + 0.2 reads 0.3, as in Excel's 15 digits. */
function tidy(value: number): number {
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) < 1e-9 ? 0 : rounded;
}

/** Adds a few numbers, with the same care: without the arrays, which cost more to make than four numbers to add. */
export function sumOf(terms: readonly number[]): number {
  let [whole, value, lost] = [0, 0, 0];
  for (const term of terms) {
    if ((term | 0) === term) {
      whole += term;
      continue;
    }
    const next = value + term;
    lost += Math.abs(value) >= Math.abs(term) ? value - next + term : term - next + value;
    value = next;
  }
  return tidy(whole + (value + lost));
}
