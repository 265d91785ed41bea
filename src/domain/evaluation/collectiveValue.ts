import type { Cell, WorkbookTables } from '../contract';
import { dateOfCell, forEachRow, isWithin, keyOf, numberOf, textOf, type Days } from './tableRows';

/** How often a product was used, and by whom. */
export interface ProductReuse {
  readonly product: string;
  readonly kind: string;
  readonly hours: number;
  /** Number of the assignment it came from, '' where none is given. */
  readonly origin: string;
  readonly uses: number;
  /** Made in the period; else made earlier and used in it. */
  readonly isNew: boolean;
  /** Municipalities that used it, each once, in the order of the table. */
  readonly municipalities: readonly string[];
}

export interface CollectiveValue {
  readonly products: readonly ProductReuse[];
  /** Assignments (by number) that were carried out in the period: running or done. */
  readonly assignments: number;
  /** Of those: asked by two or more municipalities together. */
  readonly joint: number;
  /** Of those: work for all, no strips. */
  readonly forAll: number;
  /** Of those: of use to two or more municipalities: joint, for all, or through a product that others used. */
  readonly shared: number;
  readonly hours: number;
  readonly sharedHours: number;
  /** Municipalities that used at least one product. */
  readonly users: number;
}

/**
 * What the team is worth to all municipalities together. An assignment is shared when two or more municipalities
 * asked for it, when it is work for all (no strips), or when a product that came from it (Herkomst) was used by a
 * municipality that did not ask for it. With the days of a period a use counts when dated within them, or undated; a
 * product when it was made or used in them. Without days everything counts.
 */
export function collectiveValue(
  tables: WorkbookTables,
  inPeriod: (table: 'assignments', row: readonly Cell[]) => boolean,
  isCarriedOut: (status: Cell) => boolean,
  days: Days | null = null,
): CollectiveValue {
  const products = reuseOf(tables, days);
  const work = new Map<string, { municipalities: Set<string>; strips: number; hours: number }>();
  forEachRow(tables.assignments, (cell, row) => {
    if (!inPeriod('assignments', row) || !isCarriedOut(cell('status'))) return;
    const number = textOf(cell('number'));
    if (number === '') return;
    const entry = work.get(keyOf(number)) ?? { municipalities: new Set(), strips: 0, hours: 0 };
    const municipality = keyOf(textOf(cell('municipality')));
    if (municipality !== '') entry.municipalities.add(municipality);
    entry.strips += numberOf(cell('strips'));
    entry.hours += numberOf(cell('hours'));
    work.set(keyOf(number), entry);
  });
  const usersByOrigin = new Map<string, Set<string>>();
  for (const { origin, municipalities } of products) {
    if (origin === '') continue;
    const users = usersByOrigin.get(keyOf(origin)) ?? new Set<string>();
    for (const name of municipalities) users.add(keyOf(name));
    usersByOrigin.set(keyOf(origin), users);
  }
  const counts = { joint: 0, forAll: 0, shared: 0, hours: 0, sharedHours: 0 };
  for (const [number, { municipalities, strips, hours }] of work) {
    const joint = municipalities.size >= 2;
    const forAll = strips === 0;
    const reached = [...(usersByOrigin.get(number) ?? [])].some((user) => !municipalities.has(user));
    counts.hours += hours;
    if (joint) counts.joint += 1;
    if (forAll) counts.forAll += 1;
    if (joint || forAll || reached) {
      counts.shared += 1;
      counts.sharedHours += hours;
    }
  }
  const users = new Set(products.flatMap(({ municipalities }) => municipalities.map(keyOf)));
  return { products, assignments: work.size, ...counts, users: users.size };
}

function reuseOf(tables: WorkbookTables, days: Days | null): readonly ProductReuse[] {
  const uses = new Map<string, { count: number; municipalities: Map<string, string> }>();
  forEachRow(tables.uses, (cell) => {
    const product = keyOf(textOf(cell('product')));
    if (product === '' || !isWithin(dateOfCell(cell('date')), days)) return;
    const entry = uses.get(product) ?? { count: 0, municipalities: new Map<string, string>() };
    entry.count += 1;
    const name = textOf(cell('municipality'));
    if (name !== '' && !entry.municipalities.has(keyOf(name))) entry.municipalities.set(keyOf(name), name);
    uses.set(product, entry);
  });
  const products: ProductReuse[] = [];
  forEachRow(tables.products, (cell) => {
    const product = textOf(cell('product'));
    if (product === '') return;
    const found = uses.get(keyOf(product));
    const isNew = isWithin(dateOfCell(cell('date')), days);
    if (!isNew && !found) return;
    products.push({
      product,
      kind: textOf(cell('kind')),
      hours: numberOf(cell('hours')),
      origin: textOf(cell('origin')),
      isNew,
      uses: found?.count ?? 0,
      municipalities: [...(found?.municipalities.values() ?? [])],
    });
  });
  // Most used first; those used as often in the order of the table.
  return products.sort((one, other) => other.uses - one.uses);
}
