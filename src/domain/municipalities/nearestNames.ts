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
  const scored = keyedOf(list).flatMap(({ municipality, name, nameWords }) => {
    const allowed = Math.floor(Math.max(wanted.length, name.length) / 4);
    const begins = beginsWords(words, nameWords);
    // As many letters too many or too few are as many slips at least.
    if (!begins && Math.abs(wanted.length - name.length) > allowed) return [];
    const slips = distance(wanted, name);
    const score = Math.min(slips <= allowed ? slips : Infinity, begins ? 1.5 : Infinity);
    return score === Infinity ? [] : [{ municipality, score, slips }];
  });
  scored.sort((a, b) => a.score - b.score || a.slips - b.slips || a.municipality.name.localeCompare(b.municipality.name, 'nl'));
  return scored.slice(0, mostSuggestions).map(({ municipality }) => municipality);
}

interface Keyed<M> {
  readonly municipality: M;
  readonly name: string;
  readonly nameWords: readonly string[];
}

/** A list's names are made ready once. */
const keyed = new WeakMap<readonly { readonly name: string }[], readonly Keyed<{ readonly name: string }>[]>();

function keyedOf<M extends { readonly name: string }>(list: readonly M[]): readonly Keyed<M>[] {
  const known = keyed.get(list);
  if (known) return known as readonly Keyed<M>[];
  const made = list.map((municipality) => ({
    municipality,
    name: normaliseName(municipality.name),
    nameWords: wordsOf(municipality.name),
  }));
  keyed.set(list, made);
  return made;
}

/**
 * Whether a text is a name mistyped beyond doubt: one letter too many, one too few or two that changed places, in a name of at least
 * five letters, and none of the other names there are, given as normalised keys when asked for, comes as near. A letter for another is no such slip: Asten is not Assen.
 */
export function isSlipOf(text: string, name: string, keys: () => readonly string[]): boolean {
  const [wanted, own] = [normaliseName(text), normaliseName(name)];
  // A word or a figure more is something said with the name, not a slip in it: "Assen 2", "Emmen Z".
  if (own.length < 5 || wordsOf(text).length > wordsOf(name).length || /[\d?]/.test(text) || !isOneLetterOff(wanted, own)) return false;
  return keys().every(
    (key) => key === own || Math.abs(key.length - wanted.length) > 1 || (distance(wanted, key) > 1 && !isSwapped(wanted, key)),
  );
}

function isOneLetterOff(one: string, other: string): boolean {
  if (isSwapped(one, other)) return true;
  return Math.abs(one.length - other.length) === 1 && distance(one, other) === 1;
}

/** Two letters next to each other that changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
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
