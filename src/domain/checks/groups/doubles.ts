import { isBlank, placeOf, type Cell, type TableData, type TableKey } from '../../contract';
import { textOf } from '../../cells/text';
import { lastSerial } from '../../cells/serialDate';
import { wordsKey } from '../assignmentsView';
import { columnOf } from '../context';
import { define } from '../definition';
import { fte as oneJob } from '../survey';

/** Rows by what they have in common, only where there are several. */
function groupsOf(table: TableData, keyOf: (cells: readonly Cell[]) => string): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  table.values.forEach((cells, row) => {
    const key = keyOf(cells);
    if (key === '') return;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return [...groups.values()].filter((rows) => rows.length > 1);
}

const sheetRow = (table: TableData, row: number | undefined): string => String(placeOf(table, row ?? 0, 0).row);

/** Tables in which a row that is there twice counts twice. */
const countedByRow: readonly TableKey[] = ['bookings', 'availability', 'reviews', 'uses'];

const rowDouble = define({
  code: 'row-double',
  group: 'acrossRows',
  severity: 'warning',
  reads: countedByRow,
  run: ({ survey }, report) => {
    for (const key of countedByRow) {
      const found = survey(key);
      if (!found) continue;
      // A row with one cell filled in is one that somebody is still writing.
      const keyOf = (cells: readonly Cell[]): string =>
        cells.filter((cell) => !isBlank(cell)).length < 2 ? '' : JSON.stringify(cells.map((cell) => textOf(cell).toLowerCase()));
      for (const [first, ...others] of groupsOf(found.table, keyOf)) {
        for (const row of others) {
          report(
            { table: key, row, column: 0 },
            {
              params: { first: sheetRow(found.table, first) },
              // Several people of a municipality may use a product on one day.
              ...(key === 'uses' ? { severity: 'info' as const } : {}),
            },
          );
        }
      }
    }
  },
});

const productDouble = define({
  code: 'product-double',
  group: 'acrossRows',
  severity: 'warning',
  reads: ['products'],
  run: ({ survey }, report) => {
    const found = survey('products');
    const at = columnOf(found, 'product')?.at;
    if (!found || at === undefined) return;
    for (const [first, ...others] of groupsOf(found.table, (cells) => wordsKey(cells[at]))) {
      for (const row of others) report({ table: 'products', row, column: at }, { params: { first: sheetRow(found.table, first) } });
    }
  },
});

const contractsOverlap = define({
  code: 'contracts-overlap',
  group: 'acrossRows',
  severity: 'warning',
  reads: ['team'],
  run: ({ survey }, report) => {
    const found = survey('team');
    const { member, from, to, fte } = (found?.table.columns ?? {}) as Readonly<Record<string, number | undefined>>;
    if (!found || member === undefined || from === undefined) return;
    const dayIn = (row: number, at: number | undefined, otherwise: number): number => {
      const cell = at === undefined ? '' : found.table.values[row]?.[at];
      return typeof cell === 'number' ? cell : otherwise;
    };
    for (const rows of groupsOf(found.table, (cells) => wordsKey(cells[member]))) {
      const ordered = [...rows].sort((one, other) => dayIn(one, from, 0) - dayIn(other, from, 0) || one - other);
      ordered.forEach((row, index) => {
        const before = ordered.slice(0, index).find((other) => dayIn(row, from, 0) <= dayIn(other, to, lastSerial));
        if (before === undefined) return;
        const together = dayIn(row, fte, 0) + dayIn(before, fte, 0);
        report(
          { table: 'team', row, column: from },
          {
            params: {
              value: textOf(found.table.values[row]?.[member]),
              first: sheetRow(found.table, before),
              fte: Math.round(together * 1000) / 1000,
            },
            // Two part-time contracts beside each other are possible.
            ...(together > oneJob.max ? {} : { severity: 'info' as const }),
          },
        );
      });
    }
  },
});

const useBeforeProduct = define({
  code: 'use-before-product',
  group: 'acrossTables',
  severity: 'info',
  reads: ['uses', 'products'],
  run: ({ survey }, report) => {
    const [uses, products] = [survey('uses'), survey('products')];
    const [name, date] = [columnOf(products, 'product')?.at, columnOf(products, 'date')?.at];
    const [used, usedOn] = [columnOf(uses, 'product')?.at, columnOf(uses, 'date')?.at];
    if (!uses || !products || name === undefined || date === undefined || used === undefined || usedOn === undefined) return;
    const made = new Map<string, number>();
    for (const cells of products.table.values) {
      const [key, day] = [wordsKey(cells[name]), cells[date]];
      if (typeof day === 'number') made.set(key, Math.min(made.get(key) ?? day, day));
    }
    uses.table.values.forEach((cells, row) => {
      const [day, ready] = [cells[usedOn], made.get(wordsKey(cells[used]))];
      if (typeof day === 'number' && ready !== undefined && day < ready)
        report({ table: 'uses', row, column: usedOn }, { params: { date: { date: day }, ready: { date: ready } } });
    });
  },
});

export const doubleChecks = [rowDouble, productDouble, contractsOverlap, useBeforeProduct] as const;
