import { compareClaims, type Claimant } from '../methods/claims';
import { divisorFor } from '../methods/divisors';
import { exponentOf } from '../exact/exponent';
import { firstThat } from '../exact/firstThat';
import type { RowsInput } from './rowsInput';
import type { Margins } from './unitMargins';
import { mostInhabitants } from '../rule/rule';

interface UnitClaim extends Claimant {
  readonly unit: number;
}

/**
 * Margins by comparing claims. A unit gains a strip when its next claim is larger than the smallest claim that was
 * granted to another; it loses one when its last claim is no larger than the largest that was not
 * granted to another. Null where a tie, or first strips claimed before all others, make it more than that.
 */
export function divisorMargins({ rule, municipalities, bounds, strips, tie }: RowsInput): Margins | null {
  const { share } = rule;
  if (share.kind !== 'proportional' || share.method === 'largest-remainder' || tie) return null;
  const { method } = share;
  const exponent = exponentOf(share.exponent);
  const isClaimedFirst = divisorFor(method, 0) === 0;
  const compare = (a: Claimant, b: Claimant): number => compareClaims(method, exponent, a, b);
  const granted: UnitClaim[] = [];
  const refused: UnitClaim[] = [];
  for (let unit = 0; unit < municipalities.length; unit++) {
    const population = municipalities[unit]?.population ?? 0;
    const { base, min, max } = bounds[unit] ?? { base: 0, min: null, max: null };
    const has = strips[unit] ?? 0;
    const lower = Math.max(isClaimedFirst ? 1 : 0, (min ?? 0) - base);
    if (population === 0) continue;
    if (isClaimedFirst && has === 0 && (max === null || base < max)) return null;
    if (has > lower) granted.push({ unit, population, strips: has - 1 });
    if (max === null || base + has < max) refused.push({ unit, population, strips: has });
  }
  const smallest = firstTwo(granted, (a, b) => compare(a, b));
  const largest = firstTwo(refused, (a, b) => compare(b, a));
  const otherThan = (unit: number, two: readonly UnitClaim[]): UnitClaim | undefined => two.find((each) => each.unit !== unit);
  return {
    toNext: (unit) => {
      const rival = otherThan(unit, smallest);
      const population = municipalities[unit]?.population ?? 0;
      const has = strips[unit] ?? 0;
      if (!rival) return null;
      return firstThat((more) => compare({ population: population + more, strips: has }, rival) > 0, mostInhabitants - population);
    },
    toLess: (unit) => {
      const rival = otherThan(unit, largest);
      const population = municipalities[unit]?.population ?? 0;
      const last = (strips[unit] ?? 0) - 1;
      if (!rival || divisorFor(method, last) === 0) return null;
      return firstThat((fewer) => compare({ population: population - fewer, strips: last }, rival) <= 0, population - 1);
    },
  };
}

/** The first two of an order: the second is for the unit that is first itself. */
function firstTwo(claims: readonly UnitClaim[], order: (a: UnitClaim, b: UnitClaim) => number): readonly UnitClaim[] {
  let first: UnitClaim | undefined;
  let second: UnitClaim | undefined;
  for (const claim of claims) {
    if (!first || order(claim, first) < 0) [first, second] = [claim, first];
    else if (!second || order(claim, second) < 0) second = claim;
  }
  return [first, second].flatMap((claim) => claim ?? []);
}
