import type { BoundKind } from './boundOf';
import type { Entitlement } from './entitlement';
import { explanationOf, type Explanation } from './explanation';
import { marginsOf } from './margins';
import type { RowsInput } from './rowsInput';
import { once } from '../exact/once';

export interface AllocationRow {
  readonly code: string;
  readonly municipality: string;
  readonly population: number;
  /** Strips. */
  readonly base: number;
  readonly share: number;
  readonly total: number;
  /** Which bound decided the total, if one did: without it the total would be another. */
  readonly bound: BoundKind | null;
  /** What it would have before rounding and bounds, the base included. */
  readonly entitlement: Entitlement;
  /** Inhabitants more with which it certainly has a strip more, the others as they are; null where no number does that. */
  readonly toNext: number | null;
  /** Inhabitants fewer with which a strip is no longer certain, the others as they are; null where no number does that. */
  readonly toLess: number | null;
  readonly explanation: Explanation;
}

/** Rows whose explanation, entitlement and margins are worked out when asked for: a large table is shown before it is explained. */
export function rowsOf(input: RowsInput): readonly AllocationRow[] {
  const { rule, municipalities, bounds, strips, trace, tie } = input;
  const margins = once(() => marginsOf(input));
  return municipalities.map(({ code, name, population }, at) => {
    const limits = bounds[at] ?? { base: 0, min: null, max: null, isFixed: false };
    const { base } = limits;
    const share = strips[at] ?? 0;
    const total = base + share;
    const toNext = once(() => margins().toNext(at));
    const toLess = once(() => margins().toLess(at));
    const explanation = once(() =>
      explanationOf({
        rule,
        limits,
        municipality: { code, name, population },
        strips: share,
        total,
        bound: trace.decidedBy[at] ?? null,
        at,
        trace,
        tie,
      }),
    );
    const row: AllocationRow = {
      code,
      municipality: name,
      population,
      base,
      share,
      total,
      get bound() {
        return trace.decidedBy[at] ?? null;
      },
      get entitlement() {
        return trace.entitlements[at] ?? { value: total, fraction: null };
      },
      get toNext() {
        return toNext();
      },
      get toLess() {
        return toLess();
      },
      get explanation() {
        return explanation();
      },
    };
    return row;
  });
}
