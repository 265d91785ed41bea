/** What two cells share when SUMIFS takes one for the other; null for an empty cell, which matches nothing here. */
export type SumifsKey = string | number | null;

const numeric = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The key of a cell as SUMIFS and COUNTIF compare: over the whole text, without regard to case, without
 * trimming, and a number equal to its text ("2026" is 2026). Wildcards and operators are not followed: a
 * municipality's name is a name. A cell that is empty, blank or holds no plain value has none.
 */
export function keyInSumifs(cell: unknown): SumifsKey {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'string') return null;
  // Most are names: neither blank nor a number.
  const first = cell.charCodeAt(0);
  if (first > 57 && first < 128) return cell.toLowerCase();
  if (cell.trim() === '') return null;
  return numeric.test(cell) ? Number(cell) : cell.toLowerCase();
}
