import type { Apportionment } from './methods/apportionment';
import type { AllocationProblem } from './rule/problem';
import type { MunicipalityPopulation } from './populations/readMunicipalities';
import type { Rule } from './rule/rule';
import { freeStrips, proportionalShares } from './methods/shares';
import { boundsOf, feasibilityProblem, feasibleTotals, shareBounds, type UnitBounds } from './units';

/** Each municipality's bounds and the share it certainly has, or why there is none. */
type Settled = { readonly problem: AllocationProblem } | { readonly bounds: readonly UnitBounds[]; readonly apportionment: Apportionment };

export function settleShares(rule: Rule, municipalities: readonly MunicipalityPopulation[]): Settled {
  const bounds = municipalities.map(({ code }) => boundsOf(rule, code));
  const { share } = rule;
  if (share.kind !== 'proportional') {
    const strips = municipalities.map(({ population }, at) => {
      const { base, min, max } = bounds[at] ?? { base: 0, min: null, max: null };
      return Math.max(min ?? 0, Math.min(max ?? Infinity, base + freeStrips(share, population))) - base;
    });
    return { bounds, apportionment: { strips, tie: null, isNearTie: false, passes: [] } };
  }
  const { least, greatest } = feasibleTotals(bounds, municipalities);
  const problem = feasibilityProblem(share.total, least, greatest, municipalities.length);
  if (problem) {
    const isEmpty = problem.code === 'totalTooLarge' && municipalities.every(({ population }) => population === 0);
    return { problem: isEmpty ? { code: 'noInhabitants', where: '', parameters: {} } : problem };
  }
  let pool = share.total;
  for (const { base } of bounds) pool -= base;
  const populations = municipalities.map(({ population }) => population);
  return { bounds, apportionment: proportionalShares(share, populations, shareBounds(bounds, municipalities), pool) };
}
