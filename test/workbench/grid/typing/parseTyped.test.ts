import fc from 'fast-check';
import { serialOf } from '../../../../src/domain/cells/serialDate';
import type { Cell } from '../../../../src/xlsx/model/workbook';
import { cellFrom } from '../../../../workbench/grid/typing/cellFrom';
import { editText } from '../../../../workbench/grid/typing/editText';
import { formulaFromLocal, formulaToLocal } from '../../../../workbench/typed/formulaLanguage';
import { parseTyped } from '../../../../workbench/grid/typing/parseTyped';
import type { Typed } from '../../../../workbench/typed/parseTyped';
import { readNumber } from '../../../../workbench/typed/readNumber';

const nl = (text: string, numberFormat?: string): Typed => parseTyped(text, { language: 'nl', numberFormat, thisYear: 2026 });
const en = (text: string, numberFormat?: string): Typed => parseTyped(text, { language: 'en', numberFormat, thisYear: 2026 });
// 1 January 2026 is 46023, January has 31 days and February 28, so 1 March is 46082 and 5 March 46086.
const fifthOfMarch = 46086;

describe('typed text in a Dutch setting', () => {
  test.each<[string, Typed]>([
    ['12', { value: 12 }],
    ['-3,5', { value: -3.5 }],
    ['1.234,5', { value: 1234.5, numberFormat: '#,##0.00' }],
    ['109.346', { value: 109346, numberFormat: '#,##0' }],
    ['(7)', { value: -7 }],
    ['2e3', { value: 2000, numberFormat: '0.00E+00' }],
    ['12,5%', { value: 0.125, numberFormat: '0.00%' }],
    ['7,1 %', { value: 0.071, numberFormat: '0.00%' }],
    ['50%', { value: 0.5, numberFormat: '0%' }],
    ['€ 12,50', { value: 12.5, numberFormat: '"€" #,##0.00' }],
    ['12345678901234567890', { value: 12345678901234500000 }],
    ['00000000000000000000012', { value: 12 }],
    ['=VANDAAG()', { value: '', formula: '=TODAY()', numberFormat: 'm/d/yyyy' }],
    ['=DATUM(2026;3;5)+7', { value: '', formula: '=DATE(2026,3,5)+7', numberFormat: 'm/d/yyyy' }],
    ['=NU()', { value: '', formula: '=NOW()', numberFormat: 'm/d/yyyy h:mm' }],
    ['=JAAR(VANDAAG())', { value: '', formula: '=YEAR(TODAY())' }],
    ['5-3-2026', { value: fifthOfMarch, numberFormat: 'm/d/yyyy' }],
    ['05-03-26', { value: fifthOfMarch, numberFormat: 'm/d/yyyy' }],
    ['5/3/2026', { value: fifthOfMarch, numberFormat: 'm/d/yyyy' }],
    ['2026-03-05', { value: fifthOfMarch, numberFormat: 'm/d/yyyy' }],
    ['5-3', { value: fifthOfMarch, numberFormat: 'd-mmm' }],
    ['5 mrt 2026', { value: fifthOfMarch, numberFormat: 'd-mmm-yy' }],
    ['5 maart', { value: fifthOfMarch, numberFormat: 'd-mmm' }],
    ['13:30', { value: 0.5625, numberFormat: 'h:mm' }],
    ['25:30', { value: 1.0625, numberFormat: '[h]:mm:ss' }],
    ['1 1/2', { value: 1.5, numberFormat: '# ?/?' }],
    ['mrt-26', { value: 46_107, numberFormat: 'd-mmm' }],
    ['mrt 2026', { value: 46_082, numberFormat: 'mmm-yy' }],
    ['5-3-2026 13:30', { value: 46_086.5625, numberFormat: 'm/d/yyyy h:mm' }],
    ['WAAR', { value: true }],
    ['onwaar', { value: false }],
    ['TRUE', { value: true }],
    ['#N/B', { value: '#N/A', error: true }],
    ['=SOM(A1;1,5)', { value: '', formula: '=SUM(A1,1.5)' }],
    ['+A1', { value: '', formula: '=+A1' }],
    ['-E5', { value: '', formula: '=-E5' }],
    ['-abc', { value: '', formula: '=-abc' }],
    ['- overleg', { value: '', formula: '=- overleg' }],
    ['@iemand', { value: '', formula: '=@iemand' }],
    ['1E5', { value: 100_000, numberFormat: '0.00E+00' }],
    ["'007", { value: '007', quotePrefix: true }],
    ['', { value: '' }],
  ])('%s', (text, expected) => expect(nl(text)).toEqual(expected));

  test.each([
    '31-2-2026',
    '1,2,3',
    '1.23',
    '12.5',
    '24:60',
    '=',
    '-',
    '+',
    '5 march',
    'D-001',
    'E-001',
    'E12',
    'e5',
    'E',
    'E+3',
    'e-3',
    '€',
    '%',
    '()',
  ])('%s stays text', (text) => {
    expect(nl(text)).toEqual({ value: text });
  });

  test('a text cell takes everything as text', () => {
    expect(nl('=1+1', '@')).toEqual({ value: '=1+1' });
    expect(nl('0012', '@')).toEqual({ value: '0012' });
  });

  test('in a percentage cell 10 and 0,1 are both 10%', () => {
    expect(nl('10', '0%')).toEqual({ value: 0.1 });
    expect(nl('0,1', '0%')).toEqual({ value: 0.1 });
  });
});

describe('typed text in an English setting', () => {
  test.each<[string, Typed]>([
    ['1,234.5', { value: 1234.5, numberFormat: '#,##0.00' }],
    ['1.5', { value: 1.5 }],
    ['5/3/2026', { value: fifthOfMarch, numberFormat: 'm/d/yyyy' }],
    ['5 March 2026', { value: fifthOfMarch, numberFormat: 'd-mmm-yy' }],
    ['=SUM(A1,1.5)', { value: '', formula: '=SUM(A1,1.5)' }],
    ['1,5', { value: '1,5' }],
    ['WAAR', { value: 'WAAR' }],
  ])('%s', (text, expected) => expect(en(text)).toEqual(expected));
});

describe('formulas in Dutch', () => {
  test.each([
    ['=SOM.ALS(Tabel[Gemeente];"a;b,c";Tabel[Strippen])', '=SUMIF(Tabel[Gemeente],"a;b,c",Tabel[Strippen])'],
    ['=ALS(A1>0,5;WAAR;#N/B)', '=IF(A1>0.5,TRUE,#N/A)'],
    ["='Blad; 1'!A1*1,5", "='Blad; 1'!A1*1.5"],
    ['=FLEX.STRIPS_REMAINING(A2:A9;2026)', '=FLEX.STRIPS_REMAINING(A2:A9,2026)'],
  ])('%s', (dutch, english) => {
    expect(formulaFromLocal(dutch, 'nl')).toBe(english);
    expect(formulaToLocal(english, 'nl')).toBe(dutch);
  });

  test('English with commas is understood in a Dutch setting', () => {
    expect(formulaFromLocal('=ROUND(A1,2)', 'nl')).toBe('=ROUND(A1,2)');
  });
});

describe('properties', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => Number(number.toPrecision(14)) + 0),
    fc.integer(),
    fc.string(),
    fc.boolean(),
  );
  const language = fc.constantFrom('nl' as const, 'en' as const);

  test('typing again what a cell shows for editing gives the same value', () => {
    fc.assert(
      fc.property(value, language, (content, chosen) => {
        const cell: Cell = { value: content };
        const again = cellFrom(parseTyped(editText(cell, chosen), { language: chosen, thisYear: 2026 }), undefined);
        expect(again?.value ?? '').toEqual(content);
        expect(again?.formula).toBeUndefined();
      }),
    );
  });

  test('every date is read back from its Dutch notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const cell: Cell = { value: serial, style: { numberFormat: 'dd-mm-yyyy' } };
        expect(nl(editText(cell, 'nl')).value).toBe(serial);
      }),
    );
  });

  test('a number is never read from two separators that contradict each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 99 }), (a, b) => {
        expect(readNumber(`${a}.${b}`, 'nl')).toBeNull();
        expect(readNumber(`${a},${b}`, 'en')).toBeNull();
      }),
    );
  });
});

test('a cell keeps its style; a format is added only where there was none', () => {
  const bold = { value: 'x', style: { font: { bold: true } } };
  expect(cellFrom(nl('50%'), bold)).toEqual({ value: 0.5, style: { font: { bold: true }, numberFormat: '0%' } });
  expect(cellFrom(nl('5-3-2026'), { value: 1, style: { numberFormat: 'yyyy' } })).toEqual({
    value: serialOf(2026, 3, 5),
    style: { numberFormat: 'yyyy' },
  });
  expect(cellFrom(nl(''), bold)).toEqual({ value: '', style: { font: { bold: true } } });
  expect(cellFrom(nl(''), { value: 1 })).toBeUndefined();
  expect(cellFrom(nl('a'), { value: 'b', style: { quotePrefix: true } })).toEqual({ value: 'a' });
});

describe('Parts of a table in a structured reference', () => {
  test.each([
    ['=AANTALARG(Opdrachten[#Alles])', '=COUNTA(Opdrachten[#All])'],
    ['=SOM(Opdrachten[[#Kopteksten];[Strippen]])', '=SUM(Opdrachten[[#Headers],[Strippen]])'],
    ['=AANTALARG(T[[#Deze rij];[a]])', '=COUNTA(T[[#This Row],[a]])'],
    ["=AANTALARG(T['#Alles])", "=COUNTA(T['#Alles])"],
  ])('%s is %s', (dutch, english) => {
    expect(formulaFromLocal(dutch, 'nl')).toBe(english);
    expect(formulaToLocal(formulaFromLocal(dutch, 'nl'), 'nl')).toBe(dutch);
  });
});
