/** The number with the fewest significant digits that lies strictly between two others, or is both; null where an end is missing. */
export function roundestIn(from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null;
  if (!(from < to)) return to;
  for (let power = Math.ceil(Math.log10(to)); power > -16; power--) {
    const unit = 10 ** power;
    const found = (Math.floor(from / unit) + 1) * unit;
    if (found > from && found < to) return Number(found.toPrecision(15));
  }
  return to;
}
