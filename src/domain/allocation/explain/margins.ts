import { divisorMargins } from './divisorMargins';
import { firstThat } from '../exact/firstThat';
import { exponentOf } from '../exact/exponent';
import { once } from '../exact/once';
import { quickRemainders } from '../methods/quickRemainders';
import type { RowsInput } from './rowsInput';
import type { Margins } from './unitMargins';
import { mostInhabitants } from '../rule/rule';
import { freeStrips, proportionalShares } from '../methods/shares';
import { shareBounds } from '../units';
import { floatPower, weightsOf } from '../exact/weights';

/** Divisor methods tell by comparing claims; otherwise the allocation is made again with other numbers of inhabitants. */
export function marginsOf(input: RowsInput): Margins {
  const quick = once(() => divisorMargins(input));
  const stripsWith = once(() => allocatedWith(input));
  const guess = once(() => guessWith(input));
  const populationOf = (unit: number): number => input.municipalities[unit]?.population ?? 0;
  const stripsOf = (unit: number): number => input.strips[unit] ?? 0;
  return {
    toNext: (unit) => {
      const limits = input.bounds[unit];
      const wanted = stripsOf(unit) + 1;
      if (!limits || (limits.max !== null && limits.base + wanted > limits.max)) return null;
      const population = populationOf(unit);
      if (population === 0 && input.rule.share.kind === 'proportional') return null;
      const known = quick()?.toNext(unit);
      if (known !== undefined) return known;
      const last = mostInhabitants - population;
      const guessed = guess();
      const near = guessed && firstThat((more) => guessed(unit, population + more) >= wanted, last);
      return firstThat((more) => stripsWith()(unit, population + more) >= wanted, last, near);
    },
    toLess: (unit) => {
      const limits = input.bounds[unit];
      const had = stripsOf(unit);
      if (!limits || had === 0 || limits.base + had <= (limits.min ?? 0)) return null;
      const known = quick()?.toLess(unit);
      if (known !== undefined) return known;
      const population = populationOf(unit);
      // A municipality without any inhabitants is not a municipality with fewer: one must be left.
      const guessed = guess();
      const near = guessed && firstThat((fewer) => guessed(unit, population - fewer) < had, population - 1);
      return firstThat((fewer) => stripsWith()(unit, population - fewer) < had, population - 1, near);
    },
  };
}

/** About what a unit would get with another population by largest remainder; null for the other methods, which are quick enough. */
function guessWith({ rule, municipalities, bounds }: RowsInput): ((unit: number, population: number) => number) | null {
  const { share } = rule;
  if (share.kind !== 'proportional' || share.method !== 'largest-remainder') return null;
  const exponent = exponentOf(share.exponent);
  const { approximate } = weightsOf(
    municipalities.map(({ population }) => population),
    exponent,
  );
  const quick = quickRemainders(
    approximate,
    shareBounds(bounds, municipalities),
    share.total - bounds.reduce((sum, { base }) => sum + base, 0),
  );
  return (unit, population) => quick(unit, floatPower(population, exponent.value));
}

/** What a unit would certainly get with another population. */
function allocatedWith({ rule, municipalities, bounds }: RowsInput): (unit: number, population: number) => number {
  const { share } = rule;
  if (share.kind !== 'proportional') {
    return (unit, population) => {
      const { base, min, max } = bounds[unit] ?? { base: 0, min: null, max: null };
      return Math.max(min ?? 0, Math.min(max ?? Infinity, base + freeStrips(share, population))) - base;
    };
  }
  const pool = share.total - bounds.reduce((sum, { base }) => sum + base, 0);
  const populations = municipalities.map(({ population }) => population);
  const limits = shareBounds(bounds, municipalities);
  return (unit, population) => {
    const changed = [...populations];
    changed[unit] = population;
    return proportionalShares(share, changed, limits, pool).strips[unit] ?? 0;
  };
}
