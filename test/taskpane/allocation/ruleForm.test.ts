import { canonicalRule, type Rule } from '../../../src/domain/allocation';
import { changeRule, firstForm, formOf, ruleOf, typed } from '../../../src/taskpane/features/allocation/ruleForm';

const rules: readonly Rule[] = [
  { base: 6, min: 9, max: 14, share: { kind: 'proportional', total: 129, exponent: 0.5, method: 'webster' } },
  {
    base: 0,
    min: null,
    max: 20,
    share: {
      kind: 'bands',
      bands: [
        { from: 0, strips: 3 },
        { from: 22500, strips: 4 },
      ],
    },
  },
  {
    base: 6,
    min: 9,
    max: null,
    share: { kind: 'rate', inhabitantsPerStrip: 8333, rounding: 'down' },
    overrides: { GM0106: { fixed: 12, reason: 'Afspraak' }, GM0114: { min: 10, max: 15, reason: 'Centrumgemeente' } },
  },
];

describe('The form of a rule', () => {
  test.each(rules)('says the rule it was made of: %j', (rule) => {
    const parsed = ruleOf(formOf(rule));
    expect(parsed.kind === 'rule' && canonicalRule(parsed.rule)).toBe(canonicalRule(rule));
  });

  test('keeps what the other kinds had, for who goes back', () => {
    const bands = changeRule(firstForm, { type: 'kind', kind: 'bands' });
    const back = changeRule(changeRule(bands, { type: 'number', field: 'base', value: '7' }), { type: 'kind', kind: 'proportional' });
    expect(ruleOf(back)).toMatchObject({ kind: 'rule', rule: { base: 7, share: { total: 129, exponent: 0.5 } } });
  });

  test('a half-typed number is refused where it stands, and not changed', () => {
    const form = changeRule(firstForm, { type: 'number', field: 'total', value: '12x' });
    expect(ruleOf(form)).toMatchObject({ kind: 'invalid', problems: [{ code: 'notWholeStrips', where: 'share.total' }] });
    expect(form.total).toBe('12x');
  });

  test('an empty bound is no bound', () => {
    expect(ruleOf(changeRule(firstForm, { type: 'number', field: 'max', value: ' ' }))).toMatchObject({ rule: { max: null } });
  });

  test('an agreement needs a reason, and one municipality has one', () => {
    const one = changeRule(firstForm, { type: 'addOverride', code: 'GM0106' });
    expect(changeRule(one, { type: 'addOverride', code: 'GM0106' })).toBe(one);
    const filled = changeRule(one, { type: 'override', at: 0, change: { fixed: '12' } });
    expect(ruleOf(filled)).toMatchObject({ kind: 'invalid', problems: [{ code: 'overrideReasonMissing' }] });
    const whole = changeRule(filled, { type: 'override', at: 0, change: { reason: 'Besluit' } });
    expect(ruleOf(whole)).toMatchObject({ rule: { overrides: { GM0106: { fixed: 12, reason: 'Besluit' } } } });
    expect(changeRule(whole, { type: 'removeOverride', at: 0 }).overrides).toEqual([]);
  });

  test('bands are added and taken out', () => {
    const form = changeRule(changeRule(formOf(rules[1] as Rule), { type: 'addBand' }), {
      type: 'band',
      at: 2,
      change: { from: '45.000', strips: '6' },
    });
    expect(ruleOf(form)).toMatchObject({ rule: { share: { bands: [{}, {}, { from: 45000, strips: 6 }] } } });
    expect(ruleOf(changeRule(form, { type: 'removeBand', at: 1 }))).toMatchObject({
      rule: { share: { bands: [{ from: 0 }, { from: 45000 }] } },
    });
  });

  test.each<[string, number | string | null]>([
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['8.333', 8333],
    ['8 333', 8333],
    ['1.000.000', 1000000],
    ['0.500', 0.5],
    ['', null],
    [' ', null],
    ['-1', -1],
    ['zes', 'zes'],
    ['1e3', '1e3'],
  ])('%j is read as %j', (text, value) => expect(typed(text)).toBe(value));
});
