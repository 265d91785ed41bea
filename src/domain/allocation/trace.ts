import type { Apportionment } from './apportionment';
import { boundsThatDecided, type BoundKind } from './boundOf';
import { divisorFor } from './divisors';
import { fractionOf, type Entitlement } from './entitlement';
import { decimalFraction, exponentOf } from './exponent';
import type { MunicipalityPopulation } from './readMunicipalities';
import type { ProportionalShare, Rule } from './rule';
import { roundestIn } from './roundNumber';
import { bandOf, freeStrips } from './shares';
import type { UnitBounds } from './units';
import { weightsOf } from './weights';

/** Divisors that all give this outcome, in units of population^exponent per strip; null where no bound is set on that side. */
export interface DivisorInterval {
  readonly from: number | null;
  readonly to: number | null;
  /** A number of few digits in the interval. */
  readonly chosen: number | null;
}

export interface AllocationStep {
  readonly code: 'bases' | 'pool' | 'pass' | 'heldAtMin' | 'heldAtMax' | 'wholeParts' | 'remainder' | 'divisor' | 'lastStrip' | 'nextStrip' | 'tie';
  /** Municipality codes the step is about. */
  readonly municipalities: readonly string[];
  readonly parameters: Readonly<Record<string, number | string | null>>;
}

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
  rule: Rule, municipalities: readonly MunicipalityPopulation[], bounds: readonly UnitBounds[], apportionment: Apportionment,
): MethodTrace {
  const { share } = rule;
  const unitsAndPool = once(() => freeUnits(municipalities, bounds, apportionment, rule));
  const divisors = once(() => (share.kind === 'proportional' && share.method !== 'largest-remainder'
    ? divisorInterval(share, municipalities, bounds, apportionment) : null));
  const quota = once(() => {
    if (share.kind !== 'proportional') return null;
    const { units, pool } = unitsAndPool();
    const weights = weightsOf(municipalities.map(({ population }) => population), exponentOf(share.exponent)).approximate;
    return pool === 0 ? null : units.reduce((sum, unit) => sum + (weights[unit] ?? 0), 0) / pool;
  });
  const entitlements = once(() => entitlementsOf(rule, municipalities, bounds, unitsAndPool()));
  const decidedBy = once(() => {
    if (share.kind === 'proportional') {
      const weights = weightsOf(municipalities.map(({ population }) => population), exponentOf(share.exponent)).approximate;
      return boundsThatDecided(share, weights, bounds, apportionment);
    }
    return bounds.map(({ base, isFixed }, at): BoundKind | null => {
      const free = base + freeStrips(share, municipalities[at]?.population ?? 0);
      const total = base + (apportionment.strips[at] ?? 0);
      return isFixed ? 'fixed' : free < total ? 'min' : free > total ? 'max' : null;
    });
  });
  const steps = once(() => stepsOf(rule, municipalities, bounds, apportionment, divisors()));
  return {
    get quota() { return share.kind === 'proportional' && share.method === 'largest-remainder' ? quota() : null; },
    get divisors() { return divisors(); },
    get steps() { return steps(); },
    get entitlements() { return entitlements(); },
    get decidedBy() { return decidedBy(); },
  };
}

export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}

interface FreeUnits {
  readonly units: readonly number[];
  readonly pool: number;
}

/** The units that share in proportion, and what they share: all that are not held at a bound. */
function freeUnits(
  municipalities: readonly MunicipalityPopulation[], bounds: readonly UnitBounds[], apportionment: Apportionment, rule: Rule,
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
  const free = all.filter((at) => { const bound = bounds[at]; return bound !== undefined && isFree(bound, at); });
  if (lastPass || free.length === 0) return { units: all, pool };
  const held = municipalities.reduce((sum, _, at) => (free.includes(at) ? sum : sum + (apportionment.strips[at] ?? 0)), 0);
  return { units: free, pool: pool - held };
}

function entitlementsOf(
  rule: Rule, municipalities: readonly MunicipalityPopulation[], bounds: readonly UnitBounds[], { units, pool }: FreeUnits,
): readonly Entitlement[] {
  const { share } = rule;
  const baseOf = (at: number): number => bounds[at]?.base ?? 0;
  switch (share.kind) {
    case 'bands':
      return municipalities.map(({ population }, at) => fractionOf(BigInt(baseOf(at) + (share.bands[bandOf(share, population)]?.strips ?? 0)), 1n));
    case 'rate': {
      const { numerator, denominator } = decimalFraction(share.inhabitantsPerStrip);
      return municipalities.map(({ population }, at) => fractionOf(BigInt(population) * denominator + BigInt(baseOf(at)) * numerator, numerator));
    }
    case 'proportional': {
      if (share.exponent === 1) {
        const sum = units.reduce((total, unit) => total + BigInt(municipalities[unit]?.population ?? 0), 0n);
        return municipalities.map(({ population }, at) =>
          (sum === 0n ? fractionOf(BigInt(baseOf(at)), 1n) : fractionOf(BigInt(pool) * BigInt(population) + BigInt(baseOf(at)) * sum, sum)));
      }
      const weights = weightsOf(municipalities.map(({ population }) => population), exponentOf(share.exponent)).approximate;
      const sum = units.reduce((total, unit) => total + (weights[unit] ?? 0), 0);
      return municipalities.map((_, at) => ({ value: baseOf(at) + (sum === 0 ? 0 : (pool * (weights[at] ?? 0)) / sum), fraction: null }));
    }
  }
}

/** The last strip that was given and the first that was not: their claims are the ends of the interval. */
function border(
  share: ProportionalShare, municipalities: readonly MunicipalityPopulation[], bounds: readonly UnitBounds[], { strips, tie }: Apportionment,
): { readonly last: BorderClaim | null; readonly next: BorderClaim | null } {
  if (share.method === 'largest-remainder') return { last: null, next: null };
  const { method } = share;
  const weights = weightsOf(municipalities.map(({ population }) => population), exponentOf(share.exponent)).approximate;
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

function divisorInterval(
  share: ProportionalShare, municipalities: readonly MunicipalityPopulation[], bounds: readonly UnitBounds[], apportionment: Apportionment,
): DivisorInterval {
  const { last, next } = border(share, municipalities, bounds, apportionment);
  const to = last && Number.isFinite(last.claim) ? last.claim : null;
  const from = next && Number.isFinite(next.claim) ? next.claim : null;
  return { from, to, chosen: roundestIn(from, to) };
}

function stepsOf(
  rule: Rule, municipalities: readonly MunicipalityPopulation[], bounds: readonly UnitBounds[], apportionment: Apportionment,
  divisors: DivisorInterval | null,
): readonly AllocationStep[] {
  const codes = (units: readonly number[]): readonly string[] => units.map((unit) => municipalities[unit]?.code ?? '');
  const bases = bounds.reduce((sum, { base }) => sum + base, 0);
  const steps: AllocationStep[] = [{ code: 'bases', municipalities: [], parameters: { strips: bases, base: rule.base, count: municipalities.length } }];
  const { share } = rule;
  if (share.kind !== 'proportional') return steps;
  steps.push({ code: 'pool', municipalities: [], parameters: { strips: share.total - bases, total: share.total } });
  if (share.method === 'largest-remainder') {
    const weights = weightsOf(municipalities.map(({ population }) => population), exponentOf(share.exponent)).approximate;
    for (const pass of apportionment.passes) {
      const sum = pass.units.reduce((total, unit) => total + (weights[unit] ?? 0), 0);
      const quotaOf = (unit: number): number => (pass.pool * (weights[unit] ?? 0)) / sum;
      steps.push({ code: 'pass', municipalities: codes(pass.units), parameters: { strips: pass.pool, quota: pass.pool === 0 ? null : sum / pass.pool } });
      for (const bound of ['min', 'max'] as const) {
        const held = pass.fixed.filter((each) => each.bound === bound);
        if (held.length === 0) continue;
        const strips = held.reduce((total, each) => total + each.strips, 0);
        steps.push({ code: bound === 'min' ? 'heldAtMin' : 'heldAtMax', municipalities: codes(held.map(({ unit }) => unit)), parameters: { strips } });
      }
      if (pass.fixed.length > 0) continue;
      const extra = pass.units.filter((unit) => (apportionment.strips[unit] ?? 0) > Math.floor(quotaOf(unit) + 1e-9));
      const whole = pass.units.reduce((total, unit) => total + (apportionment.strips[unit] ?? 0), 0) - extra.length;
      steps.push({ code: 'wholeParts', municipalities: codes(pass.units), parameters: { strips: whole, left: pass.pool - whole } });
      extra.sort((a, b) => (quotaOf(b) % 1) - (quotaOf(a) % 1));
      for (const unit of extra) steps.push({ code: 'remainder', municipalities: codes([unit]), parameters: { remainder: quotaOf(unit) % 1 } });
    }
  } else {
    const held = (bound: 'min' | 'max'): readonly number[] => bounds.flatMap(({ base, min, max }, unit) =>
      ((bound === 'min' ? min : max) === base + (apportionment.strips[unit] ?? 0) ? [unit] : []));
    const { last, next } = border(share, municipalities, bounds, apportionment);
    if (divisors) steps.push({ code: 'divisor', municipalities: [], parameters: { ...divisors } });
    if (held('min').length > 0) steps.push({ code: 'heldAtMin', municipalities: codes(held('min')), parameters: {} });
    if (held('max').length > 0) steps.push({ code: 'heldAtMax', municipalities: codes(held('max')), parameters: {} });
    if (last) steps.push({ code: 'lastStrip', municipalities: codes([last.unit]), parameters: { claim: Number.isFinite(last.claim) ? last.claim : null } });
    if (next) steps.push({ code: 'nextStrip', municipalities: codes([next.unit]), parameters: { claim: Number.isFinite(next.claim) ? next.claim : null } });
  }
  if (apportionment.tie) {
    steps.push({ code: 'tie', municipalities: codes(apportionment.tie.units), parameters: { strips: apportionment.tie.strips } });
  }
  return steps;
}
