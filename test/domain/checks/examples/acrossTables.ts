import { day } from './base';
import { add, set, type Example } from './example';

export const acrossTablesExamples: readonly Example[] = [
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
    code: 'allocation-missing',
    fails: [set('allocation', 2, { status: 'concept' })],
    at: 'Opdrachten!C6',
    passes: [set('allocation', 2, { status: 'Vastgesteld' })],
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
  {
    code: 'product-unknown',
    fails: [set('uses', 1, { product: 'Databank wijkprofielen' })],
    at: 'Gebruik!A2',
    proposes: null,
    passes: [set('uses', 1, { product: 'databank gebiedsprofielen' })],
  },
  {
    code: 'period-unknown',
    fails: [set('assignments', 3, { period: 2062 })],
    at: 'Opdrachten!B4',
    passes: [set('assignments', 3, { period: '2026' })],
  },
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
