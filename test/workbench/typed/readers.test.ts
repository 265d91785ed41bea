import { parseWritten } from '../../../workbench/host/edits/typedText';
import { textToNumber } from '../../../workbench/calc/numberText';
import { parseTyped as typedIn } from '../../../workbench/grid/typing/parseTyped';
import { asFormula } from '../../../workbench/typed/asFormula';
import { readClock } from '../../../workbench/typed/readClock';
import { readFraction } from '../../../workbench/typed/readFraction';
import { readDay } from '../../../workbench/typed/readDay';
import { readNumber } from '../../../workbench/typed/readNumber';

const throughTheApi = (text: string) => parseWritten(text, 2026);
const plain = {
  isBracketed: false,
  isPercentage: false,
  hasExponent: false,
  grouping: 'none',
  signBefore: '',
  hasEuroBehind: false,
  isSpaced: false,
};

test.each([
  ['12', 'nl', { value: 12 }],
  ['1,5', 'nl', { value: 1.5 }],
  ['1.5', 'en', { value: 1.5 }],
  ['-,5', 'nl', { value: -0.5 }],
  ['1.234,5', 'nl', { value: 1234.5, grouping: 'threes' }],
  ['1234.567', 'nl', { value: 1234567, grouping: 'loose' }],
  ['(3)', 'nl', { value: 3, isBracketed: true }],
  ['5 %', 'en', { value: 5, isPercentage: true }],
  ['€ -3', 'nl', { value: -3, signBefore: '€' }],
  ['3 €', 'nl', { value: 3, hasEuroBehind: true }],
  ['2e3', 'en', { value: 2000, hasExponent: true }],
  ['- 5', 'nl', { value: -5, isSpaced: true }],
] as const)('the number %s in %s', (text, language, expected) => expect(readNumber(text, language)).toEqual({ ...plain, ...expected }));

test.each(['', '.', 'e5', '1,2,3', '1.23', '--5', '+-5', '1e400', '3 stuks'])('no number: %s', (text) =>
  expect(readNumber(text, 'nl')).toBeNull(),
);

test.each([
  ['2026-03-01', 'nl', { year: 2026, month: 3, day: 1, notation: 'iso' }],
  ['1-3-26', 'nl', { year: 2026, month: 3, day: 1, notation: 'figures' }],
  ['3/1/99', 'en', { year: 1999, month: 3, day: 1, notation: 'figures' }],
  ['1-3', 'nl', { year: null, month: 3, day: 1, notation: 'figures' }],
  ['1 maart', 'nl', { year: null, month: 3, day: 1, notation: 'word' }],
  ['1-mrt-2026', 'nl', { year: 2026, month: 3, day: 1, notation: 'word' }],
  ['1 March 2026', 'en', { year: 2026, month: 3, day: 1, notation: 'word' }],
  ['maart 2026', 'nl', { year: 2026, month: 3, day: null, notation: 'word' }],
  ['mrt-32', 'nl', { year: 1932, month: 3, day: null, notation: 'word' }],
  ['maart 5', 'nl', { year: null, month: 3, day: 5, notation: 'word' }],
  ['3-2026', 'nl', { year: 2026, month: 3, day: null, notation: 'figures' }],
  ['1 sept. 2026', 'nl', { year: 2026, month: 9, day: 1, notation: 'wordStart' }],
] as const)('the day %s in %s', (text, language, expected) =>
  expect(readDay(text, language === 'nl' ? 'dayFirst' : 'monthFirst', language)).toEqual(expected),
);

test.each(['1 march 2026', '1 ma 2026', 'mei', 'mei-001', '1-2-3-4'])('no day in Dutch: %s', (text) =>
  expect(readDay(text, 'dayFirst', 'nl')).toBeNull(),
);

test.each([
  ['13:30', { hours: 13, value: 0.5625, numberFormat: 'h:mm' }],
  ['1:2:3', { hours: 1, value: 3723 / 86_400, numberFormat: 'h:mm:ss' }],
  ['24:00', { hours: 24, value: 1, numberFormat: '[h]:mm:ss' }],
  ['25:00:30', { hours: 25, value: 90_030 / 86_400, numberFormat: '[h]:mm:ss' }],
  ['1:30 PM', { hours: 13, value: 0.5625, numberFormat: 'h:mm AM/PM' }],
  ['12:00:00 am', { hours: 0, value: 0, numberFormat: 'h:mm:ss AM/PM' }],
  ['13:60', null],
  ['13:30 PM', null],
  ['10000:00', null],
  [':30', null],
  ['13:30:1:2', null],
])('the time %s', (text, expected) => expect(readClock(text)).toEqual(expected));

test.each([
  ['0 1/2', { value: 0.5, numberFormat: '# ?/?' }],
  ['2 13/16', { value: 2.8125, numberFormat: '# ??/??' }],
  ['-1 1/4', { value: -1.25, numberFormat: '# ?/?' }],
  ['1 1/0', null],
  ['1/2', null],
  ['1 1/2/3', null],
])('the fraction %s', (text, expected) => expect(readFraction(text)).toEqual(expected));

/** What an add-in writes is read as an American types it; a Dutch person's marks, order of dates and money differ. */
test.each([
  ['24:00', '24:00', { value: 1, numberFormat: '[h]:mm:ss' }],
  ['1:2:3', '1:2:3', { value: 3723 / 86_400, numberFormat: 'h:mm:ss' }],
  ['0 1/2', '0 1/2', { value: 0.5, numberFormat: '# ?/?' }],
  ['(5)', '(5)', { value: -5 }],
  ['1E5', '1E5', { value: 100_000, numberFormat: '0.00E+00' }],
  ['#N/A', '#N/B', { value: '#N/A', error: true }],
  ['1-2', '2-1', { value: 46_024, numberFormat: 'd-mmm' }],
  ['1/2/2026 13:30', '2-1-2026 13:30', { value: 46_024.5625, numberFormat: 'm/d/yyyy h:mm' }],
  ['1 May 2026', '1 mei 2026', { value: 46_143, numberFormat: 'd-mmm-yy' }],
  ['May 2026', 'mei 2026', { value: 46_143, numberFormat: 'mmm-yy' }],
  ['1,234.5', '1.234,5', { value: 1234.5, numberFormat: '#,##0.00' }],
  ['$5', '€ 5', { value: 5 }],
  ['50%', '50%', { value: 0.5, numberFormat: '0%' }],
  ['7.1%', '7,1%', { value: 0.071, numberFormat: '0.00%' }],
  ['5 kg', '5 kg', { value: '5 kg' }],
  ['24:60', '24:60', { value: '24:60' }],
  ['31/2/2026', '31-2-2026', null],
  ['=SUM(A1,1.5)', '=SOM(A1;1,5)', { value: '', formula: '=SUM(A1,1.5)' }],
  ['-abc', '-abc', { value: '', formula: '=-abc' }],
] as const)('an add-in’s %s and a Dutch person’s %s are the same', (written, typed, expected) => {
  const here = typedIn(typed, { language: 'nl', thisYear: 2026 });
  expect(throughTheApi(written)).toMatchObject(expected ?? { value: written });
  expect(here).toMatchObject(expected ?? { value: typed });
});

test.each(['E-001', 'E12', 'e5', 'E+3', 'e-3', 'D-001', 'E'])('numbering by initial stays text wherever it is read: %s', (text) => {
  expect(readNumber(text, 'nl')).toBeNull();
  expect(throughTheApi(text)).toEqual({ value: text });
  expect(typedIn(text, { language: 'nl', thisYear: 2026 })).toEqual({ value: text });
  expect(typedIn(text, { language: 'en', thisYear: 2026 })).toEqual({ value: text });
  expect(textToNumber(text, 'nl')).toBeNull();
});

test.each([
  ['=A1', '=A1'],
  ['+A1', '=+A1'],
  ['-E5', '=-E5'],
  ['@x', '=@x'],
  ['-', null],
  ['E-5', null],
])('%s as a formula is %s', (text, formula) => expect(asFormula(text)).toBe(formula));
