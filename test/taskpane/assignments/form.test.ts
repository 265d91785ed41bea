import type { WorkbookTables } from '../../../src/domain/contract';
import {
  emptyForm,
  fits,
  formFrom,
  isFormOrNothing,
  joined,
  planOf,
  samePlan,
  bracketsOf,
  withBracket,
  type AssignmentForm,
} from '../../../src/taskpane/features/assignments/form';
import { shippedMenuCard } from '../../../src/taskpane/shared/menuCard';
import { tableOf } from '../../domain/ledger/tablesOf';

/* Assen has 4 and asks 1: 3 left. Emmen has 1. 46084 is 3 March 2026, 46174 is 1 June. */
const assignments = tableOf(
  'assignments',
  ['Nr', 'Periode', 'Gemeente', 'Titel', 'Doel', 'Thema', 'Strippen', 'Status', 'Start', 'Eind'],
  ['D-001', 2026, 'Assen', 'Isolatieaanpak', 'Honderd adviezen.', 'Isolatie', 1, 'aangevraagd', 46084, 46174],
);
const tables: WorkbookTables = {
  assignments,
  municipalities: tableOf('municipalities', ['Gemeente', 'Inwoners'], ['Assen', 1], ['Emmen', 2]),
  allocation: tableOf(
    'allocation',
    ['Periode', 'Gemeente', 'Totaal', 'Status'],
    [2026, 'Assen', 4, 'vastgesteld'],
    [2026, 'Emmen', 1, 'vastgesteld'],
  ),
};
const filled: AssignmentForm = { ...emptyForm, municipality: 'Emmen', period: '2026', title: ' =Plan ', strips: '1' };
const plan = (part: Partial<AssignmentForm> = {}) => planOf(tables, assignments, { ...filled, ...part });

describe('a new assignment', () => {
  it('on a sheet that is all of one period is of that period, or refused', () => {
    const { period: _, ...columns } = assignments.columns as Readonly<Record<string, number>>;
    const sheet = { ...assignments, name: null, columns, period: 2026 };
    const of = (period: string) =>
      planOf(tables, { ...assignments, parts: [{ start: 0, table: sheet, places: [] }] }, { ...filled, period });
    expect(of('2026')).toMatchObject({ problems: {}, lost: [] });
    expect(of('2027').problems).toEqual({ period: 'otherPeriod' });
  });

  it('gets the next number, words trimmed, days as serials, and is a draft until the person says it is complete', () => {
    expect(plan({ start: '2026-03-03', level: 'senior' }).row).toMatchObject({
      number: 'D-002',
      period: 2026,
      municipality: 'Emmen',
      title: '=Plan',
      level: 'senior',
      strips: 1,
      status: 'concept',
      start: 46084,
      end: '',
    });
    expect(plan({ isComplete: true }).row.status).toBe('aangevraagd');
    expect(plan({ isComplete: true }).left).toEqual({ now: 1, after: 0 });
  });

  it.each<[Partial<AssignmentForm>, object]>([
    [{}, {}],
    [{ municipality: '' }, { municipality: 'missing' }],
    [
      { period: ' ', title: '' },
      { period: 'missing', title: 'missing' },
    ],
    [{ number: 'd-001' }, { number: 'taken' }],
    [{ number: 'X-1' }, {}],
    [{ strips: '' }, {}],
    [{ strips: '', isComplete: true }, { strips: 'needed' }],
    [{ strips: '1,5' }, { strips: 'notWhole' }],
    // Emmen has one: a draft may ask more, a request may not.
    [{ strips: '2' }, {}],
    [{ strips: '2', isComplete: true }, { strips: 'notEnough' }],
    [{ strips: '0', isComplete: true, period: '2027' }, {}],
    [{ start: '2026-06-01', end: '2026-03-03' }, { end: 'endsBeforeStart' }],
    [{ start: 'morgen' }, { start: 'noDate' }],
  ])('%j is told as %j', (part, problems) => {
    expect(plan(part).problems).toEqual(problems);
    expect(fits(plan(part))).toBe(Object.keys(problems).length === 0);
  });

  it('says which filled-in fields the table has no column for', () => {
    expect(plan({ reason: 'Zomaar', client: 'Wethouder' }).lost).toEqual(['reason', 'client']);
  });

  it('is not the same plan once the number was taken or strips were spent meanwhile', () => {
    const more = { ...assignments, values: [...assignments.values, ['D-002', 2026, 'Assen', 'x', '', '', 0, 'concept', '', '']] };
    expect(samePlan(plan(), plan())).toBe(true);
    expect(samePlan(plan(), planOf({ ...tables, assignments: more }, more, filled))).toBe(false);
  });
});

describe('where several sheets are read as one', () => {
  const late = {
    ...tableOf('assignments', ['Nr', 'Gemeente', 'Titel', 'Strippen', 'Status'], ['B-02', 'Emmen', 'x', 1, 'concept']),
    sheet: 'Nagekomen',
  };
  const whole = {
    ...assignments,
    values: [
      ...assignments.values,
      ['B-02', '', 'Emmen', 'x', '', '', 1, 'concept', '', ''],
      ['B-03', '', 'Emmen', 'y', '', '', 1, 'concept', '', ''],
    ],
    parts: [
      { start: 0, table: assignments, places: [] },
      { start: 1, table: late, places: [] },
    ],
  };

  it('the row goes into the last: numbered its way, in a number that is free in all, and what it has no column for is said', () => {
    const { number, lost } = planOf(tables, whole, { ...filled, goal: 'Iets' });
    expect(number).toBe('B-04');
    expect(lost).toEqual(['period', 'goal']);
  });
});

describe('a joint assignment', () => {
  it('takes over the number, title, theme and days, and keeps municipality and strips', () => {
    const form = joined({ ...filled, goal: 'Eigen doel', reason: 'Eigen reden' }, assignments, 0);
    expect(planOf(tables, assignments, form).row).toMatchObject({
      number: 'D-001',
      municipality: 'Emmen',
      title: 'Isolatieaanpak',
      theme: 'Isolatie',
      start: 46084,
      end: 46174,
      strips: 1,
      goal: 'Honderd adviezen.',
      reason: 'Eigen reden',
    });
    expect(planOf(tables, assignments, form).problems).toEqual({});
    expect(planOf(tables, assignments, { ...form, municipality: 'Assen' }).problems).toEqual({ municipality: 'alreadyIn' });
  });
});

describe('the menu card', () => {
  const form = formFrom(shippedMenuCard[0]!, { municipality: 'Assen' });

  it('fills the form, with brackets to fill in wherever they stand', () => {
    expect(form).toMatchObject({ municipality: 'Assen', strips: '4', level: 'senior', isComplete: false });
    expect(bracketsOf(form)).toEqual(['wijk', 'jaar', 'maand']);
    const done = withBracket(form, 'wijk', 'Krakeel');
    expect(done.title).toBe('Wijkuitvoeringsplan voor Krakeel');
    expect(bracketsOf(done)).toEqual(['jaar', 'maand']);
  });

  it('what was remembered is taken back only where it still is a form', () => {
    expect([form, null, {}, { ...form, joins: 3 }, 'x', undefined].map(isFormOrNothing)).toEqual([true, true, false, false, false, false]);
  });
});
