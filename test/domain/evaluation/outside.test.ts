import { evaluatePeriod, exportEvaluation, figuresOf, forOutside, heldApart } from '../../../src/domain/evaluation';
import type { Cell } from '../../../src/domain/contract';
import { day } from '../capacity/days';
import { tableOf } from '../ledger/tablesOf';

const year = ['Medewerker', 'Niveau', 'Fte', 'Van', 'Tot'];
const person = (name: string, level: string, fte = 1): readonly Cell[] => [name, level, fte, day('2026-01-01'), ''];
const settings = tableOf(
  'settings',
  ['Instelling', 'Waarde'],
  ['Begin periode', day('2026-01-01')],
  ['Eind periode', day('2026-12-31')],
  ['Periode', 2026],
);
const withTeam = (...people: (readonly Cell[])[]) =>
  evaluatePeriod({ settings, team: tableOf('team', year, ...people.map((each) => [...each])) }, '2026', day('2026-12-31'));
const small = withTeam(person('A', 'senior'), person('B', 'junior'), person('C', 'junior'), person('D', 'junior'));
const juniors = ['A', 'B', 'C', 'D', 'E'].map((name) => person(name, 'junior'));
const codes = (evaluation: ReturnType<typeof withTeam>): readonly string[] => figuresOf(evaluation, 'external').map(({ code }) => code);

describe('For outside', () => {
  test('of four people no month, level or load is shown; that they are held back is', () => {
    expect(codes(small)).toContain('available');
    const outside = forOutside(small);
    expect([outside.capacity, outside.isTeamHeldBack]).toEqual([null, true]);
    for (const code of ['available', 'booked', 'utilisation', 'fteOfLevel', 'fteAtEnd']) expect(codes(outside)).not.toContain(code);
    const files = exportEvaluation(small, { title: 'x', made: 46200, version: '1', variant: 'external' });
    expect(files.some(({ text }) => /fteOfLevel|plannedAvailable|"available"/.test(text))).toBe(false);
    expect(exportEvaluation(small, { title: 'x', made: 46200, version: '1' }).some(({ text }) => text.includes('fteOfLevel'))).toBe(true);
  });

  test('one senior beside five juniors is nobody to be seen, nor what the juniors leave over', () => {
    const mixed = forOutside(withTeam(...juniors, person('S', 'senior', 0.7)));
    expect([mixed.capacity?.levels, mixed.capacity?.members]).toEqual([[], 6]);
    expect(forOutside(withTeam(...juniors)).capacity?.levels).toMatchObject([{ level: 'junior', fte: 5, members: 5 }]);
  });
});

describe('A period beside another', () => {
  const answered = (period: string, end: string, ...scores: readonly number[]) =>
    evaluatePeriod(
      {
        settings: tableOf('settings', ['Instelling', 'Waarde']),
        assignments: tableOf('assignments', ['Nr', 'Periode', 'Gemeente', 'Strippen', 'Status'], ['1', period, 'Aa', 1, 'afgerond']),
        reviews: tableOf('reviews', ['Opdracht', 'Datum', 'Tevredenheid'], ...scores.map((score): Cell[] => ['1', day(end), score])),
      },
      period,
      day('2027-12-31'),
    );
  const ten = [4, 4, 3, 5, 4, 4, 3, 5, 4, 4];

  test('that shares days with it shows no mean: the difference would be one answer', () => {
    const [one, both] = [answered('2026', '2026-03-02', ...ten), answered('2026-2027', '2026-03-02', ...ten, 1)];
    expect([one.experience.all.spread?.mean, both.experience.all.spread?.mean]).toEqual([4, expect.closeTo(41 / 11, 9)]);
    expect(heldApart(one, both).experience).toMatchObject({ all: { spread: null }, byQuarter: [], byTheme: [] });
  });

  test('before or after it shows its own', () => {
    const [one, other] = [answered('2026', '2026-03-02', ...ten), answered('2027', '2027-03-02', ...ten)];
    expect(heldApart(one, other)).toBe(other);
  });
});
