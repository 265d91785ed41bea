import { add, set, type Example } from './example';

export const settingExamples: readonly Example[] = [
  {
    code: 'setting-invalid',
    fails: [set('settings', 3, { value: '31-12-2026' })],
    at: 'Instellingen!B4',
    proposes: 46387,
    passes: [set('settings', 3, { value: 46387 })],
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
    code: 'setting-double',
    fails: [add('settings', { setting: 'Periode', value: 2027 })],
    at: 'Instellingen!B2',
    passes: [add('settings', { setting: 'Regio', value: 'Drenthe' })],
  },
];
