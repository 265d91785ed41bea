import type { CellValue } from '../../../src/xlsx/model/workbook';
import { calculatorOf, cellAt, put, sheetOf, tableOf, workbookOf } from './book';

const data: (CellValue | null)[][] = [
  ['Gemeente', 'Strippen', 'Status'],
  ['Assen', 3, 'lopend'],
  ['Emmen', 5, 'gepland'],
  ['Meppel', 2, 'lopend'],
  [null, null, null],
  ['#N/A', true, '7'],
];

/** A formula's result in E1, with what it spilled, over the data above as table T (rows 1 to 4). */
function result(formula: string, language: 'nl' | 'en' = 'en'): unknown {
  const sheet = sheetOf('A', data);
  tableOf(sheet, 'T', 'A1:C4');
  put(sheet, 0, 4, formula);
  const calculator = calculatorOf(workbookOf(sheet), { language });
  expect(calculator.unsupported()).toEqual([]);
  const rows: (CellValue | null)[][] = [];
  for (let row = 0; row < 8; row++) {
    const line: (CellValue | null)[] = [];
    for (let column = 4; column < 9; column++) {
      const cell = sheet.cells.get(row, column);
      if (row === 0 && column === 4 ? cell : cell?.spilledFrom) line.push(cell?.value ?? null);
    }
    if (line.length > 0) rows.push(line);
  }
  return rows.length === 1 && rows[0]?.length === 1 ? cellAt(sheet, 'E1')?.value : rows;
}

// What LibreOffice 7.4 cannot be asked: newer functions, arrays, Dutch. By hand, from Microsoft's pages on each function.
test.each<[string, unknown]>([
  ['=XLOOKUP("emmen",T[Gemeente],T[Strippen])', 5],
  ['=XLOOKUP("q",T[Gemeente],T[Strippen],"geen")', 'geen'],
  ['=XLOOKUP("q",T[Gemeente],T[Strippen])', '#N/A'],
  ['=XLOOKUP(4,T[Strippen],T[Gemeente],,-1)', 'Assen'],
  ['=XLOOKUP(4,T[Strippen],T[Gemeente],,1)', 'Emmen'],
  ['=XLOOKUP("m*",T[Gemeente],T[Strippen],,2)', 2],
  ['=XLOOKUP("m*",T[Gemeente],T[Strippen],"nee")', 'nee'],
  ['=XLOOKUP("lopend",T[Status],T[Gemeente],,0,-1)', 'Meppel'],
  ['=XLOOKUP("Emmen",T[Gemeente],T[[Strippen]:[Status]])', [[5, 'gepland']]],
  ['=XMATCH(5,T[Strippen])', 2],
  ['=FILTER(T[Gemeente],T[Status]="lopend")', [['Assen'], ['Meppel']]],
  ['=FILTER(T[Gemeente],T[Strippen]>9,"leeg")', 'leeg'],
  ['=FILTER(T[Gemeente],T[Strippen]>9)', '#CALC!'],
  ['=UNIQUE(T[Status])', [['lopend'], ['gepland']]],
  ['=UNIQUE(T[Status],FALSE,TRUE)', 'gepland'],
  ['=SORT(T[Strippen],,-1)', [[5], [3], [2]]],
  [
    '=SORT(T,2)',
    [
      ['Meppel', 2, 'lopend'],
      ['Assen', 3, 'lopend'],
      ['Emmen', 5, 'gepland'],
    ],
  ],
  ['=SORTBY(T[Gemeente],T[Strippen])', [['Meppel'], ['Assen'], ['Emmen']]],
  [
    '=SEQUENCE(2,3,10,5)',
    [
      [10, 15, 20],
      [25, 30, 35],
    ],
  ],
  ['=TRANSPOSE(T[Strippen])', [[3, 5, 2]]],
  ['=TAKE(T[Strippen],-2)', [[5], [2]]],
  ['=T[Strippen]*2', [[6], [10], [4]]],
  [
    '=T[Strippen]*{1,10}',
    [
      [3, 30],
      [5, 50],
      [2, 20],
    ],
  ],
  ['=T[Strippen]+{1;2}', [[4], [7], ['#N/A']]],
  ['=IF(T[Strippen]>2,T[Gemeente],"-")', [['Assen'], ['Emmen'], ['-']]],
  ['=IFERROR(A2:A6&"",B1)', [['Assen'], ['Emmen'], ['Meppel'], [''], ['Strippen']]],
  [
    '=LEFT(T[Gemeente],{1,2})',
    [
      ['A', 'As'],
      ['E', 'Em'],
      ['M', 'Me'],
    ],
  ],
  ['=SUMIFS(T[Strippen],T[Status],{"lopend","gepland"})', [[5, 5]]],
  ['=SUM(SUMIFS(T[Strippen],T[Status],T[Status]))', 15],
  ['=COUNTIFS(T[Status],T[Status])', [[2], [1], [2]]],
  ['=SUM((T[Status]="lopend")*T[Strippen])', 5],
  ['=INDEX(T,2,0)', [['Emmen', 5, 'gepland']]],
  ['=MATCH(2,1/(T[Status]="lopend"))', 3],
  ['=ROW(A2:A4)', [[2], [3], [4]]],
  ['=COUNTA(T[#All])', 12],
  ['=T[[#Headers],[Status]]', 'Status'],
  ['=T[[#Totals],[Status]]', '#REF!'],
  ['=T[Weg]', '#REF!'],
  ['=[@Strippen]', '#VALUE!'],
  ['=Weg[a]', '#NAME?'],
  ['=Onbekend', '#NAME?'],
  ['=Weg!A1', '#REF!'],
  ['=SUM(T)', 10],
  ['=@A1:A4', 'Gemeente'],
  ['=A6', '#N/A'],
  ['=A5', 0],
  ['=A6+1', '#N/A'],
  ['=IF(B6,"ja","nee")', 'ja'],
  ['=IF(A6=1,"ja","nee")', '#N/A'],
  ['=IF("x","ja","nee")', '#VALUE!'],
  ['=IF(1,,2)', 0],
  ['=IF(FALSE,1/0,5)', 5],
  ['=CHOOSE(9,1)', '#VALUE!'],
  ['=SWITCH(9,1,2)', '#N/A'],
  ['=SUM(1,"x")', '#VALUE!'],
  ['=SUM(C6,1)', 1],
  ['=C6+1', 8],
  ['=AND(C2:C4)', '#VALUE!'],
  ['=VLOOKUP("e*",A2:C4,2,FALSE)', 5],
  ['=HYPERLINK("https://example.nl","Meer")', 'Meer'],
  ['=TEXTJOIN(";",TRUE,SORT(T[Gemeente]))', 'Assen;Emmen;Meppel'],
  ['=AGGREGATE(4,6,A1:B6)', 5],
  ['=SUMPRODUCT(T[Strippen],{1;2})', '#VALUE!'],
  ['=DATE(1900,2,29)', 60],
  ['=WEEKDAY(60)', 4],
  ['=DATE(2026,2,30)-DATE(2026,1,1)', 60],
  ['=EDATE(DATE(2024,2,29),12)', 45_716],
  ['=DATEVALUE("32-1-2026")', '#VALUE!'],
  ['=YEAR(-1)', '#NUM!'],
])('%s', (formula, expected) => expect(result(formula)).toEqual(expected));

test.each<[string, unknown]>([
  ['=1.5&""', '1,5'],
  ['="1,5"+1', 2.5],
  ['=VALUE("1.234,5")', 1234.5],
  ['=VALUE("1,234.5")', '#VALUE!'],
  ['=TRUE&""', 'WAAR'],
  ['=IF("waar",1,2)', 1],
  ['=TEXT(46084,"d mmmm jjjj")', '3 maart 2026'],
  ['=TEXT(1234.5,"#.##0,00")', '1.234,50'],
  ['=TEXT(0.5,"0%")', '50%'],
  ['=DATEVALUE("3-2-2026")', 46_056],
  ['=DATEVALUE("3 mrt 2026")', 46_084],
  ['="3-3-2026"+0', 46_084],
  ['=COUNTIF(B2:B4,">2,5")', 2],
  ['=COUNTIF(B2:B4,">"&2.5)', 2],
  ['=FIXED(1234.567,1)', '1.234,6'],
])('in Dutch: %s', (formula, expected) => expect(result(formula, 'nl')).toEqual(expected));

describe('SUBTOTAL', () => {
  const sheet = sheetOf('A', [
    [1],
    [2],
    [4],
    [8],
    ['=SUBTOTAL(9,A1:A4)', '=SUBTOTAL(9,A1:A5)', '=SUBTOTAL(109,A1:A4)', '=SUM(A1:A4)', '=SUBTOTAL(103,A1:A4)'],
  ]);
  const table = tableOf(sheet, 'T', 'A1:A4', { showHeaders: false });
  const calculator = calculatorOf(workbookOf(sheet));
  const row = () => [0, 1, 2, 3, 4].map((column) => sheet.cells.get(4, column)?.value);

  test('leaves out other subtotals, filtered rows, and with 109 rows hidden by hand', () => {
    expect(row()).toEqual([15, 15, 15, 15, 4]);
    sheet.hiddenRows.add(1);
    calculator.all();
    expect(row()).toEqual([15, 15, 13, 15, 3]);
    table.filter = { hiddenRows: new Set([3]), criteria: null };
    calculator.all();
    expect(row()).toEqual([7, 7, 5, 15, 2]);
  });
});

test('a table row sees its own cells, wherever it stands', () => {
  const sheet = sheetOf('A', [
    ['Basis', "Naar [inw]'", 'Totaal'],
    [6, 3, "=[@Basis]+[@[Naar '[inw']'']]"],
    [6, 5, "=SUM(T[@[Basis]:[Naar '[inw']'']])"],
  ]);
  tableOf(sheet, 'T', 'A1:C3');
  calculatorOf(workbookOf(sheet));
  expect([cellAt(sheet, 'C2')?.value, cellAt(sheet, 'C3')?.value]).toEqual([9, 11]);
});

test('a name belongs to its sheet first', () => {
  const [one, two] = [sheetOf('Een', [['=Grens']]), sheetOf('Twee', [['=Grens', '=Een!Grens']])];
  const workbook = workbookOf(one, two);
  workbook.names.push({ name: 'Grens', formula: '=10', visible: true, comment: '' });
  one.names.push({ name: 'grens', formula: '=20', visible: true, comment: '' });
  calculatorOf(workbook);
  expect([cellAt(one, 'A1')?.value, cellAt(two, 'A1')?.value, cellAt(two, 'B1')?.value]).toEqual([20, 10, 20]);
});

test('COUNTIFS over whole columns counts the empty cells below the data', () => {
  const [one, two] = [
    sheetOf('Een', [
      ['x', 1],
      [null, 2],
      ['x', null],
    ]),
    sheetOf('Twee', [
      [
        '=COUNTIFS(Een!A:A,"")',
        '=COUNTIFS(Een!A:A,"",Een!B:B,"")',
        '=COUNTIFS(Een!A:A,"x",Een!B:B,"")',
        '=COUNTBLANK(Een!A:A)',
        '=SUMIFS(Een!B:B,Een!A:A,"")',
      ],
    ]),
  ];
  calculatorOf(workbookOf(one, two));
  expect([0, 1, 2, 3, 4].map((column) => two.cells.get(0, column)?.value)).toEqual([1_048_574, 1_048_573, 1, 1_048_574, 2]);
});

test.each([
  '=AGGREGATE(14,6,T[Strippen],1)',
  '=DATEDIF(1,2,"md")',
  '=INDEX((A1,B1),1,1,2)',
  '=LOOKUP(1,A1:B4)',
  '=SORT(T,{1,2})',
  '=TEXTJOIN({",",";"},TRUE,A1:A3)',
  '=LET(x,1,x)',
  '=LAMBDA(x,x)(1)',
  '=OFFSET(A1,1,1)',
  '=NETWORKDAYS.INTL(1,2)',
  "='[boek.xlsx]Blad'!A1",
  '=SUM(Een:Drie!A1)',
])('%s is not guessed', (formula) => {
  const sheet = sheetOf('A', data);
  tableOf(sheet, 'T', 'A1:C4');
  sheet.cells.set(0, 4, { value: 'uit het bestand', formula });
  const calculator = calculatorOf(workbookOf(sheet));
  expect([cellAt(sheet, 'E1')?.value, calculator.unsupported().length]).toEqual(['uit het bestand', 1]);
});
