import fc from 'fast-check';
import { decimalFraction } from '../../../../src/domain/allocation/exact/exponent';
import { integerSquareRoot, power } from '../../../../src/domain/allocation/exact/fixedPoint';
import { isZeroSumOfRoots, simplifyRoot } from '../../../../src/domain/allocation/exact/squareRoots';
import { allocate, type Rule } from '../../../../src/domain/allocation';
import { unitsOf } from '../arbitraries';

const rule = (total: number, exponent: number, method: 'largest-remainder' | 'webster' | 'jefferson' | 'hill'): Rule => ({
  base: 0,
  min: null,
  max: null,
  share: { kind: 'proportional', total, exponent, method },
});
const outcome = (from: Rule, populations: readonly number[]) => {
  const result = allocate(from, unitsOf(populations));
  return result.kind === 'allocated'
    ? {
        strips: result.rows.map(({ total }) => total),
        ties: result.ties.map(({ strips, between }) => [strips, ...between]),
        warnings: result.warnings.map(({ code }) => code),
      }
    : null;
};

test('a power lies within its interval: checked by raising both ends to the denominator', () => {
  const exponents = fc.constantFrom([1n, 2n], [17n, 20n], [7n, 10n], [1n, 3n], [333n, 1000n], [17n, 10n], [1n, 1n], [2n, 1n]);
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 1_000_000_000_000n }), exponents, (base, [top = 1n, bottom = 1n]) => {
      if (bottom > 20n && base > 1000n) return;
      const { lower, upper } = power(base, top, bottom);
      const target = (base ** top) << (256n * bottom);
      expect(lower ** bottom <= target && target <= upper ** bottom).toBe(true);
      expect(upper - lower).toBeLessThanOrEqual(3n);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [0, 0, 1],
  [1, 1, 1],
  [2, 1, 2],
  [72, 6, 2],
  [49, 7, 1],
  [20003, 1, 20003],
  [1_000_000, 1000, 1],
  [2 * 999983, 1, 2 * 999983],
  [999983 ** 2, 999983, 1],
])('the root of %p is %p times the root of %p', (value, outside, inside) => {
  expect(simplifyRoot(value)).toEqual({ outside, inside });
});

// √8 + √18 = 2√2 + 3√2 = 5√2 = √50.
test('a sum of roots is zero only when each kind of root cancels', () => {
  const term = (population: bigint, factor: bigint) => ({ population, factor });
  expect(isZeroSumOfRoots([term(8n, 1n), term(18n, 1n), term(50n, -1n)])).toBe(true);
  expect(isZeroSumOfRoots([term(8n, 1n), term(18n, 1n), term(51n, -1n)])).toBe(false);
  expect(isZeroSumOfRoots([term(4n, 3n), term(9n, -2n)])).toBe(true);
});

test('the whole square root and the decimal of a number are exact', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), (value) => {
      const root = integerSquareRoot(value);
      return root * root <= value && value < (root + 1n) ** 2n;
    }),
  );
  expect(decimalFraction(0.85)).toEqual({ numerator: 17n, denominator: 20n });
  expect(decimalFraction(8333.33)).toEqual({ numerator: 833333n, denominator: 100n });
  expect(decimalFraction(1e-7)).toEqual({ numerator: 1n, denominator: 10_000_000n });
  expect(decimalFraction(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
});

// Square roots 3, 2 and 1. Jefferson: 3/3 = 2/2 = 1/1 are equal, so of 6 strips all fit, of 5 two of the three get their last.
test('the square root has exact ties: 9, 4 and 1 weigh as 3, 2 and 1', () => {
  expect(outcome(rule(6, 0.5, 'jefferson'), [9, 4, 1])).toEqual({ strips: [3, 2, 1], ties: [], warnings: [] });
  expect(outcome(rule(5, 0.5, 'jefferson'), [9, 4, 1])).toEqual({ strips: [2, 1, 0], ties: [[2, 'M0', 'M1', 'M2']], warnings: [] });
});

// Roots 2√2, 3√2 and 5√2: quotas 10 × 0.2, 10 × 0.3, 10 × 0.5 are whole, though no root is. With 5: 1, 1.5 and 2.5, a tie.
test('roots that are not whole but in whole proportion have whole quotas and exact ties', () => {
  expect(outcome(rule(10, 0.5, 'largest-remainder'), [8, 18, 50])).toEqual({ strips: [2, 3, 5], ties: [], warnings: [] });
  expect(outcome(rule(5, 0.5, 'largest-remainder'), [8, 18, 50])).toEqual({ strips: [1, 1, 2], ties: [[1, 'M1', 'M2']], warnings: [] });
});

// 16^0.75 = 8 and 81^0.75 = 27: 35 strips are whole quotas, and of 34 by Jefferson 8/8 and 27/27 claim the last. Equal populations are equal whatever the exponent.
test('another exponent finds the ties that are there, and does not call them near', () => {
  expect(outcome(rule(35, 0.75, 'largest-remainder'), [16, 81])).toEqual({ strips: [8, 27], ties: [], warnings: [] });
  expect(outcome(rule(34, 0.75, 'jefferson'), [16, 81])).toEqual({ strips: [7, 26], ties: [[1, 'M0', 'M1']], warnings: [] });
  expect(outcome(rule(3, 0.85, 'webster'), [700, 700])).toEqual({ strips: [1, 1], ties: [[1, 'M0', 'M1']], warnings: [] });
});

// Claims 10^12 and 10^12 − 1 on one strip with exponent 0.001: they differ by a part in 10^15, and are decided, but called near.
test('a difference too small for float64 is decided exactly, and called near where the exponent has no exact form', () => {
  expect(outcome(rule(1, 0.001, 'webster'), [999_999_999_999, 1_000_000_000_000])).toEqual({
    strips: [0, 1],
    ties: [],
    warnings: ['nearTie'],
  });
  expect(outcome(rule(1, 0.5, 'webster'), [999_999_999_999, 1_000_000_000_000])).toEqual({ strips: [0, 1], ties: [], warnings: [] });
  expect(outcome(rule(1, 0.5, 'largest-remainder'), [999_999_999_999, 1_000_000_000_000])).toEqual({
    strips: [0, 1],
    ties: [],
    warnings: [],
  });
});
