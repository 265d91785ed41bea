import { day } from './base';
import { add, type Example } from './example';

export const rowExamples: readonly Example[] = [
  {
    code: 'rows-below-table',
    fails: [{ table: 'uses', below: [{ product: 'Format uitvoeringsplan', municipality: 'Assen' }] }],
    at: 'Gebruik!A3',
    passes: [{ table: 'uses', below: [] }],
  },
  {
    code: 'row-double',
    fails: [
      add('bookings', { member: 'Adviseur warmte', assignment: '2026-004', from: day('2026-02-02'), to: day('2026-10-30'), fte: 0.4 }),
    ],
    at: 'Inzet!A5',
    passes: [
      add('bookings', { member: 'Adviseur warmte', assignment: '2026-004', from: day('2026-02-02'), to: day('2026-02-27'), fte: 0.1 }),
    ],
  },
];
