import type { Host } from '../../../workbench/host';
import { failureOf, openExcel } from './excel';

let host: Host;

beforeEach(async () => {
  host = await openExcel();
  host.edit('Blad1', 'A1:B3', [
    ['Gemeente', 'Inwoners'],
    ['Assen', 69701],
    ['Emmen', 107471],
  ]);
  await Excel.run(async (context) => {
    context.workbook.tables.add('Blad1!A1:B3', true).name = 'Gemeenten';
    context.workbook.names.add('Grens', '=Blad1!$B$2');
    await context.sync();
  });
});

type Put = (range: Excel.Range, formula: string) => void;
const formats: readonly (readonly [string, Put])[] = [
  ['a formula of a conditional format', (range, formula) => void (range.conditionalFormats.add('Custom').custom.rule.formula = formula)],
  [
    'a comparison of a conditional format',
    (range, formula) => void (range.conditionalFormats.add('CellValue').cellValue.rule = { formula1: formula, operator: 'GreaterThan' }),
  ],
  [
    'a bound of a data bar',
    (range, formula) => void (range.conditionalFormats.add('DataBar').dataBar.lowerBoundRule = { type: 'Formula', formula }),
  ],
];
const validations: readonly (readonly [string, Put])[] = [
  ['a formula of a validation', (range, formula) => void (range.dataValidation.rule = { custom: { formula } })],
  ['a list', (range, formula) => void (range.dataValidation.rule = { list: { inCellDropDown: true, source: formula } })],
  [
    'a bound of a validation',
    (range, formula) => void (range.dataValidation.rule = { wholeNumber: { formula1: formula, operator: 'LessThan' } }),
  ],
];

const refused = [
  ['a structured reference', '=SUM(Gemeenten[Inwoners])'],
  ['a table by its name', '=ROWS(Gemeenten)'],
  ['an array constant', '=OR(A1={1,2})'],
  ['a union', '=SUM((A1,B2))'],
  ['an intersection', '=SUM(A1:B2 B1:B3)'],
  ['a custom function', '=FLEX.STRIPS_REMAINING(A1,B1:B3)'],
  ['what is no formula', '=SUM('],
] as const;

describe.each([...formats, ...validations])('%s', (_where, put) => {
  const attempt = (formula: string) =>
    failureOf(async (context) => {
      put(context.workbook.worksheets.getFirst().getRange('D1:D9'), formula);
      await context.sync();
    });

  test.each(refused)('takes no %s', async (_what, formula) => {
    expect((await attempt(formula)).code).toBe('InvalidArgument');
  });

  test('takes cells, names and functions', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('D1:D9');
      for (const formula of ['=$B$2', '=Grens', '=IF(COUNTIF($A$2:$A$3,"x")>0,$B$2,1)', '="{1,2} [x]"&A1']) put(range, formula);
      await context.sync();
    });
  });
});

test('a validation takes no name that is not there', async () => {
  const error = await failureOf(async (context) => {
    context.workbook.worksheets.getFirst().getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source: '=Lijst' } };
    context.workbook.names.add('Lijst', '=Gemeenten[Gemeente]');
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'DataValidation.rule']);
  expect(host.workbook.sheets[0]?.validations).toEqual([]);
});
