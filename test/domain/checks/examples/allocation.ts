import { day } from './base';
import { add, set, type Example } from './example';

const mutation = { date: day('2026-05-01'), period: 2026, counterparty: '', assignment: '', explanation: '', id: 'M-03' };

export const allocationExamples: readonly Example[] = [
  { code: 'allocation-edited', fails: [set('allocation', 1, { total: 15 })], at: 'Toekenning!E2', passes: [set('allocation', 1, { share: 9, total: 15 })] },
  {
    code: 'allocation-double',
    fails: [add('allocation', { period: 2026, municipality: 'Assen', base: 6, share: 7, total: 13, status: 'vastgesteld' })],
    at: 'Toekenning!B5',
    passes: [add('allocation', { period: 2026, municipality: 'Assen', base: 6, share: 6, total: 12, status: 'vervangen' })],
  },
  { code: 'mutation-transfer-unbalanced', fails: [set('mutations', 2, { strips: 2 })], at: 'Mutaties!E3', passes: [set('mutations', 1, { strips: -2 }), set('mutations', 2, { strips: 2 })] },
  {
    code: 'mutation-sign',
    fails: [add('mutations', { ...mutation, municipality: 'Assen', kind: 'vervallen', strips: 2 })],
    at: 'Mutaties!E4',
    passes: [add('mutations', { ...mutation, municipality: 'Assen', kind: 'vervallen', strips: -2 })],
  },
];
