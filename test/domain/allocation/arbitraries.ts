import fc from 'fast-check';
import { methods, type Method, type ProportionalShare, type Rule } from '../../../src/domain/allocation';

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly population: number;
}

export const unitsOf = (populations: readonly number[]): readonly Unit[] =>
  populations.map((population, at) => ({ code: `M${at}`, name: `Gemeente ${at}`, population }));

/** Small and round numbers bring ties; the others are as large as municipalities are. */
export const populations = (least = 1): fc.Arbitrary<number[]> =>
  fc.oneof(
    fc.array(fc.integer({ min: least, max: 30 }), { minLength: 1, maxLength: 10 }),
    fc.array(
      fc.integer({ min: least, max: 40 }).map((thousands) => thousands * 1000),
      { minLength: 1, maxLength: 10 },
    ),
    fc.array(fc.integer({ min: least, max: 900_000 }), { minLength: 1, maxLength: 14 }),
  );

export const method: fc.Arbitrary<Method> = fc.constantFrom(...methods);
export const divisorMethodName = fc.constantFrom(...methods.filter((each) => each !== 'largest-remainder'));
export const exponent: fc.Arbitrary<number> = fc.constantFrom(1, 1, 0.5, 0.5, 0.85, 0.7, 0.333);

export const proportional = (rule: Partial<Omit<Rule, 'share'>> & Partial<Omit<ProportionalShare, 'kind'>>): Rule => ({
  base: rule.base ?? 0,
  min: rule.min ?? null,
  max: rule.max ?? null,
  ...(rule.overrides ? { overrides: rule.overrides } : {}),
  share: { kind: 'proportional', total: rule.total ?? 0, exponent: rule.exponent ?? 1, method: rule.method ?? 'webster' },
});

interface Case {
  readonly units: readonly Unit[];
  readonly rule: Rule;
  readonly total: number;
}

/** A rule with bounds that may or may not bind, and a total that they leave room for. */
export const boundedCase: fc.Arbitrary<Case> = fc
  .record({
    populations: populations(),
    method,
    exponent,
    base: fc.integer({ min: 0, max: 6 }),
    room: fc.option(fc.integer({ min: 0, max: 12 })),
    floor: fc.option(fc.integer({ min: 0, max: 9 })),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ populations: people, method: name, exponent: power, base, room, floor, place }) => {
    const min = floor;
    const max = room === null ? null : Math.max(base, min ?? 0) + room;
    const least = Math.max(base, min ?? 0) * people.length;
    const greatest = max === null ? least + 60 : max * people.length;
    const total = least + Math.floor((greatest - least) * place);
    return { units: unitsOf(people), total, rule: proportional({ base, min, max, total, exponent: power, method: name }) };
  });
