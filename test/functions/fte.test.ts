import { fteAvailable, fteLoad, fteUtilisation } from '../../src/functions/functions';
import { day } from '../domain/capacity/days';
import { emptinesses, sentWith } from './emptinesses';
import { errorCell, installRuntime, shown } from './runtime';

installRuntime();

const bookings = [
  ['Medewerker', 'Opdracht', 'Van', 'Tot', 'Fte'],
  ['A', 1, day('2026-03-02'), day('2026-03-13'), 0.5],
  ['B', 1, '2026-03-09', '2026-03-31', 0.4],
];
const team = [
  ['Medewerker', 'Niveau', 'Fte', 'Van', 'Tot'],
  ['A', 'senior', 1, day('2026-01-01'), ''],
  ['B', 'junior', 0.8, day('2026-03-09'), day('2026-03-31')],
];
const absence = [
  ['Medewerker', 'Van', 'Tot', 'Fte minder'],
  ['A', day('2026-03-04'), day('2026-03-04'), 1],
];
const week = [[day('2026-03-02')]];
const friday = [[day('2026-03-06')]];
describe.each(emptinesses)('an empty cell sent as %j', (empty) => {
  // Whom and when as the tests write them; the tables as they stand above where a test gives no other.
  type Cells = unknown;
  const asked = (work: (...args: never[]) => unknown[][], args: readonly unknown[]) =>
    shown(() => work(...(sentWith(empty, args) as never[])));
  const load = (booked: Cells, from: Cells, to: Cells, person: Cells = '*', holidays: Cells = 'geen') =>
    asked(fteLoad, [person, from, to, team, booked, holidays]);
  const available = (members: Cells, from: Cells, to: Cells, person: Cells = '*', availability: Cells = 'geen') =>
    asked(fteAvailable, [person, from, to, members, availability, 'geen']);
  const utilisation = (booked: Cells, members: Cells, from: Cells, to: Cells, person: Cells = '*', availability: Cells = 'geen') =>
    asked(fteUtilisation, [person, from, to, members, booked, availability, 'geen']);

  describe('FTE_LOAD', () => {
    test('one person in a week of five days', () => {
      expect(load(bookings, week, friday, [['a']])).toEqual([[0.5]]);
      expect(load(bookings, [['2026-03-02']], [['2026-03-06']], [['A']])).toEqual([[0.5]]);
    });

    test('the whole team together', () => {
      // 2–13 March: A 0.5 on all ten days, B 0.4 on five of them: 0.5 + 0.2.
      expect(load(bookings, week, [[day('2026-03-13')]])).toEqual([[0.7]]);
    });

    test('persons downwards against weeks sideways give a grid', () => {
      const starts = [[day('2026-03-02'), day('2026-03-09'), day('2026-03-16')]];
      const ends = [starts[0]!.map((start) => start + 4)];
      expect(load(bookings, starts, ends, [['A'], ['B'], ['']])).toEqual([
        [0.5, 0.5, 0],
        [0, 0.4, 0.4],
        ['', '', ''],
      ]);
    });

    test('Dutch holidays are off unless others are given', () => {
      // 6–10 April 2026 with Easter Monday off: B 0.4 on 4 of 4 days. A booking on Monday alone then counts for nothing.
      const monday = [
        ['Medewerker', 'Van', 'Tot', 'Fte'],
        ['A', '2026-04-06', '2026-04-06', 1],
      ];
      const easter = [[['2026-04-06']], [['2026-04-10']]];
      expect(load(monday, easter[0], easter[1])).toEqual([[0]]);
      expect(
        load(monday, easter[0], easter[1], undefined, [
          ['Feestdag', 'Datum'],
          ['Bevrijdingsdag', '2026-05-05'],
        ]),
      ).toEqual([[0.2]]);
    });

    test('someone of the team without a booking is booked for nothing, someone nobody has heard of is #N/A in that cell', () => {
      const unknown = { error: '#N/A', message: expect.stringContaining('Medewerker Z') };
      expect(load(bookings, week, friday, [['A'], ['Z'], ['B']])).toEqual([[0.5], [unknown], [0]]);
      expect(load(bookings, week, friday, [['Z']])).toMatchObject({ error: '#N/A' });
    });

    test('someone whose rows cannot be counted has no figure', () => {
      const unread = [...bookings, ['C', 1, 'maart', '', 0.4]];
      expect(load(unread, week, friday, [['C']])).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('Inzet') });
    });

    test('how long a booking without an end lasts nobody knows: before it begins there is a figure, then none', () => {
      const open = [...bookings, ['B', 1, '2026-03-16', '', 0.4]];
      expect(load(open, week, friday, [['B']])).toEqual([[0]]);
      expect(load(open, [['2026-06-01']], [['2026-06-05']], [['B']])).toMatchObject({
        error: '#VALUE!',
        message: expect.stringContaining('Tot'),
      });
    });

    test('of a year that the holidays do not name the Dutch ones are off, as in the pane', () => {
      const daysOff = [
        ['Feestdag', 'Datum'],
        ['vrij', '2026-12-24'],
      ];
      const always = [
        ['Medewerker', 'Van', 'Tot', 'Fte'],
        ['A', '2026-01-01', '2027-12-31', 1],
      ];
      // Easter Monday of 2027 is 29 March; 2026 is listed, so that 6 April 2026 is a working day there.
      expect(load(always, [['2027-03-29']], [['2027-03-29']], 'A', daysOff)).toMatchObject({ error: '#N/A' });
      expect(load(always, [['2026-04-06']], [['2026-04-06']], 'A', daysOff)).toEqual([[1]]);
    });

    test('tables that would change the answer are asked for', () => {
      expect(load(bookings, week, friday, '*', null)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('Feestdagen') });
      expect(load(null, week, friday)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('Inzet') });
      expect(available(team, week, friday, '*', null)).toMatchObject({
        error: '#VALUE!',
        message: expect.stringContaining('Beschikbaarheid'),
      });
      expect(load(bookings, week, friday, null)).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('*') });
    });

    test.each<[string, () => unknown, string, RegExp]>([
      ['from after to', () => load(bookings, friday, week), '#VALUE!', /begindatum/],
      ['a weekend', () => load(bookings, [['2026-03-07']], [['2026-03-08']]), '#N/A', /werkdag/],
      ['words for a date', () => load(bookings, [['maart']], friday), '#VALUE!', /maart is geen datum/],
      ['a blank date', () => load(bookings, [['']], friday), '#VALUE!', /leeg/],
      ['a blank person', () => load(bookings, week, friday, [['']]), '#VALUE!', /medewerker/],
      [
        'a missing header',
        () =>
          load(
            [
              ['Medewerker', 'Van'],
              ['A', 1],
            ],
            week,
            friday,
          ),
        '#VALUE!',
        /Fte van Inzet/,
      ],
      ['ranges that do not fit', () => load(bookings, [[1], [2]], [[1], [2], [3]]), '#VALUE!', /passen niet/],
      [
        'an error in the fte',
        () => load([...bookings, ['A', 2, week[0]![0], friday[0]![0], errorCell('#N/A')]], week, friday, [['A']]),
        '#N/A',
        /^$/,
      ],
      ['an error as date', () => load(bookings, [[errorCell('#NUM!')]], friday), '#NUM!', /^$/],
      ['an error among the holidays', () => load(bookings, week, friday, undefined, [[errorCell('#NULL!')]]), '#NULL!', /^$/],
    ])('%s', (_, result, error, message) => {
      expect(result()).toEqual({ error, message: expect.stringMatching(message) });
    });

    test('an error where a name should be may be anyone', () => {
      const nameless = [...bookings, [errorCell('#N/A'), 2, '2026-03-02', '2026-03-06', 1]];
      expect(load(nameless, week, friday, [['A']])).toEqual({ error: '#N/A', message: '' });
    });

    test("an error in another's row leaves a person's figure alone", () => {
      expect(load([...bookings, ['B', 2, 1, 2, errorCell('#N/A')]], week, friday, [['A']])).toEqual([[0.5]]);
    });
  });

  describe('FTE_AVAILABLE', () => {
    test('contracts within their dates, minus fte minder', () => {
      expect(available(team, week, friday, [['A'], ['B']])).toEqual([[1], [0]]);
      // One of five days off: 4 / 5.
      expect(available(team, week, friday, [['A']], absence)).toEqual([[0.8]]);
      expect(available(team, [['2026-03-09']], [['2026-03-13']])).toEqual([[1.8]]);
    });

    test('a place that is open gives nothing', () => {
      expect(available([...team, ['Vacature', 'junior', 1, '', '']], week, friday, [['Vacature']])).toEqual([[0]]);
      expect(available([...team, ['Vacature', 'junior', 1, '', '']], week, friday)).toEqual([[1]]);
    });

    test.each<[string, () => unknown, string, RegExp]>([
      ['an unknown person', () => available(team, week, friday, [['Z']]), '#N/A', /Medewerker Z/],
      [
        'a missing header of the absences',
        () =>
          available(team, week, friday, undefined, [
            ['Medewerker', 'Van'],
            ['A', 1],
          ]),
        '#VALUE!',
        /Fte minder van Beschikbaarheid/,
      ],
      ['an empty team', () => available([['']], week, friday), '#VALUE!', /Team is leeg/],
    ])('%s', (_, result, error, message) => {
      expect(result()).toEqual({ error, message: expect.stringMatching(message) });
    });
  });

  describe('FTE_UTILISATION', () => {
    test('booked over available', () => {
      expect(utilisation(bookings, team, [['2026-03-09']], [['2026-03-13']], [['A'], ['B']])).toEqual([[0.5], [0.5]]);
      // 0.5 booked of 0.8 available.
      expect(utilisation(bookings, team, week, friday, [['A']], absence)).toEqual([[0.625]]);
    });

    test('nobody available: no utilisation', () => {
      expect(utilisation(bookings, team, week, friday, [['A'], ['B']])).toEqual([
        [0.5],
        [{ error: '#N/A', message: expect.stringContaining('niemand beschikbaar') }],
      ]);
    });
  });
});
