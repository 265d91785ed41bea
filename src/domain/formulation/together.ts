import { conceptsOf } from './concepts';
import { similarAssignments, type ComparedAssignment, type SimilarOptions } from './similar';

/** Assignments of several municipalities that ask nearly the same. */
interface Together {
  /** Places in the list given, in its order. */
  readonly members: readonly number[];
  /** Words that all of them have in their titles, or else most of them. */
  readonly shared: readonly string[];
  /** How like the likest two are. */
  readonly likeness: number;
}

/** Groups of similar assignments, the largest first; an assignment is in one group at the most. */
export function togetherGroups(assignments: readonly ComparedAssignment[], options: SimilarOptions = {}): readonly Together[] {
  const leader = assignments.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let found = at;
    while (leader[found] !== found) found = leader[found]!;
    return (leader[at] = found);
  };
  const unite = (at: number, index: number): void => {
    const [one, other] = [leaderOf(at), leaderOf(index)];
    leader[Math.max(one, other)] = Math.min(one, other);
  };
  const likeness = new Map<number, number>();
  const edges = [...similarAssignments(assignments, options)].flatMap(([at, near]) =>
    near.map(({ index, likeness: found }) => ({ at, index, found })),
  );
  // Whoever does it together already, belongs together.
  const first = new Map<string, number>();
  assignments.forEach(({ number }, at) => {
    if (number === '') return;
    const key = number.toLowerCase();
    if (first.has(key)) unite(at, first.get(key)!);
    else first.set(key, at);
  });
  for (const { at, index } of edges) unite(at, index);
  for (const { at, found } of edges) likeness.set(leaderOf(at), Math.max(found, likeness.get(leaderOf(at)) ?? 0));
  const groups = new Map<number, number[]>();
  assignments.forEach((_, at) => {
    if (likeness.has(leaderOf(at))) groups.set(leaderOf(at), [...(groups.get(leaderOf(at)) ?? []), at]);
  });
  return [...groups]
    .map(([lead, members]) => ({
      members,
      shared: sharedIn(members.map((at) => assignments[at]?.title ?? '')),
      likeness: likeness.get(lead) ?? 0,
    }))
    .sort(
      (one, other) => other.members.length - one.members.length || other.likeness - one.likeness || one.members[0]! - other.members[0]!,
    );
}

function sharedIn(titles: readonly string[]): readonly string[] {
  const counts = new Map<string, { readonly word: string; readonly weight: number; times: number }>();
  for (const title of titles) {
    for (const [name, { word, weight }] of conceptsOf(title)) {
      const known = counts.get(name);
      if (known) known.times++;
      else counts.set(name, { word, weight, times: 1 });
    }
  }
  const found = [...counts.values()]
    .filter(({ times }) => 2 * times > titles.length)
    .sort((one, other) => other.times - one.times || other.weight - one.weight);
  const all = found.filter(({ times }) => times === titles.length);
  return [...new Set((all.length > 0 ? all : found).map(({ word }) => word))].slice(0, 4);
}
