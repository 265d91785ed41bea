/** The first number from 1 for which something holds that, once it holds, goes on holding; null where it does not up to the last. */
export function firstThat(holds: (count: number) => boolean, last: number): number | null {
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
