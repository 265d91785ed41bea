import { catalogue, check, limits, limitsFrom, readLimitCells, type LimitCell, type LimitCode } from '../../../src/domain/checks';
import type { Cell } from '../../../src/domain/contract';
import { readSettings } from '../../../src/domain/settings/settings';
import { add, set } from './examples/example';
import { day } from './examples/base';
import { today, workbook, type Change } from './examples';

const cell = (code: string, value: Cell): LimitCell => ({ code, value, sheet: 'Controles', cell: 'D5', row: 5, column: 'Grens' });
const findings = (changes: readonly Change[], limitCells: readonly LimitCell[]) => {
  const { tables } = workbook(changes);
  return check(tables, { settings: readSettings(tables.settings), today, limitCells }).findings;
};
const times = (code: LimitCode | 'runs-past-period', changes: readonly Change[], value?: Cell): number =>
  findings(changes, value === undefined ? [] : [cell(code === 'runs-past-period' ? 'outside-period' : code, value)]).filter(
    (finding) => finding.code === code,
  ).length;

const like = {
  number: '2026-007',
  period: 2026,
  municipality: 'Aa en Hunze',
  theme: 'Wijkaanpak',
  status: 'aangevraagd',
  strips: 1,
  client: 'Programmaleider warmte',
  contractor: 'Adviseur warmte',
  start: day('2026-09-01'),
  end: day('2026-11-30'),
};

test('every limit belongs to a check, and its usual value is one that could be chosen', () => {
  expect(
    catalogue
      .filter((definition) => definition.limit)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(Object.keys(limits).sort());
  for (const { default: usual, min, max } of Object.values(limits)) expect(usual >= min && usual <= max).toBe(true);
});

describe('a workbook’s own limit', () => {
  // Row 3 of the base lacks nothing; without its goal and with a vague result it has 3 of the 7 parts.
  const weak = [set('assignments', 3, { goal: '', result: 'iets met warmte' })];
  test.each<[string, number, number]>([
    ['formulation-weak: four parts are asked, three are there', times('formulation-weak', weak, 4), 1],
    ['formulation-weak: three are asked', times('formulation-weak', weak, 3), 0],
    [
      'assignment-similar: nearly the same',
      times('assignment-similar', [add('assignments', { ...like, title: 'Warmteplan voor wijk en dorp' })]),
      1,
    ],
    [
      'assignment-similar: only the very same counts',
      times('assignment-similar', [add('assignments', { ...like, title: 'Warmteplan voor wijk en dorp' })], 1),
      0,
    ],
    [
      'comparison-limited: a hundred and one',
      times(
        'comparison-limited',
        Array.from({ length: 101 }, (_, at) => add('assignments', { ...like, number: `X${at}`, title: `Onderwerp ${at}` })),
        100,
      ),
      1,
    ],
    ['outside-period: a month after the end passes', times('outside-period', [set('assignments', 3, { end: day('2027-01-31') })]), 0],
    [
      'outside-period: but not where nothing may run on',
      times('outside-period', [set('assignments', 3, { end: day('2027-01-31') })], 0),
      1,
    ],
    ['runs-past-period: is then silent', times('runs-past-period', [set('assignments', 3, { end: day('2027-01-31') })], 0), 0],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test.each<[LimitCode, Cell, number]>([
    ['formulation-weak', 4, 4],
    ['formulation-weak', '5', 5],
    ['assignment-similar', 0.75, 75],
    ['assignment-similar', 75, 75],
    ['assignment-similar', 1, 100],
    ['formulation-weak', 8, 7],
    ['formulation-weak', 0, 7],
    ['formulation-weak', 4.5, 7],
    ['formulation-weak', 'veel', 7],
    ['formulation-weak', '#N/A', 7],
    ['person-over-booked', 0, 0],
  ])('of %s written as %j is %d', (code, value, expected) => {
    expect(limitsFrom([cell(code, value)])[code]).toBe(expected);
  });

  test.each<[string, Cell]>([
    ['formulation-weak', 8],
    ['formulation-weak', 'veel'],
    ['spaces', 3],
  ])('%s with %j does not count, and that is a finding at its cell', (code, value) => {
    expect(findings([], [cell(code, value)])).toMatchObject([
      { code: 'setting-invalid', severity: 'warning', sheet: 'Controles', cell: 'D5', row: 5, column: 'Grens', value },
    ]);
  });
});

test('the column Grens is read where there is one, by its place in the sheet', () => {
  const place = { sheet: 'Controles', row: 1, column: 2 };
  expect(readLimitCells(['Code', 'Zwaarte'], [['spaces', 'uit']], place)).toEqual([]);
  expect(
    readLimitCells(
      ['Limit', 'Code'],
      [
        ['', 'spaces'],
        [30, ' Assignment-Similar '],
        [3, ''],
      ],
      place,
    ),
  ).toEqual([{ code: 'assignment-similar', value: 30, sheet: 'Controles', row: 3, cell: 'C3', column: 'Limit' }]);
});
