import { day } from './base';
import { set, type Example } from './example';

export const statusExamples: readonly Example[] = [
  {
    code: 'status-contradicts-dates',
    fails: [set('assignments', 2, { status: 'afgerond' })],
    at: 'Opdrachten!P3',
    passes: [set('assignments', 2, { status: 'afgerond', end: day('2026-07-01') })],
  },
  {
    code: 'status-contradicts-dates',
    fails: [set('assignments', 3, { start: day('2026-06-01') })],
    at: 'Opdrachten!O4',
    passes: [set('assignments', 3, { start: day('2026-06-22') })],
  },
  {
    code: 'value-required-by-status',
    fails: [set('assignments', 3, { start: '' })],
    at: 'Opdrachten!O4',
    passes: [set('assignments', 3, { start: '', end: '', status: 'aangevraagd' })],
  },
];
