import { day } from './base';
import { add, set, type Example } from './example';

export const productExamples: readonly Example[] = [
  {
    code: 'product-double',
    fails: [add('products', { product: 'databank gebiedsprofielen', kind: 'databank' })],
    at: 'Producten!A3',
    passes: [add('products', { product: 'Databank kosten', kind: 'databank' })],
  },
  {
    code: 'use-before-product',
    fails: [set('uses', 1, { date: day('2026-05-11') })],
    at: 'Gebruik!C2',
    passes: [set('uses', 1, { date: day('2026-05-29') })],
  },
  {
    code: 'product-unknown',
    fails: [set('uses', 1, { product: 'Databank wijkprofielen' })],
    at: 'Gebruik!A2',
    proposes: null,
    passes: [set('uses', 1, { product: 'databank gebiedsprofielen' })],
  },
];
