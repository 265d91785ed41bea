import { allocate, comparePopulations, findWorkingRules, parseRule, type Allocated, type Rule } from '../../src/domain/allocation';
import { allocationTexts } from '../../src/i18n/areas/allocation';
import {
  describeAllocationProblem,
  describeAllocationWarning,
  describePopulationComparison,
  describeRule,
  describeStep,
  describeTie,
  describeWorkingRules,
  explainRow,
} from '../../src/i18n/describeAllocation';
import { createTranslator, type Texts } from '../../src/i18n/translator';
import { drenthe } from '../domain/allocation/drenthe';

const nl = createTranslator('nl');
const en = createTranslator('en');
const nameOf = (code: string): string => drenthe.find((each) => each.code === code)?.name ?? code;

const allocated = (
  rule: Rule,
  inputs: Parameters<typeof allocate>[1] = drenthe,
  decisions: Parameters<typeof allocate>[2] = [],
): Allocated => {
  const result = allocate(rule, inputs, decisions);
  if (result.kind !== 'allocated') throw new Error(JSON.stringify(result.problems));
  return result;
};
const explained = (rule: Rule, code: string): string => {
  const row = allocated(rule).rows.find((each) => each.code === code);
  return row ? explainRow(nl, row) : '';
};

const squareRoot: Rule = {
  base: 6,
  min: 9,
  max: 14,
  share: { kind: 'proportional', total: 129, exponent: 0.5, method: 'largest-remainder' },
};
const rate: Rule = { base: 6, min: 9, max: 14, share: { kind: 'rate', inhabitantsPerStrip: 8333, rounding: 'half-up' } };

// Westerveld: 57 × √20,003 ÷ 2,380.1 = 3.387. Worked out in docs/rules/allocation.md.
test('a row by largest remainder in words', () => {
  expect(explained(squareRoot, 'GM1701')).toBe(
    'Westerveld krijgt 9 strippen: 6 als basis en 3 naar inwoners. Het deel naar inwoners komt uit op 3,39; de rest van 0,39 is te klein voor nog een strip, ' +
      'want andere gemeenten hebben een grotere rest. Met 1.652 inwoners meer zou de gemeente meer strippen krijgen.',
  );
  expect(explained(squareRoot, 'GM0109')).toContain('de rest van 0,53 is groot genoeg voor een hele strip.');
});

// 20,003 / 8,333 = 2.4: 8 strips, under the minimum. 56,591 / 8,333 = 6.79: 7.
test('a bound, and a rate, in words', () => {
  expect(explained(rate, 'GM1701')).toContain('De regel zelf komt uit op 8,4 strippen; het minimum van 9 strippen is de ondergrens.');
  expect(explained(rate, 'GM0118')).toContain('56.591 inwoners gedeeld door 8.333 per strip is 6,79, naar boven afgerond 7 strippen.');
  const row = allocated(rate).rows.find(({ code }) => code === 'GM0118');
  expect(row && explainRow(en, row)).toContain('56,591 inhabitants divided by 8,333 a strip is 6.79, rounded up 7 strips.');
});

test('an agreed bound and a fixed number give their reason, without two full stops', () => {
  const rule: Rule = { ...rate, overrides: { GM1701: { min: 11, reason: 'Nationaal Park.' }, GM0114: { fixed: 5, reason: 'eigen team' } } };
  expect(explained(rule, 'GM1701')).toContain('Dat is zo afgesproken: Nationaal Park. Met');
  expect(explained(rule, 'GM0114')).toBe('Emmen krijgt 5 strippen, alle uit de basis. Dat aantal ligt vast: eigen team.');
});

test('a tie, and the decision on it, in words', () => {
  const equals = [
    { code: 'a', name: 'Assen', population: 5000 },
    { code: 'b', name: 'Meppel', population: 5000 },
  ];
  const rule: Rule = { base: 0, min: null, max: null, share: { kind: 'proportional', total: 3, exponent: 1, method: 'webster' } };
  const decision = { between: ['b', 'a'], strips: 1, winners: ['b'], by: 'de stuurgroep', on: '2026-01-15', why: 'loting' };
  const name = (code: string): string => (code === 'a' ? 'Assen' : 'Meppel');
  const [open, settled] = [allocated(rule, equals), allocated(rule, equals, [decision, { ...decision, strips: 2 }])];
  expect(open.ties.map((tie) => describeTie(nl, tie, name))).toEqual([
    'Over 1 strip moet worden geloot tussen Assen en Meppel: hun aanspraken zijn precies gelijk.',
  ]);
  expect(settled.ties.map((tie) => describeTie(nl, tie, name))).toEqual([
    'Over 1 strip is beslist op 15 januari 2026 door de stuurgroep: Meppel. Reden: loting.',
  ]);
  expect(settled.rows.map((row) => explainRow(nl, row).split('. ')[1])).toEqual([
    'Bij gelijke aanspraken ging 1 strip door het besluit van 15 januari 2026 (de stuurgroep) naar een ander: loting',
    'Een van deze strippen kreeg de gemeente door het besluit van 15 januari 2026 (de stuurgroep) bij gelijke aanspraken: loting',
  ]);
  expect(settled.warnings.map((warning) => describeAllocationWarning(nl, warning))).toEqual([
    expect.stringContaining('over 2 strippen is niet gebruikt'),
  ]);
});

// Westerveld: 20,003 / 2.5 = 8,001.2 for its third strip; Meppel: 35,810 / 4.5 = 7,957.8 for its fifth.
test('steps, a rule and what is feasible in words', () => {
  const webster: Rule = { base: 6, min: null, max: 14, share: { kind: 'proportional', total: 127, exponent: 1, method: 'webster' } };
  const steps = allocated(webster).trace.steps.map((step) => describeStep(nl, webster, step, nameOf));
  expect(steps).toContain('Met elke deler tussen 7.957,8 en 8.001,2 komt het zo uit; 8.000 inwoners is een rond getal daartussen.');
  expect(describeRule(nl, squareRoot)).toBe(
    '6 strippen basis voor elke gemeente; samen 129 strippen, het deel boven de basis naar de wortel van het aantal inwoners, ' +
      'volgens grootste resten (Hamilton); ten minste 9 en ten hoogste 14 strippen per gemeente.',
  );
  const wanted = { base: 6, min: 9, max: 14 };
  const rules = findWorkingRules(drenthe, wanted);
  const sentences = rules ? describeWorkingRules(nl, wanted, rules) : [];
  expect(sentences[0]).toBe(
    'Zuiver naar rato kan dit niet: Emmen is 5,47 keer zo groot als Westerveld, ' +
      'en tussen 9 en 14 strippen met 6 als basis is hoogstens een verhouding van 4,5 mogelijk.',
  );
  expect(sentences).toContain(
    'Met exponent 0,5 (grootste resten (Hamilton)) komt het vanzelf uit op 9 tot 14 bij 54 tot en met 60 strippen boven de basis.',
  );
});

test('problems in words, with the numbers as people write them', () => {
  const parsed = parseRule({ base: -1, share: { kind: 'proportional', total: 1.005, exponent: 2, method: 'x' } });
  const problems = parsed.kind === 'invalid' ? parsed.problems.map((problem) => describeAllocationProblem(nl, problem)) : [];
  expect(problems).toEqual([
    'base is -1: een aantal strippen kan niet onder 0 liggen.',
    'share.total is 1,005: vul een heel aantal strippen in.',
    'De methode “x” is niet bekend. Kies uit: largest-remainder, webster, jefferson, adams, hill, dean.',
    'De exponent is 2. Kies een getal boven 0 en hoogstens 1: 1 is naar rato, 0,5 de wortel.',
  ]);
  const impossible = allocate({ ...squareRoot, share: { kind: 'proportional', total: 300, exponent: 1, method: 'hill' } }, drenthe);
  expect(impossible.kind === 'impossible' && impossible.problems.map((problem) => describeAllocationProblem(nl, problem))).toEqual([
    'Met 300 strippen in totaal kan het niet: de maxima laten samen hoogstens 168 strippen toe.',
  ]);
});

test('what newer figures change in words', () => {
  const newer = drenthe.map((each) => (each.code === 'GM1730' ? { ...each, population: 36_000 } : each));
  expect(describePopulationComparison(nl, comparePopulations(squareRoot, drenthe, newer))).toEqual([
    'Tynaarlo krijgt er 1 strip bij (10 wordt 11).',
    'Coevorden levert 1 strip in (11 wordt 10).',
  ]);
  const equal = drenthe.map((each) => (each.code === 'GM1730' ? { ...each, population: 35_725 } : each));
  expect(describePopulationComparison(nl, comparePopulations(squareRoot, drenthe, equal))).toEqual([
    'Over 1 strip moet worden geloot tussen Tynaarlo en Coevorden: hun aanspraken zijn precies gelijk.',
  ]);
  expect(describePopulationComparison(nl, comparePopulations(squareRoot, drenthe, drenthe))).toEqual([
    'Niemand krijgt er strippen bij of levert in.',
  ]);
});

test('every text has the same parameters in both languages, and none is left unfilled', () => {
  const placesIn = (texts: Texts, path = ''): readonly (readonly [string, readonly string[]])[] =>
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [[`${path}${key}`, [...new Set(text.match(/{{\w+}}/g))].sort()] as const]
        : placesIn(text, `${path}${key}.`),
    );
  expect(placesIn(allocationTexts.en)).toEqual(placesIn(allocationTexts.nl));
  const rules: Rule[] = [
    squareRoot,
    rate,
    { ...rate, overrides: { GM1701: { max: 9, reason: 'x' }, elders: { fixed: 3, reason: 'x' } } },
    {
      base: 0,
      min: null,
      max: null,
      share: {
        kind: 'bands',
        bands: [
          { from: 0, strips: 2 },
          { from: 30_000, strips: 5 },
        ],
      },
    },
    ...(['webster', 'jefferson', 'adams', 'hill', 'dean', 'largest-remainder'] as const).flatMap((method) =>
      [1, 0.5, 0.85].map((exponent): Rule => ({ base: 6, min: 9, max: 14, share: { kind: 'proportional', total: 127, exponent, method } })),
    ),
  ];
  for (const translator of [nl, en]) {
    for (const rule of rules) {
      const { rows, trace, warnings } = allocated(rule);
      const said = [
        describeRule(translator, rule),
        ...rows.map((row) => explainRow(translator, row)),
        ...trace.steps.map((step) => describeStep(translator, rule, step, nameOf)),
        ...warnings.map((warning) => describeAllocationWarning(translator, warning)),
      ];
      for (const sentence of said) expect(sentence).not.toMatch(/{{|undefined|null|NaN| {2}/);
    }
  }
});
