import fc from 'fast-check';
import { firstThat } from '../../../../src/domain/allocation/exact/firstThat';

test('finds the first number, whatever the guess', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 5000 }),
      fc.option(fc.integer({ min: -5, max: 6000 })),
      (first, last, guess) => {
        expect(firstThat((count) => count >= first, last, guess)).toBe(first <= last ? first : null);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a right guess takes two tries', () => {
  let tries = 0;
  const holds = (count: number): boolean => {
    tries++;
    return count >= 123_456;
  };
  expect(firstThat(holds, 1_000_000, 123_456)).toBe(123_456);
  expect(tries).toBe(2);
});
