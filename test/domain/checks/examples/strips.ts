import { day } from './base';
import { add, set, type Example } from './example';

export const stripExamples: readonly Example[] = [
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
    code: 'strips-zero',
    fails: [set('assignments', 2, { strips: 0 })],
    at: 'Opdrachten!M3',
    passes: [set('assignments', 2, { strips: 0, municipality: 'Alle gemeenten' }), set('assignments', 4, { strips: 0 })],
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
  // Aa en Hunze has 10, of which 2 planned, and one more by a transfer: 9 planned leave 2 of 11 on 1 July, when half of the working days are still to come.
  {
    code: 'card-low',
    fails: [set('assignments', 3, { strips: 9 })],
    at: 'Toekenning!B4',
    passes: [set('assignments', 3, { strips: 8 })],
  },
];
