import { day } from './base';
import { add, set, type Example } from './example';

export const cellExamples: readonly Example[] = [
  { code: 'value-required', fails: [set('assignments', 2, { title: '' })], at: 'Opdrachten!D3', passes: [set('assignments', 2, { remark: '', hours: '' })] },
  { code: 'value-required', fails: [set('assignments', 2, { municipality: '\u00a0' })], at: 'Opdrachten!C3', passes: [set('assignments', 3, { status: 'concept', strips: '' })] },
  { code: 'number-invalid', fails: [set('assignments', 2, { strips: 'drie' })], at: 'Opdrachten!M3', passes: [set('assignments', 2, { remark: 'drie' })] },
  { code: 'number-as-text', fails: [set('assignments', 1, { hours: '1.234,5' })], at: 'Opdrachten!Q2', proposes: 1234.5, passes: [set('assignments', 1, { hours: 1234.5 })] },
  { code: 'number-as-text', fails: [set('municipalities', 2, { population: '109.346' })], at: 'Gemeenten!C3', proposes: 109346, passes: [] },
  { code: 'number-as-text', fails: [set('assignments', 2, { strips: '\u00a03 ' })], at: 'Opdrachten!M3', proposes: 3, passes: [] },
  { code: 'number-ambiguous', fails: [set('assignments', 1, { hours: '1.234' })], at: 'Opdrachten!Q2', proposes: [1234, 1.234], passes: [set('assignments', 1, { hours: 1234 })] },
  { code: 'date-invalid', fails: [set('assignments', 3, { end: '31-11-2026' })], at: 'Opdrachten!P4', passes: [set('assignments', 3, { end: day('2026-11-30') })] },
  { code: 'date-invalid', fails: [set('assignments', 3, { start: 2026 })], at: 'Opdrachten!O4', passes: [] },
  { code: 'date-as-text', fails: [set('assignments', 2, { start: '3 mrt 2026' })], at: 'Opdrachten!O3', proposes: day('2026-03-03'), passes: [set('assignments', 2, { start: day('2026-03-03') })] },
  { code: 'date-ambiguous', fails: [set('assignments', 2, { start: '03/04/2026' })], at: 'Opdrachten!O3', proposes: [day('2026-04-03'), day('2026-03-04')], passes: [set('assignments', 2, { start: day('2026-04-03') })] },
  { code: 'word-unknown', fails: [set('assignments', 2, { status: 'in uitvoering' })], at: 'Opdrachten!N3', proposes: 'lopend', passes: [set('assignments', 2, { status: 'Lopend' })] },
  { code: 'word-spelling', fails: [set('assignments', 1, { status: 'afgrond' })], at: 'Opdrachten!N2', proposes: 'afgerond', passes: [set('assignments', 1, { status: 'afgerond' })] },
  { code: 'spaces', fails: [set('assignments', 2, { municipality: 'Emmen\u00a0' })], at: 'Opdrachten!C3', proposes: 'Emmen', passes: [set('assignments', 2, { title: 'Isolatieaanpak  Angelslo\nfase 2' })] },
  { code: 'spaces', fails: [set('assignments', 2, { status: ' lopend' })], at: 'Opdrachten!N3', proposes: 'lopend', passes: [] },
  { code: 'population-invalid', fails: [set('municipalities', 1, { population: 0 })], at: 'Gemeenten!C2', passes: [add('municipalities', { municipality: 'Meppel', code: 'GM0119', population: 35810, referenceDate: day('2024-01-01') })] },
  { code: 'number-out-of-range', fails: [set('team', 1, { fte: 36 })], at: 'Team!C2', passes: [set('team', 1, { fte: 1 })] },
  { code: 'value-required', fails: [set('allocation', 1, { status: '' })], at: 'Toekenning!F2', passes: [set('allocation', 1, { rule: '' })] },
  { code: 'value-required', fails: [set('mutations', 1, { kind: '' })], at: 'Mutaties!D2', passes: [set('mutations', 1, { date: '' })] },
  { code: 'number-invalid', fails: [set('assignments', 2, { strips: '3 strippen' })], at: 'Opdrachten!M3', proposes: 3, passes: [set('assignments', 2, { title: '3 strippen' })] },
  { code: 'number-out-of-range', fails: [set('assignments', 1, { satisfaction: 7 })], at: 'Opdrachten!R2', passes: [1, 2, 3, 4, 5].map((row) => set('assignments', row, { satisfaction: row + 3 })) },
  { code: 'number-out-of-range', fails: [set('bookings', 1, { fte: 0 })], at: 'Inzet!E2', passes: [set('bookings', 1, { fte: 0.1 })] },
];
