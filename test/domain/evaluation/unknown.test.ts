import { readAssignments } from '../../../src/domain/assignments';
import { readCapacity } from '../../../src/domain/capacity';
import { dateIn, serialOfIso } from '../../../src/domain/cells';
import type { Cell } from '../../../src/domain/contract';
import { collectiveValue, evaluatePeriod } from '../../../src/domain/evaluation';
import { statement } from '../../../src/domain/ledger';
import { fteLoad } from '../../../src/functions/fte';
import { tablesOf } from './rawTables';

const day = (iso: string): number => serialOfIso(iso) ?? 0;
const headers = ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status', 'Start', 'Eind', 'Uren'];
const assignments = (...rows: Cell[][]) => tablesOf({ assignments: [headers, ...rows] });
const valueOf = (...rows: Cell[][]) =>
  collectiveValue(
    assignments(...rows),
    () => true,
    (status) => status === 'lopend',
  );
const row = (number: string, municipality: string, strips: Cell, hours: Cell = 10): Cell[] => [
  number,
  2026,
  municipality,
  'x',
  strips,
  'lopend',
  '',
  '',
  hours,
];

describe('What is not known is never nought', () => {
  test('only a written 0 is work for all', () => {
    expect(valueOf(row('1', 'Aa', 0), row('2', 'Aa', 3))).toMatchObject({ assignments: 2, weighed: 2, forAll: 1, shared: 1 });
  });

  test.each(['', '?', '3', 'drie', '#N/A'])('strips %j: the assignment is left out of sharing, not made work for all', (strips) => {
    expect(valueOf(row('1', 'Aa', strips), row('2', 'Aa', 3), row('3', 'Aa', 0))).toMatchObject({
      assignments: 3,
      weighed: 2,
      forAll: 1,
      shared: 1,
      hours: 20,
    });
  });

  test('hours of which one row is unreadable leave the assignment out of the hours; a blank beside a number does not', () => {
    expect(valueOf(row('1', 'Aa', 0, '36 uur'), row('2', 'Aa', 3, 8))).toMatchObject({ withHours: 1, hours: 8, sharedHours: 0 });
    expect(valueOf(row('1', 'Aa', 1, 8), row('1', 'Bo', 1, ''))).toMatchObject({ withHours: 1, hours: 8, sharedHours: 8 });
    expect(valueOf(row('1', 'Aa', 1, ''))).toMatchObject({ withHours: 0, hours: 0 });
  });

  test('an assignment says how many of its rows are unknown; a concept may be blank', () => {
    const [one, other] = readAssignments(assignments(row('1', 'Aa', ''), ['2', 2026, 'Aa', 'x', '', 'concept', '', '', '']).assignments);
    expect([one?.unknown, one?.shares[0]?.strips, other?.unknown]).toEqual([1, null, 0]);
  });

  test('one name as people read it: two spaces do not make two municipalities of one', () => {
    expect(valueOf(row('1', 'Aa en Hunze', 3), row('1', 'Aa en  Hunze', 1))).toMatchObject({ joint: 0, shared: 0 });
  });
});

describe('One reader of dates', () => {
  test.each([
    ['2026-03-01', day('2026-03-01')],
    ['1-3-2026', day('2026-03-01')],
    ['1 maart 2026', day('2026-03-01')],
    [day('2026-03-01') + 0.75, day('2026-03-01')],
    ['03/04/2026', null],
    ['maart 2026', null],
  ] as const)('%j is the same day for the statement, the planning, the team and the functions', (cell, expected) => {
    const tables = tablesOf({
      assignments: [headers, ['1', 2026, 'Aa', 'x', 1, 'lopend', cell, '', '']],
      bookings: [
        ['Medewerker', 'Opdracht', 'Van', 'Tot', 'Fte'],
        ['A', '1', cell, day('2026-12-31'), 1],
      ],
    });
    expect(dateIn(cell)).toBe(expected);
    expect(statement(tables, '2026', 'Aa')[0]?.date).toBe(expected);
    expect(readAssignments(tables.assignments)[0]?.start).toBe(expected);
    expect(readCapacity(tables).bookings[0]?.from ?? null).toBe(expected);
    const rows = [
      ['Medewerker', 'Van', 'Tot', 'Fte'],
      ['A', day('2026-01-01'), day('2026-12-31'), 1],
    ];
    const load = fteLoad('*', cell, '2026-03-06', rows, rows, 'geen');
    expect('error' in load).toBe(false);
    expect(Array.isArray(load) && typeof load[0]?.[0] === 'number').toBe(expected !== null);
  });
});

describe('An interim figure stops at its day', () => {
  const tables = tablesOf({
    settings: [
      ['Instelling', 'Waarde'],
      ['Periode', 2026],
    ],
    assignments: [
      [...headers, 'Tevredenheid'],
      ['1', 2026, 'Aa', 'x', 1, 'afgerond', day('2026-01-05'), day('2026-02-03'), 10, 4],
      ['2', 2026, 'Aa', 'x', 1, 'afgerond', day('2026-01-05'), day('2026-09-30'), 10, 5],
    ],
    products: [
      ['Product', 'Datum'],
      ['Kaart', day('2026-02-01')],
      ['Later', day('2026-08-01')],
      ['Ooit', ''],
    ],
    uses: [
      ['Product', 'Gemeente', 'Datum'],
      ['Kaart', 'Aa', day('2026-03-01')],
      ['Kaart', 'Bo', day('2026-11-01')],
      ['Kaart', 'Ce', 'begin april'],
    ],
  });
  const { value, assignments: work, experience, notCounted, isInterim } = evaluatePeriod(tables, '2026', day('2026-06-30'));

  test('later uses and products are planned, not done', () => {
    expect(isInterim).toBe(true);
    expect(value.products.map(({ product, uses }) => [product, uses])).toEqual([['Kaart', 1]]);
    expect(value.planned).toEqual({ products: 1, uses: 1 });
  });

  test('lead time is of ends that have come: 5 January to 3 February is 30 days; the other is planned', () => {
    expect(work.leadTime).toMatchObject({ count: 1, median: 30 });
    expect(work.plannedTime).toMatchObject({ count: 1 });
  });

  test('a day written as text counts where one day is meant, and is left out and named where two could be', () => {
    const written = (start: string, end: string) =>
      evaluatePeriod(assignments(['1', 2026, 'Aa', 'x', 1, 'afgerond', start, end, 10]), '2026', day('2026-06-30'));
    expect(written('2-3-2026', '31 maart 2026').assignments.leadTime).toMatchObject({ count: 1, median: 30 });
    const doubtful = written('03/02/2026', '31-3-2026');
    expect(doubtful.assignments.leadTime).toBeNull();
    const named = ({ notCounted }: typeof doubtful) => notCounted.filter(({ effect }) => effect === 'time').map(({ column }) => column);
    expect([named(doubtful), named(written('2-3-2026', '31 maart 2026'))]).toEqual([['start'], []]);
  });

  test('an answer on work that ends later is not in yet, and response is stated', () => {
    expect(experience.all.answers).toBe(1);
    expect(experience.response).toEqual({ asked: 1, answered: 1 });
  });

  test('the team is told about up to its day; what is booked after is planned, apart', () => {
    const team = tablesOf({
      settings: [
        ['Instelling', 'Waarde'],
        ['Periode', 2026],
      ],
      team: [
        ['Medewerker', 'Fte', 'Van', 'Tot'],
        ['A', 1, day('2026-01-01'), ''],
      ],
      bookings: [
        ['Medewerker', 'Opdracht', 'Van', 'Tot', 'Fte'],
        ['A', '1', day('2026-07-01'), day('2026-12-31'), 0.5],
      ],
    });
    const { capacity } = evaluatePeriod(team, '2026', day('2026-06-30'));
    expect(capacity?.whole).toMatchObject({ booked: 0, utilisation: 0 });
    expect([capacity?.months.length, capacity?.ahead.length, capacity?.ahead[0]]).toEqual([
      6,
      6,
      { month: '2026-07', available: 1, booked: 0.5, utilisation: 0.5, contracted: 1 },
    ]);
    // A whole year on its last day has nothing ahead: half of it booked at half, by working days of 2026.
    const whole = evaluatePeriod(team, '2026', day('2027-01-15')).capacity;
    expect([whole?.months.length, whole?.ahead]).toEqual([12, []]);
  });

  test('what could not be placed is named with its cell', () => {
    expect(notCounted.filter(({ effect }) => effect === 'uses' || effect === 'products')).toEqual([
      { effect: 'uses', table: 'uses', column: 'date', strips: null, places: [{ sheet: 'Gebruik', cell: 'C4' }] },
      { effect: 'products', table: 'products', column: 'date', strips: null, places: [{ sheet: 'Producten', cell: 'B4' }] },
    ]);
  });
});
