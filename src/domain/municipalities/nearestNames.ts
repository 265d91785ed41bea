import { distance } from 'fastest-levenshtein';
import { normaliseName, wordsOf } from './normaliseName';

const mostSuggestions = 3;

/**
 * The names most like a text, best first, at most three. A name counts when it can be typed with
 * few slips (one in four letters), when the text is some of its words ("Hunze"), or when each word of
 * the text begins one of its words in order ("M. Drenthe", "Alphen").
 */
export function nearestNames<M extends { readonly name: string }>(text: string, list: readonly M[]): readonly M[] {
  const wanted = normaliseName(text);
  const words = wordsOf(text);
  if (wanted.length < 2) return [];
  const scored = list.flatMap((municipality) => {
    const name = normaliseName(municipality.name);
    const slips = distance(wanted, name);
    const allowed = Math.floor(Math.max(wanted.length, name.length) / 4);
    const score = Math.min(slips <= allowed ? slips : Infinity, beginsWords(words, wordsOf(municipality.name)) ? 1.5 : Infinity);
    return score === Infinity ? [] : [{ municipality, score, slips }];
  });
  scored.sort((a, b) => a.score - b.score || a.slips - b.slips || a.municipality.name.localeCompare(b.municipality.name, 'nl'));
  return scored.slice(0, mostSuggestions).map(({ municipality }) => municipality);
}

/** Whether each word begins a later word of the name; words of joining ("en", "aan") need not be there. */
function beginsWords(words: readonly string[], nameWords: readonly string[]): boolean {
  if (!words.some((word) => word.length >= 3)) return false;
  let at = 0;
  for (const word of words) {
    while (at < nameWords.length && !nameWords[at]?.startsWith(word)) at++;
    if (at === nameWords.length) return false;
    at++;
  }
  return true;
}
