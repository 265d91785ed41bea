import { notImplemented } from './errors';
import type { HostObject } from './hostObject';
import { pascal } from './names';
import type { QueryInfo } from './messages';

/** What is asked of an object: its own values, and the same of the objects below it. */
interface Wanted {
  all: boolean;
  readonly names: Set<string>;
  readonly below: Map<string, Wanted>;
}

/** Answers a load(): {Name, Id, _Items: [...]} with the wire's names. A load without names gives every value there is. */
export function query(object: HostObject, info: QueryInfo): unknown {
  const wanted = empty();
  for (const path of info.Select ?? []) add(wanted, path.split(/[/.]/));
  for (const path of info.Expand ?? []) add(wanted, [...path.split(/[/.]/), '$all']);
  if ((info.Select ?? []).length === 0 && object.items() === null) wanted.all = true;
  return answer(object, wanted, info);
}

const empty = (): Wanted => ({ all: false, names: new Set(), below: new Map() });

function add(wanted: Wanted, path: readonly string[]): void {
  const [first = '', ...rest] = path;
  if (first === '$all' || first === '*') wanted.all = true;
  else if (first.toLowerCase() === 'items') add(wanted, rest.length > 0 ? rest : ['$all']);
  else if (rest.length === 0) wanted.names.add(pascal(first));
  else {
    const name = pascal(first);
    const below = wanted.below.get(name) ?? empty();
    wanted.below.set(name, below);
    add(below, rest);
  }
}

function answer(object: HostObject, wanted: Wanted, page: QueryInfo): unknown {
  if (object.isNull) return null;
  const items = object.items();
  if (items) return collection(object, items, wanted, page);
  const value: Record<string, unknown> = { ...object.identity() };
  if (wanted.all) for (const name of object.scalarNames()) value[name] = object.get(name);
  for (const name of wanted.names) {
    if (object.hasScalar(name)) value[name] = object.get(name);
    else if (object.hasObject(name)) value[name] = answer(object.object(name), { ...empty(), all: true }, {});
    else throw notImplemented(object.className, name.charAt(0).toLowerCase() + name.slice(1));
  }
  for (const [name, below] of wanted.below) value[name] = answer(object.object(name), below, {});
  return value;
}

/** A collection's own values (count) stand beside its items; all other names are asked of each item. */
function collection(object: HostObject, items: readonly HostObject[], wanted: Wanted, page: QueryInfo): unknown {
  const value: Record<string, unknown> = { ...object.identity() };
  const ofItems: Wanted = { all: wanted.all, names: new Set(), below: wanted.below };
  for (const name of wanted.names) {
    if (object.hasScalar(name)) value[name] = object.get(name);
    else ofItems.names.add(name);
  }
  const onlyOwn = wanted.names.size > 0 && ofItems.names.size === 0 && !ofItems.all && ofItems.below.size === 0;
  if (onlyOwn) return value;
  if (ofItems.names.size === 0 && ofItems.below.size === 0) ofItems.all = true;
  const from = page.Skip ?? 0;
  value._Items = items.slice(from, page.Top === undefined ? undefined : from + page.Top).map((item) => answer(item, ofItems, {}));
  return value;
}
