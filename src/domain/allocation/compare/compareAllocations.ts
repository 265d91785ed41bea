/** What must be known of an allocation to set it beside another: a result, or the adopted rows of the workbook. */
export interface ComparableRow {
  readonly code: string;
  readonly municipality: string;
  /** Null where the workbook no longer tells. */
  readonly population: number | null;
  readonly total: number;
}

export interface ComparisonRow {
  readonly code: string;
  readonly municipality: string;
  /** Strips; null where the municipality was not, or is no longer, among them. */
  readonly before: number | null;
  readonly after: number | null;
  /** Strips gained (positive) or lost. */
  readonly change: number;
  readonly perThousandBefore: number | null;
  readonly perThousandAfter: number | null;
}

export interface Comparison {
  /** In the order of the second allocation; those only in the first come last. */
  readonly rows: readonly ComparisonRow[];
  readonly totalBefore: number;
  readonly totalAfter: number;
  /** Municipality codes, largest change first. */
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  /** Strips that changed hands or came and went: all gains together, and all losses. */
  readonly gained: number;
  readonly lost: number;
  /** The most strips per 1,000 inhabitants divided by the fewest; null where a population is missing or 0. */
  readonly spreadBefore: number | null;
  readonly spreadAfter: number | null;
}

/** Two allocations side by side, from the first to the second. What a tie leaves open counts for no one. */
export function compareAllocations(
  before: { readonly rows: readonly ComparableRow[] },
  after: { readonly rows: readonly ComparableRow[] },
): Comparison {
  const old = new Map(before.rows.map((row) => [row.code, row]));
  const kept = new Set(after.rows.map(({ code }) => code));
  const pairs = [
    ...after.rows.map((row) => [old.get(row.code), row] as const),
    ...before.rows.filter(({ code }) => !kept.has(code)).map((row) => [row, undefined] as const),
  ];
  const rows = pairs.map(([first, second]): ComparisonRow => ({
    code: second?.code ?? first?.code ?? '',
    municipality: second?.municipality ?? first?.municipality ?? '',
    before: first?.total ?? null,
    after: second?.total ?? null,
    change: (second?.total ?? 0) - (first?.total ?? 0),
    perThousandBefore: first ? stripsPerThousand(first) : null,
    perThousandAfter: second ? stripsPerThousand(second) : null,
  }));
  const gains = rows.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change);
  const losses = rows.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change);
  return {
    rows,
    totalBefore: sumOf(before.rows.map(({ total }) => total)),
    totalAfter: sumOf(after.rows.map(({ total }) => total)),
    gains: gains.map(({ code }) => code),
    losses: losses.map(({ code }) => code),
    gained: sumOf(gains.map(({ change }) => change)),
    lost: -sumOf(losses.map(({ change }) => change)),
    spreadBefore: spreadOf(before.rows),
    spreadAfter: spreadOf(after.rows),
  };
}

/** Strips per 1,000 inhabitants: what a municipality has for its size. */
export function stripsPerThousand({ population, total }: ComparableRow): number | null {
  return population === null || population === 0 ? null : (total * 1000) / population;
}

function spreadOf(rows: readonly ComparableRow[]): number | null {
  const rates = rows.map(stripsPerThousand);
  const known = rates.filter((rate) => rate !== null && rate > 0);
  if (rates.length === 0 || known.length < rates.length) return null;
  return Math.max(...known.map(Number)) / Math.min(...known.map(Number));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) + 0;
