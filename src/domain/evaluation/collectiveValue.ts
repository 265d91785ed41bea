import { isBlank, isErrorCell, type Cell, type TableData, type WorkbookTables } from '../contract';

/** How often a product was used, and by whom. */
export interface ProductReuse {
  readonly product: string;
  readonly kind: string;
  readonly hours: number;
  /** Number of the assignment it came from, '' where none is given. */
  readonly origin: string;
  readonly uses: number;
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
 * municipality that did not ask for it. Products and their uses count when dated in the period, or undated.
 */
export function collectiveValue(tables: WorkbookTables, inPeriod: (table: 'assignments', row: readonly Cell[]) => boolean, isCarriedOut: (status: Cell) => boolean): CollectiveValue {
  const products = reuseOf(tables);
  const work = new Map<string, { municipalities: Set<string>; strips: number; hours: number }>();
  forEachRow(tables.assignments, (row, cell) => {
    if (!inPeriod('assignments', row) || !isCarriedOut(cell('status'))) return;
    const number = textOf(cell('number'));
    if (number === '') return;
    const entry = work.get(plain(number)) ?? { municipalities: new Set(), strips: 0, hours: 0 };
    const municipality = plain(textOf(cell('municipality')));
    if (municipality !== '') entry.municipalities.add(municipality);
    entry.strips += numberOf(cell('strips'));
    entry.hours += numberOf(cell('hours'));
    work.set(plain(number), entry);
  });
  const usersByOrigin = new Map<string, Set<string>>();
  for (const { origin, municipalities } of products) {
    if (origin === '') continue;
    const users = usersByOrigin.get(plain(origin)) ?? new Set<string>();
    for (const name of municipalities) users.add(plain(name));
    usersByOrigin.set(plain(origin), users);
  }
  const counts = { joint: 0, forAll: 0, shared: 0, hours: 0, sharedHours: 0 };
  for (const [number, { municipalities, strips, hours }] of work) {
    const joint = municipalities.size >= 2;
    const forAll = strips === 0;
    const reached = [...(usersByOrigin.get(number) ?? [])].some((user) => !municipalities.has(user));
    counts.hours += hours;
    if (joint) counts.joint += 1;
    if (forAll) counts.forAll += 1;
    if (joint || forAll || reached) { counts.shared += 1; counts.sharedHours += hours; }
  }
  const users = new Set(products.flatMap(({ municipalities }) => municipalities.map(plain)));
  return { products, assignments: work.size, ...counts, users: users.size };
}

function reuseOf(tables: WorkbookTables): readonly ProductReuse[] {
  const uses = new Map<string, { count: number; municipalities: Map<string, string> }>();
  forEachRow(tables.uses, (_, cell) => {
    const product = plain(textOf(cell('product')));
    if (product === '') return;
    const entry = uses.get(product) ?? { count: 0, municipalities: new Map<string, string>() };
    entry.count += 1;
    const name = textOf(cell('municipality'));
    if (name !== '' && !entry.municipalities.has(plain(name))) entry.municipalities.set(plain(name), name);
    uses.set(product, entry);
  });
  const products: ProductReuse[] = [];
  forEachRow(tables.products, (_, cell) => {
    const product = textOf(cell('product'));
    if (product === '') return;
    const found = uses.get(plain(product));
    products.push({
      product, kind: textOf(cell('kind')), hours: numberOf(cell('hours')), origin: textOf(cell('origin')),
      uses: found?.count ?? 0, municipalities: [...(found?.municipalities.values() ?? [])],
    });
  });
  return products;
}

const plain = (text: string): string => text.trim().toLowerCase();
const textOf = (cell: Cell): string => (isErrorCell(cell) ? '' : String(cell).trim());
const numberOf = (cell: Cell): number => (typeof cell === 'number' && Number.isFinite(cell) ? cell : 0);

function forEachRow(table: TableData | undefined, visit: (row: readonly Cell[], cell: (column: string) => Cell) => void): void {
  if (!table) return;
  for (const row of table.values) {
    if (row.every((cell) => isBlank(cell))) continue;
    visit(row, (column) => {
      const place = table.columns[column];
      return place === undefined ? '' : (row[place] ?? '');
    });
  }
}
