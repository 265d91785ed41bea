import { cbs, day } from './base';
import { add, set, type Example } from './example';

const registered = {
  register: [
    ...cbs.register,
    ['Amsterdam', 'GM0363', 931_298],
    ['Utrecht', 'GM0344', 374_238],
    ['Ommen', 'GM0175', 18_926],
    ['Wijdemeren', 'GM1696', 24_950],
  ],
} as const;

const meppel = { municipality: 'Meppel', code: 'GM0119', population: 35_810, referenceDate: day('2024-01-01') };

export const registerExamples: readonly Example[] = [
  {
    code: 'municipality-elsewhere',
    fails: [registered, set('assignments', 2, { municipality: 'Ommen' })],
    at: 'Opdrachten!C3',
    proposes: null,
    passes: [registered, set('assignments', 2, { municipality: 'Emen' })],
  },
  {
    code: 'municipality-dissolved',
    fails: [registered, set('assignments', 2, { municipality: 'Weesp' })],
    at: 'Opdrachten!C3',
    proposes: null,
    passes: [registered, set('assignments', 2, { municipality: 'gem. Emmen' })],
  },
  {
    code: 'municipality-dissolved',
    fails: [
      registered,
      add('municipalities', { municipality: 'Weesp', code: 'GM0457', population: 20_000, referenceDate: day('2024-01-01') }),
    ],
    at: 'Gemeenten!A5',
    proposes: null,
    passes: [registered, add('municipalities', { municipality: 'Amsterdam', code: 'GM0363', population: 931_298 })],
  },
  {
    code: 'municipality-none',
    fails: [registered, set('assignments', 2, { municipality: 'Utrecht (PV)' })],
    at: 'Opdrachten!C3',
    proposes: null,
    passes: [registered, add('municipalities', { municipality: 'Utrecht', code: 'GM0344', population: 374_238 })],
  },
  {
    code: 'municipality-none',
    fails: [registered, add('municipalities', { municipality: 'Totaal', code: '', population: 204_892 })],
    at: 'Gemeenten!A5',
    proposes: null,
    passes: [registered, add('municipalities', meppel)],
  },
  {
    code: 'municipality-not-registered',
    fails: [registered, add('municipalities', { municipality: 'Kloosterveen', code: '', population: 15_000 })],
    at: 'Gemeenten!A5',
    passes: [registered, add('municipalities', meppel)],
  },
  {
    code: 'municipality-not-registered',
    fails: [registered, add('municipalities', { ...meppel, code: 'GM9999' })],
    at: 'Gemeenten!B5',
    passes: [registered, add('municipalities', { ...meppel, code: '119' })],
  },
  {
    code: 'municipality-planned',
    fails: [registered, add('municipalities', { municipality: 'Wijdemeren', code: 'GM1696', population: 24_950 })],
    at: 'Gemeenten!A5',
    passes: [registered, add('municipalities', meppel)],
  },
  {
    code: 'municipality-outside-region',
    fails: [
      registered,
      add('settings', { setting: 'Regio', value: 'Drenthe' }),
      add('municipalities', { municipality: 'Amsterdam', code: 'GM0363', population: 931_298 }),
    ],
    at: 'Gemeenten!A5',
    passes: [
      registered,
      add('settings', { setting: 'Regio', value: 'Noordoost' }),
      add('municipalities', { municipality: 'Amsterdam', code: 'GM0363', population: 931_298 }),
    ],
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
    code: 'population-older',
    fails: [set('municipalities', 3, { referenceDate: day('2024-07-01') })],
    at: 'Gemeenten!D2',
    passes: [set('municipalities', 3, { referenceDate: '' })],
  },
];
