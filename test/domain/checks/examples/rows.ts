import { day } from './base';
import { add, set, type Example } from './example';

export const rowExamples: readonly Example[] = [
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
  {
    code: 'strips-not-whole',
    fails: [set('assignments', 2, { strips: 2.5 })],
    at: 'Opdrachten!M3',
    passes: [set('assignments', 2, { strips: 2.9999999999999996 })],
  },
  {
    code: 'strips-negative',
    fails: [set('assignments', 2, { strips: -3 })],
    at: 'Opdrachten!M3',
    passes: [set('assignments', 2, { strips: 0 })],
  },
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
    code: 'status-contradicts-dates',
    fails: [set('assignments', 2, { status: 'afgerond' })],
    at: 'Opdrachten!P3',
    passes: [set('assignments', 2, { status: 'afgerond', end: day('2026-07-01') })],
  },
  {
    code: 'value-required-by-status',
    fails: [set('assignments', 3, { start: '' })],
    at: 'Opdrachten!O4',
    passes: [set('assignments', 3, { start: '', end: '', status: 'aangevraagd' })],
  },
  {
    code: 'status-contradicts-dates',
    fails: [set('assignments', 3, { start: day('2026-06-01') })],
    at: 'Opdrachten!O4',
    passes: [set('assignments', 3, { start: day('2026-06-22') })],
  },
  {
    code: 'number-double',
    fails: [set('assignments', 4, { number: '2026-001' })],
    at: 'Opdrachten!A5',
    passes: [
      set('assignments', 4, { number: '2026-001', period: 2025, start: day('2025-02-03'), end: day('2025-10-31'), status: 'concept' }),
      set('assignments', 5, { number: '2026-005' }),
    ],
  },
  {
    code: 'joint-rows-differ',
    fails: [set('assignments', 5, { title: 'Inkoop van zonnepanelen' })],
    at: 'Opdrachten!D6',
    passes: [set('assignments', 5, { strips: 5 })],
  },
  {
    code: 'joint-rows-differ',
    fails: [set('assignments', 5, { status: 'gepland', start: '' })],
    at: 'Opdrachten!N6',
    passes: [set('assignments', 5, { status: 'ingetrokken' })],
  },
  {
    code: 'joint-rows-differ',
    fails: [set('assignments', 5, { level: 'senior' })],
    at: 'Opdrachten!L6',
    passes: [set('assignments', 5, { level: '' })],
  },
  // Assen has 13; 4 are used from 12 January, 1 from 2 February; 9 more from 3 August make 14.
  {
    code: 'over-balance',
    fails: [
      add('assignments', {
        number: '2026-006',
        period: 2026,
        municipality: 'Assen',
        title: 'Warmtevisie',
        strips: 9,
        status: 'gepland',
        start: day('2026-08-03'),
        end: day('2026-12-18'),
      }),
    ],
    at: 'Opdrachten!M7',
    passes: [
      add('assignments', {
        number: '2026-006',
        period: 2026,
        municipality: 'Assen',
        title: 'Warmtevisie',
        strips: 8,
        status: 'gepland',
        start: day('2026-08-03'),
        end: day('2026-12-18'),
      }),
    ],
  },
  {
    code: 'municipality-double',
    fails: [add('municipalities', { municipality: 'assen', code: '', population: 69701, referenceDate: day('2024-01-01') })],
    at: 'Gemeenten!A5',
    passes: [add('municipalities', { municipality: 'Meppel', code: 'GM0119', population: 35810, referenceDate: day('2024-01-01') })],
  },
];
