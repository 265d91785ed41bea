import { conceptsOf, type Concept } from './concepts';

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

interface Similar {
  /** Place in the list given. */
  readonly index: number;
  /** 0 nothing in common, 1 the same words. */
  readonly likeness: number;
  /** What both are about, in the words of the one that was asked about, what weighs most first. */
  readonly shared: readonly string[];
}

export interface SimilarOptions {
  /** The likeness from which on two assignments are pointed out to each other. */
  readonly from?: number;
  /** How many at most for each. */
  readonly most?: number;
}

/**
 * Between what belongs together and what does not in the first half of test/domain/formulation/labelledPairs.ts (the likest pair that is
 * apart has 0.53, all but two that are alike have 0.68 or more); the test says what the half that was set aside gives.
 */
export const similarFrom = 0.6;
const mostSimilar = 3;
/** A concept that more assignments than this have in common tells nothing about any two of them. */
const commonConcept = 1000;
/** Of more candidates than this only those with the likest titles are looked at in full. */
const mostCandidates = 60;
/** The title says most of what is asked; goals for the same thing are worded in as many ways as there are municipalities. */
const weigh = { title: 0.75, goal: 0.15, theme: 0.1 } as const;

interface Read {
  readonly title: ReadonlyMap<string, Concept>;
  readonly goal: ReadonlyMap<string, Concept>;
  readonly titleWeight: number;
  readonly goalWeight: number;
}

/** Looks for what is similar to one assignment among those it was made for; an assignment of the list itself is given by its place. */
type FindSimilar = (assignment: ComparedAssignment, at?: number) => readonly Similar[];

/** For each open assignment the assignments of other municipalities that ask nearly the same, best first. */
export function similarAssignments(
  assignments: readonly ComparedAssignment[],
  options: SimilarOptions = {},
): ReadonlyMap<number, readonly Similar[]> {
  const find = similarityOver(assignments, options);
  const found = new Map<number, readonly Similar[]>();
  assignments.forEach((assignment, at) => {
    const near = assignment.isOpen ? find(assignment, at) : [];
    if (near.length > 0) found.set(at, near);
  });
  return found;
}

/**
 * Likeness is over the concepts of title (most), goal and theme. The titles' shared weight is added up concept by concept, so that
 * thousands of rows stay quick; only what can still be alike is then looked at in full. Where a concept is everywhere, equal titles are found all the same.
 */
export function similarityOver(
  assignments: readonly ComparedAssignment[],
  { from = similarFrom, most = mostSimilar }: SimilarOptions = {},
): FindSimilar {
  const reads = assignments.map(read);
  const index = new Map<string, number[]>();
  const equal = new Map<string, number[]>();
  reads.forEach(({ title }, at) => {
    for (const concept of title.keys()) push(index, concept, at);
    push(equal, titleKey(title), at);
  });
  const sums = new Float64Array(assignments.length);
  const needed = (from - weigh.goal - weigh.theme) / weigh.title;
  return (assignment, at = -1) => {
    const own = reads[at] ?? read(assignment);
    if (own.title.size === 0) return [];
    const touched: number[] = [];
    for (const [concept, { weight }] of own.title) {
      const sharing = index.get(concept) ?? [];
      if (sharing.length > commonConcept) continue;
      for (const other of sharing) {
        if (sums[other] === 0) touched.push(other);
        sums[other]! += weight;
      }
    }
    const isOther = (other: number): boolean =>
      other !== at && assignments[other]!.number !== assignment.number && assignments[other]!.municipality !== assignment.municipality;
    const close: { readonly other: number; readonly title: number }[] = [];
    for (const other of touched) {
      const title = (2 * sums[other]!) / (own.titleWeight + reads[other]!.titleWeight);
      sums[other] = 0;
      if (title >= needed && isOther(other)) close.push({ other, title });
    }
    close.sort((one, another) => another.title - one.title || one.other - another.other);
    const candidates = new Set(close.slice(0, mostCandidates).map(({ other }) => other));
    for (const other of equal.get(titleKey(own.title)) ?? []) {
      if (candidates.size >= mostCandidates) break;
      if (isOther(other)) candidates.add(other);
    }
    const near: { readonly index: number; readonly likeness: number }[] = [];
    for (const index of candidates) {
      const { theme } = assignments[index]!;
      const likeness = likenessOf(own, reads[index]!, assignment.theme !== '' && assignment.theme.toLowerCase() === theme.toLowerCase());
      if (likeness >= from) near.push({ index, likeness });
    }
    const name = (place: number): string => `${assignments[place]?.municipality} ${assignments[place]?.number}`;
    return near
      .sort((one, other) => other.likeness - one.likeness || order.compare(name(one.index), name(other.index)))
      .slice(0, most)
      .map(({ index, likeness }) => ({ index, likeness, shared: sharedWords(own, reads[index]!) }));
  };
}

function read({ title, goal }: ComparedAssignment): Read {
  const [own, aim] = [conceptsOf(title), conceptsOf(goal)];
  return { title: own, goal: aim, titleWeight: weightOf(own), goalWeight: weightOf(aim) };
}

/** Two assignments that have one concept in common share no more than a subject: at least two must be shared in all. */
function likenessOf(one: Read, other: Read, isSameTheme: boolean): number {
  const [titles, goals] = [common(one.title, other.title), common(one.goal, other.goal)];
  if (titles.count === 0 || titles.count + goals.count < 2) return 0;
  const title = (2 * titles.weight) / (one.titleWeight + other.titleWeight);
  const theme = isSameTheme ? weigh.theme : 0;
  // A goal that is missing says nothing, for or against.
  if (one.goal.size === 0 || other.goal.size === 0) return (weigh.title + weigh.goal) * title + theme;
  return weigh.title * title + weigh.goal * ((2 * goals.weight) / (one.goalWeight + other.goalWeight)) + theme;
}

function common(
  one: ReadonlyMap<string, Concept>,
  other: ReadonlyMap<string, Concept>,
): { readonly count: number; readonly weight: number } {
  let [count, weight] = [0, 0];
  for (const [name, concept] of one) {
    if (!other.has(name)) continue;
    count++;
    weight += concept.weight;
  }
  return { count, weight };
}

function sharedWords(one: Read, other: Read): readonly string[] {
  const shared = (own: ReadonlyMap<string, Concept>, its: ReadonlyMap<string, Concept>): readonly Concept[] =>
    [...own].flatMap(([name, concept]) => (its.has(name) ? [concept] : []));
  const found = [...shared(one.title, other.title), ...shared(one.goal, other.goal)].sort((a, b) => b.weight - a.weight);
  return [...new Set(found.map(({ word }) => word))].slice(0, 4);
}

const weightOf = (concepts: ReadonlyMap<string, Concept>): number => common(concepts, concepts).weight;
const order = new Intl.Collator('nl');
const titleKey = (title: ReadonlyMap<string, Concept>): string => [...title.keys()].sort().join(' ');

function push(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}
