import { allocate, type Allocated, type Impossible } from '../allocate';
import { compareAllocations, type Comparison } from './compareAllocations';
import type { MunicipalityInput } from '../populations/readMunicipalities';
import type { Rule } from '../rule/rule';

export interface PopulationChange {
  readonly code: string;
  readonly municipality: string;
  /** Inhabitants in each table; null where it is not in that table. */
  readonly populationBefore: number | null;
  readonly populationAfter: number | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number;
  /** With the newer figures: inhabitants short of the next strip, and inhabitants above losing one. */
  readonly toNext: number | null;
  readonly toLess: number | null;
}

export type PopulationComparison =
  | {
      readonly kind: 'compared';
      readonly before: Allocated;
      readonly after: Allocated;
      readonly comparison: Comparison;
      readonly rows: readonly PopulationChange[];
      /** Codes of those whose strips stay, nearest to a change first. */
      readonly nearest: readonly string[];
    }
  | Impossible;

/** What another population table changes under the same rule: who gains or loses a strip, and how near the others are to it. */
export function comparePopulations(
  rule: Rule,
  older: readonly MunicipalityInput[],
  newer: readonly MunicipalityInput[],
): PopulationComparison {
  const before = allocate(rule, older);
  if (before.kind === 'impossible') return before;
  const after = allocate(rule, newer);
  if (after.kind === 'impossible') return after;
  const comparison = compareAllocations(before, after);
  const [old, now] = [before, after].map(({ rows }) => new Map(rows.map((row) => [row.code, row])));
  const rows = comparison.rows.map((row): PopulationChange => {
    const [first, second] = [old?.get(row.code), now?.get(row.code)];
    return {
      code: row.code,
      municipality: row.municipality,
      before: row.before,
      after: row.after,
      change: row.change,
      populationBefore: first?.population ?? null,
      populationAfter: second?.population ?? null,
      toNext: second?.toNext ?? null,
      toLess: second?.toLess ?? null,
    };
  });
  const distance = ({ toNext, toLess }: PopulationChange): number => Math.min(toNext ?? Infinity, toLess ?? Infinity);
  const nearest = rows.filter((row) => row.change === 0 && distance(row) < Infinity).sort((a, b) => distance(a) - distance(b));
  return { kind: 'compared', before, after, comparison, rows, nearest: nearest.map(({ code }) => code) };
}
