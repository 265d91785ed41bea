import fc from 'fast-check';
import { isVacancy } from '../../../src/domain/capacity';
import { csvOf } from '../../../src/domain/evaluation/csv';
import {
  changesSince,
  evaluatePeriod,
  experience,
  exportEvaluation,
  figuresOf,
  narrative,
  quartersIn,
  spreadOf,
  tableFingerprints,
} from '../../../src/domain/evaluation';
import { day, scenario, tablesOf, type ScenarioRows } from './scenario';

const today = day('2026-11-23');
const evaluate = (rows: ScenarioRows = scenario, period = '2026') => evaluatePeriod(tablesOf(rows), period, today);

describe('The evaluation of the scenario', () => {
  const evaluation = evaluate();

  test('collective value: 8 carried out, of which one joint, one for all, one through a product that others use', () => {
    expect(evaluation.value).toMatchObject({ assignments: 8, joint: 1, forAll: 1, shared: 3, hours: 200, sharedHours: 120, users: 3 });
  });

  test('products made or used in the period; uses dated in it or not dated', () => {
    // Kaart: Bo, Ce, Ce = 3. Basiscursus: Aa, undated = 1. Oud format: only Ce in 2026 = 1. Oud en stil: neither made nor used in 2026.
    expect(evaluation.value.products.map(({ product, uses, municipalities, isNew }) => [product, uses, municipalities, isNew])).toEqual([
      ['Kaart', 3, ['Bo', 'Ce'], true],
      ['Basiscursus', 1, ['Aa'], true],
      ['Oud format', 1, ['Ce'], false],
    ]);
    expect(evaluation.kinds.filter(({ products }) => products > 0)).toEqual([
      { kind: 'databank', products: 1, uses: 3, hours: 60 },
      { kind: 'format', products: 1, uses: 1, hours: 30 },
      { kind: 'training', products: 1, uses: 1, hours: 16 },
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
    expect(capacity?.months).toHaveLength(12);
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

  test('formulation by quarter of the start: A-01 has all seven parts, A-02 and A-03 only their planning', () => {
    // Q1: A-01 (7) and A-02 (1): 4. Q2: A-03 (1), A-04 (0), A-05 (0): 1/3. Q3: 0. Q4: A-09 1. Without: A-10 … A-13.
    expect(evaluation.assignments.formulationByQuarter).toEqual([
      { quarter: '2026-1', assignments: 2, score: 4 },
      { quarter: '2026-2', assignments: 3, score: 1 / 3 },
      { quarter: '2026-3', assignments: 3, score: 0 },
      { quarter: '2026-4', assignments: 1, score: 1 },
      { quarter: '', assignments: 4, score: 0 },
    ]);
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

  test('experience: six answers of 2026 on the scale, mean 24/6 = 4; both quarters have three', () => {
    const { all, byQuarter } = evaluation.experience;
    expect(all).toMatchObject({ answers: 6, spread: { mean: 4 } });
    // (0 + 1 + 1 + 0 + 0 + 0) / 5 = 0.4.
    expect(all.spread?.deviation).toBeCloseTo(Math.sqrt(0.4), 12);
    expect(byQuarter.map(({ name, answers, spread }) => [name, answers, spread?.mean])).toEqual([
      ['2026-1', 3, 4],
      ['2026-2', 3, 4],
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

describe('What the narrative says', () => {
  test('small numbers are hedged: 8 assignments and 3 lead times', () => {
    const codes = narrative(evaluate()).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['sharedFew', 'leadTimeFew', 'means', 'longTermSome']));
    expect(codes).not.toContain('shared');
  });
});

describe('Not recognisable', () => {
  test('never a figure over fewer than three answers, nor a rest of one or two', () => {
    const theme = fc.constantFrom('A', 'B', 'C', 'D');
    fc.assert(
      fc.property(fc.array(fc.tuple(theme, fc.integer({ min: 1, max: 5 })), { maxLength: 25 }), (answers) => {
        const tables = tablesOf({
          assignments: ['A', 'B', 'C', 'D'].map((name) => [
            name,
            2026,
            'Aa',
            name,
            '',
            '',
            '',
            name,
            '',
            '',
            '',
            '',
            1,
            'lopend',
            '',
            '',
            '',
            '',
          ]),
          reviews: answers.map(([name, score]) => [name, 'Aa', '', score, '']),
        });
        const { all, byTheme } = experience(tables, null, () => true);
        const shown = byTheme.filter(({ spread }) => spread);
        const rest = all.answers - shown.reduce((sum, group) => sum + group.answers, 0);
        expect(shown.every((group) => group.answers >= 3)).toBe(true);
        // With fewer than three in all there is no total to take anything from.
        expect(rest === 0 || rest >= 3 || all.spread === null).toBe(true);
      }),
    );
  });
});

describe('Small parts', () => {
  test.each([
    [[], null],
    [[4], [4, null]],
    [
      [1, 3],
      [2, Math.SQRT2],
    ],
    [
      [1, 2, 6],
      [2, Math.sqrt(7)],
    ],
  ] as const)('spread of %j: median and deviation', (values, expected) => {
    const spread = spreadOf(values);
    // 1, 2, 6: mean 3, squares 4 + 1 + 9 = 14, over 2 is 7.
    expect(spread && [spread.median, spread.deviation]).toEqual(expected);
  });

  test('quarters of a period that begins and ends within one', () => {
    expect(quartersIn({ start: day('2026-11-15'), end: day('2027-04-01') })).toEqual(['2026-4', '2027-1', '2027-2']);
  });

  test('a changed cell, an added row, a table gone: each is said', () => {
    const before = tableFingerprints(tablesOf(scenario));
    expect(changesSince(before, tableFingerprints(tablesOf(scenario)))).toEqual([]);
    const { agreements: _gone, ...rest } = scenario;
    const after = tableFingerprints(
      tablesOf({
        ...rest,
        mutations: [
          [2026, 'Aa', 2],
          [2026, 'Bo', -1],
          [2025, 'Ce', 7],
        ],
        uses: [...(scenario.uses ?? []), ['Kaart', 'Aa', '']],
      }),
    );
    expect(changesSince(before, after)).toEqual([
      { name: 'Mutaties', kind: 'content', before: 3, after: 3 },
      { name: 'Gebruik', kind: 'rows', before: 6, after: 7 },
      { name: 'Afspraken', kind: 'removed', before: 2, after: 0 },
    ]);
  });
});

describe('Export', () => {
  const files = new Map(
    exportEvaluation(evaluate(), { title: 'Evaluatie 2026', made: today, version: '1.0.0' }).map(({ name, text }) => [name, text]),
  );

  test('CSV with a byte order mark, semicolons and decimal commas', () => {
    const csv = files.get('cijfers.csv') ?? '';
    expect(csv.startsWith('\uFEFFperiode;onderdeel;cijfer;van;waarde;eenheid;bron\r\n')).toBe(true);
    expect(csv).toContain('2026;collective;sharedAssignments;;0,375;share;products uses assignments\r\n');
    expect(files.get('strippen.csv')).toContain('2026;Bo;10;-1;4;2;3\r\n');
  });

  test('text that a spreadsheet would run stays text, and quotes are doubled', () => {
    const rows = { ...scenario, products: [['=1+1;"x"', 'format', '', '', 1]], uses: [['=1+1;"x"', 'Aa', '']] };
    const reuse = exportEvaluation(evaluate(rows), { title: '', made: today, version: '1' }).find(({ name }) => name === 'hergebruik.csv');
    expect(reuse?.text).toContain('2026;"\'=1+1;""x""";Aa');
  });

  test('the descriptor names every file and every column', () => {
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as {
      resources: { path: string; schema: { fields: { name: string; decimalChar?: string }[] } }[];
    };
    for (const { path, schema } of resources) {
      expect((files.get(path) ?? '').slice(1).split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(';'));
    }
    expect(resources).toHaveLength(4);
  });

  test.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1'])('%j is kept from being run', (text) => {
    expect(csvOf(['a'], [[text]])).toMatch(/^\uFEFFa\r\n"?'/);
  });

  test.each([
    [1 / 3, '0,333333333333'],
    [-2.5, '-2,5'],
    [0, '0'],
    [null, ''],
    [true, 'true'],
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['a-b', 'a-b'],
  ] as const)('%j is written %s', (cell, written) => {
    expect(csvOf(['a'], [[cell]])).toBe(`\uFEFFa\r\n${written}\r\n`);
  });

  test('a key is declared only where the rows keep it', () => {
    const twice = {
      ...scenario,
      products: [...(scenario.products ?? []), ['Kaart', 'format', day('2026-05-05'), '', 1]],
      uses: [['Kaart', 'Elders', '']],
    };
    const descriptor = exportEvaluation(evaluate(twice), { title: '', made: today, version: '1' }).find(
      ({ name }) => name === 'datapackage.json',
    );
    const { resources } = JSON.parse(descriptor?.text ?? '') as {
      resources: { name: string; schema: { primaryKey?: string[]; foreignKeys?: object[] } }[];
    };
    const schema = (of: string) => resources.find(({ name }) => name === of)?.schema;
    expect([schema('producten')?.primaryKey, schema('hergebruik')?.foreignKeys, schema('strippen')?.primaryKey]).toEqual([
      undefined,
      undefined,
      ['periode', 'gemeente'],
    ]);
  });

  test('outside readers get no people', () => {
    const codes = (variant: 'internal' | 'external') => figuresOf(evaluate(), variant).map(({ code }) => code);
    expect(codes('internal')).toContain('joined');
    expect(codes('external')).not.toContain('joined');
  });
});
