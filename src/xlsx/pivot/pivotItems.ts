import { element, type Element } from '../xml/tree';

/** Item numbers (place in the sorted list of a field) of one source row, one a field of the axis. */
type Path = readonly number[];

interface Node {
  readonly item: number;
  readonly children: Node[];
}

function tree(paths: readonly Path[], depth: number): Node[] {
  const groups = new Map<number, Path[]>();
  for (const path of paths) {
    const item = path[depth];
    if (item === undefined) continue;
    const group = groups.get(item);
    if (group) group.push(path);
    else groups.set(item, [path]);
  }
  return [...groups].sort(([one], [other]) => one - other).map(([item, group]) => ({ item, children: tree(group, depth + 1) }));
}

const x = (item: number): Element => element('x', { v: item === 0 ? undefined : item });

/**
 * The lines (rowItems) or columns (colItems) a report shows: an entry says how many fields it repeats from the one before (r),
 * which items it adds, and which value it is of several (i). `hasOwnLine`: a group stands on a line above its members.
 */
export function axisItems(paths: readonly Path[], fieldCount: number, dataCount: number, hasOwnLine: boolean): Element[] {
  if (fieldCount === 0)
    return dataCount > 1 ? Array.from({ length: dataCount }, (_, index) => item({}, [x(index)], index)) : [item({}, [], 0)];
  const list: Element[] = [];
  const push = (attributes: Readonly<Record<string, string | number | undefined>>, items: readonly number[], repeated: number): void => {
    for (let data = 0; data < Math.max(1, dataCount); data += 1) {
      const values = dataCount > 1 ? [x(data)] : [];
      if (data === 0) list.push(item({ ...attributes, r: repeated || undefined }, [...items.map(x), ...values], 0));
      else
        list.push(
          item(
            { ...attributes, r: attributes['t'] === undefined ? repeated + items.length : undefined },
            [...(attributes['t'] === undefined ? [] : items.map(x)), ...values],
            data,
          ),
        );
    }
  };
  const walk = (nodes: readonly Node[], depth: number, inherited: readonly number[]): void => {
    nodes.forEach((node, index) => {
      // What stands to the left was shown on the line before, save on the first line of a group without a line of its own.
      const lead = index === 0 && !hasOwnLine ? inherited : [];
      const repeated = depth - lead.length;
      if (node.children.length === 0) push({}, [...lead, node.item], repeated);
      else if (hasOwnLine) {
        push({}, [node.item], depth);
        walk(node.children, depth + 1, []);
      } else {
        walk(node.children, depth + 1, [...lead, node.item]);
        push({ t: 'default' }, [node.item], depth);
      }
    });
  };
  walk(tree(paths, 0), 0, []);
  push({ t: 'grand' }, [0], 0);
  return list;
}

function item(attributes: Readonly<Record<string, string | number | undefined>>, children: readonly Element[], data: number): Element {
  return element('i', { ...attributes, i: data || undefined }, children);
}
