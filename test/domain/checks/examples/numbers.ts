import { set, type Example } from './example';

export const numberExamples: readonly Example[] = [
  {
    code: 'number-invalid',
    fails: [set('assignments', 2, { strips: 'drie' })],
    at: 'Opdrachten!M3',
    passes: [set('assignments', 2, { remark: 'drie' })],
  },
  {
    code: 'number-invalid',
    fails: [set('assignments', 2, { strips: '3 strippen' })],
    at: 'Opdrachten!M3',
    proposes: 3,
    passes: [set('assignments', 2, { title: '3 strippen' })],
  },
  {
    code: 'number-as-text',
    fails: [set('assignments', 1, { hours: '1.234,5' })],
    at: 'Opdrachten!Q2',
    proposes: 1234.5,
    passes: [set('assignments', 1, { hours: 1234.5 })],
  },
  {
    code: 'number-as-text',
    fails: [set('municipalities', 2, { population: '109.346' })],
    at: 'Gemeenten!C3',
    proposes: 109346,
    passes: [],
  },
  { code: 'number-as-text', fails: [set('assignments', 2, { strips: '\u00a03 ' })], at: 'Opdrachten!M3', proposes: 3, passes: [] },
  {
    code: 'number-ambiguous',
    fails: [set('assignments', 1, { hours: '1.234' })],
    at: 'Opdrachten!Q2',
    proposes: [1234, 1.234],
    passes: [set('assignments', 1, { hours: 1234 })],
  },
  { code: 'number-out-of-range', fails: [set('team', 1, { fte: 36 })], at: 'Team!C2', passes: [set('team', 1, { fte: 1 })] },
  {
    code: 'number-out-of-range',
    fails: [set('assignments', 1, { satisfaction: 7 })],
    at: 'Opdrachten!R2',
    passes: [1, 2, 3, 4, 5].map((row) => set('assignments', row, { satisfaction: row + 3 })),
  },
  { code: 'number-out-of-range', fails: [set('bookings', 1, { fte: 0 })], at: 'Inzet!E2', passes: [set('bookings', 1, { fte: 0.1 })] },
];
