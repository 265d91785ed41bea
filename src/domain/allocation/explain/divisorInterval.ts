import type { Apportionment } from '../methods/apportionment';
import { divisorFor } from '../methods/divisors';
import { exponentOf } from '../exact/exponent';
import type { MunicipalityPopulation } from '../populations/readMunicipalities';
import { roundestIn } from '../exact/roundNumber';
import type { ProportionalShare } from '../rule/rule';
import type { UnitBounds } from '../units';
import { weightsOf } from '../exact/weights';

/** Divisors that all give this outcome, in units of population^exponent per strip; null where no bound is set on that side. */
export interface DivisorInterval {
  readonly from: number | null;
  readonly to: number | null;
  /** A number of few digits in the interval. */
  readonly chosen: number | null;
}

export function divisorInterval(
  share: ProportionalShare,
  municipalities: readonly MunicipalityPopulation[],
  bounds: readonly UnitBounds[],
  apportionment: Apportionment,
): DivisorInterval {
  const { last, next } = border(share, municipalities, bounds, apportionment);
  const to = last && Number.isFinite(last.claim) ? last.claim : null;
  const from = next && Number.isFinite(next.claim) ? next.claim : null;
  return { from, to, chosen: roundestIn(from, to) };
}

/** The last strip that was given and the first that was not: their claims are the ends of the interval. */
export function border(
  share: ProportionalShare,
  municipalities: readonly MunicipalityPopulation[],
  bounds: readonly UnitBounds[],
  { strips, tie }: Apportionment,
): { readonly last: BorderClaim | null; readonly next: BorderClaim | null } {
  if (share.method === 'largest-remainder') return { last: null, next: null };
  const { method } = share;
  const weights = weightsOf(
    municipalities.map(({ population }) => population),
    exponentOf(share.exponent),
  ).approximate;
  let last: BorderClaim | null = null;
  let next: BorderClaim | null = null;
  strips.forEach((has, unit) => {
    const { base, min, max } = bounds[unit] ?? { base: 0, min: null, max: null };
    const weight = weights[unit] ?? 0;
    const lastClaim = weight / divisorFor(method, has - 1);
    if (has > Math.max(0, (min ?? 0) - base) && lastClaim < (last?.claim ?? Infinity)) last = { unit, claim: lastClaim };
    const nextClaim = weight / divisorFor(method, has);
    if (weight > 0 && base + has < (max ?? Infinity) && nextClaim > (next?.claim ?? 0)) next = { unit, claim: nextClaim };
  });
  if (tie) {
    const [unit = 0] = tie.units;
    last = { unit, claim: (weights[unit] ?? 0) / divisorFor(method, strips[unit] ?? 0) };
  }
  return { last, next };
}

interface BorderClaim {
  readonly unit: number;
  readonly claim: number;
}
