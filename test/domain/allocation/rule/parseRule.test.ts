import fc from 'fast-check';
import { allocate, parseRule, ruleFingerprint, type Rule } from '../../../../src/domain/allocation';
import { drenthe } from '../drenthe';

const share = { kind: 'proportional', total: 129, exponent: 0.5, method: 'largest-remainder' };
const faults = (json: unknown): readonly string[] => {
  const parsed = parseRule(json);
  return parsed.kind === 'rule' ? [] : parsed.problems.map(({ code, where }) => (where === '' ? code : `${code} ${where}`));
};

test.each<[string, unknown]>([
  ['an object', { base: 6, min: 9, max: 14, share }],
  ['text', JSON.stringify({ base: 6, min: 9, max: 14, share })],
  ['no bounds', { base: 6, share }],
  ['null bounds', { base: 6, min: null, max: null, share }],
  ['no exponent, which is 1', { base: 0, share: { kind: 'proportional', total: 10, method: 'hill' } }],
  [
    'bands',
    {
      base: 6,
      share: {
        kind: 'bands',
        bands: [
          { from: 0, strips: 3 },
          { from: 22500, strips: 4 },
        ],
      },
    },
  ],
  ['the smallest exponent there is', { base: 0, share: { ...share, exponent: 5e-324 } }],
  ['a decimal rate', { base: 6, share: { kind: 'rate', inhabitantsPerStrip: 8333.33, rounding: 'up' } }],
  [
    'overrides',
    { base: 6, share, overrides: { GM1701: { min: 10, max: 12, reason: 'Afspraak' }, GM0114: { fixed: 3, reason: 'Afspraak' } } },
  ],
])('a good rule: %s', (_, json) => {
  expect(faults(json)).toEqual([]);
});

test.each<[string, unknown, readonly string[]]>([
  ['no JSON', '{base: 6', ['ruleNotJson']],
  ['no object', [1], ['ruleNotAnObject']],
  ['nothing', undefined, ['ruleNotAnObject']],
  ['nothing in it', {}, ['fieldMissing base', 'fieldMissing share']],
  ['a negative base', { base: -1, share }, ['stripsNegative base']],
  ['half a strip', { base: 6.5, share }, ['notWholeStrips base']],
  ['text for a number', { base: '6', share }, ['notWholeStrips base']],
  ['no number', { base: Number.NaN, share }, ['notWholeStrips base']],
  ['far too many', { base: 1e9, share }, ['stripsTooMany base']],
  ['min above max', { base: 6, min: 15, max: 14, share }, ['minAboveMax min']],
  ['max below base', { base: 6, max: 5, share }, ['maxBelowBase max']],
  ['an unknown kind', { base: 6, share: { kind: 'lottery' } }, ['kindUnknown share.kind']],
  ['an unknown method', { base: 6, share: { ...share, method: 'd’Hondt' } }, ['methodUnknown share.method']],
  ['no method', { base: 6, share: { kind: 'proportional', total: 5 } }, ['fieldMissing share.method']],
  ['a negative exponent', { base: 6, share: { ...share, exponent: -0.5 } }, ['exponentOutOfRange share.exponent']],
  ['exponent 0', { base: 6, share: { ...share, exponent: 0 } }, ['exponentOutOfRange share.exponent']],
  ['exponent over 1', { base: 6, share: { ...share, exponent: 1.01 } }, ['exponentOutOfRange share.exponent']],
  ['exponent as text', { base: 6, share: { ...share, exponent: '0.5' } }, ['exponentOutOfRange share.exponent']],
  ['no bands', { base: 6, share: { kind: 'bands', bands: [] } }, ['bandsEmpty share.bands']],
  ['bands from above 0', { base: 6, share: { kind: 'bands', bands: [{ from: 100, strips: 3 }] } }, ['bandsStart share.bands[0].from']],
  [
    'bands out of order',
    {
      base: 6,
      share: {
        kind: 'bands',
        bands: [
          { from: 0, strips: 3 },
          { from: 30, strips: 4 },
          { from: 20, strips: 5 },
        ],
      },
    },
    ['bandsOrder share.bands[2].from'],
  ],
  [
    'bands that overlap',
    {
      base: 6,
      share: {
        kind: 'bands',
        bands: [
          { from: 0, strips: 3 },
          { from: 0, strips: 4 },
        ],
      },
    },
    ['bandsOrder share.bands[1].from'],
  ],
  [
    'fewer for a larger band',
    {
      base: 6,
      share: {
        kind: 'bands',
        bands: [
          { from: 0, strips: 3 },
          { from: 10, strips: 2 },
        ],
      },
    },
    ['bandsFall share.bands[1].strips'],
  ],
  ['a band without strips', { base: 6, share: { kind: 'bands', bands: [{ from: 0 }] } }, ['fieldMissing share.bands[0].strips']],
  [
    'a rate of 0',
    { base: 6, share: { kind: 'rate', inhabitantsPerStrip: 0, rounding: 'up' } },
    ['inhabitantsPerStripInvalid share.inhabitantsPerStrip'],
  ],
  [
    'an unknown rounding',
    { base: 6, share: { kind: 'rate', inhabitantsPerStrip: 10, rounding: 'away' } },
    ['roundingUnknown share.rounding'],
  ],
  ['a misspelt field', { base: 6, maximum: 14, share }, ['fieldUnknown maximum']],
  ['an empty override', { base: 6, share, overrides: { X: { reason: 'x' } } }, ['overrideEmpty overrides.X']],
  ['an override without a reason', { base: 6, share, overrides: { X: { min: 3 } } }, ['overrideReasonMissing overrides.X']],
  ['fixed and bounded', { base: 6, share, overrides: { X: { min: 3, fixed: 4, reason: 'x' } } }, ['overrideFixedAndBound overrides.X']],
])('a rule with %s is refused, and says where', (_, json, expected) => {
  expect(faults(json)).toEqual(expected);
});

test('whatever it is given, it never throws; what it lets through can be allocated by', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
  const almost = fc.record({
    base: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -1, max: 7 }) }, { weight: 1, arbitrary: anything }),
    min: fc.option(fc.integer({ min: -1, max: 12 })),
    max: fc.option(fc.integer({ min: 6, max: 30 })),
    share: fc.oneof(
      fc.record({
        kind: fc.constant('proportional'),
        total: fc.nat(300),
        exponent: fc.oneof(
          fc.double({ min: -0.1, max: 1.1 }),
          fc.integer({ min: 0, max: 110 }).map((hundredths) => hundredths / 100),
        ),
        method: fc.constantFrom('webster', 'hill', 'largest-remainder', 'x'),
      }),
      fc.record({
        kind: fc.constant('bands'),
        bands: fc.array(fc.record({ from: fc.integer({ min: -1, max: 50000 }), strips: fc.integer({ min: -1, max: 9 }) })),
      }),
      fc.record({
        kind: fc.constant('rate'),
        inhabitantsPerStrip: fc.double({ min: -5, max: 1e5 }),
        rounding: fc.constantFrom('up', 'down', 'half-up', 'x'),
      }),
      anything,
    ),
  });
  let rules = 0;
  fc.assert(
    fc.property(fc.oneof(anything, { weight: 4, arbitrary: almost }, fc.json(), fc.string()), (json) => {
      const parsed = parseRule(json);
      if (parsed.kind === 'invalid') return parsed.problems.length > 0;
      rules++;
      const result = allocate(parsed.rule, drenthe);
      return result.kind === 'allocated' || result.problems.length > 0;
    }),
    { numRuns: 10_000 },
  );
  expect(rules).toBeGreaterThan(200);
});

test('the fingerprint is the same for the same rule in another order or with empty fields, and another for another rule', () => {
  const rule = { base: 6, min: 9, max: null, share } as Rule;
  const turned = {
    share: { method: 'largest-remainder', exponent: 0.5, total: 129, kind: 'proportional' },
    overrides: {},
    max: null,
    min: 9,
    base: 6,
  } as Rule;
  expect(ruleFingerprint(rule)).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/);
  expect(ruleFingerprint(turned)).toBe(ruleFingerprint(rule));
  expect(ruleFingerprint(rule)).toBe('5d83-475d-d2c5');
  expect(ruleFingerprint({ ...rule, base: 5 })).not.toBe(ruleFingerprint(rule));
  expect(ruleFingerprint({ ...rule, min: null, max: 9 })).not.toBe(ruleFingerprint(rule));
});
