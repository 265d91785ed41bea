import type { Apportionment } from '../methods/apportionment';
import { boundsThatDecided, type BoundKind } from './boundOf';
import { divisorInterval, type DivisorInterval } from './divisorInterval';
import type { Entitlement } from './entitlement';
import { entitlementsOf, freeUnits } from './entitlements';
import { exponentOf } from '../exact/exponent';
import { once } from '../exact/once';
import type { MunicipalityPopulation } from '../populations/readMunicipalities';
import type { Rule } from '../rule/rule';
import { freeStrips } from '../methods/shares';
import { stepsOf, type AllocationStep } from './steps';
import type { UnitBounds } from '../units';
import { weightsOf } from '../exact/weights';

/** How the method came to its outcome. Worked out when asked for, and then kept. */
export interface MethodTrace {
  /** Largest remainder: population^exponent per strip in the last pass. */
  readonly quota: number | null;
  /** Divisor methods: the divisors that give this outcome. */
  readonly divisors: DivisorInterval | null;
  readonly steps: readonly AllocationStep[];
  readonly entitlements: readonly Entitlement[];
  /** For each municipality the bound that decided its total. */
  readonly decidedBy: readonly (BoundKind | null)[];
}

export function methodTrace(
  rule: Rule,
  municipalities: readonly MunicipalityPopulation[],
  bounds: readonly UnitBounds[],
  apportionment: Apportionment,
): MethodTrace {
  const { share } = rule;
  const unitsAndPool = once(() => freeUnits(municipalities, bounds, apportionment, rule));
  const divisors = once(() =>
    share.kind === 'proportional' && share.method !== 'largest-remainder'
      ? divisorInterval(share, municipalities, bounds, apportionment)
      : null,
  );
  const quota = once(() => {
    if (share.kind !== 'proportional') return null;
    const { units, pool } = unitsAndPool();
    const weights = weightsOf(
      municipalities.map(({ population }) => population),
      exponentOf(share.exponent),
    ).approximate;
    return pool === 0 ? null : units.reduce((sum, unit) => sum + (weights[unit] ?? 0), 0) / pool;
  });
  const entitlements = once(() => entitlementsOf(rule, municipalities, bounds, unitsAndPool()));
  const decidedBy = once(() => {
    if (share.kind === 'proportional') {
      const weights = weightsOf(
        municipalities.map(({ population }) => population),
        exponentOf(share.exponent),
      ).approximate;
      return boundsThatDecided(share, weights, bounds, apportionment);
    }
    return bounds.map(({ base, isFixed }, at): BoundKind | null => {
      const free = base + freeStrips(share, municipalities[at]?.population ?? 0);
      const total = base + (apportionment.strips[at] ?? 0);
      return isFixed ? 'fixed' : free < total ? 'min' : free > total ? 'max' : null;
    });
  });
  const steps = once(() => stepsOf({ rule, municipalities, bounds, apportionment, divisors: divisors(), decidedBy: decidedBy() }));
  return {
    get quota() {
      return share.kind === 'proportional' && share.method === 'largest-remainder' ? quota() : null;
    },
    get divisors() {
      return divisors();
    },
    get steps() {
      return steps();
    },
    get entitlements() {
      return entitlements();
    },
    get decidedBy() {
      return decidedBy();
    },
  };
}
