import { set, type Example } from './example';

export const structureExamples: readonly Example[] = [
  { code: 'table-missing', fails: [{ table: 'allocation', without: true }], at: '', passes: [{ table: 'products', without: true }] },
  { code: 'connection-assumed', fails: [{ assumed: 'assignments' }], at: 'Opdrachten!A1', passes: [] },
  {
    code: 'column-missing',
    fails: [{ table: 'assignments', column: 'status', header: null }],
    at: 'Opdrachten!A1',
    passes: [{ table: 'assignments', column: 'theme', header: null }],
  },
  {
    code: 'column-ambiguous',
    fails: [
      { table: 'municipalities', column: 'population', header: 'Inwonertal' },
      { table: 'municipalities', extra: 'Bevolking', row: 1, cell: 69701 },
    ],
    at: 'Gemeenten!C1',
    passes: [{ table: 'municipalities', extra: 'Bevolking', row: 1, cell: 69701 }],
  },
  {
    code: 'header-double',
    fails: [{ table: 'assignments', extra: 'titel', row: 1, cell: 'Iets anders' }],
    at: 'Opdrachten!U1',
    passes: [{ table: 'assignments', extra: 'Ondertitel', row: 1, cell: 'Iets anders' }],
  },
  {
    code: 'header-missing',
    fails: [{ table: 'assignments', extra: '', row: 2, cell: 'x' }],
    at: 'Opdrachten!U1',
    passes: [{ table: 'assignments', extra: '', row: 2, cell: '' }],
  },
  {
    code: 'formula-error',
    fails: [set('assignments', 2, { strips: '#N/A' })],
    at: 'Opdrachten!M3',
    passes: [set('assignments', 2, { remark: '# 1 van de lijst' })],
  },
  {
    code: 'merged-cells',
    fails: [{ merged: { sheet: 'Opdrachten', top: 2, left: 2, bottom: 3, right: 2 } }],
    at: 'Opdrachten!C3',
    passes: [{ merged: { sheet: 'Opdrachten', top: 20, left: 0, bottom: 20, right: 3 } }],
  },
];
