import { chooseFirst, nearTieMargin, type Apportionment, type Bounds, type Claim } from './apportionment';
import { compareClaims } from './claims';
import { divisorFor, roundQuotient } from './divisors';
import type { DivisorMethod } from '../rule/rule';
import { doubt, isExact, type Weights } from '../exact/weights';

/**
 * Highest claims first: a unit with s strips claims its next one with weight / d(s), from its lower
 * bound on and up to its upper bound. That is the same as one divisor for all, every quotient rounded the
 * method's way and then kept within the unit's bounds (Balinski and Young, Fair Representation, 1982).
 *
 * Adams, Hill and Dean claim a first strip with weight / 0, before all others. With too few strips for
 * that, the larger populations get them: p/0 > q/0 where p > q (Balinski and Young's convention).
 *
 * Float64 finds the border, and only the claims too close to it for float64 are compared exactly.
 */
export function divisorMethod(method: DivisorMethod, weights: Weights, bounds: Bounds, pool: number): Apportionment {
  const firstStrips = claimsBeforeAll(method, weights, bounds, pool);
  if (firstStrips.result) return firstStrips.result;
  const lower = firstStrips.lower;
  const { upper } = bounds;
  const size = weights.approximate;
  const strips = nearBorder(method, size, lower, upper, pool);
  const claim = (unit: number, has: number): number => (size[unit] ?? 0) / divisorFor(method, has);
  let least = Infinity;
  let most = 0;
  for (let unit = 0; unit < strips.length; unit++) {
    const has = strips[unit] ?? 0;
    if (has > (lower[unit] ?? 0)) least = Math.min(least, claim(unit, has - 1));
    if (has < (upper[unit] ?? 0)) most = Math.max(most, claim(unit, has));
  }
  const isNearTie = !isExact(weights.exponent) && least < Infinity && most > 0 && Math.abs(least / most - 1) < nearTieMargin;
  if (least > most * (1 + doubt)) return { strips, tie: null, isNearTie, passes: [] };

  const from = Math.min(least, most) * (1 - doubt);
  const to = Math.max(least, most) * (1 + doubt);
  const claims: Claim[] = [];
  let open = 0;
  for (let unit = 0; unit < strips.length; unit++) {
    const has = strips[unit] ?? 0;
    if (has > (lower[unit] ?? 0) && claim(unit, has - 1) <= to) {
      strips[unit] = has - 1;
      open++;
      claims.push({ unit, size: claim(unit, has - 1) });
    } else if (has < (upper[unit] ?? 0) && claim(unit, has) >= from) {
      claims.push({ unit, size: claim(unit, has) });
    }
  }
  const { populations, exponent } = weights;
  const claimants = new Map(claims.map(({ unit }) => [unit, { population: populations[unit] ?? 0, strips: strips[unit] ?? 0 }]));
  const compare = (a: Claim, b: Claim): number => {
    const [first, second] = [claimants.get(a.unit), claimants.get(b.unit)];
    return first && second ? compareClaims(method, exponent, first, second) : 0;
  };
  const { winners, tie } = chooseFirst(claims, open, compare);
  for (const unit of winners) strips[unit] = (strips[unit] ?? 0) + 1;
  return { strips, tie, isNearTie: isNearTie && isDecidedBySmallMargin(claims, compare), passes: [] };
}

/** A tie between equal populations is no doubtful matter; a difference that is there but tiny is. */
const isDecidedBySmallMargin = (claims: readonly Claim[], compare: (a: Claim, b: Claim) => number): boolean =>
  claims.some((claim) => claims[0] !== undefined && compare(claim, claims[0]) !== 0);

function claimsBeforeAll(
  method: DivisorMethod,
  weights: Weights,
  { lower, upper }: Bounds,
  pool: number,
): { readonly lower: readonly number[]; readonly result: Apportionment | null } {
  if (divisorFor(method, 0) > 0) return { lower, result: null };
  const claims: Claim[] = [];
  let left = pool;
  for (let unit = 0; unit < lower.length; unit++) {
    left -= lower[unit] ?? 0;
    if (lower[unit] === 0 && (upper[unit] ?? 0) > 0) claims.push({ unit, size: weights.populations[unit] ?? 0 });
  }
  if (left >= claims.length) {
    const raised = [...lower];
    for (const { unit } of claims) raised[unit] = 1;
    return { lower: raised, result: null };
  }
  const { winners, tie } = chooseFirst(claims, left, (a, b) => a.size - b.size);
  const strips = [...lower];
  for (const unit of winners) strips[unit] = 1;
  return { lower, result: { strips, tie, isNearTie: false, passes: [] } };
}

/** Strips that add up to the pool and are right but for the claims next to the border. */
function nearBorder(method: DivisorMethod, size: Float64Array, lower: readonly number[], upper: readonly number[], pool: number): number[] {
  const strips = new Array<number>(size.length).fill(0);
  const fill = (perWeight: number): number => {
    let sum = 0;
    for (let unit = 0; unit < strips.length; unit++) {
      const rounded = roundQuotient(method, (size[unit] ?? 0) * perWeight);
      const kept = Math.max(lower[unit] ?? 0, Math.min(upper[unit] ?? 0, rounded));
      strips[unit] = kept;
      sum += kept;
    }
    return sum;
  };
  let weight = 0;
  for (const each of size) weight += each;
  let few = 0;
  let many = weight > 0 ? pool / weight : 1;
  let sum = fill(many);
  for (let round = 0; sum < pool && round < 1100; round++) {
    few = many;
    many *= round < 4 ? 1.25 : 2;
    sum = fill(many);
  }
  for (let round = 0; sum !== pool && round < 60; round++) {
    const middle = (few + many) / 2;
    sum = fill(middle);
    if (sum > pool) many = middle;
    else few = middle;
  }
  if (sum > pool) sum = fill(few);
  for (; sum < pool; sum++) addLargestClaim(method, size, upper, strips);
  return strips;
}

function addLargestClaim(method: DivisorMethod, size: Float64Array, upper: readonly number[], strips: number[]): void {
  let best = -1;
  let bestClaim = -1;
  for (let unit = 0; unit < strips.length; unit++) {
    const has = strips[unit] ?? 0;
    if (has >= (upper[unit] ?? 0)) continue;
    const claim = (size[unit] ?? 0) / divisorFor(method, has);
    if (claim > bestClaim) {
      bestClaim = claim;
      best = unit;
    }
  }
  if (best < 0) throw new Error('More strips than the upper bounds leave room for');
  strips[best] = (strips[best] ?? 0) + 1;
}
