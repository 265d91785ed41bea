import { chooseFirst, nearTieMargin, type Apportionment, type Bounds, type Claim, type Pass } from './apportionment';
import { doubt, isExact, signOfSum, type Weights } from '../exact/weights';

/**
 * Largest remainder (Hamilton, Hare-Niemeyer): the whole part of each quota, then the strips left to the
 * largest remainders.
 *
 * With bounds, in passes. The pool is divided; when no unit breaks a bound, that is the outcome. Otherwise the units whose
 * quota is under their lower bound together fall short by so much, those over their upper bound have so
 * much too much; the side with most is put at its bounds (both when equal) and the rest is divided
 * again. Putting only the heavier side first keeps the total feasible, and keeps a unit from being held at
 * a bound that it would be clear of once the other side is settled. Nothing depends on the order of the units.
 * A tie on the way is broken by the bounds where they can: who would fall under its lower bound gets the strip, who
 * is at its upper bound does not.
 */
export function largestRemainder(weights: Weights, { lower, upper }: Bounds, pool: number): Apportionment {
  const held = [...lower];
  const passes: Pass[] = [];
  let units = held.flatMap((low, unit) => ((upper[unit] ?? 0) > low ? [unit] : []));
  let left = pool - sumOf(held) + sumOf(units.map((unit) => held[unit] ?? 0));
  for (;;) {
    const quotas = quotasOf(weights, units, left);
    const outcome = withinBounds(roundQuotas(quotas, held), units, lower, upper);
    if (outcome) return { ...outcome, passes: [...passes, { pool: left, units, fixed: [] }] };
    const fixed = boundsBroken(quotas, lower, upper);
    if (fixed.length === 0) throw new Error('A bound is broken by rounding alone');
    passes.push({ pool: left, units, fixed });
    for (const { unit, strips } of fixed) {
      held[unit] = strips;
      left -= strips;
    }
    const gone = new Set(fixed.map(({ unit }) => unit));
    units = units.filter((unit) => !gone.has(unit));
  }
}

/** The outcome with its tie narrowed by the bounds, or null where a bound is broken. */
function withinBounds(
  outcome: Omit<Apportionment, 'passes'>,
  units: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
): Omit<Apportionment, 'passes'> | null {
  const strips = [...outcome.strips];
  const has = (unit: number): number => strips[unit] ?? 0;
  let tied = outcome.tie?.units ?? [];
  let open = outcome.tie?.strips ?? 0;
  const give = (winners: readonly number[]): void => {
    for (const unit of winners) strips[unit] = has(unit) + 1;
    open -= winners.length;
    tied = tied.filter((unit) => !winners.includes(unit));
  };
  const needy = tied.filter((unit) => has(unit) < (lower[unit] ?? 0));
  if (needy.length > open) return null;
  give(needy);
  tied = open === 0 ? [] : tied.filter((unit) => has(unit) < (upper[unit] ?? 0));
  if (tied.length < open) return null;
  if (tied.length === open) give(tied);
  if (units.some((unit) => has(unit) < (lower[unit] ?? 0) || has(unit) > (upper[unit] ?? 0))) return null;
  return { strips, tie: open > 0 ? { units: tied, strips: open } : null, isNearTie: outcome.isNearTie };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** The quotas pool × weight / Σ weight of the units that take part. */
interface Quotas {
  readonly weights: Weights;
  readonly units: readonly number[];
  readonly pool: number;
  readonly weightSum: number;
  /** The sign of quota − strips. */
  readonly compare: (unit: number, strips: number) => number;
  /** Quota in float64. */
  readonly of: (unit: number) => number;
}

function quotasOf(weights: Weights, units: readonly number[], pool: number): Quotas {
  const { approximate } = weights;
  let weightSum = 0;
  for (const unit of units) weightSum += approximate[unit] ?? 0;
  const isWhole = weights.exponent.denominator === 1n;
  return {
    weights,
    units,
    pool,
    weightSum,
    of: (unit) => (pool * (approximate[unit] ?? 0)) / weightSum,
    compare: (unit, strips) => {
      const claimed = pool * (approximate[unit] ?? 0);
      const given = strips * weightSum;
      if (Math.abs(claimed - given) > doubt * Math.max(claimed, given)) return claimed - given;
      if (isWhole && claimed <= Number.MAX_SAFE_INTEGER && given <= Number.MAX_SAFE_INTEGER) return claimed - given;
      return signOfSum(weights, factorsOf(units, [[unit, BigInt(pool)]], BigInt(-strips)));
    },
  };
}

/** The sum of some units' weights times a factor each, plus all units' weights times one factor. */
function factorsOf(units: readonly number[], own: readonly (readonly [number, bigint])[], all: bigint): ReadonlyMap<number, bigint> {
  const factors = new Map<number, bigint>(all === 0n ? [] : units.map((unit) => [unit, all]));
  for (const [unit, factor] of own) factors.set(unit, (factors.get(unit) ?? 0n) + factor);
  return factors;
}

function boundsBroken(quotas: Quotas, lower: readonly number[], upper: readonly number[]): Pass['fixed'] {
  const under = quotas.units.filter((unit) => quotas.compare(unit, lower[unit] ?? 0) < 0);
  const over = quotas.units.filter((unit) => (upper[unit] ?? 0) < Infinity && quotas.compare(unit, upper[unit] ?? 0) > 0);
  const side = under.length > 0 && over.length > 0 ? heavierSide(quotas, under, over, lower, upper) : under.length > 0 ? -1 : 1;
  return [
    ...(side <= 0 ? under.map((unit) => ({ unit, bound: 'min' as const, strips: lower[unit] ?? 0 })) : []),
    ...(side >= 0 ? over.map((unit) => ({ unit, bound: 'max' as const, strips: upper[unit] ?? 0 })) : []),
  ];
}

/** Negative where the strips short under the lower bounds are more than those too many over the upper bounds. */
function heavierSide(
  quotas: Quotas,
  under: readonly number[],
  over: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
): number {
  // Too many − short, times Σ weight: pool × Σ weight of both sides − (their bounds) × Σ weight.
  const bounds = sumOf(under.map((unit) => lower[unit] ?? 0)) + sumOf(over.map((unit) => upper[unit] ?? 0));
  const both = [...under, ...over];
  const quota = sumOf(both.map((unit) => quotas.of(unit)));
  if (Math.abs(quota - bounds) > 10 * doubt * Math.max(quota, bounds)) return quota - bounds;
  return signOfSum(
    quotas.weights,
    factorsOf(
      quotas.units,
      both.map((unit) => [unit, BigInt(quotas.pool)] as const),
      BigInt(-bounds),
    ),
  );
}

function roundQuotas(quotas: Quotas, held: readonly number[]): Omit<Apportionment, 'passes'> {
  const strips = [...held];
  let left = quotas.pool;
  const claims: Claim[] = [];
  for (const unit of quotas.units) {
    const quota = quotas.of(unit);
    let whole = Math.floor(quota);
    if (quota - whole > 0.5 && quotas.compare(unit, whole + 1) >= 0) whole++;
    else if (quota - whole < 0.5 && quotas.compare(unit, whole) < 0) whole--;
    strips[unit] = whole;
    left -= whole;
    claims.push({ unit, size: quota - whole });
  }
  if (left === 0) return { strips, tie: null, isNearTie: false };
  claims.sort((a, b) => b.size - a.size);
  const margin = 10 * doubt * Math.max(1, quotas.pool);
  const [least, most] = [claims[left - 1]?.size ?? 0, claims[left]?.size ?? -1];
  const isClose = !isExact(quotas.weights.exponent) && least - most < nearTieMargin;
  const clear = least - most > margin ? left : claims.findIndex(({ size }) => size <= least + margin);
  for (const { unit } of claims.slice(0, clear)) strips[unit] = (strips[unit] ?? 0) + 1;
  if (clear === left) return { strips, tie: null, isNearTie: isClose };
  const doubtful = claims.slice(clear).filter(({ size }) => size >= most - margin);
  const compare = remainderComparer(quotas, held.length, strips);
  const { winners, tie } = chooseFirst(doubtful, left - clear, compare);
  for (const unit of winners) strips[unit] = (strips[unit] ?? 0) + 1;
  return { strips, tie, isNearTie: isClose && doubtful.some((claim) => doubtful[0] !== undefined && compare(claim, doubtful[0]) !== 0) };
}

/** Remainders differ as pool × (w₁ − w₂) − (whole₁ − whole₂) × Σ weight does. */
function remainderComparer(quotas: Quotas, count: number, wholes: readonly number[]): (a: Claim, b: Claim) => number {
  const whole = wholes.slice(0, count);
  const { weights, units, pool, weightSum } = quotas;
  const isWhole = weights.exponent.denominator === 1n && pool * weightSum <= Number.MAX_SAFE_INTEGER;
  return (a, b) => {
    const difference = (whole[a.unit] ?? 0) - (whole[b.unit] ?? 0);
    const [first, second] = [weights.approximate[a.unit] ?? 0, weights.approximate[b.unit] ?? 0];
    if (isWhole) return pool * (first - second) - difference * weightSum;
    if (weights.populations[a.unit] === weights.populations[b.unit] && difference === 0) return 0;
    return signOfSum(
      weights,
      factorsOf(
        units,
        [
          [a.unit, BigInt(pool)],
          [b.unit, -BigInt(pool)],
        ],
        BigInt(-difference),
      ),
    );
  };
}
