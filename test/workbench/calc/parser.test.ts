import { FormulaSyntaxError, parseFormula } from '../../../workbench/calc';

test('a sign binds before a power, as in Excel: -2^2 is 4', () => {
  expect(parseFormula('=-2^2')).toMatchObject({ kind: 'binary', operator: '^', left: { kind: 'sign' }, right: { value: 2 } });
});

test.each([
  ['=Opdrachten[Strippen]', { table: 'Opdrachten', parts: [], first: 'Strippen', last: 'Strippen' }],
  ['=Toekenning[[#Headers],[Totaal]]', { table: 'Toekenning', parts: ['headers'], first: 'Totaal' }],
  ['=[@Gemeente]', { table: null, parts: ['row'], first: 'Gemeente' }],
  ['=Tabel[[#This Row],[a]]', { table: 'Tabel', parts: ['row'], first: 'a' }],
  ['=Tabel[@[Naar inwoners]]', { table: 'Tabel', parts: ['row'], first: 'Naar inwoners' }],
  ['=Tabel[@[a b]:[c d]]', { table: 'Tabel', parts: ['row'], first: 'a b', last: 'c d' }],
  ['=Tabel[[a]:[c]]', { table: 'Tabel', parts: [], first: 'a', last: 'c' }],
  ['=Tabel[[#Headers],[#Data],[a]]', { parts: ['headers', 'data'], first: 'a' }],
  ['=Tabel[#Totals]', { parts: ['totals'], first: null }],
  ['=Tabel[]', { parts: [], first: null, last: null }],
  ["=Tabel[a'[b']'#'']", { first: "a[b]#'" }],
  ['=Tabel[[#All], [Vastgesteld op]]', { parts: ['all'], first: 'Vastgesteld op' }],
])('%s is a table reference', (formula, expected) => expect(parseFormula(formula)).toMatchObject({ kind: 'table', ...expected }));

test.each([
  [
    "='Evaluatie 2026'!$A$1:B2",
    { kind: 'area', sheet: 'Evaluatie 2026', absolute: { top: true, left: true, bottom: false, right: false } },
  ],
  ["='It''s'!A1", { kind: 'area', sheet: "It's" }],
  ['=A:C', { kind: 'area', area: { top: 0, bottom: 1_048_575, left: 0, right: 2 } }],
  ['=Blad1!$3:4', { kind: 'area', sheet: 'Blad1', area: { top: 2, bottom: 3, left: 0, right: 16_383 } }],
  ['=A1#', { kind: 'spill', of: { kind: 'area' } }],
  ['=@A1:A9', { kind: 'own' }],
  ['={1;2}', { kind: 'array', rows: [[{ value: 1 }], [{ value: 2 }]] }],
  [
    '={1,-2;"a",TRUE}',
    {
      kind: 'array',
      rows: [
        [{ value: 1 }, { kind: 'sign' }],
        [{ value: 'a' }, { value: true }],
      ],
    },
  ],
  ['=A1%%', { kind: 'percent', of: { kind: 'percent' } }],
  ['=IF(,1,)', { kind: 'call', args: [{ kind: 'missing' }, { value: 1 }, { kind: 'missing' }] }],
  ['=A1:B2 B1:C3', { kind: 'shared' }],
  ['=A1:INDEX(B1:B9,2)', { kind: 'span', right: { name: 'INDEX' } }],
  ['=_xlfn._xlws.SORT(A1)', { kind: 'call', name: 'SORT' }],
  ['="zeg ""hoi"""', { kind: 'text', value: 'zeg "hoi"' }],
  ['=#N/A', { kind: 'error', value: { text: '#N/A' } }],
  ['=#REF!$A$1', { kind: 'error', value: { text: '#REF!' } }],
  ['=#REF!A1:B2+1', { kind: 'binary', left: { kind: 'error' }, right: { value: 1 } }],
  ['=#REF!Naam', { kind: 'error' }],
  ['=LOG10(1)', { kind: 'call', name: 'LOG10' }],
  ['=Één_naam', { kind: 'name', name: 'Één_naam' }],
  ['=1.5E+3', { kind: 'number', value: 1500 }],
  ['=[1]Blad!A1', { kind: 'unsupported', what: 'another workbook' }],
  ['=SUM(Jan:Mrt!A1)', { args: [{ kind: 'unsupported', what: 'several sheets at once' }] }],
  ['=A1<>B1', { kind: 'binary', operator: '<>' }],
  ['=IF( A1 = 1 ,\n "ja" , "nee" )', { kind: 'call', args: [{ operator: '=' }, { value: 'ja' }, { value: 'nee' }] }],
])('%s is read', (formula, expected) => expect(parseFormula(formula)).toMatchObject(expected));

test.each(['=', '=1 2', '=SUM(1,2', '="open', '=A1 ¤ 3', '=1;2', '={1,2;3}', '=Tabel[#Alles]', '=Tabel[a', '=SUM)', '=A1##x', '=,'])(
  '%s is no formula',
  (formula) => {
    expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
  },
);
