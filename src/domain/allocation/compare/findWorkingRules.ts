import { exponentOf } from '../exact/exponent';
import type { MunicipalityPopulation } from '../populations/readMunicipalities';
import { roundestIn } from '../exact/roundNumber';
import { methods, roundings, type BandsShare, type Method, type Rounding } from '../rule/rule';
import { proportionalShares, rateStrips } from '../methods/shares';
import { weightsOf } from '../exact/weights';

/** A base and the bounds on a municipality's total that a region wants to see come out. */
export interface WantedRange {
  readonly base: number;
  readonly min: number;
  readonly max: number;
}

export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

export interface WorkingProportion {
  readonly exponent: number;
  readonly method: Method;
  /** Strips on top of the bases for which every total is within the range without a bound holding any. */
  readonly within: readonly NumberRange[];
  /** The same, and the smallest has exactly the minimum and the largest exactly the maximum. */
  readonly spanning: readonly NumberRange[];
}

export interface WorkingRate {
  readonly rounding: Rounding;
  /** Whole inhabitants per strip, as above; null where none do. */
  readonly within: NumberRange | null;
  readonly spanning: NumberRange | null;
}

export interface WorkingRules {
  readonly smallest: MunicipalityPopulation;
  readonly largest: MunicipalityPopulation;
  /** How many times as large the largest is as the smallest, and what the range allows at most in proportion; null is no limit. */
  readonly ratio: number;
  readonly attainableRatio: number | null;
  /** Whether pure pro rata works with some total; if not, whether already the ratio forbids it. */
  readonly proRata: 'works' | 'ratioTooLarge' | 'noTotalFits';
  readonly proportional: readonly WorkingProportion[];
  readonly rates: readonly WorkingRate[];
  /** Bands from the fewest to the most strips, a strip a band, with boundaries a steady factor apart; null where there is one size only. */
  readonly bands: BandsShare | null;
  /** The first boundary must lie above the smallest, the last at or below the largest. */
  readonly bandBoundaries: NumberRange;
  /** With bounds in force any total in this range can be allocated, whatever the method. */
  readonly boundedTotals: NumberRange;
}

/** From pure pro rata down in twentieths; under 0.3 everyone gets nearly the same. */
const triedExponents: readonly number[] = Array.from({ length: 15 }, (_, at) => (20 - at) / 20);

/**
 * Searches the rules by which every total falls within [min, max] of itself, without a bound holding any.
 * Null where there is nothing to divide over: no municipality with inhabitants, or no order in base, min and max.
 */
export function findWorkingRules(
  municipalities: readonly MunicipalityPopulation[],
  { base, min, max }: WantedRange,
  exponents: readonly number[] = triedExponents,
  tried: readonly Method[] = methods,
): WorkingRules | null {
  const sorted = municipalities.filter(({ population }) => population > 0).sort((a, b) => a.population - b.population);
  const [smallest, largest] = [sorted[0], sorted.at(-1)];
  if (!smallest || !largest || min < base || max < min) return null;
  const [low, high] = [min - base, max - base];
  const populations = sorted.map(({ population }) => population);
  const ratio = largest.population / smallest.population;
  // A share of `low` needs a quota over low − 1, a share of `high` one under high + 1, whatever the rounding.
  const attainableRatio = low > 1 ? (high + 1) / (low - 1) : null;
  const proportional = exponents.flatMap((exponent) =>
    tried.map((method) => ({ exponent, method, ...workingPools(populations, exponent, method, low, high) })),
  );
  const isProRata = proportional.some(({ exponent, within }) => exponent === 1 && within.length > 0);
  return {
    smallest,
    largest,
    ratio,
    attainableRatio,
    proportional,
    proRata: isProRata ? 'works' : attainableRatio !== null && ratio >= attainableRatio ? 'ratioTooLarge' : 'noTotalFits',
    rates: roundings.map((rounding) => workingRates(smallest.population, largest.population, rounding, low, high)),
    bands: suggestedBands(smallest.population, largest.population, low, high),
    bandBoundaries: { from: smallest.population + 1, to: largest.population },
    boundedTotals: { from: municipalities.length * min, to: municipalities.length * max },
  };
}

/** Every pool that works. With a larger pool neither the smallest share nor the largest falls by more than largest remainder's one strip. */
function workingPools(
  populations: readonly number[],
  exponent: number,
  method: Method,
  low: number,
  high: number,
): { readonly within: readonly NumberRange[]; readonly spanning: readonly NumberRange[] } {
  const weights = weightsOf(populations, exponentOf(exponent)).approximate;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const [light, heavy] = [weights[0] ?? 1, weights.at(-1) ?? 1];
  const none = new Array<number>(populations.length).fill(0);
  const bounds = { lower: none, upper: none.map(() => Infinity) };
  const ends = (pool: number): { readonly least: number; readonly most: number } => {
    const { strips, tie } = proportionalShares({ kind: 'proportional', total: pool, exponent, method }, populations, bounds, pool);
    const greatest = strips.map((count, at) => count + (tie?.units.includes(at) ? 1 : 0));
    return { least: Math.min(...strips), most: Math.max(...greatest) };
  };
  let [from, to] = [low * populations.length, high * populations.length];
  if (method === 'largest-remainder') {
    // It stays within the quota: outside these pools the smallest or the largest share is out of range.
    from = Math.max(from, Math.floor(((low - 1) * sum) / light));
    to = Math.min(to, Math.ceil(((high + 1) * sum) / heavy));
  } else {
    // House-monotone: the pools that work are one run.
    from = firstPool(from, to, (pool) => ends(pool).least >= low);
    to = firstPool(from, to + 1, (pool) => ends(pool).most > high) - 1;
  }
  const within: number[] = [];
  const spanning: number[] = [];
  for (let pool = Math.max(0, from); pool <= to; pool++) {
    const { least, most } = ends(pool);
    if (least < low || most > high) continue;
    within.push(pool);
    if (least === low && most === high) spanning.push(pool);
  }
  return { within: runsOf(within), spanning: runsOf(spanning) };
}

/** The first pool in [from, to) for which something holds that then goes on holding; `to` where it does for none. */
function firstPool(from: number, to: number, holds: (pool: number) => boolean): number {
  let [low, high] = [from, Math.max(from, to)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function runsOf(numbers: readonly number[]): readonly NumberRange[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

/** The whole numbers of inhabitants per strip that work. */
function workingRates(small: number, large: number, rounding: Rounding, low: number, high: number): WorkingRate {
  const strips = (population: number, inhabitantsPerStrip: number): number =>
    rateStrips({ kind: 'rate', inhabitantsPerStrip, rounding }, population);
  // A higher rate gives fewer strips: each condition holds on one side of a border.
  const last = large + 1;
  const from = firstPool(1, last, (rate) => strips(large, rate) <= high);
  const to = firstPool(1, last, (rate) => strips(small, rate) < low) - 1;
  const spanFrom = Math.max(
    from,
    firstPool(1, last, (rate) => strips(small, rate) <= low),
  );
  const spanTo = Math.min(to, firstPool(1, last, (rate) => strips(large, rate) < high) - 1);
  return { rounding, within: from <= to ? { from, to } : null, spanning: spanFrom <= spanTo ? { from: spanFrom, to: spanTo } : null };
}

function suggestedBands(small: number, large: number, low: number, high: number): BandsShare | null {
  const steps = high - low;
  if (steps < 1 || large - small < steps) return null;
  const factor = (large / small) ** (1 / (steps + 1));
  const bands = [{ from: 0, strips: low }];
  for (let step = 1; step <= steps; step++) {
    const before = Math.max(bands.at(-1)?.from ?? 0, small);
    const target = small * factor ** step;
    const latest = large - (steps - step);
    const around = roundestIn(Math.max(before, target * 0.93), Math.min(latest, target * 1.07));
    const from = Math.min(latest, Math.max(before + 1, Math.round(around ?? target)));
    bands.push({ from, strips: low + step });
  }
  return { kind: 'bands', bands };
}
