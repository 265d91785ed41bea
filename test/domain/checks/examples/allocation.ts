import { ruleFingerprint, sealOf, type Rule } from '../../../../src/domain/allocation';
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

/** Assen 6 + 8 (69,701 / 8,333 = 8.4), Emmen 6 + 13 bounded to 14, Aa en Hunze 6 + 3. */
const rule: Rule = { base: 6, min: 9, max: 14, share: { kind: 'rate', inhabitantsPerStrip: 8333, rounding: 'half-up' } };
const byRule = [
  add('settings', { setting: 'Verdeelregel', value: JSON.stringify(rule) }),
  set('allocation', 1, { share: 8, total: 14, rule: ruleFingerprint(rule) }),
  set('allocation', 2, { share: 8, total: 14, rule: ruleFingerprint(rule) }),
  set('allocation', 3, { share: 3, total: 9, rule: ruleFingerprint(rule) }),
];

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
  {
    code: 'allocation-not-by-rule',
    fails: [...byRule, set('allocation', 3, { share: 4, total: 10 })],
    at: 'Toekenning!E4',
    proposes: 9,
    passes: byRule,
  },
  {
    code: 'allocation-not-reproduced',
    fails: [...byRule, set('municipalities', 1, { population: 52_000 }), set('municipalities', 3, { population: 45_000 })],
    at: '',
    passes: byRule,
  },
];
