/** The bare sum: so many strips over units with weights and bounds. Units are places in the input. */
export interface Bounds {
  /** Fewest and most strips of each unit's share; Infinity is no bound. A unit without weight has the two equal. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export interface Apportionment {
  /** What each unit certainly gets. */
  readonly strips: readonly number[];
  /** Strips that the method alone does not decide, and the units with equal claims to them; null where all is decided. */
  readonly tie: { readonly units: readonly number[]; readonly strips: number } | null;
  /** Whether the last strip was decided by less than a billionth, with an exponent that has no exact form. */
  readonly isNearTie: boolean;
  /** Largest remainder: the passes that put units at a bound. Divisor methods have none. */
  readonly passes: readonly Pass[];
}

export interface Pass {
  readonly pool: number;
  /** Units that took part. */
  readonly units: readonly number[];
  /** Units whose quota broke a bound, and were put at it. */
  readonly fixed: readonly { readonly unit: number; readonly bound: 'min' | 'max'; readonly strips: number }[];
}

/** A claim to one strip: the larger comes first. */
export interface Claim {
  readonly unit: number;
  /** The claim in float64. */
  readonly size: number;
}

export const nearTieMargin = 1e-9;

/**
 * Gives `strips` to the claims that come first, by an exact comparison. Equal claims at the border that do not all fit are a tie;
 * equal claims that all fit are none.
 */
export function chooseFirst(
  claims: readonly Claim[],
  strips: number,
  compare: (a: Claim, b: Claim) => number,
): { readonly winners: readonly number[]; readonly tie: Apportionment['tie'] } {
  const ordered = [...claims].sort((a, b) => compare(b, a));
  const last = ordered[strips - 1];
  if (!last) return { winners: [], tie: null };
  const equal = ordered.filter((claim) => compare(claim, last) === 0);
  const firstEqual = ordered.indexOf(equal[0] ?? last);
  if (firstEqual + equal.length === strips) return { winners: ordered.slice(0, strips).map(({ unit }) => unit), tie: null };
  return {
    winners: ordered.slice(0, firstEqual).map(({ unit }) => unit),
    tie: { units: equal.map(({ unit }) => unit).sort((a, b) => a - b), strips: strips - firstEqual },
  };
}
