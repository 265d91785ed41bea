import {
  allocate,
  compareAllocations,
  comparePopulations,
  findWorkingRules,
  stripsPerThousand,
  type Rule,
} from '../../../../src/domain/allocation';
import { proportional } from '../arbitraries';
import { drenthe } from '../drenthe';

const found = findWorkingRules(drenthe, { base: 6, min: 9, max: 14 });
if (!found) throw new Error('Nothing to search');

// 109,346 / 20,003 = 5.47. A share of 3 needs a quota over 2, one of 8 a quota under 9: at most 9 / 2 = 4.5 times.
test('pure pro rata for 9 to 14 in Drenthe fails on the ratio', () => {
  expect(found.proRata).toBe('ratioTooLarge');
  expect(found.ratio).toBeCloseTo(5.466, 3);
  expect(found.attainableRatio).toBe(4.5);
  expect([found.smallest.name, found.largest.name]).toEqual(['Westerveld', 'Emmen']);
  expect(found.rates.map(({ within }) => within)).toEqual([null, null, null]);
});

test('the square root spans 9 to 14 with 54 to 60 extra strips, by largest remainder and by Webster', () => {
  for (const method of ['largest-remainder', 'webster']) {
    expect(found.proportional.find((each) => each.exponent === 0.5 && each.method === method)).toMatchObject({
      within: [{ from: 42, to: 62 }],
      spanning: [{ from: 54, to: 60 }],
    });
  }
});

test('what is found works, and next to it nothing does', () => {
  const ends = (pool: number, exponent: number, method: (typeof found.proportional)[number]['method']): readonly [number, number] => {
    const result = allocate(proportional({ base: 6, total: 72 + pool, exponent, method }), drenthe);
    const totals = result.kind === 'allocated' ? result.rows.map(({ total }) => total) : [];
    return [Math.min(...totals), Math.max(...totals)];
  };
  for (const { exponent, method, spanning } of found.proportional) {
    const inside = new Set(spanning.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)));
    for (let pool = 36; pool <= 96; pool += 1) {
      const [least, most] = ends(pool, exponent, method);
      expect([exponent, method, pool, inside.has(pool)]).toEqual([exponent, method, pool, least === 9 && most === 14]);
    }
  }
});

test('the bands it proposes span the range, and any total within the bounds can be allocated', () => {
  if (!found.bands) throw new Error('No bands');
  const result = allocate({ base: 6, min: null, max: null, share: found.bands }, drenthe);
  const totals = result.kind === 'allocated' ? result.rows.map(({ total }) => total) : [];
  expect([Math.min(...totals), Math.max(...totals)]).toEqual([9, 14]);
  expect(found.boundedTotals).toEqual({ from: 108, to: 168 });
});

test('municipalities of like size can be served pro rata, and by a rate', () => {
  const alike = [20_000, 30_000, 40_000].map((population, at) => ({ code: `M${at}`, name: `M${at}`, population }));
  const rules = findWorkingRules(alike, { base: 6, min: 8, max: 10 });
  expect(rules?.proRata).toBe('works');
  // 20,000 / r rounds to 2 up to r = 13,333 (1.5), 40,000 / r rounds to 4 from above 8,888 (4.5).
  expect(rules?.rates[0]).toEqual({ rounding: 'half-up', within: { from: 8_889, to: 13_333 }, spanning: { from: 8_889, to: 11_428 } });
  expect(findWorkingRules([], { base: 6, min: 8, max: 10 })).toBeNull();
  expect(findWorkingRules(alike, { base: 6, min: 5, max: 10 })).toBeNull();
  expect(findWorkingRules(alike, { base: 6, min: 11, max: 10 })).toBeNull();
});

const squareRoot: Rule = proportional({ base: 6, total: 129, exponent: 0.5, method: 'largest-remainder' });

test('allocations side by side: gains, losses and strips per 1,000 inhabitants', () => {
  const [before, after] = [squareRoot, proportional({ base: 6, max: 14, total: 127, method: 'largest-remainder' })].map((rule) =>
    allocate(rule, drenthe),
  );
  if (before?.kind !== 'allocated' || after?.kind !== 'allocated') throw new Error('impossible');
  const comparison = compareAllocations(before, {
    rows: [...after.rows.slice(1), { code: 'N', municipality: 'Nieuw', population: null, total: 3 }],
  });
  expect(comparison).toMatchObject({
    totalBefore: 129,
    totalAfter: 127 - 9 + 3,
    losses: expect.arrayContaining(['GM1701']) as string[],
    spreadAfter: null,
  });
  expect(comparison.rows.at(-1)).toEqual({
    code: 'GM1701',
    municipality: 'Westerveld',
    before: 9,
    after: null,
    change: -9,
    perThousandBefore: (9 * 1000) / 20003,
    perThousandAfter: null,
  });
  expect(comparison.rows.find(({ code }) => code === 'N')).toMatchObject({ before: null, after: 3, change: 3, perThousandAfter: null });
  expect(comparison.gained - comparison.lost).toBe(comparison.totalAfter - comparison.totalBefore);
  expect(stripsPerThousand({ code: 'A', municipality: 'A', population: 20_000, total: 9 })).toBe(0.45);
  // Westerveld 9 / 20.003 = 0.4499 and Emmen 14 / 109.346 = 0.1280: 3.5 times as many for its size.
  expect(comparison.spreadBefore).toBeCloseTo(0.44993 / 0.12803, 3);
});

// Coevorden has 989 inhabitants more than Tynaarlo and the smallest remainder that was rounded up. With 988 more Tynaarlo is one short of it,
// with 989 the two have equal claims to one strip, with 990 it goes to Tynaarlo.
test('newer figures: who gains, who loses, who is near', () => {
  const compared = (more: number) => {
    const newer = drenthe.map((each) => (each.code === 'GM1730' ? { ...each, population: each.population + more } : each));
    const result = comparePopulations(squareRoot, drenthe, newer);
    if (result.kind !== 'compared') throw new Error('impossible');
    return { ...result, changes: result.rows.filter(({ change }) => change !== 0).map(({ code, change }) => [code, change]) };
  };
  const before = compared(988);
  expect(before.changes).toEqual([]);
  expect(before.nearest.slice(0, 2)).toEqual(['GM0109', 'GM1730']);
  expect(before.rows.filter(({ code }) => before.nearest.slice(0, 2).includes(code)).map(({ toNext, toLess }) => [toNext, toLess])).toEqual(
    [
      [2, expect.any(Number)],
      [expect.any(Number), 1],
    ],
  );
  expect(compared(989).after.ties).toEqual([{ strips: 1, between: ['GM1730', 'GM0109'], decision: null }]);
  expect(compared(990).changes).toEqual([
    ['GM1730', 1],
    ['GM0109', -1],
  ]);
  expect(comparePopulations(squareRoot, drenthe, []).kind).toBe('impossible');
});
