import { allocate, feasibleTotalsOf, type Allocation, type MunicipalityInput, type Rule } from '../../../src/domain/allocation';
import { proportional, unitsOf } from './arbitraries';
import { drenthe } from './drenthe';

const totals = (result: Allocation): readonly number[] => (result.kind === 'allocated' ? result.rows.map(({ total }) => total) : []);
const problems = (result: Allocation): readonly string[] =>
  result.kind === 'impossible' ? result.problems.map(({ code, where }) => `${code} ${where}`) : [];
const unit = (code: string, population: MunicipalityInput['population']): MunicipalityInput => ({ code, name: code, population });

test.each<[string, readonly MunicipalityInput[], readonly string[]]>([
  ['none at all', [], ['noMunicipalities ']],
  ['no code', [unit(' ', 5)], ['codeMissing  ']],
  ['the same one twice', [unit('A', 5), unit('B', 5), unit('A', 6)], ['doubleMunicipality A']],
  ['no number', [unit('A', ''), unit('B', null), unit('C', '  ')], ['populationMissing A', 'populationMissing B', 'populationMissing C']],
  [
    'text',
    [unit('A', 'veel'), unit('B', '20.003'), unit('C', true), unit('D', Number.NaN)],
    ['populationNotANumber A', 'populationNotANumber B', 'populationNotANumber C', 'populationNotANumber D'],
  ],
  ['negative', [unit('A', -1)], ['populationNegative A']],
  ['a fraction', [unit('A', 20003.5)], ['populationNotWhole A']],
  ['more than there are people', [unit('A', 1e15)], ['populationTooLarge A']],
  ['nobody anywhere', [unit('A', 0), unit('B', 0)], ['noInhabitants ']],
])('refused: %s', (_, inputs, expected) => {
  expect(problems(allocate(proportional({ total: 5 }), inputs))).toEqual(expected);
});

// Twelve municipalities between 9 and 14: from 108 to 168.
test('a total that the bounds leave no room for is refused with the least and the greatest', () => {
  const rule = (total: number): Rule => proportional({ base: 6, min: 9, max: 14, total });
  expect(feasibleTotalsOf(rule(0), drenthe)).toEqual({ least: 108, greatest: 168 });
  const low = allocate(rule(107), drenthe);
  expect(low.kind === 'impossible' && low.problems).toEqual([
    { code: 'totalTooSmall', where: 'share.total', parameters: { total: 107, least: 108, greatest: 168, municipalities: 12 } },
  ]);
  expect(problems(allocate(rule(169), drenthe))).toEqual(['totalTooLarge share.total']);
  expect(totals(allocate(rule(108), drenthe))).toEqual(new Array(12).fill(9));
  expect(totals(allocate(rule(168), drenthe))).toEqual(new Array(12).fill(14));
  expect(feasibleTotalsOf(proportional({ base: 6 }), drenthe)).toEqual({ least: 72, greatest: null });
});

test('overrides: a fixed number leaves the sum, an own bound goes before the rule’s, and may cross it', () => {
  const rule = proportional({
    base: 6,
    min: 9,
    max: 14,
    total: 127,
    overrides: {
      GM1701: { fixed: 4, reason: 'x' },
      GM0114: { max: 20, reason: 'x' },
      GM1690: { min: 15, reason: 'x' },
      GM1680: { max: 8, reason: 'x' },
    },
  });
  const result = allocate(rule, drenthe);
  if (result.kind !== 'allocated') throw new Error(JSON.stringify(result.problems));
  const row = (code: string) => result.rows.find((each) => each.code === code);
  expect(row('GM1701')).toMatchObject({ base: 4, share: 0, total: 4, bound: 'fixed', toNext: null, toLess: null });
  expect(row('GM1690')).toMatchObject({ total: 15, bound: 'min' });
  expect(row('GM1680')).toMatchObject({ total: 8, bound: 'max' });
  expect(row('GM0114')?.total).toBeGreaterThan(14);
  expect(totals(result).reduce((sum, each) => sum + each, 0)).toBe(127);
});

// Balinski and Young: p/0 > q/0 where p > q. With 2 strips for 3 the largest two have one; equals draw lots.
test.each(['adams', 'hill', 'dean'] as const)('%s with too few strips for all gives them to the largest', (method) => {
  const few = allocate(proportional({ total: 2, method }), unitsOf([500, 9, 40]));
  expect(totals(few)).toEqual([1, 0, 1]);
  expect(few.kind === 'allocated' && few.warnings).toEqual([
    { code: 'fewerStripsThanMunicipalities', where: 'share.total', parameters: { total: 2, without: 1 } },
  ]);
  const equal = allocate(proportional({ total: 2, method }), unitsOf([500, 9, 9]));
  expect(totals(equal)).toEqual([1, 0, 0]);
  expect(equal.kind === 'allocated' && equal.ties).toEqual([{ strips: 1, between: ['M1', 'M2'], decision: null }]);
});

test('a municipality without inhabitants has its base and minimum, no more, and a warning', () => {
  const result = allocate(proportional({ base: 2, min: 3, total: 20 }), unitsOf([0, 10, 20]));
  expect(totals(result)).toEqual([3, 6, 11]);
  expect(result.kind === 'allocated' && result.warnings.map(({ code, where }) => [code, where])).toEqual([['populationZero', 'M0']]);
});

// 30 strips over 8 + 1 + 1 (in tens), each at least 4 and at most 20: the first pass gives 24, 3 and 3. Four too many, two short: the
// heavier side first puts the largest at 20; of the 10 left the others have 5 each, and no minimum is needed.
test('largest remainder puts the heavier side at its bounds first', () => {
  const result = allocate(proportional({ min: 4, max: 20, total: 30, method: 'largest-remainder' }), unitsOf([80, 10, 10]));
  expect(totals(result)).toEqual([20, 5, 5]);
  if (result.kind !== 'allocated') return;
  expect(result.rows.map(({ bound }) => bound)).toEqual(['max', null, null]);
  expect(result.trace.steps.map(({ code }) => code)).toEqual(['pool', 'pass', 'heldAtMax', 'pass', 'wholeParts']);
});

// 2.5 and 1.5 of 4: equal remainders. The larger has 2 already, the most allowed; so the other gets the strip and there is no draw.
test('a bound that settles an equal claim leaves no draw', () => {
  expect(totals(allocate(proportional({ max: 2, total: 4, method: 'largest-remainder' }), unitsOf([25, 15])))).toEqual([2, 2]);
  const result = allocate(proportional({ min: 2, total: 4, method: 'largest-remainder' }), unitsOf([25, 15]));
  expect(result.kind === 'allocated' && result.ties).toEqual([]);
  expect(totals(result)).toEqual([2, 2]);
});

test('bounds that break nothing change nothing, also where a quota is under one', () => {
  // Quotas 2.7, 2.7 and 4.6 of 10 round to 3, 3 and 4 … 0.7 and 0.7 before 0.6: with a minimum of 3 it is the same.
  const free = allocate(proportional({ total: 10, method: 'largest-remainder' }), unitsOf([27, 27, 46]));
  const bounded = allocate(proportional({ min: 3, total: 10, method: 'largest-remainder' }), unitsOf([27, 27, 46]));
  expect(totals(free)).toEqual([3, 3, 4]);
  expect(totals(bounded)).toEqual(totals(free));
});

test.each([
  ['half-up', 12_499, 1],
  ['half-up', 12_500, 2],
  ['half-up', 4_999, 0],
  ['half-up', 5_000, 1],
  ['down', 9_999, 0],
  ['down', 10_000, 1],
  ['up', 10_000, 1],
  ['up', 10_001, 2],
  ['up', 1, 1],
] as const)('a rate rounds %s: %p inhabitants is %p strips', (rounding, population, strips) => {
  const inhabitantsPerStrip = rounding === 'half-up' && population > 12_000 ? 8333 : 10_000;
  const rule: Rule = { base: 0, min: null, max: null, share: { kind: 'rate', inhabitantsPerStrip, rounding } };
  expect(totals(allocate(rule, [unit('A', population)]))).toEqual([strips]);
});

test.each([
  [0, 3],
  [22_499, 3],
  [22_500, 4],
  [29_999, 4],
  [30_000, 5],
  [1_000_000, 5],
])('%p inhabitants fall in the band of %p', (population, strips) => {
  const rule: Rule = {
    base: 0,
    min: null,
    max: null,
    share: {
      kind: 'bands',
      bands: [
        { from: 0, strips: 3 },
        { from: 22_500, strips: 4 },
        { from: 30_000, strips: 5 },
      ],
    },
  };
  expect(totals(allocate(rule, [unit('A', population)]))).toEqual([strips]);
});

test('a decision on another tie, or with other winners than strips, is left alone and named', () => {
  const rule = proportional({ total: 3 });
  const decision = { between: ['M0', 'M1'], strips: 1, winners: ['M0'], by: 'x', on: '2026-01-15', why: 'x' };
  const outcome = (...decisions: Parameters<typeof allocate>[2] & object) => {
    const result = allocate(rule, unitsOf([7, 7]), decisions);
    return result.kind === 'allocated' ? [...totals(result), ...result.warnings.map(({ code }) => code)] : [];
  };
  expect(outcome(decision)).toEqual([2, 1]);
  expect(outcome({ ...decision, strips: 2 })).toEqual([1, 1, 'decisionUnused']);
  expect(outcome({ ...decision, between: ['M0', 'M2'] })).toEqual([1, 1, 'decisionUnused']);
  expect(outcome({ ...decision, winners: ['M2'] })).toEqual([1, 1, 'decisionInvalid']);
  expect(outcome({ ...decision, winners: ['M0', 'M1'] })).toEqual([1, 1, 'decisionInvalid']);
});

// 5 × 20,003 / 44,583 = 2.243: a fraction that does not reduce further than by their common divisor.
test('the exact entitlement is a reduced fraction, and a result can be written as JSON', () => {
  const result = allocate(proportional({ base: 6, total: 17, method: 'largest-remainder' }), [unit('A', 20003), unit('B', 24580)]);
  if (result.kind !== 'allocated') throw new Error('impossible');
  expect(result.rows[0]?.entitlement).toEqual({ value: (6 * 44583 + 5 * 20003) / 44583, fraction: '367513/44583' });
  expect(JSON.parse(JSON.stringify(result))).toMatchObject({
    total: 17,
    rows: [{ total: 8, toNext: expect.any(Number) as number }, { total: 9 }],
  });
});
