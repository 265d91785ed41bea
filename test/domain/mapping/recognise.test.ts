import type { Cell, TableKey } from '../../../src/domain/contract';
import { assumeMapping, knownValues, proposeMapping, recognise, sourcesIn } from '../../../src/domain/mapping';
import { lists, otherSheets } from './lists';
import { plans } from './plans';

const names = [
  'Assen',
  'Emmen',
  'Meppel',
  'Hoogeveen',
  'Westerkwartier',
  'De Wolden',
  'Aa en Hunze',
  'Tynaarlo',
  'Midden-Drenthe',
  'Westerveld',
  'Noordenveld',
  'Borger-Odoorn',
];
const known = knownValues(names.map((name) => ({ name })));
const none: ReadonlySet<TableKey> = new Set();
const sourcesOf = (grid: readonly (readonly Cell[])[], name = 'Blad1') =>
  sourcesIn({ tables: [], sheets: [{ name, top: 0, grid, tables: [] }] });
const assumed = (grid: readonly (readonly Cell[])[], name?: string) =>
  assumeMapping(sourcesOf(grid, name), none, known).map(({ table, columns }) => ({ table, columns }));

describe('a list of municipalities is recognised', () => {
  test.each(Object.entries(lists))('%s', (_, { grid, columns }) => {
    expect(assumed(grid)).toEqual([{ table: 'municipalities', columns }]);
  });
});

describe('a sheet of assignments is recognised', () => {
  test.each(Object.entries(plans))('%s', (_, { sheet, grid, columns }) => {
    expect(assumed(grid, sheet)).toEqual([{ table: 'assignments', columns }]);
  });

  test.each(Object.entries(plans))('%s: what it lacks is a question', (_, { sheet, grid, missing }) => {
    const [found] = recognise(sourcesOf(grid, sheet), none, known);
    expect(found?.proposals[0]).toMatchObject({ table: 'assignments', missing });
  });

  test('whichever one needed column is left out', () => {
    const { sheet, grid, columns } = plans['LibreOffice']!;
    for (const column of ['number', 'municipality', 'title', 'strips', 'status']) {
      const at = grid[2]!.indexOf(columns[column]!);
      const without = grid.map((row) => row.filter((_, place) => place !== at));
      expect([column, assumed(without, sheet).map(({ table }) => table)]).toEqual([column, ['assignments']]);
    }
  });
});

describe('"Onderwerp"', () => {
  const title = (values: readonly string[]): string | null | undefined =>
    proposeMapping(
      ['Nr', 'Gemeente', 'Onderwerp', 'Strippen', 'Status'],
      values.map((value, at) => [at, 'Assen', value, 1, 'lopend']),
      'Opdrachten',
      known,
    )[0]?.columns[2]?.column;

  test('with values that come back is a theme, with others a title', () => {
    expect(title(['Isolatie', 'Bronnen', 'Isolatie', 'Isolatie', 'Bronnen', 'Isolatie', 'Bronnen'])).toBe('theme');
    expect(title(['Wijkplan A', 'Wijkplan B', 'Startanalyse', 'Scan van bronnen', 'Bewonersavond', 'Nota', 'Advies'])).toBe('title');
  });
});

describe('other sheets', () => {
  test.each(Object.entries(otherSheets))('%s: nothing is assumed', (_, grid) => {
    expect(assumed(grid)).toEqual([]);
  });
});
