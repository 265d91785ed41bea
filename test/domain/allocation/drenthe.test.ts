import { allocate, type Allocation, type Rule } from '../../../src/domain/allocation';
import { drenthe } from './drenthe';

const totals = (result: Allocation): readonly number[] => (result.kind === 'allocated' ? result.rows.map(({ total }) => total) : []);
const bounds = (result: Allocation): readonly (string | null)[] =>
  result.kind === 'allocated' ? result.rows.map(({ bound }) => bound) : [];

const bands: Rule = {
  base: 6,
  min: 9,
  max: 14,
  share: {
    kind: 'bands',
    bands: [
      [0, 3],
      [22500, 4],
      [30000, 5],
      [45000, 6],
      [60000, 7],
      [90000, 8],
    ].map(([from = 0, strips = 0]) => ({ from, strips })),
  },
};
const squareRoot: Rule = {
  base: 6,
  min: 9,
  max: 14,
  share: { kind: 'proportional', total: 129, exponent: 0.5, method: 'largest-remainder' },
};
const rate: Rule = { base: 6, min: 9, max: 14, share: { kind: 'rate', inhabitantsPerStrip: 8333, rounding: 'half-up' } };

test('three rules that give 9 to 14 in Drenthe: 133, 129 and 127 strips', () => {
  expect(totals(allocate(bands, drenthe))).toEqual([9, 10, 10, 10, 11, 11, 11, 11, 11, 12, 13, 14]);
  expect(totals(allocate(squareRoot, drenthe))).toEqual([9, 10, 10, 10, 10, 10, 10, 11, 11, 12, 12, 14]);
  expect(totals(allocate(rate, drenthe))).toEqual([9, 9, 9, 9, 10, 10, 10, 10, 10, 13, 14, 14]);
  expect(
    [bands, squareRoot, rate].map((rule) => {
      const result = allocate(rule, drenthe);
      return result.kind === 'allocated' && result.total;
    }),
  ).toEqual([133, 129, 127]);
});

test('the square root gives the same without bounds: none of them binds', () => {
  expect(totals(allocate({ ...squareRoot, min: null, max: null }, drenthe))).toEqual(totals(allocate(squareRoot, drenthe)));
  expect(bounds(allocate(squareRoot, drenthe))).toEqual(new Array(12).fill(null));
});

// 20,003 / 8,333 = 2.4, so 6 + 2 = 8, under 9. Emmen: 13.1, so 6 + 13 = 19, over 14. Assen: 8.4, so 6 + 8 = 14 by itself.
test('a bound is named only where it made the difference', () => {
  expect(bounds(allocate(rate, drenthe))).toEqual(['min', null, null, null, null, null, null, null, null, null, null, 'max']);
});
