import type { Language } from '../../../src/i18n/translator';
import { checkTyped } from '../../../workbench/grid/validation/checkTyped';
import { parseTyped } from '../../../workbench/grid/typing/parseTyped';
import { emptySheet, fill, workbookOf } from './handMade';

/** What the page says of a text that a person types in A1 of a sheet, D1 the header of a table. */
function faultOf(text: string, language: Language = 'nl', column = 0): string | null {
  const sheet = emptySheet('1', 'Blad1');
  fill(sheet, 0, 3, [['Kop'], [1]]);
  sheet.tables.push({
    id: '1',
    name: 'Team',
    area: { top: 0, left: 3, bottom: 1, right: 3 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columnIds: [1],
  });
  const typed = parseTyped(text, { language, thisYear: 2026 });
  return checkTyped(workbookOf(sheet), sheet, { row: 0, column }, typed)?.fault?.code ?? null;
}

test.each([
  ['=SOM(1;', 'formulaSyntax'],
  ['=1+', 'formulaSyntax'],
  ['=SOM(1;2))', 'formulaSyntax'],
  ['=ALS(A1>1;"ja"', null],
  ['=SOM(A1:A3', null],
  ['=SOM(Team[Kop]', null],
  ['=AFRONDEN(1)', 'formulaArguments'],
  ['=AFRONDEN(1,5;0)', null],
  [`="${'x'.repeat(256)}"`, 'formulaText'],
  [`=${'1+'.repeat(4096)}1`, 'formulaTooLong'],
  ['x'.repeat(32_768), 'textTooLong'],
  ['x'.repeat(256), null],
  ['E-001', null],
])('typed in Dutch: %.30s', (text, fault) => expect(faultOf(text)).toBe(fault));

test('a comma between arguments is no fault in English, an open bracket before nothing is', () => {
  expect(faultOf('=SUM(1,2)', 'en')).toBeNull();
  expect(faultOf('=SUM(1,', 'en')).toBe('formulaSyntax');
});

test('a header has at most 255 characters', () => {
  expect(faultOf('x'.repeat(255), 'nl', 3)).toBeNull();
  expect(faultOf('x'.repeat(256), 'nl', 3)).toBe('headerTooLong');
});

test('Excel closes the brackets that are open at the end', () => {
  const typed = (text: string) => parseTyped(text, { language: 'nl', thisYear: 2026 }).formula;
  expect(typed('=SOM(A1:A3')).toBe('=SUM(A1:A3)');
  expect(typed('=ALS(A1>1;"(";SOM(B1;2')).toBe('=IF(A1>1,"(",SUM(B1,2))');
  expect(typed('=SOM(1;')).toBe('=SUM(1,');
});
