import { readAssignments } from '../../../src/domain/assignments';
import { daysOffAround, readCapacity, type Candidate } from '../../../src/domain/capacity';
import { serialOfIso } from '../../../src/domain/cells/serialDate';
import type { Cell, WorkbookTables } from '../../../src/domain/contract';
import { readSettings } from '../../../src/domain/settings/settings';
import { createTranslator } from '../../../src/i18n/translator';
import {
  bestOf,
  changedBooking,
  formOfBooking,
  fteIn,
  loadWith,
  proposedBooking,
  proposedFte,
} from '../../../src/taskpane/features/team/booking';
import { findingWords } from '../../../src/taskpane/features/team/Findings';
import { assignmentsOf, freeStripsIn, monthRows, prospectOf, verdictOf } from '../../../src/taskpane/features/team/prospect';
import { reasonWords } from '../../../src/taskpane/features/team/reasonWords';
import { isUnbooked, staffingList } from '../../../src/taskpane/features/team/staffingList';
import { teamLoad } from '../../../src/taskpane/features/team/teamLoad';
import { settingsOf, tableOf } from '../../domain/ledger/tablesOf';

const day = (iso: string): number => serialOfIso(iso) ?? 0;
const team = (...rows: readonly (readonly Cell[])[]) =>
  tableOf('team', ['Medewerker', 'Niveau', 'Fte', 'Van', 'Tot', 'Expertise'], ...rows);
const bookings = (...rows: readonly (readonly Cell[])[]) => tableOf('bookings', ['Medewerker', 'Opdracht', 'Van', 'Tot', 'Fte'], ...rows);
const assignments = (...rows: readonly (readonly Cell[])[]) =>
  tableOf('assignments', ['Nr', 'Periode', 'Gemeente', 'Titel', 'Niveau', 'Strippen', 'Status', 'Start', 'Eind', 'Uren'], ...rows);

/* In January 2026 A is half booked, in February fully; B is booked without a contract in February only. */
const [january, february, end] = [day('2026-01-01'), day('2026-02-01'), day('2026-02-28')];
const tables: WorkbookTables = {
  team: team(['A', 'senior', 1, january, '', '']),
  bookings: bookings(['A', '1', january, end, 0.5], ['A', '2', february, end, 0.5], ['B', '1', february, end, 0.2]),
  assignments: assignments(
    ['1', 2026, 'Assen', 'x', 'senior', 2, 'lopend', january, end, ''],
    ['2', 2026, 'Assen', 'y', 'senior', 1, 'lopend', february, day('2026-02-20'), ''],
    ['3', 2026, 'Emmen', 'z', 'medior', 1, 'gepland', february, end, ''],
  ),
};
const capacity = readCapacity(tables);
const settings = readSettings(undefined);
const off = daysOffAround({}, [january, end]);

describe('the heat map', () => {
  const map = teamLoad(capacity, { from: january, to: end }, off, settings);

  it('has everybody in every month, judged by the thresholds', () => {
    expect(map.months).toEqual(['2026-01', '2026-02']);
    expect(map.people.map(({ person, months }) => [person, months.map(({ utilisation, status }) => `${utilisation} ${status}`)])).toEqual([
      ['A', ['0.5 under', '1 ok']],
      ['B', ['null none', 'null overWithoutContract']],
    ]);
  });

  it('says where somebody stands in Team, if at all', () => {
    expect(map.people.map(({ source }) => source?.row ?? null)).toEqual([2, null]);
  });

  it('adds up to everyone together', () => {
    // February: 1.0 of A and 0.2 of B are booked on 1 fte: 120 %, over 107 %.
    expect(map.together.months.map(({ booked, available, status }) => [booked, available, status])).toEqual([
      [0.5, 1, 'under'],
      [1.2, 1, 'over'],
    ]);
  });

  it('follows the thresholds of the workbook', () => {
    const strict = teamLoad(
      capacity,
      { from: january, to: end },
      off,
      readSettings(settingsOf({ 'Onderbezet onder': 0.4, 'Overbezet boven': 0.9 })),
    );
    expect(strict.people[0]?.months.map(({ status }) => status)).toEqual(['ok', 'over']);
  });

  it('shows a place that is open as a vacancy: with its row, available for nothing, whatever is planned on it', () => {
    const open: WorkbookTables = {
      ...tables,
      team: team(['A', 'senior', 1, january, '', ''], ['Vacature adviseur', 'medior', 0.8, '', '', '']),
      bookings: bookings(['A', '1', january, end, 0.5], ['Vacature adviseur', '2', february, end, 0.4]),
    };
    const { people, together } = teamLoad(readCapacity(open), { from: january, to: end }, off, settings);
    expect(
      people.map(({ person, source, whole, months }) => [person, source?.row, whole.available, whole.status, months[1]?.booked]),
    ).toEqual([
      ['A', 2, 1, 'under', 0.5],
      ['Vacature adviseur', 3, 0, 'vacancy', 0.4],
    ]);
    expect(together.months.map(({ available, booked }) => [available, booked])).toEqual([
      [1, 0.5],
      [1, 0.9],
    ]);
    const assigned = readAssignments(open.assignments);
    const found = staffingList(open, readCapacity(open), assigned);
    expect(found.unbooked.map(({ assignment }) => assignment.number)).toEqual(['2', '3']);
    expect(found.findings.map((finding) => findingWords(createTranslator('nl'), finding))).toContain(
      'Vacature adviseur is een vacature: op 2 werkt zo nog niemand.',
    );
  });
});

describe('what needs people and what does not fit', () => {
  const list = staffingList(tables, capacity, readAssignments(tables.assignments));

  it('lists unbooked assignments with their cell', () => {
    expect(list.unbooked.map(({ assignment, place }) => [assignment.number, place])).toEqual([['3', { sheet: 'Opdrachten', cell: 'A4' }]]);
    const of = (number: string) => isUnbooked(capacity, readAssignments(tables.assignments), number);
    expect([of('3'), of('1'), of('none')]).toEqual([true, false, false]);
  });

  it('points at the cell that does not fit', () => {
    const faulty = {
      ...tables,
      bookings: bookings(['A', '2', february, end, 0.5], ['B', '9', february, end, 'x'], ['B', '9', january, end, 0.2]),
    };
    const found = staffingList(faulty, readCapacity(faulty), readAssignments(faulty.assignments)).findings;
    expect(
      found.map(({ place, ...finding }) => [
        finding.kind === 'row' ? finding.problem.code : finding.finding.code,
        `${place.sheet}!${place.cell}`,
      ]),
    ).toEqual([
      ['bookingPastAssignment', 'Inzet!D2'],
      ['unknownAssignment', 'Inzet!B4'],
      ['unknownMember', 'Inzet!A4'],
      ['notANumber', 'Inzet!E3'],
    ]);
    for (const language of ['nl', 'en'] as const) {
      for (const finding of found) expect(findingWords(createTranslator(language), finding)).toMatch(/^[^{]+\.$/);
    }
  });
});

describe('a booking', () => {
  const candidate = (freeFte: number): Candidate => ({
    member: 'A',
    memberLevel: 'senior',
    reasons: { level: 'asked', expertise: [], freeFte, enough: true, allDays: true },
  });

  it.each([
    ['what is asked, up to the next hundredth', 0.214, 0.8, 0.22],
    ['what is asked, exactly', 0.29, 0.8, 0.29],
    ['no more than is free', 0.5, 0.318, 0.31],
    ['all that is free where it is not known what is asked', null, 0.4, 0.4],
    ['never nothing', 0.5, 0.004, 0.01],
  ])('proposes %s', (_, neededFte, freeFte, expected) => {
    expect(proposedFte(neededFte, freeFte)).toBe(expected);
  });

  it.each([
    ['0,25', 0.25],
    ['0.25', 0.25],
    [' 1 ', 1],
    ['0', null],
    ['-1', null],
    ['', null],
    ['veel', null],
  ])('reads %p as %p fte', (text, fte) => {
    expect(fteIn(text)).toBe(fte);
  });

  const whole = {
    ok: true,
    assignment: '3',
    window: { from: january, to: day('2026-01-31') },
    fromToday: false,
    neededFte: 0.214,
    ...{ candidates: [], unknown: [] },
  } as const;

  it('is proposed for the days that are left, no more than is free', () => {
    expect(proposedBooking(whole, candidate(0.5))).toEqual({ member: 'A', assignment: '3', ...whole.window, fte: 0.22 });
    expect(proposedBooking({ ...whole, neededFte: 0.8 }, candidate(0.5)).fte).toBe(0.5);
  });

  it('can be changed as long as it makes sense', () => {
    const booking = { member: 'A', assignment: '3', ...whole.window, fte: 0.25 };
    const form = formOfBooking(booking, String);
    expect(changedBooking(booking, form)).toEqual({ ok: true, booking });
    expect(changedBooking(booking, { ...form, fte: '0,5' })).toEqual({ ok: true, booking: { ...booking, fte: 0.5 } });
    const wrong = [{ from: '' }, { to: '' }, { to: '2025-12-31' }, { fte: 'x' }].map((part) =>
      changedBooking(booking, { ...form, ...part }),
    );
    expect(wrong).toEqual(['from', 'to', 'to', 'fte'].map((field) => ({ ok: false, wrong: field })));
  });

  it('shows the load without and with it, and what is free', () => {
    const booking = { member: 'A', assignment: '3', ...whole.window, fte: 0.25 };
    const load = loadWith(capacity, booking, off);
    expect([load?.before.utilisation, load?.after.utilisation, load?.freeFte]).toEqual([0.5, 0.75, 0.5]);
    expect(loadWith(capacity, { ...booking, from: end, to: january }, off)).toBeNull();
  });

  it('shows the best three first', () => {
    const five = [0.5, 0.4, 0.3, 0.2, 0.1].map(candidate);
    expect(bestOf(five)).toEqual({ best: five.slice(0, 3), others: five.slice(3) });
  });

  it('says why, in both languages', () => {
    const nl = reasonWords(
      createTranslator('nl'),
      { ...candidate(0.5), reasons: { level: 'above', expertise: ['warmte', 'data'], freeFte: 0.5, enough: false, allDays: false } },
      false,
    );
    expect(nl).toBe(
      'zit boven het gevraagde niveau (senior); 0,5 fte vrij, dat is te weinig; kent warmte en data; niet de hele tijd in dienst',
    );
    expect(reasonWords(createTranslator('en'), candidate(0.25), false)).toBe(
      'has the level asked (senior); 0.25 fte free, which is enough',
    );
    expect(reasonWords(createTranslator('nl'), candidate(0.25), true)).toBe(
      'heeft het gevraagde niveau (senior); 0,25 fte vrij vanaf vandaag, dat is genoeg',
    );
  });
});

describe('strips against time', () => {
  /* 2026 has 261 weekdays: 1305 hours a year is 5 hours a day for 1 fte. March has 22: 110 hours. */
  const worth = { ...settings, hoursPerStrip: 40, productiveHoursPerFte: 1305 };
  const period = { name: '2026', start: january, end: day('2026-03-31') };
  const question = { period, today: day('2026-03-01'), freeStrips: 0, off: [] };
  const own = (...rows: readonly (readonly Cell[])[]) => readAssignments(assignments(...rows));
  const open = (strips: number, year: Cell = 2026): readonly Cell[] => [
    `n${strips}${year}`,
    year,
    'Assen',
    'x',
    'senior',
    strips,
    'gepland',
    '',
    '',
    '',
  ];
  const asked = (work: ReturnType<typeof own>, freeStrips = 0, scenario: Parameters<typeof prospectOf>[4] = null) => {
    const result = prospectOf(capacity, work, worth, { ...question, freeStrips }, scenario);
    if (!result.ok) throw new Error(result.code);
    return result;
  };

  it.each([
    [2, 0, 'fits'],
    [2, 1, 'fitsClaimed'],
    [3, 0, 'short'],
  ] as const)('%d strips asked and %d free: %s', (strips, free, verdict) => {
    // 110 hours: 80 fits, 80 + 40 does not, 120 does not.
    expect(verdictOf(asked(own(open(strips)), free))).toBe(verdict);
  });

  it('changes with who leaves, who comes and how long the period is', () => {
    const leaving = { name: 'x', leaving: [{ member: 'A', lastDay: day('2026-02-15') }], arriving: [], periodEnd: null };
    expect(asked(own(open(2)), 0, leaving).total).toMatchObject({ available: 0, short: 80 });
    const arriving = {
      name: 'x',
      leaving: [],
      arriving: [{ member: 'N', level: 'senior' as const, fte: 1, from: january, to: null }],
      periodEnd: null,
    };
    expect(asked(own(open(2)), 0, arriving).total.available).toBeCloseTo(220, 6);
    // April 2026 has 22 weekdays as well.
    const longer = { name: 'x', leaving: [], arriving: [], periodEnd: day('2026-04-30') };
    expect(asked(own(open(2)), 0, longer).total.available).toBeCloseTo(220, 6);
  });

  it('starts no sooner than the period', () => {
    const before = prospectOf(capacity, [], worth, { ...question, today: day('2025-06-01') }, null);
    expect(before.ok && before.months.map(({ month }) => month)[0]).toBe('2026-01');
  });

  it('takes the rows of the period only', () => {
    const mixed = assignmentsOf(own(open(2), open(5, 2027), open(1, '')), '2026');
    expect(mixed.map(({ shares }) => shares.length)).toEqual([1, 0, 1]);
  });

  it('counts free strips of cards that have them; an overdrawn card takes none away', () => {
    const cards = {
      allocation: tableOf(
        'allocation',
        ['Periode', 'Gemeente', 'Totaal', 'Status'],
        [2026, 'Assen', 5, 'vastgesteld'],
        [2026, 'Emmen', 0, 'vastgesteld'],
      ),
      assignments: tables.assignments,
    };
    // Assen 5 − 3 spent = 2; Emmen 0 − 1 reserved = −1.
    expect(freeStripsIn(cards as WorkbookTables, '2026').strips).toBe(2);
  });

  it('adds up per month, for all levels or one', () => {
    const prospect = asked(own(open(2)), 1);
    expect(monthRows(prospect, 'all').map(({ month, claimed, free, available }) => [month, claimed, free, Math.round(available)])).toEqual([
      ['2026-03', 80, 40, 110],
    ]);
    expect(monthRows(prospect, 'junior')).toEqual([{ month: '2026-03', claimed: 0, free: 0, available: 0 }]);
    expect(monthRows(prospect, null)[0]).toMatchObject({ free: 40, claimed: 0 });
  });
});
