import { sealOf } from '../../../../src/domain/allocation';
import { add, set, type Example } from './example';

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
    code: 'allocation-missing',
    fails: [set('allocation', 2, { status: 'concept' })],
    at: 'Opdrachten!C6',
    passes: [set('allocation', 2, { status: 'Vastgesteld' })],
  },
  {
    code: 'allocation-period-unlikely',
    fails: [set('allocation', 1, { period: 2062 })],
    at: 'Toekenning!A2',
    passes: [add('allocation', { period: 2024, municipality: 'Assen', base: 6, share: 7, total: 13, status: 'vastgesteld' })],
  },
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
    code: 'allocation-unrecorded',
    fails: [set('allocation', 2, { rule: '3f2a-91bc-77d0' })],
    at: '',
    passes: [seal, set('allocation', 2, { rule: '3f2a-91bc-77d0' })],
  },
  {
    code: 'allocation-double',
    fails: [add('allocation', { period: 2026, municipality: 'Assen', base: 6, share: 7, total: 13, status: 'vastgesteld' })],
    at: 'Toekenning!B5',
    passes: [add('allocation', { period: 2026, municipality: 'Assen', base: 6, share: 6, total: 12, status: 'vervangen' })],
  },
  {
    code: 'allocation-outside-bounds',
    fails: [add('settings', { setting: 'Maximum strippen', value: 13 })],
    at: 'Toekenning!E3',
    passes: [add('settings', { setting: 'Minimum strippen', value: 10 }), add('settings', { setting: 'Maximum strippen', value: 14 })],
  },
];
