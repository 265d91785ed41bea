import data from './libreoffice/data.json';
import expected from './libreoffice/expected.json';
import formulas from './libreoffice/formulas.json';
import type { CellValue } from '../../../src/xlsx/model/workbook';
import { calculatorOf, cellAt, put, sheetOf, tableOf, workbookOf } from './book';

/** Where Excel gives something else than LibreOffice, and this calculator follows Excel. */
const excelDiffers: Readonly<Record<string, readonly [value: CellValue, reason: string]>> = {
  '="a"&1&TRUE': ['a1TRUE', 'LibreOffice has no conditions, only the numbers 1 and 0'],
  '=CONCATENATE("a",1,TRUE)': ['a1TRUE', 'the same'],
  '=COUNT(A1:F12)': [25, 'the same: TRUE in a cell is no number'],
  '=SUBTOTAL(2,A2:F11)': [25, 'the same'],
  '=COUNTIF(E2:E11,"<6")': [4, 'the same'],
  '=TRUE>"z"': [true, 'Excel sorts conditions after text'],
  '=1E15&""': ['1E+15', 'Excel writes at most 15 digits before it turns to powers of ten'],
  '=COUNTIF(E2:E11,5)': [3, 'Excel also counts the text "5"'],
  '=INDEX(B2:B11,20)': ['#REF!', 'LibreOffice has Err:502, which it saves as #VALUE!'],
  '=VLOOKUP("Emmen",A2:C11,9,FALSE)': ['#REF!', 'the same'],
  '=SQRT(-1)': ['#NUM!', 'the same'],
  '=MAX("7",3)': [7, 'Excel reads numbers in text that stands in the formula itself'],
  '=ROWS(T_Opdrachten[#All])': [11, 'LibreOffice 7.4 does not read [#All]'],
};

const sheet = sheetOf('Blad1', data);
tableOf(sheet, 'T_Opdrachten', 'A1:F11');
formulas.forEach((formula, at) => put(sheet, 100 + at, 19, formula));
const calculator = calculatorOf(workbookOf(sheet));
const found = new Map<string, unknown>(Object.entries(expected));

/** To 14 digits: the last one may differ by the order of adding up. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(13)) : value);

test('every formula was asked of LibreOffice', () => expect(formulas.filter((formula) => !found.has(formula))).toEqual([]));
test('every formula is calculated here', () => expect(calculator.unsupported()).toEqual([]));

test.each(formulas.map((formula, at) => [formula, at] as const))('%s', (formula, at) => {
  const theirs = excelDiffers[formula]?.[0] ?? found.get(formula);
  // An empty text is saved as nothing.
  expect(rounded(cellAt(sheet, `T${at + 101}`)?.value)).toEqual(rounded(theirs ?? ''));
});

test('no difference is listed that is none', () => {
  for (const [formula, [value]] of Object.entries(excelDiffers)) {
    expect(formulas).toContain(formula);
    expect([formula, rounded(found.get(formula))]).not.toEqual([formula, rounded(value)]);
  }
});
