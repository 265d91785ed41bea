import { keyAsRead } from '../../cells/keyAsRead';
import { columnOf } from '../define/context';
import { define } from '../define/definition';
import { nearestName } from '../recognise/nearest';
import { groupsOf, sheetRow } from '../shared/doubles';
import { eachUnknown, namesIn, proposed } from '../shared/names';

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

const productDouble = define({
  code: 'product-double',
  group: 'acrossRows',
  severity: 'warning',
  reads: ['products'],
  run: ({ survey }, report) => {
    const found = survey('products');
    const at = columnOf(found, 'product')?.at;
    if (!found || at === undefined) return;
    for (const [first, ...others] of groupsOf(found.table, (cells) => keyAsRead(cells[at]))) {
      for (const row of others) report({ table: 'products', row, column: at }, { params: { first: sheetRow(found.table, first) } });
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
      const [key, day] = [keyAsRead(cells[name]), cells[date]];
      if (typeof day === 'number') made.set(key, Math.min(made.get(key) ?? day, day));
    }
    uses.table.values.forEach((cells, row) => {
      const [day, ready] = [cells[usedOn], made.get(keyAsRead(cells[used]))];
      if (typeof day === 'number' && ready !== undefined && day < ready)
        report({ table: 'uses', row, column: usedOn }, { params: { date: { date: day }, ready: { date: ready } } });
    });
  },
});

export const productChecks = [productDouble, useBeforeProduct, productUnknown] as const;
