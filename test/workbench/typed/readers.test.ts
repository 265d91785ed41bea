import { parseTyped as throughTheApi } from '../../../workbench/host/edits/typedText';
import { textToNumber } from '../../../workbench/calc/numberText';
import { parseTyped as typedIn } from '../../../workbench/grid/typing/parseTyped';
import { asFormula } from '../../../workbench/typed/asFormula';
import { readClock } from '../../../workbench/typed/readClock';
import { readDay } from '../../../workbench/typed/readDay';
import { readNumber } from '../../../workbench/typed/readNumber';

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
  ['1 sept. 2026', 'nl', { year: 2026, month: 9, day: 1, notation: 'wordStart' }],
] as const)('the day %s in %s', (text, language, expected) =>
  expect(readDay(text, language === 'nl' ? 'dayFirst' : 'monthFirst', language)).toEqual(expected),
);

test.each(['1 march 2026', '1 ma 2026', 'maart 2026', '1-2-3-4'])('no day in Dutch: %s', (text) =>
  expect(readDay(text, 'dayFirst', 'nl')).toBeNull(),
);

test('a time is given as it is written, of a day or not', () => {
  expect(readClock('13:30')).toEqual({ hours: 13, minutes: 30, seconds: null, value: 0.5625 });
  expect(readClock('25:00:30')).toMatchObject({ hours: 25, seconds: 30 });
  expect(readClock('13:3')).toBeNull();
});

test.each(['E-001', 'E12', 'e5', 'E+3', 'e-3', 'D-001', 'E'])('numbering by initial stays text wherever it is read: %s', (text) => {
  expect(readNumber(text, 'nl')).toBeNull();
  expect(throughTheApi(text)).toEqual({ kind: 'text', value: text, quotePrefix: false });
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
