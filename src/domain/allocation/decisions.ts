import type { Apportionment } from './methods/apportionment';
import type { AllocationWarning } from './rule/problem';
import type { MunicipalityPopulation } from './populations/readMunicipalities';

/** The outcome of drawing lots (or of another decision), as it is recorded. */
export interface TieDecision {
  /** Codes of the municipalities between which was decided, in any order. */
  readonly between: readonly string[];
  /** How many strips there were to decide on. */
  readonly strips: number;
  /** Codes of those that got one; as many as there were strips. */
  readonly winners: readonly string[];
  readonly by: string;
  /** Date of the decision, ISO. */
  readonly on: string;
  readonly why: string;
}

/** A tie as the result tells it: so many strips between these municipalities, and how it was decided, if it was. */
export interface Tie {
  readonly strips: number;
  readonly between: readonly string[];
  readonly decision: TieDecision | null;
}

/**
 * Uses the decision that was taken on exactly this tie (the same municipalities, as many strips).
 * A decision on another tie is left alone and said to be unused: the figures or the rule have changed.
 */
export function applyDecisions(
  tie: Apportionment['tie'],
  municipalities: readonly MunicipalityPopulation[],
  decisions: readonly TieDecision[],
): { readonly tie: Tie | null; readonly winners: readonly string[]; readonly warnings: readonly AllocationWarning[] } {
  const between = tie?.units.map((unit) => municipalities[unit]?.code ?? '') ?? [];
  const warnings: AllocationWarning[] = [];
  let found: TieDecision | null = null;
  for (const decision of decisions) {
    const parameters = { on: decision.on, by: decision.by, strips: decision.strips };
    if (tie === null || decision.strips !== tie.strips || !isSameSet(decision.between, between)) {
      warnings.push({ code: 'decisionUnused', where: decision.between.join(','), parameters });
    } else if (
      decision.winners.length !== tie.strips ||
      new Set(decision.winners).size !== tie.strips ||
      decision.winners.some((winner) => !between.includes(winner))
    ) {
      warnings.push({ code: 'decisionInvalid', where: decision.between.join(','), parameters });
    } else {
      found = decision;
    }
  }
  return { tie: tie && { strips: tie.strips, between, decision: found }, winners: found?.winners ?? [], warnings };
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set(a).size === a.length && a.every((code) => b.includes(code));
