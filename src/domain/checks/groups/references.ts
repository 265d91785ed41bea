import { isBlank, isErrorCell, type Cell, type TableKey } from '../../contract';
import { textOf } from '../../cells/text';
import { wordsKey } from '../assignmentsView';
import { columnOf, type CheckContext } from '../context';
import { define } from '../definition';
import type { Details, Place } from '../finding';
import { nearestName } from './nearest';

type Column = readonly [TableKey, string];

/** The names a column holds, by how Excel would look them up. */
export function namesIn(context: CheckContext, table: TableKey, column: string): ReadonlyMap<string, string> {
  return context.once(`names ${table} ${column}`, () => {
    const found = context.survey(table);
    const at = columnOf(found, column)?.at;
    const names = new Map<string, string>();
    if (found && at !== undefined)
      for (const cells of found.table.values) if (wordsKey(cells[at]) !== '') names.set(wordsKey(cells[at]), textOf(cells[at]));
    return names;
  });
}

function eachUnknown(
  context: CheckContext,
  columns: readonly Column[],
  known: (key: string) => boolean,
  visit: (place: Place, text: string) => void,
): void {
  for (const [table, column] of columns) {
    const found = context.survey(table);
    const at = columnOf(found, column)?.at;
    if (!found || at === undefined) continue;
    const isFineCell = (cell: Cell): boolean => {
      const key = isBlank(cell) || isErrorCell(cell) ? '' : wordsKey(cell);
      return key === '' || known(key);
    };
    const distinct = columnOf(found, column)?.distinct;
    if (distinct && [...distinct.keys()].every(isFineCell)) continue;
    const { values } = found.table;
    const fine = new Map<Cell, boolean>();
    for (let row = 0; row < values.length; row++) {
      const cell = values[row]![at] ?? '';
      let isFine = fine.get(cell);
      if (isFine === undefined) {
        isFine = isFineCell(cell);
        if (fine.size < 4096) fine.set(cell, isFine);
      }
      if (!isFine) visit({ table, row, column: at }, textOf(cell));
    }
  }
}

const memberColumns: readonly Column[] = [
  ['bookings', 'member'],
  ['availability', 'member'],
];

const personUnknown = define({
  code: 'person-unknown',
  group: 'acrossTables',
  severity: 'error',
  reads: ['team', ...memberColumns.map(([table]) => table)],
  run: (context, report) => {
    const members = namesIn(context, 'team', 'member');
    if (members.size === 0) return;
    eachUnknown(
      context,
      memberColumns,
      (key) => members.has(key),
      (place, text) => report(place, proposed(nearestName(text, members.values()))),
    );
  },
});

const productUnknown = define({
  code: 'product-unknown',
  group: 'acrossTables',
  severity: 'error',
  reads: ['products', 'uses'],
  run: (context, report) => {
    const products = namesIn(context, 'products', 'product');
    if (products.size === 0) return;
    eachUnknown(
      context,
      [['uses', 'product']],
      (key) => products.has(key),
      (place, text) => report(place, proposed(nearestName(text, products.values()))),
    );
  },
});

const assignmentColumns: readonly Column[] = [
  ['bookings', 'assignment'],
  ['mutations', 'assignment'],
  ['reviews', 'assignment'],
  ['products', 'origin'],
];

const assignmentUnknown = define({
  code: 'assignment-unknown',
  group: 'acrossTables',
  severity: 'error',
  reads: ['assignments', ...assignmentColumns.map(([table]) => table)],
  run: (context, report) => {
    const view = context.assignments;
    if (!view || view.numbers.length === 0) return;
    eachUnknown(
      context,
      assignmentColumns,
      (key) => view.idOfNumber(key) >= 0,
      (place, text) => {
        // A product may come from somewhere else than an assignment ("RES").
        const isElsewhere = place.table === 'products' && !/\d/.test(text);
        report(place, {
          ...proposed(context.once('loose numbers', () => looseNumbers(view.numbers)).get(looseNumber(text)) ?? null),
          ...(isElsewhere ? { severity: 'info' as const } : {}),
        });
      },
    );
  },
});

/** "2026-1", "2026/001" and "nr. 2026-001" are one number. */
const looseNumber = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\W*(?:nr|no|nummer|opdracht)\b/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join('-');

function looseNumbers(numbers: readonly string[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const number of numbers) found.set(looseNumber(number), found.has(looseNumber(number)) ? null : number);
  return found;
}

const proposed = (nearest: string | null): Details =>
  nearest === null ? { params: { nearest } } : { params: { nearest }, suggestion: { value: nearest }, certain: true };

const periodUnknown = define({
  code: 'period-unknown',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['allocation', 'settings', 'assignments', 'mutations'],
  run: (context, report) => {
    const known = knownPeriods(context);
    if (known.size === 0) return;
    for (const table of ['assignments', 'mutations'] as const) {
      eachUnknown(
        context,
        [[table, 'period']],
        (key) => isKnownPeriod(known, key),
        (place) => report(place, { params: { periods: { list: [...known] } } }),
      );
    }
  },
});

/** Years apart that no history or plan of a team spans. */
const unlikelyYears = 5;

/** An allocation makes its own period known, unless its year is far from every other ("2062") and nobody uses it. */
const allocationPeriodUnlikely = define({
  code: 'allocation-period-unlikely',
  group: 'allocation',
  severity: 'warning',
  reads: ['allocation', 'settings', 'assignments'],
  run: (context, report) => {
    const found = context.survey('allocation');
    const at = columnOf(found, 'period')?.at;
    if (!found || at === undefined) return;
    const elsewhere = new Set([
      ...(context.assignments?.periods ?? []).map((period) => period.toLowerCase()),
      ...(context.settings.period === null ? [] : [context.settings.period.toLowerCase()]),
    ]);
    if (elsewhere.size === 0) return;
    const yearsOf = (period: string): readonly number[] => (period.match(/\d{4}/g) ?? []).map(Number);
    const years = [...elsewhere].flatMap(yearsOf);
    const isLikely = (period: string): boolean => {
      const own = yearsOf(period);
      return (
        elsewhere.has(period) || years.length === 0 || own.some((year) => years.some((other) => Math.abs(year - other) <= unlikelyYears))
      );
    };
    found.table.values.forEach((cells, row) => {
      const period = wordsKey(cells[at]);
      if (period !== '' && !isLikely(period))
        report({ table: 'allocation', row, column: at }, { params: { periods: { list: [...elsewhere] } } });
    });
  },
});

export function knownPeriods(context: CheckContext): ReadonlySet<string> {
  return context.once(
    'known periods',
    () =>
      new Set([
        ...namesIn(context, 'allocation', 'period').keys(),
        ...(context.settings.period === null ? [] : [context.settings.period.toLowerCase()]),
      ]),
  );
}

/** Known, or a year beside a known one: people plan ahead and look back. */
export function isKnownPeriod(known: ReadonlySet<string>, key: string): boolean {
  if (known.has(key)) return true;
  const year = /^\d{4}$/.test(key) ? Number(key) : Number.NaN;
  return [...known].some(
    (period) => Math.abs(Number(/^\d{4}/.exec(period)?.[0]) - year) <= 1 || Math.abs(Number(/\d{4}$/.exec(period)?.[0]) - year) <= 1,
  );
}

export const referenceChecks = [personUnknown, assignmentUnknown, productUnknown, periodUnknown, allocationPeriodUnlikely] as const;
