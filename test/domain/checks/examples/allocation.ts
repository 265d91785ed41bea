import { sealOf } from '../../../../src/domain/allocation';
import { day } from './base';
import { add, set, type Example } from './example';

const mutation = { date: day('2026-05-01'), period: 2026, counterparty: '', assignment: '', explanation: '', id: 'M-03' };

/** The three rows of the base, as they were adopted. */
const seal = {
  seal: sealOf({
    period: '2026',
    rule: null,
    fingerprint: '',
    referenceDate: '2024-01-01',
    moment: '2025-12-10',
    lines: [
      ['Assen', 7],
      ['Emmen', 8],
      ['Aa en Hunze', 4],
    ].map(([municipality, share]) => ({ municipality: String(municipality), base: 6, share: Number(share), total: 6 + Number(share) })),
  }),
};

export const allocationExamples: readonly Example[] = [
  {
    code: 'allocation-edited',
    fails: [set('allocation', 1, { total: 15 })],
    at: 'Toekenning!E2',
    passes: [set('allocation', 1, { share: 9, total: 15 })],
  },
  // Whole as a sum, so only the seal tells.
  {
    code: 'allocation-differs',
    fails: [seal, set('allocation', 2, { share: 9, total: 15 })],
    at: 'Toekenning!E3',
    proposes: 14,
    passes: [seal],
  },
  {
    code: 'allocation-rows-changed',
    fails: [seal, add('allocation', { period: 2026, municipality: 'Meppel', base: 6, share: 5, total: 11, status: 'vastgesteld' })],
    at: 'Toekenning!B5',
    passes: [seal, add('allocation', { period: 2026, municipality: 'Meppel', base: 6, share: 5, total: 11, status: 'concept' })],
  },
  {
    code: 'allocation-rows-changed',
    fails: [seal, set('allocation', 3, { status: 'vervangen' })],
    at: '',
    passes: [set('allocation', 3, { status: 'vervangen' })],
  },
  {
    code: 'allocation-double',
    fails: [add('allocation', { period: 2026, municipality: 'Assen', base: 6, share: 7, total: 13, status: 'vastgesteld' })],
    at: 'Toekenning!B5',
    passes: [add('allocation', { period: 2026, municipality: 'Assen', base: 6, share: 6, total: 12, status: 'vervangen' })],
  },
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
];
