import { countedValue, rowsOf } from '../cells';
import { isBlank, isErrorCell, wordKey, type Cell, type WorkbookTables } from '../contract';
import { ledgerMunicipalities } from '../ledger';
import { dayOf, isWithin, keyOf, leaver, type Days, type Leave } from './tableRows';

/** How often a product was used, and by whom. */
export interface ProductReuse {
  readonly product: string;
  readonly kind: string;
  /** Null where the hours are not known. */
  readonly hours: number | null;
  /** Number of the assignment it came from, '' where it came from none that is listed. */
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
  /** Of those: the ones whose strips are all known, so that can be said whether they are shared. */
  readonly weighed: number;
  /** Of those weighed: asked by two or more municipalities together. */
  readonly joint: number;
  /** Of those weighed: work for all, a written 0 strips. */
  readonly forAll: number;
  /** Of those weighed: of use to two or more municipalities: joint, for all, or through a product that others used. */
  readonly shared: number;
  /** Assignments weighed whose hours are known, and their hours. */
  readonly withHours: number;
  readonly hours: number;
  readonly sharedHours: number;
  /** Municipalities that used at least one product. */
  readonly users: number;
  /** Dated later than the days asked for, and within `until`: planned, not done. */
  readonly planned: { readonly products: number; readonly uses: number };
}

interface Work {
  readonly municipalities: Set<string>;
  strips: number;
  isKnown: boolean;
  hours: number | null;
  hoursKnown: boolean;
}

/**
 * What the team is worth to all municipalities together. An assignment is shared when two or more municipalities
 * asked for it, when it is work for all (a written 0 strips), or when a product that came from it (Herkomst) was used
 * by a municipality that did not ask for it. One whose strips are not known is left out of that and named. With the days
 * of a period a use counts when dated within them; a product when it was made or used in them. Without days all counts.
 */
export function collectiveValue(
  tables: WorkbookTables,
  inPeriod: (table: 'assignments', row: readonly Cell[]) => boolean,
  isCarriedOut: (status: Cell) => boolean,
  days: Days | null = null,
  { until = null, leave = leaver().leave }: { readonly until?: number | null; readonly leave?: Leave } = {},
): CollectiveValue {
  const isKnown = knownMunicipality(tables);
  const { products, planned } = reuseOf(tables, days, until, leave, isKnown);
  const work = new Map<string, Work>();
  for (const row of rowsOf(tables.assignments)) {
    if (!inPeriod('assignments', tables.assignments?.values[row.index] ?? []) || !isCarriedOut(row.cell('status'))) continue;
    const number = keyOf(row.text('number'));
    if (number === '') {
      leave('assignments', row, 'number');
      continue;
    }
    const entry = work.get(number) ?? { municipalities: new Set<string>(), strips: 0, isKnown: true, hours: null, hoursKnown: true };
    const municipality = keyOf(row.text('municipality'));
    const strips = countedValue(row.number('strips'));
    if (municipality !== '' && isKnown(municipality)) entry.municipalities.add(municipality);
    // A misspelt name would make it an assignment of two municipalities.
    else if (strips !== 0) {
      entry.isKnown = false;
      leave('assignments', row, 'municipality');
    }
    if (strips === null) {
      entry.isKnown = false;
      leave('assignments', row, 'strips');
    } else entry.strips += strips;
    const hours = row.number('hours');
    const counted = countedValue(hours);
    // The hours of a joint assignment usually stand on one of its rows: the others may be blank.
    if (counted !== null) entry.hours = (entry.hours ?? 0) + counted;
    else if (hours.kind !== 'blank') {
      entry.hoursKnown = false;
      leave('assignments', row, 'hours');
    }
    work.set(number, entry);
  }
  const usersByOrigin = new Map<string, Set<string>>();
  for (const { origin, municipalities } of products) {
    if (origin === '') continue;
    const users = usersByOrigin.get(keyOf(origin)) ?? new Set<string>();
    for (const name of municipalities) users.add(keyOf(name));
    usersByOrigin.set(keyOf(origin), users);
  }
  const counts = { weighed: 0, joint: 0, forAll: 0, shared: 0, withHours: 0, hours: 0, sharedHours: 0 };
  for (const [number, { municipalities, strips, isKnown, hours, hoursKnown }] of work) {
    if (!isKnown) continue;
    const joint = municipalities.size >= 2;
    const forAll = strips === 0;
    const reached = [...(usersByOrigin.get(number) ?? [])].some((user) => !municipalities.has(user));
    const shared = joint || forAll || reached;
    counts.weighed += 1;
    if (joint) counts.joint += 1;
    if (forAll) counts.forAll += 1;
    if (shared) counts.shared += 1;
    if (hours === null || !hoursKnown) continue;
    counts.withHours += 1;
    counts.hours += hours;
    if (shared) counts.sharedHours += hours;
  }
  const users = new Set(products.flatMap(({ municipalities }) => municipalities.map(keyOf)));
  return { products, planned, assignments: work.size, ...counts, users: users.size };
}

/** Whether a name is that of a municipality of Gemeenten or Toekenning; where neither names any, every name is one. */
function knownMunicipality(tables: WorkbookTables): (municipality: string) => boolean {
  const names = new Set(ledgerMunicipalities(tables).map(keyOf));
  return (municipality) => names.size === 0 || names.has(municipality);
}

function reuseOf(
  tables: WorkbookTables,
  days: Days | null,
  until: number | null,
  leave: Leave,
  isKnown: (municipality: string) => boolean,
): Pick<CollectiveValue, 'products' | 'planned'> {
  const isLater = (day: number | null): boolean => days !== null && until !== null && day !== null && day > days.end && day <= until;
  const planned = { products: 0, uses: 0 };
  const listed = new Set(rowsOf(tables.products).map((row) => keyOf(row.text('product'))));
  const numbers = new Set(rowsOf(tables.assignments).map((row) => keyOf(row.text('number'))));
  const uses = new Map<string, { count: number; municipalities: Map<string, string> }>();
  for (const row of rowsOf(tables.uses)) {
    const product = keyOf(row.text('product'));
    const day = days === null ? null : dayOf('uses', tables.uses, row, 'date', leave);
    if (product === '' || !listed.has(product)) leave('uses', row, 'product');
    if (product === '' || !listed.has(product) || day === undefined) continue;
    if (isLater(day)) planned.uses += 1;
    if (tables.uses?.columns.date !== undefined && !isWithin(day, days)) continue;
    const entry = uses.get(product) ?? { count: 0, municipalities: new Map<string, string>() };
    entry.count += 1;
    const name = row.text('municipality');
    if (name === '' || !isKnown(keyOf(name))) leave('uses', row, 'municipality');
    else if (!entry.municipalities.has(keyOf(name))) entry.municipalities.set(keyOf(name), name);
    uses.set(product, entry);
  }
  const products: ProductReuse[] = [];
  for (const row of rowsOf(tables.products)) {
    const product = row.text('product');
    if (product === '') {
      leave('products', row, 'product');
      continue;
    }
    const found = uses.get(keyOf(product));
    const day = days === null ? null : dayOf('products', tables.products, row, 'date', leave);
    if (day !== undefined && isLater(day)) planned.products += 1;
    const isNew = day !== undefined && (tables.products?.columns.date === undefined || isWithin(day, days));
    if (!isNew && !found) continue;
    if (countedValue(row.number('hours')) === null && !isBlank(row.cell('hours'))) leave('products', row, 'hours');
    if (tables.products?.columns.kind !== undefined && wordKey('productKind', row.text('kind')) === null) leave('products', row, 'kind');
    const origin = row.text('origin');
    const isFromAssignment = numbers.has(keyOf(origin));
    // A word is another source than an assignment ("RES"); a number that no assignment has is a slip.
    if (isErrorCell(row.cell('origin')) || (!isFromAssignment && /\d/.test(origin))) leave('products', row, 'origin');
    products.push({
      product,
      kind: row.text('kind'),
      hours: countedValue(row.number('hours')),
      origin: isFromAssignment ? origin : '',
      isNew,
      uses: found?.count ?? 0,
      municipalities: [...(found?.municipalities.values() ?? [])],
    });
  }
  // Most used first; those used as often in the order of the table.
  return { products: products.sort((one, other) => other.uses - one.uses), planned };
}
