/** In which order to calculate: what is read comes before what reads it. */
interface Schedule<T> {
  readonly order: readonly T[];
  /** Those that read themselves, along any way. They stand in `order` too, before what reads them. */
  readonly cyclic: ReadonlySet<T>;
  readonly readers: ReadonlyMap<T, ReadonlySet<T>>;
}

/** Everything that depends on the seeds, ordered (Kahn's algorithm); what goes round is found by Tarjan's. */
export function scheduleFrom<T>(seeds: Iterable<T>, readersOf: (item: T) => ReadonlySet<T>): Schedule<T> {
  const readers = new Map<T, ReadonlySet<T>>();
  const waiting = new Map<T, number>();
  const queue: T[] = [];
  const meet = (item: T): void => {
    if (waiting.has(item)) return;
    waiting.set(item, 0);
    queue.push(item);
  };
  for (const seed of seeds) meet(seed);
  for (let at = 0; at < queue.length; at++) {
    const item = queue[at] as T;
    const found = readersOf(item);
    readers.set(item, found);
    for (const reader of found) {
      meet(reader);
      waiting.set(reader, (waiting.get(reader) ?? 0) + 1);
    }
  }

  const order = queue.filter((item) => waiting.get(item) === 0);
  const release = (from: number): void => {
    for (let at = from; at < order.length; at++) {
      for (const reader of readers.get(order[at] as T) ?? []) {
        const left = (waiting.get(reader) ?? 0) - 1;
        waiting.set(reader, left);
        if (left === 0) order.push(reader);
      }
    }
  };
  release(0);
  if (order.length === queue.length) return { order, cyclic: new Set(), readers };

  const done = new Set(order);
  const rest = queue.filter((item) => !done.has(item));
  const cyclic = inCycles(rest, (item) => readers.get(item) ?? new Set());
  const start = order.length;
  // A member of a cycle is settled at once, so it must not be released again by the others.
  for (const item of cyclic) waiting.set(item, -1);
  for (const each of cyclic) order.push(each);
  release(start);
  return { order, cyclic, readers };
}

/** Items on a cycle: those in a strongly connected group of several, or reading themselves. */
function inCycles<T>(items: readonly T[], readersOf: (item: T) => ReadonlySet<T>): Set<T> {
  const among = new Set(items);
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const stack: T[] = [];
  const onStack = new Set<T>();
  const cyclic = new Set<T>();
  let next = 0;
  const enter = (item: T): { item: T; rest: Iterator<T> } => {
    index.set(item, next);
    low.set(item, next++);
    stack.push(item);
    onStack.add(item);
    return { item, rest: readersOf(item).values() };
  };
  for (const root of items) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const step = frame.rest.next();
      if (!step.done) {
        const reader = step.value;
        if (!among.has(reader)) continue;
        if (!index.has(reader)) path.push(enter(reader));
        else if (onStack.has(reader)) low.set(frame.item, Math.min(low.get(frame.item) ?? 0, index.get(reader) ?? 0));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) low.set(parent.item, Math.min(low.get(parent.item) ?? 0, low.get(frame.item) ?? 0));
      if (low.get(frame.item) !== index.get(frame.item)) continue;
      const group = stack.splice(stack.lastIndexOf(frame.item));
      group.forEach((item) => onStack.delete(item));
      if (group.length > 1 || readersOf(frame.item).has(frame.item)) group.forEach((item) => cyclic.add(item));
    }
  }
  return cyclic;
}
