import { day } from './base';
import { add, set, type Example } from './example';

export const teamExamples: readonly Example[] = [
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
    code: 'person-unknown',
    fails: [set('bookings', 1, { member: 'Adviseur warmtte' })],
    at: 'Inzet!A2',
    proposes: 'Adviseur warmte',
    passes: [set('bookings', 1, { member: 'adviseur warmte' })],
  },
  {
    code: 'person-unknown',
    fails: [set('availability', 1, { member: 'Adviseur bodem' })],
    at: 'Beschikbaarheid!A2',
    proposes: null,
    passes: [{ table: 'team', without: true }],
  },
  // 0.4 + 0.4 + 0.5 from 2 March, of 0.9 × 1.07 = 0.963 fte.
  {
    code: 'person-over-booked',
    fails: [
      add('bookings', { member: 'Adviseur warmte', assignment: '2026-002', from: day('2026-03-02'), to: day('2026-04-30'), fte: 0.5 }),
    ],
    at: 'Inzet!E5',
    passes: [
      add('bookings', { member: 'Adviseur warmte', assignment: '2026-002', from: day('2026-03-02'), to: day('2026-04-30'), fte: 0.1 }),
    ],
  },
  // 0.8 of 0.1 fte, but for nobody.
  {
    code: 'person-over-booked',
    fails: [set('team', 1, { fte: 0.1 })],
    at: 'Inzet!E2',
    passes: [
      set('team', 1, { member: 'Vacature adviseur', fte: 0.1 }),
      set('bookings', 1, { member: 'Vacature adviseur' }),
      set('availability', 1, { member: 'Vacature adviseur' }),
      set('bookings', 3, { member: 'Vacature adviseur' }),
    ],
  },
];
