import type { Bounds } from './apportionment';

/**
 * Largest remainder in float64, for one unit whose weight is tried: near enough to know where to look, a hundred times as fast
 * as the exact method. What it says is a guess, to be held against the exact method before anybody relies on it.
 */
export function quickRemainders(
  weights: ArrayLike<number>,
  { lower, upper }: Bounds,
  pool: number,
): (unit: number, weight: number) => number {
  const tried = Float64Array.from(weights);
  const isFree = new Uint8Array(weights.length);
  return (unit, weight) => {
    tried[unit] = weight;
    isFree.fill(1);
    let left = pool;
    let sum = sumOf(tried, isFree);
    // Each pass fixes one unit at least.
    for (let fixed = -1; fixed !== 0;) {
      let [under, over] = [0, 0];
      for (let at = 0; at < tried.length; at++) {
        if (isFree[at] === 0) continue;
        const quota = (left * (tried[at] ?? 0)) / sum;
        under += Math.max(0, (lower[at] ?? 0) - quota);
        over += Math.max(0, quota - (upper[at] ?? Infinity));
      }
      fixed = 0;
      const pass = left;
      for (let at = 0; at < tried.length; at++) {
        if (isFree[at] === 0) continue;
        const quota = (pass * (tried[at] ?? 0)) / sum;
        const [least, most] = [lower[at] ?? 0, upper[at] ?? Infinity];
        const held = quota < least && under >= over ? least : quota > most && over >= under ? most : null;
        if (held === null) continue;
        isFree[at] = 0;
        left -= held;
        fixed++;
        if (at === unit) return restored(held);
      }
      if (fixed > 0) sum = sumOf(tried, isFree);
    }
    const own = (left * weight) / sum;
    const whole = Math.floor(own);
    let open = left;
    let before = 0;
    for (let at = 0; at < tried.length; at++) {
      if (isFree[at] === 0) continue;
      const quota = (left * (tried[at] ?? 0)) / sum;
      const floor = Math.floor(quota);
      open -= floor;
      if (at !== unit && quota - floor >= own - whole) before++;
    }
    return restored(before < open ? whole + 1 : whole);

    function restored(strips: number): number {
      tried[unit] = weights[unit] ?? 0;
      return strips;
    }
  };
}

function sumOf(weights: Float64Array, isFree: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) if (isFree[at] !== 0) sum += weights[at] ?? 0;
  return sum;
}
