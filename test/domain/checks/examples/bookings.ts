import { day } from './base';
import { add, set, type Example } from './example';

export const bookingExamples: readonly Example[] = [
  {
    code: 'booking-outside-assignment',
    fails: [set('bookings', 1, { to: day('2026-07-31') })],
    at: 'Inzet!D2',
    passes: [set('bookings', 1, { to: day('2026-05-01') })],
  },
  {
    code: 'booking-on-withdrawn',
    fails: [set('assignments', 2, { status: 'ingetrokken' })],
    at: 'Inzet!B3',
    passes: [set('assignments', 4, { status: 'ingetrokken' })],
  },
  // A place that nobody fills is nobody booked, and nobody over-booked.
  {
    code: 'senior-asked-none-booked',
    fails: [set('team', 2, { member: 'Vacature projectleider' }), set('bookings', 2, { member: 'Vacature projectleider' })],
    at: 'Opdrachten!L3',
    passes: [set('team', 1, { member: 'Vacature adviseur', level: 'senior' })],
  },
  {
    code: 'senior-asked-none-booked',
    fails: [set('bookings', 2, { member: 'Adviseur warmte' })],
    at: 'Opdrachten!L3',
    passes: [set('assignments', 2, { level: 'medior' }), set('bookings', 2, { member: 'Adviseur warmte' })],
  },
  {
    code: 'booking-no-working-day',
    // Saturday before Easter up to Easter Monday.
    fails: [
      add('bookings', { member: 'Adviseur warmte', assignment: '2026-004', from: day('2026-04-04'), to: day('2026-04-06'), fte: 0.1 }),
    ],
    at: 'Inzet!C5',
    passes: [
      add('bookings', { member: 'Adviseur warmte', assignment: '2026-004', from: day('2026-04-04'), to: day('2026-04-07'), fte: 0.1 }),
    ],
  },
];
