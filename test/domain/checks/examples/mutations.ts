import { day } from './base';
import { add, set, type Example } from './example';

const mutation = { date: day('2026-05-01'), period: 2026, counterparty: '', assignment: '', explanation: '', id: 'M-03' };

export const mutationExamples: readonly Example[] = [
  {
    code: 'mutation-transfer-unbalanced',
    fails: [set('mutations', 2, { strips: 2 })],
    at: 'Mutaties!E3',
    passes: [set('mutations', 1, { strips: -2 }), set('mutations', 2, { strips: 2 })],
  },
  {
    code: 'mutation-sign',
    fails: [add('mutations', { ...mutation, municipality: 'Assen', kind: 'vervallen', strips: 2 })],
    at: 'Mutaties!E4',
    passes: [add('mutations', { ...mutation, municipality: 'Assen', kind: 'vervallen', strips: -2 })],
  },
  {
    code: 'mutation-double',
    fails: [add('mutations', { ...mutation, municipality: 'Assen', kind: 'aanvulling', strips: 1, id: 'M-01' })],
    at: 'Mutaties!I4',
    // Both sides of a transfer may share an id.
    passes: [set('mutations', 2, { id: 'M-01' })],
  },
  {
    code: 'mutation-zero',
    fails: [add('mutations', { ...mutation, municipality: 'Assen', kind: 'aanvulling', strips: 0 })],
    at: 'Mutaties!E4',
    passes: [add('mutations', { ...mutation, municipality: 'Assen', kind: 'aanvulling', strips: 1 })],
  },
  {
    code: 'mutation-far-from-period',
    fails: [add('mutations', { ...mutation, municipality: 'Assen', kind: 'aanvulling', strips: 1, date: day('2024-05-01') })],
    at: 'Mutaties!A4',
    passes: [add('mutations', { ...mutation, municipality: 'Assen', kind: 'aanvulling', strips: 1, date: day('2025-12-10') })],
  },
];
