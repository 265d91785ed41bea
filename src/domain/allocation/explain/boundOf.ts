import type { Apportionment } from '../methods/apportionment';
import { divisorFor } from '../methods/divisors';
import type { ProportionalShare } from '../rule/rule';
import type { UnitBounds } from '../units';

export type BoundKind = 'min' | 'max' | 'fixed';

/** Claims nearer than this count as equal when telling whether a bound did anything; no strip depends on it. */
const same = 1e-12;

/** Which bound decided each total, if one did: without it the total would be, or could be, another. */
export function boundsThatDecided(
  share: ProportionalShare,
  weights: Float64Array,
  bounds: readonly UnitBounds[],
  apportionment: Apportionment,
): readonly (BoundKind | null)[] {
  const { strips, passes } = apportionment;
  const fixed = new Map(passes.flatMap((pass) => pass.fixed.map(({ unit, bound }) => [unit, bound] as const)));
  const method = share.method === 'largest-remainder' ? null : share.method;
  const claim = (unit: number, has: number): number => (method ? (weights[unit] ?? 0) / divisorFor(method, has) : 0);
  let last = Infinity;
  let next = 0;
  bounds.forEach(({ base, min, max }, unit) => {
    const has = strips[unit] ?? 0;
    if (base + has > Math.max(base, min ?? 0)) last = Math.min(last, claim(unit, has - 1));
    if ((weights[unit] ?? 0) > 0 && base + has < (max ?? Infinity)) next = Math.max(next, claim(unit, has));
  });
  return bounds.map(({ base, min, max, isFixed }, unit) => {
    const has = strips[unit] ?? 0;
    if (isFixed) return 'fixed';
    if ((weights[unit] ?? 0) === 0) return has > 0 ? 'min' : null;
    if (!method) return fixed.get(unit) ?? (min !== null && min === max ? 'min' : null);
    if (has > 0 && base + has === min && claim(unit, has - 1) <= next * (1 + same)) return 'min';
    return base + has === max && claim(unit, has) >= last * (1 - same) ? 'max' : null;
  });
}
