import type { Apportionment } from '../methods/apportionment';
import { fractionOf, type Entitlement } from './entitlement';
import { decimalFraction, exponentOf } from '../exact/exponent';
import type { MunicipalityPopulation } from '../populations/readMunicipalities';
import type { Rule } from '../rule/rule';
import { bandOf } from '../methods/shares';
import type { UnitBounds } from '../units';
import { weightsOf } from '../exact/weights';

export function entitlementsOf(
  rule: Rule,
  municipalities: readonly MunicipalityPopulation[],
  bounds: readonly UnitBounds[],
  { units, pool }: FreeUnits,
): readonly Entitlement[] {
  const { share } = rule;
  const baseOf = (at: number): number => bounds[at]?.base ?? 0;
  switch (share.kind) {
    case 'bands':
      return municipalities.map(({ population }, at) =>
        fractionOf(BigInt(baseOf(at) + (share.bands[bandOf(share, population)]?.strips ?? 0)), 1n),
      );
    case 'rate': {
      const { numerator, denominator } = decimalFraction(share.inhabitantsPerStrip);
      return municipalities.map(({ population }, at) =>
        fractionOf(BigInt(population) * denominator + BigInt(baseOf(at)) * numerator, numerator),
      );
    }
    case 'proportional': {
      if (share.exponent === 1) {
        const sum = units.reduce((total, unit) => total + BigInt(municipalities[unit]?.population ?? 0), 0n);
        return municipalities.map(({ population }, at) =>
          sum === 0n ? fractionOf(BigInt(baseOf(at)), 1n) : fractionOf(BigInt(pool) * BigInt(population) + BigInt(baseOf(at)) * sum, sum),
        );
      }
      const weights = weightsOf(
        municipalities.map(({ population }) => population),
        exponentOf(share.exponent),
      ).approximate;
      const sum = units.reduce((total, unit) => total + (weights[unit] ?? 0), 0);
      return municipalities.map((_, at) => ({ value: baseOf(at) + (sum === 0 ? 0 : (pool * (weights[at] ?? 0)) / sum), fraction: null }));
    }
  }
}

interface FreeUnits {
  readonly units: readonly number[];
  readonly pool: number;
}

/** The units that share in proportion, and what they share: all that are not held at a bound. */
export function freeUnits(
  municipalities: readonly MunicipalityPopulation[],
  bounds: readonly UnitBounds[],
  apportionment: Apportionment,
  rule: Rule,
): FreeUnits {
  if (rule.share.kind !== 'proportional') return { units: [], pool: 0 };
  const pool = rule.share.total - bounds.reduce((sum, { base }) => sum + base, 0);
  const lastPass = apportionment.passes.at(-1);
  if (lastPass && lastPass.units.length > 0) return { units: lastPass.units, pool: lastPass.pool };
  const isFree = ({ base, min, max }: UnitBounds, at: number): boolean => {
    const total = base + (apportionment.strips[at] ?? 0);
    return (municipalities[at]?.population ?? 0) > 0 && (min === null || total > min) && (max === null || total < max);
  };
  const all = municipalities.flatMap(({ population }, at) => (population > 0 ? [at] : []));
  const free = all.filter((at) => {
    const bound = bounds[at];
    return bound !== undefined && isFree(bound, at);
  });
  if (lastPass || free.length === 0) return { units: all, pool };
  const held = municipalities.reduce((sum, _, at) => (free.includes(at) ? sum : sum + (apportionment.strips[at] ?? 0)), 0);
  return { units: free, pool: pool - held };
}
