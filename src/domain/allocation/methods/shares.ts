import type { Apportionment, Bounds } from './apportionment';
import { divisorMethod } from './divisorMethod';
import { decimalFraction, exponentOf } from '../exact/exponent';
import { largestRemainder } from './largestRemainder';
import type { BandsShare, ProportionalShare, RateShare } from '../rule/rule';
import { weightsOf } from '../exact/weights';

export function proportionalShares(share: ProportionalShare, populations: readonly number[], bounds: Bounds, pool: number): Apportionment {
  const weights = weightsOf(populations, exponentOf(share.exponent));
  return share.method === 'largest-remainder'
    ? largestRemainder(weights, bounds, pool)
    : divisorMethod(share.method, weights, bounds, pool);
}

/** The place of the band that a population falls in. */
export function bandOf({ bands }: BandsShare, population: number): number {
  let found = 0;
  bands.forEach(({ from }, at) => {
    if (population >= from) found = at;
  });
  return found;
}

/** Inhabitants divided by the inhabitants per strip, rounded; exact, also for a decimal rate. */
export function rateStrips({ inhabitantsPerStrip, rounding }: RateShare, population: number): number {
  const { numerator, denominator } = decimalFraction(inhabitantsPerStrip);
  const people = BigInt(population) * denominator;
  switch (rounding) {
    case 'down':
      return Number(people / numerator);
    case 'up':
      return Number((people + numerator - 1n) / numerator);
    case 'half-up':
      return Number((2n * people + numerator) / (2n * numerator));
  }
}

/** The share of a rule that asks nothing of the other municipalities, before bounds. */
export function freeStrips(share: BandsShare | RateShare, population: number): number {
  return share.kind === 'rate' ? rateStrips(share, population) : (share.bands[bandOf(share, population)]?.strips ?? 0);
}
