import { day } from './base';
import { add, set, type Example } from './example';

const withoutNumber = {
  number: '',
  municipality: 'Aa en Hunze',
  title: 'Gesprekken met dorpshuizen',
  strips: 2,
  status: 'gepland',
  start: day('2026-09-07'),
  end: day('2026-12-11'),
};
const withoutId = { municipality: 'Emmen', kind: 'correctie', strips: 1, counterparty: '', explanation: 'Telfout', id: '' };

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
  {
    code: 'row-double',
    fails: [set('assignments', 3, withoutNumber), set('assignments', 5, withoutNumber)],
    at: 'Opdrachten!A6',
    passes: [set('assignments', 3, withoutNumber), set('assignments', 5, { ...withoutNumber, strips: 1 })],
  },
  {
    code: 'row-double',
    fails: [set('mutations', 1, withoutId), set('mutations', 2, withoutId)],
    at: 'Mutaties!A3',
    passes: [set('mutations', 1, withoutId), set('mutations', 2, { ...withoutId, id: 'M-02' })],
  },
];
