/**
 * The first number from 1 for which something holds that, once it holds, goes on holding; null where it does not up to the last.
 * A good guess saves most of the trying; a bad one costs a little, and changes nothing.
 */
export function firstThat(holds: (count: number) => boolean, last: number, guess: number | null = null): number | null {
  if (last < 1) return null;
  const start = Math.min(Math.max(1, guess ?? 1), last);
  return holds(start) ? downFrom(holds, start) : upFrom(holds, start, last, guess === null);
}

function downFrom(holds: (count: number) => boolean, start: number): number {
  let to = start;
  for (let step = 1; to > 1; step *= 4) {
    const from = Math.max(0, start - step);
    if (from === 0 || !holds(from)) return between(holds, from, to);
    to = from;
  }
  return to;
}

/** Without a guess the numbers themselves grow, with one the distance to it. */
function upFrom(holds: (count: number) => boolean, start: number, last: number, isBlind: boolean): number | null {
  let from = start;
  for (let step = 1; from < last; step *= 4) {
    const to = Math.min(last, isBlind ? from * 4 : start + step);
    if (holds(to)) return between(holds, from, to);
    from = to;
  }
  return null;
}

/** It does not hold for `from` (or that is 0), and does for `to`. */
function between(holds: (count: number) => boolean, from: number, to: number): number {
  let [without, first] = [from, to];
  while (first - without > 1) {
    const middle = Math.floor((without + first) / 2);
    if (holds(middle)) first = middle;
    else without = middle;
  }
  return first;
}
