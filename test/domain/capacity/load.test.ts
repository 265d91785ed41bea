import fc from 'fast-check';
import type { Cell } from '../../../src/domain/contract';
import {
  bookingStatus,
  daysOff,
  loadOf,
  loadPerLevel,
  loadPerMonth,
  loadPerPerson,
  readCapacity,
  windowProblem,
} from '../../../src/domain/capacity';
import { tableOf } from '../ledger/tablesOf';
import { day } from './days';

const team = (...rows: readonly (readonly Cell[])[]) => tableOf('team', ['Medewerker', 'Niveau', 'Fte', 'Van', 'Tot'], ...rows);
const bookings = (...rows: readonly (readonly Cell[])[]) => tableOf('bookings', ['Medewerker', 'Opdracht', 'Van', 'Tot', 'Fte'], ...rows);
const absence = (...rows: readonly (readonly Cell[])[]) => tableOf('availability', ['Medewerker', 'Van', 'Tot', 'Fte minder'], ...rows);
const window = (from: string, to: string) => ({ from: day(from), to: day(to) });
const none = daysOff([]);
const noThresholds = { underBooked: null, overBooked: null };
/** March 2026 has 22 working days: weeks from Monday 2, 9, 16 and 23 (20 days) and Monday 30, Tuesday 31. */
const march = window('2026-03-01', '2026-03-31');

describe('load', () => {
  test('weighs bookings by working days', () => {
    // A: 0.5 from 2 to 13 March (10 days) and 0.8 from Wednesday 11 to Tuesday 31 March (15 days):
    //    (0.5 × 10 + 0.8 × 15) / 22 = 17 / 22. Contract 0.9 all month: utilisation 17 / 19.8.
    const capacity = readCapacity({
      team: team(['A', 'medior', 0.9, day('2026-01-01'), '']),
      bookings: bookings(['A', '1', day('2026-03-02'), day('2026-03-13'), 0.5], ['a ', '2', day('2026-03-11'), day('2026-05-01'), 0.8]),
    });
    const load = loadOf(capacity, 'A', march, none);
    expect(load?.booked).toBeCloseTo(17 / 22, 12);
    expect(load?.available).toBe(0.9);
    expect(load?.utilisation).toBeCloseTo(17 / 19.8, 12);
  });

  test('a place that is open is nobody: not available, and no contract', () => {
    const rows = readCapacity({
      team: team(
        ['A', 'medior', 0.9, day('2026-01-01'), ''],
        ['Vacature adviseur 2', 'senior', 0.8, day('2026-03-01'), ''],
        ['VACANT', '', 1, '', ''],
        ['Junior (vacancy)', 'junior', 0.5, '', day('2026-06-30')],
        ['Vacaturecoördinator', 'medior', 1, day('2026-01-01'), ''],
      ),
    });
    expect(rows.problems).toEqual([]);
    expect(rows.contracts.map(({ member }) => member)).toEqual(['A', 'Vacaturecoördinator']);
    expect(rows.vacancies.map(({ member, level, fte, from, source }) => [member, level, fte, from, source?.row])).toEqual([
      ['Vacature adviseur 2', 'senior', 0.8, day('2026-03-01'), 3],
      ['VACANT', null, 1, 1, 4],
      ['Junior (vacancy)', 'junior', 0.5, 1, 5],
    ]);
    expect(loadPerPerson(rows, march, none).map(({ person, available, utilisation }) => [person, available, utilisation])).toEqual([
      ['A', 0.9, 0],
      ['Vacaturecoördinator', 1, 0],
      ['Vacature adviseur 2', 0, null],
      ['VACANT', 0, null],
      ['Junior (vacancy)', 0, null],
    ]);
    const open = { available: 0, booked: 0.5, utilisation: null };
    expect([bookingStatus({ ...open, person: 'VACANT' }, noThresholds), bookingStatus({ ...open, person: 'A' }, noThresholds)]).toEqual([
      'vacancy',
      'overWithoutContract',
    ]);
  });

  test('leaves holidays out of both', () => {
    // Week of Easter Monday 6 April 2026: 4 working days. Booked Monday and Tuesday at 1 fte: 1 day of 4.
    const capacity = readCapacity({ bookings: bookings(['A', '1', day('2026-04-06'), day('2026-04-07'), 1]) });
    expect(loadOf(capacity, 'A', window('2026-04-06', '2026-04-12'), daysOff([day('2026-04-06')]))?.booked).toBe(0.25);
  });

  test('contracts that overlap add up, and stop at their end', () => {
    // 0.4 all month, 0.5 from Monday 16 March (12 of 22 days): 0.4 + 0.5 × 12 / 22. The second row's Tot is open.
    const capacity = readCapacity({
      team: team(['A', '', 0.4, day('2026-03-01'), day('2026-03-31')], ['A', '', 0.5, day('2026-03-16'), '']),
    });
    expect(loadOf(capacity, 'A', march, none)?.available).toBeCloseTo(0.4 + (0.5 * 12) / 22, 12);
  });

  test('"fte minder" comes off, never below nothing and not outside the contract', () => {
    // Contract 0.5 in the first half (1–15 March: 10 days), 0.8 less all month: nothing left, not −0.3.
    const capacity = readCapacity({
      team: team(['A', '', 0.5, day('2026-03-01'), day('2026-03-15')], ['B', '', 1, day('2026-03-01'), '']),
      availability: absence(['A', day('2026-03-01'), day('2026-03-31'), 0.8], ['B', day('2026-03-30'), day('2026-03-31'), 0.5]),
    });
    expect(loadOf(capacity, 'A', march, none)).toEqual({ available: 0, booked: 0, utilisation: null });
    expect(loadOf(capacity, 'B', march, none)?.available).toBeCloseTo((20 + 2 * 0.5) / 22, 12);
  });

  test('a booking or an absence without an end lasts nobody knows how long: what it touches is not known', () => {
    const capacity = readCapacity({
      team: team(['A', '', 1, day('2026-01-01'), ''], ['B', '', 1, day('2026-01-01'), '']),
      bookings: bookings(['A', '1', day('2026-03-16'), '', 0.5]),
      availability: absence(['B', day('2026-03-16'), '', 0.5]),
    });
    expect(capacity.problems.map(({ table, name, code }) => [table, name, code])).toEqual([
      ['bookings', 'to', 'notADate'],
      ['availability', 'to', 'notADate'],
    ]);
    expect(loadPerPerson(capacity, march, none)).toMatchObject([
      { person: 'A', available: 1, booked: null, utilisation: null },
      { person: 'B', available: null, booked: 0, utilisation: null },
    ]);
    // Before its first day it misses nothing.
    expect(loadPerPerson(capacity, window('2026-02-02', '2026-02-27'), none)).toMatchObject([
      { person: 'A', available: 1, booked: 0 },
      { person: 'B', available: 1, booked: 0 },
    ]);
  });

  test('a window of one day', () => {
    const capacity = readCapacity({
      team: team(['A', '', 1, day('2028-02-29'), day('2028-02-29')]),
      bookings: bookings(['A', '1', '2028-02-29', '2028-02-29', 0.6]),
    });
    expect(loadOf(capacity, 'A', window('2028-02-29', '2028-02-29'), none)).toEqual({ available: 1, booked: 0.6, utilisation: 0.6 });
    expect(loadOf(capacity, 'A', window('2028-03-01', '2028-03-01'), none)).toEqual({ available: 0, booked: 0, utilisation: null });
  });

  test('a window without working days, or from after to, has no average', () => {
    expect(windowProblem(window('2026-03-07', '2026-03-08'), none)).toEqual({ code: 'noWorkingDays' });
    expect(windowProblem(window('2026-03-09', '2026-03-08'), none)).toEqual({ code: 'fromAfterTo' });
    expect(loadOf(readCapacity({}), 'A', window('2026-03-09', '2026-03-08'), none)).toBeNull();
  });

  test('per person: the team first, then who is only booked', () => {
    const capacity = readCapacity({
      team: team(['A', 'senior', 1, day('2026-01-01'), '']),
      bookings: bookings(['Z', '1', day('2026-03-01'), day('2026-03-31'), 0.5]),
    });
    expect(loadPerPerson(capacity, march, none)).toEqual([
      { person: 'A', level: 'senior', available: 1, booked: 0, utilisation: 0 },
      { person: 'Z', level: null, available: 0, booked: 0.5, utilisation: null },
    ]);
  });

  test('per month, cut off at the edges of the window', () => {
    // 16 to 31 March and 1 to 10 April 2026; the contract ends on 31 March.
    const capacity = readCapacity({ team: team(['A', '', 0.8, day('2026-01-01'), day('2026-03-31')]) });
    expect(loadPerMonth(capacity, window('2026-03-16', '2026-04-10'), none).map(({ month, available }) => [month, available])).toEqual([
      ['2026-03', 0.8],
      ['2026-04', 0],
    ]);
  });

  test('per level, by the contract of the day', () => {
    // Junior to 15 March (10 days), medior from the 16th (12 days), 1 fte.
    const capacity = readCapacity({
      team: team(['A', 'junior', 1, day('2026-01-01'), day('2026-03-15')], ['A', 'Medior', 1, day('2026-03-16'), '']),
    });
    const byLevel = Object.fromEntries(loadPerLevel(capacity, march, none).map(({ level, available }) => [level, available]));
    expect(byLevel.junior).toBeCloseTo(10 / 22, 11);
    expect(byLevel.medior).toBeCloseTo(12 / 22, 11);
    expect(Object.keys(byLevel)).toEqual(['junior', 'medior', 'senior']);
  });

  test.each([
    [0.919, 'under'],
    [0.92, 'ok'],
    [1, 'ok'],
    [1.07, 'ok'],
    [1.071, 'over'],
  ] as const)('utilisation %d is %s', (utilisation, status) => {
    expect(bookingStatus({ available: 1, booked: utilisation, utilisation }, { underBooked: null, overBooked: null })).toBe(status);
  });

  test('the settings move the edges; a booking without contract is over in any case', () => {
    expect(bookingStatus({ available: 1, booked: 0.7, utilisation: 0.7 }, { underBooked: 0.7, overBooked: 0.8 })).toBe('ok');
    expect(bookingStatus({ available: 0, booked: 0.7, utilisation: null }, { underBooked: null, overBooked: null })).toBe(
      'overWithoutContract',
    );
    expect(bookingStatus({ available: 0, booked: 0, utilisation: null }, { underBooked: null, overBooked: null })).toBe('none');
  });
});

describe('rows that cannot be used are named', () => {
  test.each<[string, readonly Cell[], string, number]>([
    ['no name', ['', '1', 46082, 46090, 1], 'noMember', 0],
    ['no start', ['A', '1', '', 46090, 1], 'notADate', 2],
    ['a date as words', ['A', '1', 'maart', 46090, 1], 'notADate', 2],
    ['an end as words', ['A', '1', 46082, 'later', 1], 'notADate', 3],
    ['from after to', ['A', '1', 46090, 46082, 1], 'fromAfterTo', 3],
    ['fte as text', ['A', '1', 46082, 46090, '0,5'], 'notANumber', 4],
    ['an error', ['A', '1', 46082, 46090, '#N/A'], 'error', 4],
  ])('%s', (_, row, code, column) => {
    const { bookings: read, problems } = readCapacity({ bookings: bookings(row) });
    expect(read).toEqual([]);
    expect(problems).toMatchObject([{ sheet: 'Inzet', row: 2, code, column }]);
  });

  test('blank rows are passed over', () => {
    expect(readCapacity({ bookings: bookings(['', '', '', '', '']) })).toMatchObject({ bookings: [], problems: [] });
  });
});

describe('properties', () => {
  const date = fc.integer({ min: day('2026-01-01'), max: day('2026-12-31') });
  const stretch = fc.tuple(date, date).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const fte = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  const rows = fc.array(fc.tuple(fc.constantFrom('A', 'B'), stretch, fte), { maxLength: 8 });
  const off = daysOff([day('2026-04-06'), day('2026-04-27')]);

  test('is the mean of the days one by one', () => {
    fc.assert(
      fc.property(rows, rows, stretch, (contracts, booked, [from, to]) => {
        const capacity = readCapacity({
          team: team(...contracts.map(([member, [start, end], size]) => [member, '', size, start, end])),
          bookings: bookings(...booked.map(([member, [start, end], size]) => [member, '1', start, end, size])),
        });
        const load = loadOf(capacity, 'A', { from, to }, off);
        if (!load) return;
        let [days, available, used] = [0, 0, 0];
        for (let serial = from; serial <= to; serial++) {
          if (windowProblem({ from: serial, to: serial }, off)) continue;
          days++;
          const on = (list: typeof contracts) =>
            list
              .filter(([member, [start, end]]) => member === 'A' && start <= serial && serial <= end)
              .reduce((total, [, , size]) => total + size, 0);
          available += on(contracts);
          used += on(booked);
        }
        expect(load.available).toBeCloseTo(available / days, 9);
        expect(load.booked).toBeCloseTo(used / days, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('levels together are the people together', () => {
    fc.assert(
      fc.property(rows, stretch, (contracts, [from, to]) => {
        const capacity = readCapacity({
          team: team(
            ...contracts.map(([member, [start, end], size], index) => [member, index % 2 ? 'junior' : 'senior', size, start, end]),
          ),
        });
        const total = (loads: readonly { readonly available: number | null }[]) =>
          loads.reduce((sum, { available }) => sum + (available ?? Number.NaN), 0);
        expect(total(loadPerLevel(capacity, { from, to }, off))).toBeCloseTo(total(loadPerPerson(capacity, { from, to }, off)), 9);
      }),
      { numRuns: 60 },
    );
  });
});
