import { day } from './base';
import { set, type Example } from './example';

export const dateExamples: readonly Example[] = [
  {
    code: 'date-invalid',
    fails: [set('assignments', 3, { end: '31-11-2026' })],
    at: 'Opdrachten!P4',
    passes: [set('assignments', 3, { end: day('2026-11-30') })],
  },
  { code: 'date-invalid', fails: [set('assignments', 3, { start: 2026 })], at: 'Opdrachten!O4', passes: [] },
  {
    code: 'date-invalid',
    fails: [set('assignments', 3, { start: 'Q3 2026' })],
    at: 'Opdrachten!O4',
    proposes: day('2026-07-01'),
    passes: [set('assignments', 3, { start: day('2026-07-01') })],
  },
  {
    code: 'date-invalid',
    fails: [set('assignments', 3, { end: 'week 10' })],
    at: 'Opdrachten!P4',
    proposes: day('2026-03-08'),
    passes: [],
  },
  {
    code: 'date-ambiguous',
    fails: [set('assignments', 3, { end: 'september 2026' })],
    at: 'Opdrachten!P4',
    proposes: day('2026-09-30'),
    passes: [],
  },
  {
    code: 'date-as-text',
    fails: [set('assignments', 2, { start: '3 mrt 2026' })],
    at: 'Opdrachten!O3',
    proposes: day('2026-03-03'),
    passes: [set('assignments', 2, { start: day('2026-03-03') })],
  },
  {
    code: 'date-ambiguous',
    fails: [set('assignments', 2, { start: '03/04/2026' })],
    at: 'Opdrachten!O3',
    proposes: [day('2026-04-03'), day('2026-03-04')],
    passes: [set('assignments', 2, { start: day('2026-04-03') })],
  },
  {
    code: 'start-after-end',
    fails: [set('assignments', 2, { start: day('2026-09-26') })],
    at: 'Opdrachten!P3',
    passes: [set('assignments', 2, { start: day('2026-09-25') })],
  },
  {
    code: 'requested-after-start',
    fails: [set('assignments', 2, { requested: day('2026-05-02'), start: day('2026-05-01') })],
    at: 'Opdrachten!T3',
    passes: [set('assignments', 2, { requested: day('2026-05-01'), start: day('2026-05-01') })],
  },
];
