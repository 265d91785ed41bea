import { isVacancy } from '../../../src/domain/capacity';
import { day, evaluate, scenario } from './scenario';

describe('The evaluation of the scenario', () => {
  const evaluation = evaluate();

  test('collective value: 8 carried out, of which one joint, one for all, one through a product that others use', () => {
    expect(evaluation.value).toMatchObject({ assignments: 8, joint: 1, forAll: 1, shared: 3, hours: 200, sharedHours: 120, users: 3 });
  });

  test('products made or used in the period; uses dated in it', () => {
    // Kaart: Bo, Ce, Ce = 3. Basiscursus: Aa = 1. Oud format: only Ce in 2026 = 1. Oud en stil: neither made nor used in 2026.
    expect(evaluation.value.products.map(({ product, uses, municipalities, isNew }) => [product, uses, municipalities, isNew])).toEqual([
      ['Kaart', 3, ['Bo', 'Ce'], true],
      ['Basiscursus', 1, ['Aa'], true],
      ['Oud format', 1, ['Ce'], false],
    ]);
    expect(evaluation.kinds.filter(({ products }) => products > 0)).toEqual([
      { kind: 'databank', products: 1, uses: 3, hours: 60, withHours: 1 },
      { kind: 'format', products: 1, uses: 1, hours: 30, withHours: 1 },
      { kind: 'training', products: 1, uses: 1, hours: 16, withHours: 1 },
    ]);
  });

  test('knowledge passed on: Kaart (asked by Aa) to Bo and Ce, Oud format of an earlier assignment to Ce: 3', () => {
    expect([evaluation.fromAssignments, evaluation.passedOn]).toEqual([2, 3]);
  });

  test('capacity: 1.8 fte at the start, 2.0 on the day; one came, one left', () => {
    const { capacity } = evaluation;
    expect(capacity).toMatchObject({ fteAtStart: 1.8, fteAtEnd: 2, people: { atStart: 2, atEnd: 2, joined: 1, left: 1, vacancies: 0 } });
    // 1 January to 23 November is 327 days; Adviseur 2 was there for 181 of them, Adviseur 3 for the other 146: two people on average, one of whom left.
    expect(capacity?.people).toMatchObject({ mean: 2, rate: 0.5 });
    // January: 1 + 0.8 available, 0.5 booked. July: 1 + 1.
    expect(capacity?.months[0]).toMatchObject({ month: '2026-01', available: 1.8, contracted: 1.8, booked: 0.5 });
    expect(capacity?.months[6]).toMatchObject({ month: '2026-07', available: 2, booked: 0.5 });
    // Up to 23 November; the rest of that month and December are planned, apart.
    expect(capacity?.months.map(({ month }) => month).at(-1)).toBe('2026-11');
    expect(capacity?.ahead.map(({ month }) => month)).toEqual(['2026-11', '2026-12']);
  });

  test('assignments: 13 by number in 15 rows; lead times 30, 10 and 20 days', () => {
    const { assignments } = evaluation;
    expect([assignments.count, assignments.rows]).toEqual([13, 15]);
    expect(assignments.byStatus).toEqual({ done: 3, running: 5, planned: 1, requested: 2, rejected: 1, draft: 1 });
    // A-01 5 Jan–3 Feb = 27 + 3 = 30, A-02 2–11 Feb = 10, A-03 1–20 Apr = 20: median 20, mean 20.
    expect(assignments.leadTime).toMatchObject({ count: 3, lowest: 10, median: 20, mean: 20, highest: 30 });
    // A-09 1 Oct–31 Dec = 31 + 30 + 31 = 92.
    expect(assignments.plannedTime).toMatchObject({ count: 1, median: 92 });
  });

  test('from request to start: days between; a joint assignment counts from the first request', () => {
    const { assignments } = evaluation;
    // A-01 1 Dec–5 Jan = 35, A-02 on one day = 0, A-03 2 Mar–1 Apr = 30, A-04 12 Mar–1 Apr = 20; have not begun.
    expect(assignments.waitingTime).toMatchObject({ count: 4, lowest: 0, median: 25, mean: 21.25, highest: 35 });
    // Waiting and lead time together: 35 + 30, 0 + 10, 30 + 20.
    expect(assignments.wholeTime).toMatchObject({ count: 3, lowest: 10, median: 50, highest: 65 });
    expect(assignments.dated).toBe(6);
  });

  test('strips: granted + mutations − spent − reserved, and the spread of what was put to use', () => {
    // Aa 9+1: spent 2+0+2 = 4, reserved 1. Bo 10−1: spent 1+1+2 = 4, reserved 2. Ce 11: spent 1+2+2 = 5, reserved 1.
    expect(
      evaluation.cards.rows.map(({ granted, mutations, spent, reserved, remaining }) => [granted, mutations, spent, reserved, remaining]),
    ).toEqual([
      [9, 1, 4, 1, 5],
      [10, -1, 4, 2, 3],
      [11, 0, 5, 1, 5],
    ]);
    // 5/10, 6/9, 6/11.
    expect(evaluation.used).toMatchObject({ lowest: 0.5, median: 6 / 11, highest: 6 / 9 });
  });

  test('experience: six answers of 2026 on the scale, mean 24/6 = 4; both quarters have three, too few to show', () => {
    const { all, byQuarter } = evaluation.experience;
    expect(all).toMatchObject({ answers: 6, spread: { mean: 4 } });
    // Six answers: under ten no spread.
    expect(all.spread?.deviation).toBeNull();
    expect(byQuarter.map(({ name, answers, spread }) => [name, answers, spread?.mean])).toEqual([
      ['2026-1', 3, undefined],
      ['2026-2', 3, undefined],
    ]);
  });

  test('a theme with one answer is not shown, nor the one from which it could be worked out', () => {
    // Warmte: A-01 (2), A-03 (2), A-04 (1) = 5; Kennis: A-02 = 1. Six less five would give the one away.
    expect(evaluation.experience.byTheme.map(({ name, answers, spread }) => [name, answers, spread])).toEqual([
      ['Warmte', 5, null],
      ['Kennis', 1, null],
    ]);
  });

  test('long term: too early within a year of the baseline, or when not measured again', () => {
    expect(evaluation.baseline?.map(({ indicator, change, tooEarly }) => [indicator, change, tooEarly])).toEqual([
      ['Woningen aardgasvrij', 30, false],
      ['Wijkplannen', null, true],
      ['Vertrouwen', null, true],
    ]);
    expect(evaluation.agreements).toHaveLength(2);
  });
});

describe('Vacancies', () => {
  const withVacancy = {
    ...scenario,
    team: [
      ...(scenario.team ?? []),
      ['Vacature senior', 'senior', 0.9, day('2026-10-01'), ''],
      ['vacant 2', 'junior', 0.5, day('2026-01-01'), day('2026-06-30')],
    ],
  };

  test('are no capacity and no people; those open on the day are counted', () => {
    const [without, { capacity }] = [evaluate(), evaluate(withVacancy)];
    expect({ ...capacity, people: null }).toEqual({ ...without.capacity, people: null });
    expect(capacity?.people).toEqual({ ...without.capacity?.people, vacancies: 1, vacantFte: 0.9 });
  });

  test.each([
    ['Vacature', true],
    ['vacature: adviseur', true],
    ['Vacancy 2', true],
    [' VACANT ', true],
    ['Vacaturehouder', false],
    ['Adviseur (vacature)', true],
    ['Vacature-adviseur', false],
    ['Vacano', false],
  ])('%s: %s', (member, is) => expect(isVacancy(member)).toBe(is));
});
