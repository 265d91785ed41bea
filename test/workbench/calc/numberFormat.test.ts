import { formatValue } from '../../../workbench/calc';
import { localFormat } from '../../../workbench/calc/numberFormat';

// 46084 is 3 March 2026, a Tuesday.
test.each([
  ['General', 1234.5, '1234,5', '1234.5'],
  ['General', 0.1 + 0.2, '0,3', '0.3'],
  ['General', 12345678901234, '1,23457E+13', '1.23457E+13'],
  ['General', 1 / 3, '0,333333333', '0.333333333'],
  ['General', 'tekst', 'tekst', 'tekst'],
  ['General', true, 'WAAR', 'TRUE'],
  ['0', 2.5, '3', '3'],
  ['0.00', 2.675, '2,68', '2.68'],
  ['#,##0', 1234567.4, '1.234.567', '1,234,567'],
  ['#,##0.00', -1234.5, '-1.234,50', '-1,234.50'],
  ['0%', 0.256, '26%', '26%'],
  ['0.0%', 0.256, '25,6%', '25.6%'],
  ['d-m-yyyy', 46084, '3-3-2026', '3-3-2026'],
  ['dd-mm-yyyy', 46084, '03-03-2026', '03-03-2026'],
  ['d mmm yyyy', 46084, '3 mrt 2026', '3 Mar 2026'],
  ['dddd d mmmm yyyy', 46084, 'dinsdag 3 maart 2026', 'Tuesday 3 March 2026'],
  ['ddd', 46084, 'di', 'Tue'],
  ['[$-413]d mmmm yyyy', 46084, '3 maart 2026', '3 maart 2026'],
  ['[$-nl-NL]d mmm yyyy', 46084, '3 mrt 2026', '3 mrt 2026'],
  ['yyyy-mm-dd', 60, '1900-02-29', '1900-02-29'],
  ['d-m-yyyy', -1, '########', '########'],
  ['[h]:mm', 1.5, '36:00', '36:00'],
  ['h:mm', 0.75, '18:00', '18:00'],
  ['@', 'x', 'x', 'x'],
  ['"Nr. "@', 'x', 'Nr. x', 'Nr. x'],
  ['0" strippen"', 3, '3 strippen', '3 strippen'],
  ['0;-0;"geen"', 0, 'geen', 'geen'],
  ['0;-0;;@', 0, '', ''],
  ['[$€-413] #,##0.00', 12.5, '€ 12,50', '€ 12.50'],
  ['# ?/?', 1.5, '1 1/2', '1 1/2'],
  ['0.00E+00', 12345, '1,23E+04', '1.23E+04'],
] as const)('%s of %p', (code, value, nl, en) => {
  expect(formatValue(value, code, 'nl').text).toBe(nl);
  expect(formatValue(value, code, 'en').text).toBe(en);
});

test('without a format it is General, and an empty cell shows nothing', () => {
  expect(formatValue(1.5, undefined, 'nl')).toEqual({ text: '1,5' });
  expect(formatValue('', '0.00', 'nl')).toEqual({ text: '' });
});

test('a section gives its colour', () => {
  expect(formatValue(-3, '0;[Red]-0', 'nl')).toEqual({ text: '-3', color: '#FF0000' });
  expect(formatValue(3, '0;[Red]-0', 'nl')).toEqual({ text: '3' });
  expect(formatValue(3, '[Color10]0', 'nl').color).toBe('#008000');
});

test('a broken code does not break the cell', () => expect(formatValue(3, '0;0;0;0;0;0', 'nl').text).not.toBe(''));

test.each([
  ['dd-mm-jjjj', 'dd-mm-yyyy'],
  ['0,00', '0.00'],
  ['#.##0,0', '#,##0.0'],
  ['uu:mm', 'hh:mm'],
  ['0" jaar"', '0" jaar"'],
  ['Standaard', 'General'],
])('TEXT in Dutch: %s is %s', (dutch, english) => {
  expect(localFormat(dutch, 'nl')).toBe(english);
  expect(localFormat(english, 'en')).toBe(english);
});
