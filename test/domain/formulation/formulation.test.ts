import { readFileSync } from 'node:fs';
import { columnsOf, type Cell, type TableOf } from '../../../src/domain/contract';
import {
  draftFrom,
  formulationOf,
  menuRow,
  parseMenuCard,
  readMenuCard,
  similarAssignments,
  similarityOver,
  type AssignmentRow,
  type ComparedAssignment,
} from '../../../src/domain/formulation';
import { labelledPairs, type LabelledPair } from './labelledPairs';

const good: AssignmentRow = {
  title: 'Warmteplan voor de wijk Noorderpark',
  reason: 'De leidingen worden in 2028 vernieuwd.',
  goal: 'De raad kan in december kiezen.',
  result: 'Een adviesnota met kaart, alleen voor woningen; wordt overgedragen aan de programmaleider.',
  client: 'Programmaleider',
  contractor: 'Adviseur',
  start: 46100,
  end: 46200,
};

describe('formulationOf', () => {
  test.each<[string, AssignmentRow, readonly string[]]>([
    ['everything there', good, []],
    ['nothing there', {}, ['reason', 'goal', 'result', 'limits', 'planning', 'roles', 'handOver']],
    [
      'a result nobody can test',
      { ...good, result: 'Betere samenwerking rond warmte, uitsluitend intern, geborgd in de lijn' },
      ['result'],
    ],
    ['a result with a figure', { ...good, result: '40 huishoudens geholpen, alleen huurders; nazorg door het loket' }, []],
    ['no limits', { ...good, result: 'Een warmteplan dat wordt overgedragen' }, ['limits']],
    ['limits in the remark', { ...good, result: 'Een warmteplan dat wordt overgedragen', remark: 'Maximaal vier dorpen.' }, []],
    ['no hand-over', { ...good, result: 'Een Adviesnota, alleen voor woningen' }, ['handOver']],
    ['no end', { ...good, end: '' }, ['planning']],
    ['no contractor', { ...good, contractor: ' ' }, ['roles']],
    ['a goal of one word', { ...good, goal: 'Duurzaamheid' }, ['goal']],
    ['an error for a reason', { ...good, reason: '#N/A' }, ['reason']],
  ])('%s', (_, row, missing) => {
    expect(formulationOf(row)).toEqual({ score: 7 - missing.length, missing });
  });
});

const menuTable = (values: readonly (readonly Cell[])[]): TableOf<'menuCard'> => {
  const columns = columnsOf('menuCard');
  return {
    sheet: 'Menukaart',
    name: 'Menukaart',
    headerRow: 1,
    firstColumn: 0,
    headers: columns.map(([, { nl }]) => nl),
    values,
    columns: Object.fromEntries(columns.map(([key], at) => [key, at])),
  };
};

describe('the menu card', () => {
  const items = parseMenuCard(JSON.parse(readFileSync('assets/data/menukaart.json', 'utf8'))) ?? [];

  test('has fifteen assignments, each its own code, none the likeness of another', () => {
    expect(items).toHaveLength(15);
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    // Else choosing one would point at who chose another.
    const asAssignments = items.map(({ code, title, goal, theme }) => ({
      number: code,
      municipality: code,
      title,
      goal,
      theme,
      isOpen: true,
    }));
    expect([...similarAssignments(asAssignments).keys()].map((at) => items[at]?.code)).toEqual([]);
  });

  test.each(items.map((item) => [item.code, item] as const))('%s lacks only what the municipality must fill in itself', (_, item) => {
    expect(formulationOf(draftFrom(item)).missing).toEqual(['planning', 'roles']);
    expect(item.level).not.toBeNull();
  });

  test('survives the table Menukaart', () => {
    expect(readMenuCard(menuTable(items.map(menuRow)))).toEqual(items);
  });

  test('is read as people edit it: without strips, the wrong way round, with another word for the level; a row without a title is none', () => {
    const row = (...cells: readonly Cell[]): readonly Cell[] => ['x', ...cells, 'a', 'b', 'c'];
    expect(
      readMenuCard(
        menuTable([
          row('Eigen', '', 'Senior', '', ''),
          row('Ander', 'Thema', 'hoog', 4, 2),
          row('', '', '', 1, 2),
          row('Een', '', '', '', 3),
        ]),
      ),
    ).toMatchObject([{ title: 'Eigen', level: 'senior', strips: null }, { level: null, strips: [2, 4] }, { strips: [3, 3] }]);
    expect(draftFrom(readMenuCard(menuTable([row('Eigen', '', '', '', '')]))[0]!)).toMatchObject({
      strips: '',
      level: '',
      status: 'concept',
    });
  });

  test('that is shipped must be whole', () => {
    expect(parseMenuCard([{ titel: 'x', strippen: 'veel' }])).toBeNull();
    expect(parseMenuCard({})).toBeNull();
  });
});

describe('similarAssignments', () => {
  const assignment = (number: string, municipality: string, title: string, goal = '', isOpen = true): ComparedAssignment => ({
    number,
    municipality,
    title,
    goal,
    theme: 'Wijkaanpak',
    isOpen,
  });
  const near = (...list: readonly ComparedAssignment[]) =>
    Object.fromEntries([...similarAssignments(list)].map(([at, others]) => [at, others.map(({ index }) => index)]));

  test('finds nearly the same in another municipality, names of places apart', () => {
    expect(
      near(assignment('1', 'Assen', 'Warmteplan voor de wijk Noorderpark'), assignment('2', 'Emmen', 'Warmteplannen wijk Angelslo')),
    ).toEqual({ 0: [1], 1: [0] });
  });

  test.each<[string, ComparedAssignment, ComparedAssignment]>([
    ['the same municipality', assignment('1', 'Assen', 'Warmteplan voor de wijk'), assignment('2', 'Assen', 'Warmteplan voor de wijk')],
    ['one joint assignment', assignment('1', 'Assen', 'Warmteplan voor de wijk'), assignment('1', 'Emmen', 'Warmteplan voor de wijk')],
    ['another subject', assignment('1', 'Assen', 'Warmteplan voor de wijk'), assignment('2', 'Emmen', 'Subsidie voor dakisolatie')],
    ['one word in common', assignment('1', 'Assen', 'Isolatie'), assignment('2', 'Emmen', 'Isolatie')],
    [
      'neither open',
      assignment('1', 'Assen', 'Warmteplan voor de wijk', '', false),
      assignment('2', 'Emmen', 'Warmteplan voor de wijk', '', false),
    ],
  ])('says nothing of %s', (_, one, other) => {
    expect(near(one, other)).toEqual({});
  });

  test('an open one is pointed to finished work, not the other way round', () => {
    expect(
      near(assignment('1', 'Assen', 'Warmteplan voor de wijk'), assignment('2', 'Emmen', 'Warmteplan voor de wijk', '', false)),
    ).toEqual({ 0: [1] });
  });

  test('what is shared is said, what weighs most first', () => {
    const found = similarAssignments([assignment('1', 'Assen', 'Aanpak isolatie woningen'), assignment('2', 'Emmen', 'Isolatieaanpak')]);
    expect(found.get(0)?.[0]?.shared).toEqual(['isolatie', 'aanpak']);
  });

  test('looks for what somebody is typing among what is there', () => {
    const find = similarityOver([assignment('1', 'Assen', 'Isolatieaanpak Wolfsbos'), assignment('2', 'Emmen', 'Warmteprogramma')]);
    const typed = (municipality: string): readonly number[] =>
      find(assignment('', municipality, 'Woningen isoleren: aanpak')).map(({ index }) => index);
    expect([typed('Meppel'), typed('Assen')]).toEqual([[0], []]);
  });

  // Precision: of the pairs pointed out, how many are alike. Recall: of the pairs alike, how many are pointed out.
  test.each([
    ['chosen', 12, 10],
    ['setAside', 10, 8],
  ] as const)('the labelled pairs, %s: none is pointed out wrongly, and of the %d alike %d are found', (half, all, found) => {
    const pairs = labelledPairs.filter((pair) => pair.half === half);
    const isFound = ({ one, other }: LabelledPair): boolean =>
      similarAssignments(
        [one, other].map(([title, goal, theme], at) => ({
          number: String(at),
          municipality: String(at),
          title,
          goal,
          theme,
          isOpen: true,
        })),
      ).size > 0;
    expect(pairs.filter((pair) => !pair.isAlike && isFound(pair)).map(({ one, other }) => `${one[0]} – ${other[0]}`)).toEqual([]);
    expect(pairs.filter(({ isAlike }) => isAlike)).toHaveLength(all);
    expect(pairs.filter((pair) => pair.isAlike && isFound(pair)).length).toBeGreaterThanOrEqual(found);
  });

  test('ten thousand rows are no more than a second or two', () => {
    const subjects = [
      'Warmteplan',
      'Isolatieaanpak',
      'Bewonersavond',
      'Bodemonderzoek',
      'Subsidieregeling',
      'Gebiedsprofiel',
      'Energieloket',
    ];
    const list = Array.from({ length: 10_000 }, (_, index) =>
      assignment(
        String(index),
        `G${index % 12}`,
        `${subjects[index % 7]} onderwerp${index} kwartier${index % 400}`,
        `Doel${index} halen binnen kader${index % 300}`,
      ),
    );
    const begin = Date.now();
    similarAssignments(list);
    expect(Date.now() - begin).toBeLessThan(10_000);
  });
});
