import { day } from './base';
import { set, type Example } from './example';

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
];
