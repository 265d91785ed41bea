/** Things by each of their keys; a thing without one is in no group. */
export function grouped<M>(list: readonly M[], keysOf: (thing: M) => readonly string[]): ReadonlyMap<string, readonly M[]> {
  const groups = new Map<string, M[]>();
  for (const thing of list) {
    for (const key of new Set(keysOf(thing))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
