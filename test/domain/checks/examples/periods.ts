import { day } from './base';
import { set, type Example } from './example';

export const periodExamples: readonly Example[] = [
  {
    code: 'outside-period',
    fails: [set('assignments', 2, { start: day('2025-03-02') })],
    at: 'Opdrachten!O3',
    passes: [set('assignments', 2, { start: day('2026-01-01'), end: day('2026-12-31') })],
  },
  {
    code: 'runs-past-period',
    fails: [set('assignments', 3, { end: day('2027-01-29') })],
    at: 'Opdrachten!P4',
    passes: [set('assignments', 3, { end: day('2026-12-31') })],
  },
  {
    code: 'period-unknown',
    fails: [set('assignments', 3, { period: 2062 })],
    at: 'Opdrachten!B4',
    passes: [set('assignments', 3, { period: '2026' })],
  },
];
