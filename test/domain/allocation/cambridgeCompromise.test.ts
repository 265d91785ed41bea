import { allocate, type Rule } from '../../../src/domain/allocation';

/**
 * The Cambridge Compromise for the European Parliament: base 5, a share rounded up (Adams), at most 96 seats, 751 in all.
 * Populations of 2010 and the resulting seats: G. Grimmett and others, "The allocation between the EU Member States of
 * the seats in the European Parliament", European Parliament, 2011 (published divisor 819,000). Base, cap and method in one.
 */
const published: readonly (readonly [member: string, population: number, seats: number])[] = [
  ['DE', 81_802_257, 96],
  ['FR', 64_714_074, 85],
  ['UK', 62_008_048, 81],
  ['IT', 60_340_328, 79],
  ['ES', 45_989_016, 62],
  ['PL', 38_167_329, 52],
  ['RO', 21_462_186, 32],
  ['NL', 16_574_989, 26],
  ['GR', 11_305_118, 19],
  ['BE', 10_839_905, 19],
  ['PT', 10_637_713, 18],
  ['CZ', 10_506_813, 18],
  ['HU', 10_014_324, 18],
  ['SE', 9_340_682, 17],
  ['AT', 8_375_290, 16],
  ['BG', 7_563_710, 15],
  ['DK', 5_534_738, 12],
  ['SK', 5_424_925, 12],
  ['FI', 5_351_427, 12],
  ['IE', 4_467_854, 11],
  ['LT', 3_329_039, 10],
  ['LV', 2_248_374, 8],
  ['SI', 2_046_976, 8],
  ['EE', 1_340_127, 7],
  ['CY', 803_147, 6],
  ['LU', 502_066, 6],
  ['MT', 412_970, 6],
];

describe('Base, cap and method together, as in the literature', () => {
  const members = published.map(([code, population]) => ({ code, name: code, population }));
  const rule: Rule = { base: 5, min: null, max: 96, share: { kind: 'proportional', total: 751, exponent: 1, method: 'adams' } };

  test('base 5, Adams, at most 96: the published seats of all 27 members', () => {
    const result = allocate(rule, members);
    if (result.kind !== 'allocated') throw new Error('impossible');
    expect(result.rows.map(({ code, total }) => [code, total])).toEqual(published.map(([code, , seats]) => [code, seats]));
    expect(result.ties).toEqual([]);
    // Only Germany is at the cap: unbounded it would have more.
    expect(result.rows.filter(({ bound }) => bound === 'max').map(({ code }) => code)).toEqual(['DE']);
    // The published divisor lies in the interval that gives these seats.
    expect(result.trace.divisors?.from).toBeLessThanOrEqual(819_000);
    expect(result.trace.divisors?.to).toBeGreaterThanOrEqual(819_000);
  });
});
