import type { Apportionment } from './methods/apportionment';
import { applyDecisions, type Tie, type TieDecision } from './decisions';
import { rowsOf, type AllocationRow } from './explain/rows';
import { settleShares } from './settle';
import { methodTrace, type MethodTrace } from './explain/trace';
import type { AllocationProblem, AllocationWarning } from './rule/problem';
import { readMunicipalities, type MunicipalityInput } from './populations/readMunicipalities';
import type { Rule } from './rule/rule';

export type Allocation = Allocated | Impossible;

export interface Impossible {
  readonly kind: 'impossible';
  readonly problems: readonly AllocationProblem[];
}

export interface Allocated {
  readonly kind: 'allocated';
  readonly rule: Rule;
  /** In the order of the municipalities that were given. */
  readonly rows: readonly AllocationRow[];
  /** The strips of all rows and of the ties that are not decided. */
  readonly total: number;
  /** A tie that a recorded decision settles has that decision, and its strips are in the rows. */
  readonly ties: readonly Tie[];
  readonly warnings: readonly AllocationWarning[];
  /** The quota or the interval of divisors, and the steps, worked out when asked for. */
  readonly trace: MethodTrace;
}

/**
 * Divides strips over municipalities by a rule (one that parseRule let through). Bounds hold for a municipality's total, the
 * base included. Where the rule leaves a draw, the rows hold what is certain and `ties` the rest, unless one of
 * the recorded decisions is about exactly that tie. Rule and sources: docs/rules/allocation.md.
 */
export function allocate(rule: Rule, inputs: readonly MunicipalityInput[], decisions: readonly TieDecision[] = []): Allocation {
  const { municipalities, problems } = readMunicipalities(inputs);
  if (problems.length > 0) return { kind: 'impossible', problems };
  const settled = settleShares(rule, municipalities);
  if ('problem' in settled) return { kind: 'impossible', problems: [settled.problem] };
  const { apportionment, bounds } = settled;
  const decided = applyDecisions(apportionment.tie, municipalities, decisions);
  const winners = new Set(decided.winners);
  const certain = apportionment.strips;
  const strips = winners.size === 0 ? certain : certain.map((count, at) => count + (winners.has(municipalities[at]?.code ?? '') ? 1 : 0));
  const trace = methodTrace(rule, municipalities, bounds, apportionment);
  let total = 0;
  for (let at = 0; at < strips.length; at++) total += (bounds[at]?.base ?? 0) + (strips[at] ?? 0);
  if (decided.tie && !decided.tie.decision) total += decided.tie.strips;
  return {
    kind: 'allocated',
    rule,
    total,
    trace,
    rows: rowsOf({ rule, municipalities, bounds, strips, trace, tie: decided.tie }),
    ties: decided.tie ? [decided.tie] : [],
    warnings: [...warningsOf(rule, municipalities, bounds, apportionment), ...decided.warnings],
  };
}

function warningsOf(
  rule: Rule,
  municipalities: readonly { readonly code: string; readonly name: string; readonly population: number }[],
  bounds: readonly { readonly base: number }[],
  apportionment: Apportionment,
): readonly AllocationWarning[] {
  const warnings: AllocationWarning[] = [];
  for (const { code, name, population } of municipalities) {
    if (population === 0) warnings.push({ code: 'populationZero', where: code, parameters: { municipality: name } });
  }
  const { share } = rule;
  if (share.kind === 'proportional' && ['adams', 'hill', 'dean'].includes(share.method)) {
    const without = municipalities.filter(
      ({ population }, at) => population > 0 && (bounds[at]?.base ?? 0) + (apportionment.strips[at] ?? 0) === 0,
    ).length;
    if (without > 0)
      warnings.push({ code: 'fewerStripsThanMunicipalities', where: 'share.total', parameters: { total: share.total, without } });
  }
  if (apportionment.isNearTie) warnings.push({ code: 'nearTie', where: 'share.exponent', parameters: { decimals: 77 } });
  const codes = new Set(municipalities.map(({ code }) => code));
  for (const code of Object.keys(rule.overrides ?? {})) {
    if (!codes.has(code)) warnings.push({ code: 'overrideUnused', where: code, parameters: { municipality: code } });
  }
  return warnings;
}
