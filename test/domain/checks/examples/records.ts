import { day } from './base';
import { add, set, type Example } from './example';

const transfer = { date: day('2026-05-01'), period: 2026, counterparty: '', assignment: '', explanation: '', id: 'M-03' };
const review = {
  assignment: '2026-001',
  municipality: 'Assen',
  date: day('2026-06-10'),
  satisfaction: 4,
  achieved: 'ja',
  explanation: 'Prettig en snel gewerkt',
};
/** What CBS had on 1 January 2024 for the municipalities of the base. */
const cbs = {
  register: [
    ['Assen', 'GM0106', 69_701],
    ['Emmen', 'GM0114', 109_346],
    ['Aa en Hunze', 'GM1680', 25_845],
    ['Meppel', 'GM0119', 35_810],
  ],
} as const;
const meppel = { municipality: 'Meppel', code: 'GM0119', population: 35_810, referenceDate: day('2024-01-01') };

export const recordExamples: readonly Example[] = [
  {
    code: 'setting-double',
    fails: [add('settings', { setting: 'Periode', value: 2027 })],
    at: 'Instellingen!B2',
    passes: [add('settings', { setting: 'Regio', value: 'Drenthe' })],
  },
  {
    code: 'setting-invalid',
    fails: [add('settings', { setting: 'Minimum strippen', value: 15 }), add('settings', { setting: 'Maximum strippen', value: 14 })],
    at: 'Instellingen!B7',
    passes: [add('settings', { setting: 'Maximum strippen', value: 15 })],
  },
  {
    code: 'setting-invalid',
    fails: [add('settings', { setting: 'Uren per strip', value: 0 })],
    at: 'Instellingen!B6',
    passes: [add('settings', { setting: 'Uren per strip', value: 40 })],
  },
  {
    code: 'strips-zero',
    fails: [set('assignments', 2, { strips: 0 })],
    at: 'Opdrachten!M3',
    passes: [set('assignments', 2, { strips: 0, municipality: 'Alle gemeenten' }), set('assignments', 4, { strips: 0 })],
  },
  {
    code: 'code-invalid',
    fails: [set('municipalities', 1, { code: 'AS-01' })],
    at: 'Gemeenten!B2',
    passes: [set('municipalities', 1, { code: 'gm0106' }), set('municipalities', 2, { code: 114 }), set('municipalities', 3, { code: '' })],
  },
  {
    code: 'code-of-another',
    fails: [cbs, add('municipalities', { ...meppel, code: 'GM0114' })],
    at: 'Gemeenten!B5',
    proposes: 'GM0119',
    passes: [cbs, add('municipalities', meppel)],
  },
  {
    code: 'population-far-off',
    fails: [cbs, add('municipalities', { ...meppel, population: 3581 })],
    at: 'Gemeenten!C5',
    passes: [cbs, add('municipalities', { ...meppel, population: 37_204 })],
  },
  {
    code: 'row-double',
    fails: [
      add('bookings', { member: 'Adviseur warmte', assignment: '2026-004', from: day('2026-02-02'), to: day('2026-10-30'), fte: 0.4 }),
    ],
    at: 'Inzet!A5',
    passes: [
      add('bookings', { member: 'Adviseur warmte', assignment: '2026-004', from: day('2026-02-02'), to: day('2026-02-27'), fte: 0.1 }),
    ],
  },
  {
    code: 'product-double',
    fails: [add('products', { product: 'databank gebiedsprofielen', kind: 'databank' })],
    at: 'Producten!A3',
    passes: [add('products', { product: 'Databank kosten', kind: 'databank' })],
  },
  // 0.9 + 0.8 fte from 1 June.
  {
    code: 'contracts-overlap',
    fails: [add('team', { member: 'Adviseur warmte', level: 'medior', fte: 0.8, from: day('2026-06-01') })],
    at: 'Team!D4',
    passes: [
      set('team', 1, { to: day('2026-05-31') }),
      add('team', { member: 'Adviseur warmte', level: 'medior', fte: 0.8, from: day('2026-06-01') }),
    ],
  },
  {
    code: 'use-before-product',
    fails: [set('uses', 1, { date: day('2026-05-11') })],
    at: 'Gebruik!C2',
    passes: [set('uses', 1, { date: day('2026-05-29') })],
  },
  {
    code: 'allocation-period-unlikely',
    fails: [set('allocation', 1, { period: 2062 })],
    at: 'Toekenning!A2',
    passes: [add('allocation', { period: 2024, municipality: 'Assen', base: 6, share: 7, total: 13, status: 'vastgesteld' })],
  },
  {
    code: 'allocation-outside-bounds',
    fails: [add('settings', { setting: 'Maximum strippen', value: 13 })],
    at: 'Toekenning!E3',
    passes: [add('settings', { setting: 'Minimum strippen', value: 10 }), add('settings', { setting: 'Maximum strippen', value: 14 })],
  },
  {
    code: 'mutation-double',
    fails: [add('mutations', { ...transfer, municipality: 'Assen', kind: 'aanvulling', strips: 1, id: 'M-01' })],
    at: 'Mutaties!I4',
    // Both sides of a transfer may share an id.
    passes: [set('mutations', 2, { id: 'M-01' })],
  },
  {
    code: 'mutation-zero',
    fails: [add('mutations', { ...transfer, municipality: 'Assen', kind: 'aanvulling', strips: 0 })],
    at: 'Mutaties!E4',
    passes: [add('mutations', { ...transfer, municipality: 'Assen', kind: 'aanvulling', strips: 1 })],
  },
  {
    code: 'mutation-far-from-period',
    fails: [add('mutations', { ...transfer, municipality: 'Assen', kind: 'aanvulling', strips: 1, date: day('2024-05-01') })],
    at: 'Mutaties!A4',
    passes: [add('mutations', { ...transfer, municipality: 'Assen', kind: 'aanvulling', strips: 1, date: day('2025-12-10') })],
  },
  {
    code: 'review-not-begun',
    fails: [set('reviews', 1, { assignment: '2026-003', municipality: 'Aa en Hunze' })],
    at: 'Evaluaties!A2',
    passes: [set('reviews', 1, { assignment: '2026-004' })],
  },
  {
    code: 'review-before-start',
    fails: [set('reviews', 1, { date: day('2025-06-10') })],
    at: 'Evaluaties!C2',
    passes: [set('reviews', 1, { date: day('2026-03-10') })],
  },
  {
    code: 'review-other-municipality',
    fails: [set('reviews', 1, { municipality: 'Emmen' })],
    at: 'Evaluaties!B2',
    passes: [add('reviews', { ...review, assignment: '2026-004', municipality: 'Emmen' })],
  },
];
