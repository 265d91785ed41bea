import fc from 'fast-check';
import { allocate, type Allocated, type MunicipalityInput, type Rule, type TieDecision } from '../../../src/domain/allocation';
import { boundedCase, divisorMethodName, exponent, method, populations, proportional, unitsOf } from './arbitraries';
import { referenceDivisor, referenceRemainder } from './reference';

const cases = { numRuns: 10_000 };

/** A bare check: ten thousand cases of a hundred expectations each would take minutes with expect. */
function hold(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const tiesOf = (result: Allocated): unknown => result.ties.map(({ strips, between }) => [strips, [...between].sort()]);
const tiesAs = (open: number, tied: readonly number[]): unknown => (open > 0 ? [[open, tied.map((at) => `M${at}`).sort()]] : []);

function allocated(rule: Rule, units: readonly MunicipalityInput[], decisions: readonly TieDecision[] = []): Allocated {
  const result = allocate(rule, units, decisions);
  if (result.kind !== 'allocated') throw new Error(JSON.stringify(result.problems));
  return result;
}

const totals = (result: Allocated): readonly number[] => result.rows.map(({ total }) => total);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
/** What a unit has when it wins every draw it is in. */
const most = (result: Allocated): readonly number[] =>
  result.rows.map(({ code, total }) => total + (result.ties[0]?.between.includes(code) ? 1 : 0));

test('the total is kept, and every bound', () => {
  fc.assert(
    fc.property(boundedCase, ({ units, rule, total }) => {
      const result = allocated(rule, units);
      const [least, greatest] = [totals(result), most(result)];
      hold(sum(least) + sum(result.ties.map(({ strips }) => strips)) === total && result.total === total, 'the total is lost');
      least.forEach((strips, at) => {
        hold(strips >= rule.base, 'fewer than the base');
        hold((greatest[at] ?? 0) <= (rule.max ?? Infinity), 'over the maximum');
        hold((rule.min ?? 0) <= strips, 'under the minimum, even when the lots fall badly');
      });
      for (const { strips, between } of result.ties) hold(strips > 0 && strips < between.length, 'no draw at all');
    }),
    cases,
  );
});

test('the order of the municipalities does not matter', () => {
  fc.assert(
    fc.property(boundedCase, fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), ({ units, rule }, keys) => {
      const shuffled = units
        .map((unit, at) => ({ unit, key: keys[at] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ unit }) => unit);
      const [first, second] = [allocated(rule, units), allocated(rule, shuffled)];
      const byCode = new Map(second.rows.map(({ code, total }) => [code, total]));
      for (const { code, total } of first.rows) hold(byCode.get(code) === total, `${code} differs`);
      hold(isSame(tiesOf(second), tiesOf(first)), 'another draw');
    }),
    cases,
  );
});

test('a larger municipality never gets fewer, whatever the method, the bounds and the draw', () => {
  fc.assert(
    fc.property(boundedCase, ({ units, rule }) => {
      const result = allocated(rule, units);
      const [least, greatest] = [totals(result), most(result)];
      units.forEach((larger, at) =>
        units.forEach((smaller, other) => {
          if (larger.population > smaller.population) hold((least[at] ?? 0) >= (greatest[other] ?? 0), 'a larger one gets fewer');
          if (larger.population === smaller.population) hold(least[at] === least[other], 'equals are told apart without a draw');
        }),
      );
    }),
    cases,
  );
});

test('divisor methods are house-monotone: a strip more in all takes none from anyone', () => {
  fc.assert(
    fc.property(boundedCase, divisorMethodName, ({ units, rule, total }, name) => {
      if (rule.share.kind !== 'proportional' || (rule.max !== null && total >= rule.max * units.length)) return;
      const exponentOfRule = rule.share.exponent;
      const [before, after] = [total, total + 1].map((strips) =>
        allocated({ ...rule, share: { kind: 'proportional', exponent: exponentOfRule, method: name, total: strips } }, units),
      );
      if (!before || !after) return;
      const [[least, greatest], [leastAfter, greatestAfter]] = [
        [totals(before), most(before)],
        [totals(after), most(after)],
      ] as const;
      units.forEach((_, at) => {
        hold((leastAfter[at] ?? 0) >= (least[at] ?? 0) && (greatestAfter[at] ?? 0) >= (greatest[at] ?? 0), 'a strip is lost');
      });
    }),
    cases,
  );
});

// Adams claims strip s + 1 with p / s, Jefferson with p / (s + 1). Adams gives everyone a first strip before anything else, so
// after it Adams over base 5 and Jefferson over base 6 make the same claims: equal from 6 strips a municipality on.
test('base 5 with adams is base 6 with jefferson from 6 strips a municipality on', () => {
  const extra = fc.integer({ min: 0, max: 80 });
  const floor = fc.option(fc.integer({ min: 6, max: 9 }));
  const ceiling = fc.option(fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(populations(), exponent, extra, floor, ceiling, (people, power, more, min, room) => {
      const units = unitsOf(people);
      const max = room === null ? null : (min ?? 6) + room;
      const total = Math.min((min ?? 6) * people.length + more, (max ?? Infinity) * people.length);
      const [adams, jefferson] = (
        [
          [5, 'adams'],
          [6, 'jefferson'],
        ] as const
      ).map(([base, name]) => allocated(proportional({ base, min, max, total, exponent: power, method: name }), units));
      if (!adams || !jefferson) return;
      hold(isSame(totals(adams), totals(jefferson)) && isSame(adams.ties, jefferson.ties), 'they differ');
    }),
    cases,
  );
});

test('without bounds largest remainder stays within the quota, and is what plain whole-number arithmetic gives', () => {
  const numbers = [fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 6 })] as const;
  fc.assert(
    fc.property(populations(), ...numbers, (people, seats, base) => {
      const result = allocated(proportional({ base, total: seats + base * people.length, method: 'largest-remainder' }), unitsOf(people));
      const all = sum(people);
      const [least, greatest] = [totals(result), most(result)];
      people.forEach((population, at) => {
        hold(((least[at] ?? 0) - base + 1) * all > seats * population, 'under the quota');
        hold(((greatest[at] ?? 0) - base - 1) * all < seats * population, 'over the quota');
      });
      const expected = referenceRemainder(people, seats);
      hold(
        isSame(
          least,
          expected.certain.map((strips) => strips + base),
        ),
        'not the exact outcome',
      );
      hold(isSame(tiesOf(result), tiesAs(expected.open, expected.tied)), 'not the exact draw');
    }),
    cases,
  );
});

test('divisor methods with bounds are what giving one strip at a time to the largest exact claim gives, ties included', () => {
  const numbers = [fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 12 }), fc.double({ min: 0, max: 1, noNaN: true })] as const;
  fc.assert(
    fc.property(populations(), divisorMethodName, ...numbers, (people, name, lower, room, place) => {
      const seats = lower * people.length + Math.floor(room * people.length * place);
      const result = allocated(proportional({ min: lower, max: lower + room, total: seats, method: name }), unitsOf(people));
      const expected = referenceDivisor(name, people, seats, lower, lower + room);
      hold(isSame(totals(result), expected.certain), 'not the exact outcome');
      hold(isSame(tiesOf(result), tiesAs(expected.open, expected.tied)), 'not the exact draw');
    }),
    cases,
  );
});

test('a recorded decision settles its tie and changes nothing else', () => {
  const round = fc.array(
    fc.integer({ min: 1, max: 5 }).map((each) => each * 1000),
    { minLength: 2, maxLength: 8 },
  );
  let settledTies = 0;
  fc.assert(
    fc.property(round, method, fc.integer({ min: 1, max: 40 }), fc.nat(), (people, name, total, pick) => {
      const rule = proportional({ total, method: name });
      const open = allocated(rule, unitsOf(people));
      const [tie] = open.ties;
      if (!tie) return;
      settledTies++;
      const turned = tie.between.map((_, at) => tie.between[(at + pick) % tie.between.length] ?? '');
      const decision = {
        between: turned,
        strips: tie.strips,
        winners: turned.slice(0, tie.strips),
        by: 'Stuurgroep',
        on: '2026-01-15',
        why: 'Loting',
      };
      const settled = allocated(rule, unitsOf(people), [decision]);
      hold(sum(totals(settled)) === total && settled.total === total, 'the total is lost');
      hold(
        settled.warnings.every(({ code }) => !code.startsWith('decision')),
        'the decision is not used',
      );
      const before = totals(open);
      settled.rows.forEach(({ code, total: strips }, at) =>
        hold(strips - (before[at] ?? 0) === (decision.winners.includes(code) ? 1 : 0), 'another result than the lots'),
      );
    }),
    cases,
  );
  expect(settledTies).toBeGreaterThan(1000);
});

test('margins: so many inhabitants more bring a strip and one less does not; so many fewer cost one', () => {
  fc.assert(
    fc.property(boundedCase, fc.nat(), ({ units, rule }, pick) => {
      const at = pick % units.length;
      const row = allocated(rule, units).rows[at];
      if (!row) return;
      const totalWith = (change: number): number =>
        totals(
          allocated(
            rule,
            units.map((unit, place) => (place === at ? { ...unit, population: unit.population + change } : unit)),
          ),
        )[at] ?? 0;
      if (row.toNext !== null) hold(totalWith(row.toNext) > row.total && totalWith(row.toNext - 1) === row.total, 'toNext');
      if (row.toLess !== null) hold(totalWith(-row.toLess) < row.total && totalWith(1 - row.toLess) === row.total, 'toLess');
      if (row.toNext === null && rule.max === null && units.length > 1) hold(totalWith(100_000_000) === row.total, 'there is a next strip');
    }),
    { numRuns: 3000 },
  );
});
