import fc from 'fast-check';
import { nextNumber, numberCell } from '../../../src/domain/assignments';
import type { Cell } from '../../../src/domain/contract';

describe('the next number', () => {
  test.each<[string, readonly Cell[], string, Cell]>([
    ['of a year', ['2026-059', '2026-060'], '2026', '2026-061'],
    ['of figures', [15, 16], '2026', 17],
    ['of figures as text', ['15', '16'], '2026', '17'],
    ['with a letter', ['O-10', 'O-11'], '2026', 'O-12'],
    ['past the zeros', ['O-009'], '2026', 'O-010'],
    ['past the width', ['O-999'], '2026', 'O-1000'],
    ['whatever the order', ['D-003', 'D-001', 'D-002'], '2026', 'D-004'],
    ['of joint rows', ['D-001', 'D-001', 'D-002'], '2026', 'D-003'],
    ['in a new year', ['2025-060', '2025-061'], '2026', '2026-001'],
    ['beside an old year', ['2025-060', '2025-061', '2026-003'], '2026', '2026-004'],
    ['of a run of years', ['2026-12'], '2026-2028', '2026-13'],
    ['with the year in the middle', ['W/2025/07'], '2026', 'W/2026/01'],
    ['among other ways', ['D-001', 'D-002', 'los 7', 'D-090'], '2026', 'D-091'],
    ['among what is no number', ['', 'nog te bepalen', '#N/A', 'D-001'], '2026', 'D-002'],
    ['of nothing', [], '2026', '2026-001'],
    ['of nothing, in a period without a year', [], 'eerste ronde', 1],
  ])('%s', (_, numbers, period, next) => {
    expect(nextNumber(numbers, period)).toBe(next);
  });

  test('is never one that is there', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.stringMatching(/^[A-Z]{0,2}-?(2025|2026)?-?\d{1,4}$/), fc.string());
    fc.assert(
      fc.property(fc.array(cell), fc.constantFrom('2026', '2025-2027', 'x'), (numbers, period) => {
        const taken = new Set(numbers.map((number) => String(number).trim().toLowerCase()));
        expect(taken.has(String(nextNumber(numbers, period)).toLowerCase())).toBe(false);
      }),
    );
  });
});

test.each<[string, readonly Cell[], Cell]>([
  ['17', [15, 16], 17],
  ['17', ['15', '16'], '17'],
  ['017', [15], '017'],
  [' d-002 ', ['D-001', 'D-002'], 'D-002'],
  ['D-003', ['D-001'], 'D-003'],
])('the number %s beside %j is written as %j', (text, numbers, cell) => {
  expect(numberCell(text, numbers)).toBe(cell);
});
