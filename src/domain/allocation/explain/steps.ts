import type { Apportionment } from '../methods/apportionment';
import type { BoundKind } from './boundOf';
import { border, type DivisorInterval } from './divisorInterval';
import { exponentOf } from '../exact/exponent';
import type { MunicipalityPopulation } from '../populations/readMunicipalities';
import type { ProportionalShare, Rule } from '../rule/rule';
import type { UnitBounds } from '../units';
import { weightsOf } from '../exact/weights';

export interface AllocationStep {
  readonly code:
    'bases' | 'pool' | 'pass' | 'heldAtMin' | 'heldAtMax' | 'wholeParts' | 'remainder' | 'divisor' | 'lastStrip' | 'nextStrip' | 'tie';
  /** Municipality codes the step is about. */
  readonly municipalities: readonly string[];
  readonly parameters: Readonly<Record<string, number | string | null>>;
}

interface StepsInput {
  readonly rule: Rule;
  readonly municipalities: readonly MunicipalityPopulation[];
  readonly bounds: readonly UnitBounds[];
  readonly apportionment: Apportionment;
  readonly divisors: DivisorInterval | null;
  readonly decidedBy: readonly (BoundKind | null)[];
}

/** The allocation in the order in which a person would do it on paper. */
export function stepsOf(input: StepsInput): readonly AllocationStep[] {
  const { rule, municipalities, bounds, apportionment } = input;
  const codes = codesOf(municipalities);
  const bases = bounds.reduce((sum, { base }) => sum + base, 0);
  const steps: AllocationStep[] = [];
  if (bases > 0)
    steps.push({ code: 'bases', municipalities: [], parameters: { strips: bases, base: rule.base, count: municipalities.length } });
  const { share } = rule;
  if (share.kind !== 'proportional') return steps;
  steps.push({ code: 'pool', municipalities: [], parameters: { strips: share.total - bases, total: share.total } });
  steps.push(...(share.method === 'largest-remainder' ? remainderSteps(share, input) : divisorSteps(share, input)));
  if (apportionment.tie) {
    steps.push({ code: 'tie', municipalities: codes(apportionment.tie.units), parameters: { strips: apportionment.tie.strips } });
  }
  return steps;
}

const codesOf =
  (municipalities: readonly MunicipalityPopulation[]) =>
  (units: readonly number[]): readonly string[] =>
    units.map((unit) => municipalities[unit]?.code ?? '');

function remainderSteps(share: ProportionalShare, { municipalities, apportionment }: StepsInput): readonly AllocationStep[] {
  const codes = codesOf(municipalities);
  const steps: AllocationStep[] = [];
  const weights = weightsOf(
    municipalities.map(({ population }) => population),
    exponentOf(share.exponent),
  ).approximate;
  for (const pass of apportionment.passes) {
    const sum = pass.units.reduce((total, unit) => total + (weights[unit] ?? 0), 0);
    const quotaOf = (unit: number): number => (pass.pool * (weights[unit] ?? 0)) / sum;
    steps.push({
      code: 'pass',
      municipalities: codes(pass.units),
      parameters: { strips: pass.pool, quota: pass.pool === 0 ? null : sum / pass.pool },
    });
    for (const bound of ['min', 'max'] as const) {
      const held = pass.fixed.filter((each) => each.bound === bound);
      if (held.length === 0) continue;
      const strips = held.reduce((total, each) => total + each.strips, 0);
      steps.push({
        code: bound === 'min' ? 'heldAtMin' : 'heldAtMax',
        municipalities: codes(held.map(({ unit }) => unit)),
        parameters: { strips },
      });
    }
    if (pass.fixed.length > 0) continue;
    const extra = pass.units.filter((unit) => (apportionment.strips[unit] ?? 0) > Math.floor(quotaOf(unit) + 1e-9));
    const whole = pass.units.reduce((total, unit) => total + (apportionment.strips[unit] ?? 0), 0) - extra.length;
    steps.push({ code: 'wholeParts', municipalities: codes(pass.units), parameters: { strips: whole, left: pass.pool - whole } });
    extra.sort((a, b) => (quotaOf(b) % 1) - (quotaOf(a) % 1));
    for (const unit of extra)
      steps.push({ code: 'remainder', municipalities: codes([unit]), parameters: { remainder: quotaOf(unit) % 1 } });
  }
  return steps;
}

function divisorSteps(
  share: ProportionalShare,
  { municipalities, bounds, apportionment, divisors, decidedBy }: StepsInput,
): readonly AllocationStep[] {
  const codes = codesOf(municipalities);
  const steps: AllocationStep[] = [];
  const held = (bound: BoundKind): readonly number[] => decidedBy.flatMap((each, unit) => (each === bound ? [unit] : []));
  const stripsOf = (units: readonly number[]): number => units.reduce((sum, unit) => sum + (apportionment.strips[unit] ?? 0), 0);
  const finite = (claim: number): number | null => (Number.isFinite(claim) ? claim : null);
  if (divisors) steps.push({ code: 'divisor', municipalities: [], parameters: { ...divisors } });
  const [atMin, atMax] = [held('min'), held('max')];
  if (atMin.length > 0) steps.push({ code: 'heldAtMin', municipalities: codes(atMin), parameters: { strips: stripsOf(atMin) } });
  if (atMax.length > 0) steps.push({ code: 'heldAtMax', municipalities: codes(atMax), parameters: { strips: stripsOf(atMax) } });
  const { last, next } = border(share, municipalities, bounds, apportionment);
  if (last) steps.push({ code: 'lastStrip', municipalities: codes([last.unit]), parameters: { claim: finite(last.claim) } });
  if (next) steps.push({ code: 'nextStrip', municipalities: codes([next.unit]), parameters: { claim: finite(next.claim) } });
  return steps;
}
