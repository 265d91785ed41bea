/** An assignment as far as likeness goes. */
export interface ComparedAssignment {
  readonly number: string;
  readonly municipality: string;
  readonly title: string;
  readonly goal: string;
  readonly theme: string;
  /** Whether others' work is looked for: it can still be done together. */
  readonly isOpen: boolean;
}

export interface Similar {
  /** Place in the list given. */
  readonly index: number;
  /** 0 nothing in common, 1 the same words. */
  readonly likeness: number;
}

/** From here on two assignments are pointed out to each other. */
export const similarFrom = 0.62;
const mostSimilar = 3;
/** A word that more assignments than this have in common tells nothing about any two of them. */
const commonWord = 60;

/**
 * For each open assignment the assignments of other municipalities that ask nearly the same, best first. Likeness is over
 * the words of title (most), goal and theme. Only assignments that share a rare word are compared, so that
 * thousands of rows stay quick; where a title comes back more often than that, equal titles are found all the same.
 */
export function similarAssignments(assignments: readonly ComparedAssignment[]): ReadonlyMap<number, readonly Similar[]> {
  const words = assignments.map(({ title, goal }) => ({ title: wordsOf(title), goal: wordsOf(goal) }));
  const index = new Map<string, number[]>();
  const equal = new Map<string, number[]>();
  words.forEach(({ title, goal }, at) => {
    for (const word of new Set([...title, ...goal])) push(index, word, at);
    push(equal, [...title].sort().join(' '), at);
  });
  const found = new Map<number, readonly Similar[]>();
  assignments.forEach((assignment, at) => {
    if (!assignment.isOpen) return;
    const own = words[at];
    if (!own || own.title.size === 0) return;
    const candidates = new Set(equal.get([...own.title].sort().join(' '))?.slice(0, commonWord));
    for (const word of [...own.title, ...own.goal]) {
      const sharing = index.get(word) ?? [];
      if (sharing.length <= commonWord) for (const other of sharing) candidates.add(other);
    }
    const near: Similar[] = [];
    for (const other of candidates) {
      const that = assignments[other];
      const its = words[other];
      if (!that || !its || other === at || that.number === assignment.number || that.municipality === assignment.municipality) continue;
      const likeness = likenessOf(own, its, assignment.theme !== '' && assignment.theme.toLowerCase() === that.theme.toLowerCase());
      if (likeness >= similarFrom) near.push({ index: other, likeness });
    }
    const name = ({ index: place }: Similar): string => `${assignments[place]?.municipality} ${assignments[place]?.number}`;
    near.sort((one, other) => other.likeness - one.likeness || name(one).localeCompare(name(other), 'nl'));
    if (near.length > 0) found.set(at, near.slice(0, mostSimilar));
  });
  return found;
}

interface Words { readonly title: ReadonlySet<string>; readonly goal: ReadonlySet<string> }

/** Two titles that share one word only are alike in nothing but their subject: at least two words must be shared in all. */
function likenessOf(one: Words, other: Words, isSameTheme: boolean): number {
  const [titles, goals] = [shared(one.title, other.title), shared(one.goal, other.goal)];
  if (titles + goals < 2 || titles === 0) return 0;
  const title = dice(titles, one.title, other.title);
  const theme = isSameTheme ? 0.1 : 0;
  // Goals that are both missing say nothing; one that is missing says a little less.
  if (one.goal.size === 0 || other.goal.size === 0) return 0.85 * title + theme;
  return 0.6 * title + 0.3 * dice(goals, one.goal, other.goal) + theme;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count++;
  return count;
}

const dice = (common: number, one: ReadonlySet<string>, other: ReadonlySet<string>): number => (2 * common) / Math.max(1, one.size + other.size);

const stopWords: ReadonlySet<string> = new Set((
  'aan alle als bij binnen dat deze die dit door een eigen elke gemeente gemeenten gemeentelijk gemeentelijke haar heeft hebben het hier hoe hun kan komen kunnen maken maar meer met '
  + 'naar niet nog onder ons onze ook opdracht opstellen over rond samen tot tussen uit uitvoeren van vanaf vanuit voor waar wat welke worden wordt zijn zodat zonder zoals the and for with'
).split(' '));

/** Words that carry meaning, cut to eight letters so that endings do not matter; names of places (a capital within the sentence) left out. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let isFirst = true;
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+|[.!?]/gu)) {
    if (word === '.' || word === '!' || word === '?') {
      isFirst = true;
      continue;
    }
    const lower = word.toLowerCase();
    const isName = !isFirst && lower !== word && word.toUpperCase() !== word;
    isFirst = false;
    if (word.length > 3 && !isName && !stopWords.has(lower)) words.add(lower.slice(0, 8));
  }
  return words;
}

function push(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}
