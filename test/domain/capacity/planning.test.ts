import fc from 'fast-check';
import type { Cell, WorkbookTables } from '../../../src/domain/contract';
import { readAssignments } from '../../../src/domain/assignments';
import {
  daysOff,
  outlook,
  proposeStaffing,
  readCapacity,
  scenarioProblems,
  staffingFindings,
  withScenario,
  type Outlook,
  type OutlookProblem,
  type Scenario,
} from '../../../src/domain/capacity';
import { settingsOf, tableOf } from '../ledger/tablesOf';
import { day } from './days';

const team = (...rows: readonly (readonly Cell[])[]) =>
  tableOf('team', ['Medewerker', 'Niveau', 'Fte', 'Van', 'Tot', 'Expertise'], ...rows);
const bookings = (...rows: readonly (readonly Cell[])[]) => tableOf('bookings', ['Medewerker', 'Opdracht', 'Van', 'Tot', 'Fte'], ...rows);
const assignments = (...rows: readonly (readonly Cell[])[]) =>
  tableOf('assignments', ['Nr', 'Titel', 'Niveau', 'Strippen', 'Status', 'Start', 'Eind', 'Uren'], ...rows);
const none = daysOff([]);
const [january, march, april, december] = [day('2026-01-01'), day('2026-03-01'), day('2026-04-01'), day('2026-12-31')];
const codes = (tables: WorkbookTables) =>
  staffingFindings(readCapacity(tables), readAssignments(tables.assignments)).map(({ code }) => code);

describe('findings', () => {
  const people = team(
    ['A', 'junior', 1, january, day('2026-06-30')],
    ['A', 'medior', 1, day('2026-07-01'), ''],
    ['S', 'senior', 1, january, day('2026-03-31')],
  );
  const work = (status: string, level = '', start: Cell = '', end: Cell = '') => assignments(['1', 'x', level, 2, status, start, end, '']);

  test.each([
    ['lopend', ['unbooked']],
    ['gepland', ['unbooked']],
    ['aangevraagd', []],
    ['afgerond', []],
    ['concept', []],
  ])('work that is %s with no one booked: %p', (status, expected) => {
    expect(codes({ team: people, assignments: work(status) })).toEqual(expected);
  });

  test.each<[string, readonly Cell[], readonly string[]]>([
    ['within its dates', ['A', '1', march, april, 0.5], []],
    ['over a change of contract', ['A', '1', march, december, 0.5], []],
    ['before its start', ['A', '1', january, april, 0.5], ['bookingBeforeAssignment']],
    ['past its end', ['A', '1', march, december + 1, 0.5], ['bookingPastAssignment']],
    ['past the contract', ['S', '1', march, april, 0.5], ['bookingOutsideContract']],
    ['of a stranger', ['X', '1', march, april, 0.5], ['unknownMember']],
    ['of a place that is open', ['Vacature', '1', march, april, 0.5], ['unbooked', 'vacancyBooked']],
  ])('a booking %s', (_, row, expected) => {
    expect(codes({ team: people, bookings: bookings(row), assignments: work('lopend', '', march, december) })).toEqual(expected);
  });

  test('the first day without a contract is named', () => {
    const tables = { team: people, bookings: bookings(['S', '1', march, april, 0.5]), assignments: work('lopend') };
    expect(staffingFindings(readCapacity(tables), readAssignments(tables.assignments))).toMatchObject([
      { from: april, source: { sheet: 'Inzet', row: 2 } },
    ]);
  });

  test('a booking on an assignment that is not there', () => {
    expect(codes({ team: people, bookings: bookings(['A', '9', march, april, 0.5]), assignments: work('concept') })).toEqual([
      'unknownAssignment',
    ]);
  });

  test.each([
    ['senior', 'levelTooLow'],
    ['medior', 'levelTooLow'],
    ['junior', undefined],
    ['', undefined],
  ])('asked %s, booked a junior: %s', (level, expected) => {
    expect(codes({ team: people, bookings: bookings(['A', '1', march, april, 0.5]), assignments: work('lopend', level) })[0]).toBe(
      expected,
    );
  });
});

const found = (result: Outlook | OutlookProblem): Outlook => {
  if (!result.ok) throw new Error(result.code);
  return result;
};

describe('outlook', () => {
  const settings = { hoursPerStrip: 40, productiveHoursPerFte: 1305 };
  /*
   * 2026 has 261 weekdays, so 1305 hours is 5 a day for 1 fte. From 1 to 31 March 22 days: 110 hours.
   * Open: 2 strips × 40 = 80 hours, of which 30 made: 50. Free: 1 strip, 40 hours. Together 90 of 110: it fits.
   */
  const tables = {
    team: team(['A', 'medior', 1, january, '']),
    assignments: assignments(['1', 'x', 'medior', 2, 'lopend', '', '', 30], ['2', 'y', '', 5, 'concept', '', '', '']),
  };
  const ask = (change: Partial<WorkbookTables> = {}, freeStrips = 1, end = day('2026-03-31')) => {
    const all = { ...tables, ...change };
    return outlook(readCapacity(all), readAssignments(all.assignments), settings, { today: march, end, freeStrips, off: none });
  };

  test('sets open strips in hours against the hours left', () => {
    const { total } = found(ask());
    expect(total.claimed).toBeCloseTo(50, 9);
    expect(total.free).toBeCloseTo(40, 9);
    expect(total.available).toBeCloseTo(110, 9);
    expect(total).toMatchObject({ short: 0, shortForClaimed: 0 });
  });

  test('sets the hours of a joint assignment, written on one of its rows, against all of its strips', () => {
    // 2 + 1 strips × 40 = 120 hours, of which 100 made: 20 are left, not 40.
    const joint = {
      assignments: assignments(['1', 'x', 'medior', 2, 'lopend', '', '', 100], ['1', 'x', 'medior', 1, 'lopend', '', '', '']),
    };
    expect(found(ask(joint)).total.claimed).toBeCloseTo(20, 9);
  });

  test('says how many hours are short', () => {
    expect(found(ask({}, 2)).total.short).toBeCloseTo(20, 6);
    expect(found(ask({}, 2)).total.shortForClaimed).toBe(0);
  });

  test('a level is served by itself and those above', () => {
    const asksSenior = { assignments: assignments(['1', 'x', 'senior', 1, 'gepland', '', '', '']) };
    const byLevel = Object.fromEntries(found(ask(asksSenior)).levels.map(({ level, short }) => [level, short]));
    expect(byLevel).toMatchObject({ senior: 40, junior: 0, medior: 0 });
    const senior = { ...asksSenior, team: team(['S', 'senior', 1, january, '']) };
    expect(found(ask(senior)).levels.every(({ short }) => short === 0)).toBe(true);
    expect(found(ask({ ...senior, assignments: assignments(['1', 'x', 'junior', 1, 'gepland', '', '', '']) })).levels[0]?.short).toBe(0);
  });

  test("spreads work over its own days: all of March's in March", () => {
    const dated = { assignments: assignments(['1', 'x', 'medior', 1, 'gepland', march, day('2026-03-31'), '']) };
    const months = found(ask(dated, 0, day('2026-04-30'))).months.filter(({ claimed }) => claimed > 0);
    expect(months.map(({ month, claimed }) => [month, claimed])).toEqual([['2026-03', 40]]);
  });

  test.each([
    ['noHoursPerStrip', { ...settings, hoursPerStrip: null }, december],
    ['noProductiveHours', { ...settings, productiveHoursPerFte: null }, december],
    ['periodOver', settings, january],
  ] as const)('%s', (code, set, end) => {
    expect(outlook(readCapacity(tables), [], set, { today: march, end, freeStrips: 0, off: none })).toEqual({ ok: false, code });
  });

  test('months and levels add up to the total', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('junior', 'medior', 'senior', ''),
            fc.integer({ min: 0, max: 5 }),
            fc.integer({ min: 0, max: 300 }),
            fc.integer({ min: 0, max: 300 }),
          ),
        ),
        fc.nat({ max: 20 }),
        (rows, freeStrips) => {
          const work = assignments(
            ...rows.map(([level, strips, from, length], index) => [
              String(index),
              't',
              level,
              strips,
              'gepland',
              january + from,
              january + from + length,
              '',
            ]),
          );
          const { total, months, levels } = found(ask({ assignments: work }, freeStrips, december));
          const sum = (
            items: readonly { readonly claimed: number; readonly free: number; readonly available: number }[],
            key: 'claimed' | 'free' | 'available',
          ) => items.reduce((all, item) => all + item[key], 0);
          for (const key of ['claimed', 'free', 'available'] as const) {
            expect(sum(months, key)).toBeCloseTo(total[key], 6);
            expect(sum(levels, key)).toBeCloseTo(total[key], 6);
          }
          expect(total.claimed).toBeCloseTo(40 * rows.reduce((all, [, strips]) => all + strips, 0), 6);
          expect(total.free).toBeCloseTo(40 * freeStrips, 6);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('scenarios', () => {
  const capacity = readCapacity({
    team: team(['A', 'junior', 1, january, ''], ['B', 'medior', 1, january, ''], ['C', 'medior', 1, april, '']),
  });
  const scenario: Scenario = {
    name: 'twee weg, één erbij',
    periodEnd: null,
    leaving: [
      { member: 'a', lastDay: day('2026-06-30') },
      { member: 'C', lastDay: march },
    ],
    arriving: [{ member: 'S', level: 'senior', fte: 0.8, from: april, to: null }],
  };

  test('two leave and a senior comes', () => {
    const after = withScenario(capacity, scenario);
    expect(after.contracts.map(({ member, to }) => [member, to])).toEqual([
      ['A', day('2026-06-30')],
      ['B', 2958465],
      ['S', 2958465],
    ]);
    expect(scenarioProblems(capacity, scenario)).toEqual([]);
  });

  test('says what makes no sense', () => {
    const odd: Scenario = {
      ...scenario,
      leaving: [{ member: 'Z', lastDay: april }],
      arriving: [{ member: 'B', level: null, fte: 0, from: april, to: march }],
    };
    expect(scenarioProblems(capacity, odd).map(({ code }) => code)).toEqual(['unknownMember', 'alreadyThere', 'fromAfterTo', 'noFte']);
  });
});

describe('proposals', () => {
  const people = team(
    ['Vol', 'senior', 1, january, '', 'warmte'],
    ['Senior', 'senior', 0.8, january, '', 'participatie'],
    ['Kenner', 'medior', 0.8, january, '', 'warmtenetten, isolatie'],
    ['Medior', 'medior', 0.9, january, '', ''],
    ['Junior', 'junior', 1, january, '', ''],
    ['Weg', 'medior', 1, january, march, ''],
  );
  const tables: WorkbookTables = {
    team: people,
    bookings: bookings(['Vol', '7', january, december, 1]),
    assignments: assignments(['5', 'Verkenning warmtenetten', 'medior', 2, 'gepland', april, day('2026-04-30'), '']),
  };
  const members = (all: WorkbookTables, today = january) => {
    const result = proposeStaffing(all, ' 5 ', none, today);
    return result.ok ? result.candidates.map(({ member }) => member) : result.code;
  };

  test('the level asked, then expertise, then room; above before below; nobody who is full or gone', () => {
    expect(members(tables)).toEqual(['Kenner', 'Medior', 'Senior', 'Junior']);
    expect(proposeStaffing(tables, '5', none, january)).toMatchObject({
      ok: true,
      neededFte: null,
      candidates: [
        {
          member: 'Kenner',
          memberLevel: 'medior',
          reasons: { level: 'asked', expertise: ['warmtenetten'], freeFte: 0.8, enough: null, allDays: true },
        },
        {},
        { reasons: { level: 'above' } },
        { reasons: { level: 'below' } },
      ],
    });
  });

  test('enough room comes first where the workbook tells how much is needed', () => {
    // April 2026 has 22 weekdays of the year's 261: one fte makes 1305 × 22 / 261 = 110 hours; 2 strips × 47.3 h = 94.6 h ask 0.86 fte.
    const settings = settingsOf({ 'Uren per strip': 47.3, 'Productieve uren per fte': 1305 });
    expect(proposeStaffing({ ...tables, settings }, '5', none, january)).toMatchObject({ neededFte: 0.86 });
    expect(members({ ...tables, settings })).toEqual(['Medior', 'Junior', 'Kenner', 'Senior']);
  });

  test('what is left of it counts from today on: days gone by help nobody, and hours made are made', () => {
    // From 16 April on 11 of the 22 weekdays are left, 55 hours of one fte; 2 strips × 40 h less the 25 made ask 55 of them: 1 fte.
    const settings = settingsOf({ 'Uren per strip': 40, 'Productieve uren per fte': 1305 });
    const halfWay = day('2026-04-16');
    const running = {
      ...tables,
      settings,
      // Medior has all of April's first half free, and nothing of the rest.
      bookings: bookings(['Vol', '7', january, december, 1], ['Medior', '7', halfWay, day('2026-04-30'), 0.9]),
      assignments: assignments(['5', 'Verkenning warmtenetten', 'medior', 2, 'lopend', april, day('2026-04-30'), 25]),
    };
    expect(proposeStaffing(running, '5', none, halfWay)).toMatchObject({
      fromToday: true,
      neededFte: 1,
      window: { from: halfWay, to: day('2026-04-30') },
    });
    expect(members(running, halfWay)).toEqual(['Junior', 'Kenner', 'Senior']);
    expect(proposeStaffing(running, '5', none, april)).toMatchObject({ fromToday: false, neededFte: 0.5 });
    expect(members(running, day('2026-05-01'))).toBe('over');
  });

  test.each<[string, readonly Cell[], string]>([
    ['no such number', ['6', 'x', '', 1, 'gepland', april, april, ''], 'unknownAssignment'],
    ['no dates and no period', ['5', 'x', '', 1, 'gepland', '', '', ''], 'noDates'],
    ['end before start', ['5', 'x', '', 1, 'gepland', april, march, ''], 'fromAfterTo'],
    ['only a weekend', ['5', 'x', '', 1, 'gepland', day('2026-03-07'), day('2026-03-08'), ''], 'noWorkingDays'],
  ])('%s', (_, row, code) => {
    expect(members({ ...tables, assignments: assignments(row) })).toBe(code);
  });
});
