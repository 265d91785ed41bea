import { cbs, day } from './base';
import { add, set, type Example } from './example';

export const municipalityExamples: readonly Example[] = [
  {
    code: 'municipality-unknown',
    fails: [set('assignments', 2, { municipality: 'Emen' })],
    at: 'Opdrachten!C3',
    proposes: 'Emmen',
    passes: [set('assignments', 2, { municipality: 'EMMEN' })],
  },
  {
    code: 'municipality-unknown',
    fails: [set('assignments', 3, { municipality: 'gem. Aa & Hunze' })],
    at: 'Opdrachten!C4',
    proposes: 'Aa en Hunze',
    passes: [set('assignments', 3, { municipality: 'Alle gemeenten', strips: 0 })],
  },
  {
    code: 'municipality-several',
    fails: [set('assignments', 2, { municipality: 'Emmen en Assen' })],
    at: 'Opdrachten!C3',
    passes: [set('assignments', 3, { municipality: 'Aa en Hunze' })],
  },
  {
    code: 'municipality-double',
    fails: [add('municipalities', { municipality: 'assen', code: '', population: 69701, referenceDate: day('2024-01-01') })],
    at: 'Gemeenten!A5',
    passes: [add('municipalities', { municipality: 'Meppel', code: 'GM0119', population: 35810, referenceDate: day('2024-01-01') })],
  },
  {
    code: 'municipality-double',
    fails: [cbs, add('municipalities', { municipality: 'Gemeente Emmen', code: '', population: 109346 })],
    at: 'Gemeenten!A5',
    passes: [cbs, add('municipalities', { municipality: 'Meppel', code: 'GM0119', population: 35810 })],
  },
  {
    code: 'population-invalid',
    fails: [set('municipalities', 1, { population: 0 })],
    at: 'Gemeenten!C2',
    passes: [add('municipalities', { municipality: 'Meppel', code: 'GM0119', population: 35810, referenceDate: day('2024-01-01') })],
  },
  {
    code: 'code-invalid',
    fails: [set('municipalities', 1, { code: 'AS-01' })],
    at: 'Gemeenten!B2',
    passes: [set('municipalities', 1, { code: 'gm0106' }), set('municipalities', 2, { code: 114 }), set('municipalities', 3, { code: '' })],
  },
];
