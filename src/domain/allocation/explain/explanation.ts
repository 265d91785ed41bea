import type { BoundKind } from './boundOf';
import type { Tie } from '../decisions';
import type { Parameters } from '../rule/problem';
import type { MunicipalityPopulation } from '../populations/readMunicipalities';
import type { Rule } from '../rule/rule';
import { bandOf, rateStrips } from '../methods/shares';
import type { MethodTrace } from './trace';
import type { UnitBounds } from '../units';

export type ExplanationCode =
  | 'fixed'
  | 'min'
  | 'max'
  | 'noInhabitants'
  | 'band'
  | 'lastBand'
  | 'rateDown'
  | 'rateUp'
  | 'rateWhole'
  | 'quotaDown'
  | 'quotaUp'
  | 'quotaWhole'
  | 'divisor'
  | 'tied'
  | 'lotWon'
  | 'lotLost';

/** Why a municipality has its total, as a code with what its sentence needs. */
export interface Explanation {
  readonly code: ExplanationCode;
  readonly parameters: Parameters;
}

interface ExplanationInput {
  readonly rule: Rule;
  readonly limits: UnitBounds;
  readonly municipality: MunicipalityPopulation;
  /** Strips of the share, and the total. */
  readonly strips: number;
  readonly total: number;
  readonly bound: BoundKind | null;
  readonly at: number;
  readonly trace: MethodTrace;
  readonly tie: Tie | null;
}

export function explanationOf(input: ExplanationInput): Explanation {
  const { rule, limits, municipality, strips, total, bound, at, trace, tie } = input;
  const { code, population } = municipality;
  const entitlement = trace.entitlements[at]?.value ?? total;
  const common = { municipality: municipality.name, population, base: limits.base, share: strips, total, entitlement };
  if (bound !== null) return { code: bound, parameters: { ...common, reason: rule.overrides?.[code]?.reason ?? null } };
  const { share } = rule;
  if (population === 0 && share.kind !== 'bands') return { code: 'noInhabitants', parameters: common };
  if (tie?.between.includes(code)) {
    const outcome = tie.decision === null ? 'tied' : tie.decision.winners.includes(code) ? 'lotWon' : 'lotLost';
    const { by, on, why } = tie.decision ?? { by: null, on: null, why: null };
    return { code: outcome, parameters: { ...common, strips: tie.strips, count: tie.between.length, by, on, why } };
  }
  switch (share.kind) {
    case 'bands': {
      const place = bandOf(share, population);
      const until = share.bands[place + 1]?.from ?? null;
      return { code: until === null ? 'lastBand' : 'band', parameters: { ...common, from: share.bands[place]?.from ?? 0, until } };
    }
    case 'rate': {
      const quotient = population / share.inhabitantsPerStrip;
      const down = rateStrips({ ...share, rounding: 'down' }, population);
      const isWhole = down === rateStrips({ ...share, rounding: 'up' }, population);
      const parameters = { ...common, inhabitantsPerStrip: share.inhabitantsPerStrip, quotient, rounding: share.rounding };
      return { code: isWhole ? 'rateWhole' : strips > down ? 'rateUp' : 'rateDown', parameters };
    }
    case 'proportional': {
      if (share.method === 'largest-remainder') {
        const quota = entitlement - limits.base;
        const isUp = strips > quota + 1e-9;
        const whole = isUp ? strips - 1 : strips;
        const isWhole = Math.abs(quota - strips) < 1e-9;
        return {
          code: isWhole ? 'quotaWhole' : isUp ? 'quotaUp' : 'quotaDown',
          parameters: { ...common, quota, remainder: quota - whole },
        };
      }
      const divisor = trace.divisors?.chosen ?? null;
      const quotient = divisor === null ? null : population ** share.exponent / divisor;
      return { code: 'divisor', parameters: { ...common, divisor, quotient, exponent: share.exponent, method: share.method } };
    }
  }
}
