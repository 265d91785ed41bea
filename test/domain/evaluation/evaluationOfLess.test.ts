import { evaluatePeriod, narrative } from '../../../src/domain/evaluation';
import { evaluate, scenario, tablesOf, today, type ScenarioRows } from './scenario';

describe('An evaluation of less', () => {
  const without = (...keys: readonly (keyof ScenarioRows)[]): ScenarioRows =>
    Object.fromEntries(Object.entries(scenario).filter(([key]) => !keys.includes(key as keyof ScenarioRows)));

  test('no products, no team, no answers: no figure is made up', () => {
    const evaluation = evaluate(without('products', 'uses', 'reviews', 'team', 'bookings', 'agreements', 'baseline'));
    expect(evaluation).toMatchObject({ capacity: null, agreements: null, baseline: null, passedOn: 0 });
    expect(evaluation.experience).toMatchObject({ source: 'assignments', all: { answers: 0, spread: null } });
    // Joint and for all remain: 2 of 8.
    expect(evaluation.value).toMatchObject({ products: [], shared: 2 });
    const codes = narrative(evaluation).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['noProducts', 'noAnswers', 'noAgreements', 'noBaseline']));
    expect(codes).not.toContain('satisfaction');
  });

  test('one municipality: no spread is spoken of', () => {
    const alone = { ...scenario, municipalities: [['Aa', 20000, '']], allocation: [[2026, 'Aa', 9, 'vastgesteld', '']] };
    expect(narrative(evaluate(alone)).map(({ code }) => code)).toEqual(expect.arrayContaining(['stripsOne']));
    expect(narrative(evaluate(alone)).map(({ code }) => code)).not.toContain('means');
  });

  test('no column with the date of a request: nothing is said on waiting', () => {
    const tables = tablesOf(scenario);
    const { requested: _gone, ...columns } = tables.assignments?.columns ?? {};
    const { assignments } = evaluatePeriod(
      { ...tables, ...(tables.assignments ? { assignments: { ...tables.assignments, columns } } : {}) },
      '2026',
      today,
    );
    expect(assignments).toMatchObject({ dated: null, waitingTime: null, wholeTime: null, leadTime: { count: 3 } });
  });

  test('a period without assignments', () => {
    expect(narrative(evaluate(scenario, '2027')).map(({ code }) => code)).toContain('noAssignments');
  });
});

describe('What the narrative says', () => {
  test('small numbers are hedged: 8 assignments and 3 lead times', () => {
    const codes = narrative(evaluate()).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['sharedFew', 'leadTimeFew', 'means', 'longTermSome']));
    expect(codes).not.toContain('shared');
  });

  test.each([
    [['vastgelegd', 'Afgesproken'], 'agreements'],
    [['besproken', 'akkoord'], 'agreementsSome'],
    [['open', ''], 'agreementsOpen'],
  ])('of agreements with the status %j it says %s: only what was agreed is an agreement', (statuses, code) => {
    const agreements = statuses.map((status, index) => [`Onderwerp ${index}`, '', status, '']);
    const codes = narrative(evaluate({ ...scenario, agreements })).map((sentence) => sentence.code);
    expect(codes.filter((each) => each.startsWith('agreements'))).toEqual([code]);
  });

  test('a baseline that nobody filled in is not on record', () => {
    const of = (...starts: readonly (number | string)[]) =>
      narrative(evaluate({ ...scenario, baseline: starts.map((start, index) => [`Maat ${index}`, start, '', '', '']) })).map(
        ({ code }) => code,
      );
    expect(of('', '?')).toContain('noBaseline');
    expect(of(5, '')).toContain('longTermNotAll');
  });
});
