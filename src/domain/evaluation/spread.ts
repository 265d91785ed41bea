/** How figures lie around their middle. */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
  /** Standard deviation of a sample; null for fewer than two. */
  readonly deviation: number | null;
}

/** Null where there is nothing to spread. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const count = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  const half = count / 2;
  const median = Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2 : (sorted[Math.floor(half)] ?? 0);
  return {
    count,
    mean,
    median,
    lowest: sorted[0] ?? 0,
    highest: sorted[count - 1] ?? 0,
    deviation: count < 2 ? null : Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1)),
  };
}
