import { day } from './base';
import { set, type Example } from './example';

export const assignmentExamples: readonly Example[] = [
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
  {
    code: 'assignment-unknown',
    fails: [set('bookings', 1, { assignment: '2026-1' })],
    at: 'Inzet!B2',
    proposes: '2026-001',
    passes: [set('bookings', 1, { assignment: ' 2026-001' })],
  },
  {
    code: 'assignment-unknown',
    fails: [set('reviews', 1, { assignment: '2026-099' })],
    at: 'Evaluaties!A2',
    proposes: null,
    passes: [set('products', 1, { origin: '' })],
  },
];
