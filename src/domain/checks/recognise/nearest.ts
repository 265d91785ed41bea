import { distance } from 'fastest-levenshtein';

/**
 * The one name in a list that this is a misspelling of: a slip in six letters, two at the most, and the same figures
 * ("Adviseur 1" is not "Adviseur 2"). Null where none or more than one comes as near.
 */
export function nearestName(text: string, names: Iterable<string>): string | null {
  const wanted = text.toLowerCase();
  const figures = wanted.replace(/\D/g, '');
  const allowed = Math.min(2, Math.floor(wanted.length / 6));
  let best: string | null = null;
  let least = allowed + 1;
  let isOnly = true;
  for (const name of names) {
    const other = name.toLowerCase();
    if (Math.abs(other.length - wanted.length) > allowed || other.replace(/\D/g, '') !== figures) continue;
    const slips = distance(wanted, other);
    if (slips < least) [best, least, isOnly] = [name, slips, true];
    else if (slips === least && name !== best) isOnly = false;
  }
  return isOnly && least <= allowed ? best : null;
}
