import { set, type Example } from './example';

export const cellExamples: readonly Example[] = [
  {
    code: 'value-required',
    fails: [set('assignments', 2, { title: '' })],
    at: 'Opdrachten!D3',
    passes: [set('assignments', 2, { remark: '', hours: '' })],
  },
  {
    code: 'value-required',
    fails: [set('assignments', 2, { municipality: '\u00a0' })],
    at: 'Opdrachten!C3',
    passes: [set('assignments', 3, { status: 'concept', strips: '' })],
  },
  {
    code: 'value-required',
    fails: [set('allocation', 1, { status: '' })],
    at: 'Toekenning!F2',
    passes: [set('allocation', 1, { rule: '' })],
  },
  { code: 'value-required', fails: [set('mutations', 1, { kind: '' })], at: 'Mutaties!D2', passes: [set('mutations', 1, { date: '' })] },
  {
    code: 'word-unknown',
    fails: [set('assignments', 2, { status: 'in uitvoering' })],
    at: 'Opdrachten!N3',
    proposes: 'lopend',
    passes: [set('assignments', 2, { status: 'Lopend' })],
  },
  {
    code: 'word-spelling',
    fails: [set('assignments', 1, { status: 'afgrond' })],
    at: 'Opdrachten!N2',
    proposes: 'afgerond',
    passes: [set('assignments', 1, { status: 'afgerond' })],
  },
  {
    code: 'spaces',
    fails: [set('assignments', 2, { municipality: 'Emmen\u00a0' })],
    at: 'Opdrachten!C3',
    proposes: 'Emmen',
    passes: [set('assignments', 2, { title: 'Isolatieaanpak  Angelslo\nfase 2' })],
  },
  { code: 'spaces', fails: [set('assignments', 2, { status: ' lopend' })], at: 'Opdrachten!N3', proposes: 'lopend', passes: [] },
];
