import type { Bounds } from './methods/apportionment';
import type { AllocationProblem } from './rule/problem';
import type { MunicipalityPopulation } from './populations/readMunicipalities';
import type { Rule } from './rule/rule';

/** What the rule's base and bounds come to for one municipality. */
export interface UnitBounds {
  /** The base, or the most it may have where that is less. */
  readonly base: number;
  /** Bounds on the total; null is none. */
  readonly min: number | null;
  readonly max: number | null;
  readonly isFixed: boolean;
}

/** An override's bound goes before the rule's; where only one is overridden and the other would cross it, that one gives way. */
export function boundsOf(rule: Rule, code: string): UnitBounds {
  const override = rule.overrides?.[code];
  if (override?.fixed !== undefined) {
    return { base: Math.min(rule.base, override.fixed), min: override.fixed, max: override.fixed, isFixed: true };
  }
  let { min, max } = rule;
  if (override?.max !== undefined) {
    max = override.max;
    if (min !== null && override.min === undefined) min = Math.min(min, max);
  }
  if (override?.min !== undefined) {
    min = override.min;
    if (max !== null && override.max === undefined) max = Math.max(max, min);
  }
  return { base: Math.min(rule.base, max ?? Infinity), min, max, isFixed: false };
}

/** Bounds on the share, for the methods that divide a pool. A municipality without inhabitants gets no more than it must. */
export function shareBounds(bounds: readonly UnitBounds[], municipalities: readonly MunicipalityPopulation[]): Bounds {
  const lower = bounds.map(({ base, min }) => Math.max(0, (min ?? 0) - base));
  const upper = bounds.map(({ base, max }, at) => (municipalities[at]?.population === 0 ? (lower[at] ?? 0) : (max ?? Infinity) - base));
  return { lower, upper };
}

/** The least and the greatest total that the bases and bounds leave room for; null is no greatest. */
export function feasibleTotals(
  bounds: readonly UnitBounds[],
  municipalities: readonly MunicipalityPopulation[],
): { readonly least: number; readonly greatest: number | null } {
  const { lower, upper } = shareBounds(bounds, municipalities);
  let [least, greatest] = [0, 0];
  bounds.forEach(({ base }, at) => {
    least += base + (lower[at] ?? 0);
    greatest += base + (upper[at] ?? 0);
  });
  return { least, greatest: greatest === Infinity ? null : greatest };
}

/** The least and the greatest total a rule's base, bounds and overrides leave room for, whatever its share; null is no greatest. */
export function feasibleTotalsOf(
  rule: Rule,
  municipalities: readonly MunicipalityPopulation[],
): { readonly least: number; readonly greatest: number | null } {
  return feasibleTotals(
    municipalities.map(({ code }) => boundsOf(rule, code)),
    municipalities,
  );
}

export function feasibilityProblem(total: number, least: number, greatest: number | null, count: number): AllocationProblem | null {
  const parameters = { total, least, greatest, municipalities: count };
  if (total < least) return { code: 'totalTooSmall', where: 'share.total', parameters };
  return greatest !== null && total > greatest ? { code: 'totalTooLarge', where: 'share.total', parameters } : null;
}
