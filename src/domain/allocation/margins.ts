import type { RowsInput } from './rows';
import { mostInhabitants } from './rule';
import { settleShares } from './settle';

/** The smallest number of inhabitants more with which the unit certainly has a strip more, the others unchanged. */
export function inhabitantsToNext(input: RowsInput, at: number): number | null {
  const population = input.municipalities[at]?.population ?? 0;
  const limits = input.bounds[at];
  const wanted = (input.strips[at] ?? 0) + 1;
  if (!limits || (limits.max !== null && limits.base + wanted > limits.max)) return null;
  const has = (more: number): boolean => stripsWith(input, at, population + more) >= wanted;
  return firstThat(has, mostInhabitants - population);
}

/** The smallest number of inhabitants fewer with which the strips the unit has are no longer certain, the others unchanged. */
export function inhabitantsToLess(input: RowsInput, at: number): number | null {
  const population = input.municipalities[at]?.population ?? 0;
  const limits = input.bounds[at];
  const had = input.strips[at] ?? 0;
  if (!limits || had === 0 || limits.base + had <= (limits.min ?? 0)) return null;
  // A municipality without any inhabitants is not a municipality with fewer: one must be left.
  return firstThat((fewer) => stripsWith(input, at, population - fewer) < had, population - 1);
}

/** What the unit would certainly get with another population. */
function stripsWith({ rule, municipalities }: RowsInput, at: number, population: number): number {
  const settled = settleShares(rule, municipalities.map((each, place) => (place === at ? { ...each, population } : each)));
  return 'problem' in settled ? 0 : (settled.apportionment.strips[at] ?? 0);
}

/** The first number from 1 for which something holds that, once it holds, goes on holding; null where it does not up to the last. */
function firstThat(holds: (count: number) => boolean, last: number): number | null {
  let to = 1;
  while (to < last && !holds(to)) to *= 4;
  to = Math.min(to, last);
  if (to < 1 || !holds(to)) return null;
  let from = Math.floor(to / 4);
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle;
  }
  return to;
}
