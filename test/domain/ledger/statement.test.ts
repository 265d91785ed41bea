import { timeLeft } from '../../../src/domain/capacity/timeLeft';
import { serialOfIso } from '../../../src/domain/cells';
import fc from 'fast-check';
import type { Cell, WorkbookTables } from '../../../src/domain/contract';
import { balances, cardStatus, hoursOf, statement } from '../../../src/domain/ledger';
import { tableOf } from './tablesOf';

const assignments = (...rows: readonly (readonly Cell[])[]) =>
  tableOf('assignments', ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status', 'Start'], ...rows);
const mutations = (...rows: readonly (readonly Cell[])[]) =>
  tableOf('mutations', ['Datum', 'Periode', 'Gemeente', 'Soort', 'Strippen', 'Tegenpartij', 'Id'], ...rows);
const allocation = (...rows: readonly (readonly Cell[])[]) =>
  tableOf('allocation', ['Periode', 'Gemeente', 'Totaal', 'Status', 'Vastgesteld op'], ...rows);

/* 13 granted on 46023 (1 January 2026), −3 on 46054, +2 on 46082, 0 for a draft, −1 without a date: 13, 10, 12, 12, 11. */
const example: WorkbookTables = {
  allocation: allocation([2026, 'Assen', 13, 'vastgesteld', 46023], [2026, 'Assen', 15, 'concept', 46000]),
  mutations: mutations([46082, 2026, 'Assen', 'overdracht', 2, 'Emmen', 'm1-2'], [46082, 2026, 'Emmen', 'overdracht', -2, 'Assen', 'm1-1']),
  assignments: assignments(
    ['3', 2026, 'Assen', 'Zonder datum', 1, 'gepland', ''],
    ['1', 2026, 'assen', 'Warmteplan', 3, 'lopend', 46054],
    ['2', 2026, 'Assen', 'Idee', 4, 'concept', 46100],
    ['4', 2025, 'Assen', 'Vorig jaar', 9, 'lopend', 45700],
  ),
};

describe('statement', () => {
  test('lists every line by date with the balance after it', () => {
    const lines = statement(example, '2026', 'Assen');
    expect(lines.map(({ date, strips, balance, source }) => [date, strips, balance, source.sheet, source.row])).toEqual([
      [46023, 13, 13, 'Toekenning', 2],
      [46054, -3, 10, 'Opdrachten', 3],
      [46082, 2, 12, 'Mutaties', 2],
      [46100, 0, 12, 'Opdrachten', 4],
      [null, -1, 11, 'Opdrachten', 2],
    ]);
    expect(lines[2]?.what).toEqual({ kind: 'mutation', mutation: 'transfer', counterparty: 'Emmen', explanation: '', id: 'm1-2' });
    expect(lines[3]).toMatchObject({ written: 4, what: { kind: 'assignment', number: '2', title: 'Idee', status: 'draft', effect: null } });
  });

  test('work for all costs nothing and still shows', () => {
    const tables = { assignments: assignments(['7', 2026, 'Assen', 'Databank', 0, 'lopend', 46054]) };
    expect(statement(tables, '2026', 'Assen')).toMatchObject([{ strips: 0, balance: 0, what: { title: 'Databank', effect: 'spent' } }]);
  });

  test('an unknown or blank municipality has no lines', () => {
    expect(statement(example, '2026', 'Nergenshuizen')).toEqual([]);
    expect(statement(example, '2026', '')).toEqual([]);
  });

  test('ends at the balance', () => {
    const strips = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom<Cell>('3', 0.1, 0.25, ''));
    const status = fc.constantFrom('concept', 'aangevraagd', 'gepland', 'lopend', 'afgerond', 'afgewezen', 'onzin');
    const date = fc.constantFrom<Cell>(46000, 46050, 46100, '', 'mei');
    const name = fc.constantFrom('Assen', 'assen', 'Emmen');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constant('1'), fc.constantFrom<Cell>(2026, '2026', 2025), name, fc.constant('t'), strips, status, date)),
        fc.array(fc.tuple(date, fc.constant(2026), name, fc.constant('correctie'), strips, fc.constant(''), fc.constant(''))),
        (work, changes) => {
          const tables = { ...example, assignments: assignments(...work), mutations: mutations(...changes) };
          const remaining = balances(tables, '2026').rows.find(({ municipality }) => municipality === 'Assen')?.remaining;
          expect(statement(tables, '2026', 'Assen').at(-1)?.balance).toBeCloseTo(remaining ?? NaN, 9);
        },
      ),
    );
  });
});

describe('cardStatus', () => {
  const card = (remaining: number) => ({ granted: 10, mutations: 0, remaining });
  const standing = (timeLeft: number | null, gaps = 0, elsewhere = 0) => ({ timeLeft, gaps, elsewhere });

  test.each([
    [-1, 'over'],
    [-0.5, 'over'],
    [0, 'empty'],
    [1, 'low'],
    [2, 'low'],
    [3, 'ok'],
  ] as const)('%d strips left of ten is %s where nobody knows the days', (remaining, status) => {
    expect(cardStatus(card(remaining), standing(null), { lowBalance: null })).toBe(status);
  });

  test('follows the setting', () => {
    expect(cardStatus(card(3), standing(null), { lowBalance: 3 })).toBe('low');
    expect(cardStatus(card(1), standing(null), { lowBalance: 0 })).toBe('ok');
  });

  test('where a row is missing no other word stands, and without a grant there is nothing to use up', () => {
    expect(cardStatus(card(9), standing(null, 1), { lowBalance: null })).toBe('incomplete');
    expect(cardStatus({ granted: 0, mutations: 0, remaining: 0 }, standing(1), { lowBalance: null })).toBe('none');
    expect(cardStatus({ granted: 0, mutations: 0, remaining: -2 }, standing(1), { lowBalance: null })).toBe('over');
    expect(cardStatus({ granted: 0, mutations: 4, remaining: 4 }, standing(1), { lowBalance: null })).toBe('ok');
  });

  test('room is not certain while a row may be of any municipality', () => {
    expect(cardStatus(card(9), standing(null, 0, 1), { lowBalance: null })).toBe('okSoFar');
    // What is wrong already is no less so.
    expect([1, 0, -1].map((remaining) => cardStatus(card(remaining), standing(null, 0, 1), { lowBalance: null }))).toEqual([
      'low',
      'empty',
      'over',
    ]);
    expect(cardStatus(card(9), standing(null, 1, 1), { lowBalance: null })).toBe('incomplete');
  });

  // 2026 without days off has 261 working days: 53 weeks from Thursday 1 January to Thursday 31 December less 104 days of weekends.
  // 1 March is a Sunday: 2 March to 31 December is 219 days. 1 November is a Sunday: 2 November to 31 December is 44. 31 December: 1.
  test.each([
    ['2026-03-01', 219, { 1: 'low', 2: 'low', 3: 'ok' }],
    ['2026-11-01', 44, { 1: 'low', 2: 'ok', 3: 'ok' }],
    ['2026-12-31', 1, { 1: 'ok', 2: 'ok', 3: 'ok' }],
  ] as const)('nearly used up on %s: %d of 261 working days are left', (iso, days, expected) => {
    const dates = { start: serialOfIso('2026-01-01') ?? 0, end: serialOfIso('2026-12-31') ?? 0 };
    const left = timeLeft({}, dates, serialOfIso(iso) ?? 0);
    expect(left).toBeCloseTo(days / 261, 12);
    // Of ten: 1/10 = 0.1 and 2/10 = 0.2, beside 0.839, 0.169 and 0.004.
    const stands = [1, 2, 3].map((remaining) => [remaining, cardStatus(card(remaining), standing(left), { lowBalance: 2 })]);
    expect(Object.fromEntries(stands)).toEqual(expected);
  });

  test('before the period all of it is left, after it none', () => {
    const dates = { start: serialOfIso('2026-01-01') ?? 0, end: serialOfIso('2026-12-31') ?? 0 };
    expect(timeLeft({}, dates, serialOfIso('2025-12-01') ?? 0)).toBe(1);
    expect(timeLeft({}, dates, serialOfIso('2027-01-04') ?? 0)).toBe(0);
  });
});

describe('hoursOf', () => {
  test('is unknown until the workbook says what a strip is worth', () => {
    expect(hoursOf(3, { hoursPerStrip: null })).toBeNull();
    expect(hoursOf(3, { hoursPerStrip: 40 })).toBe(120);
  });
});
