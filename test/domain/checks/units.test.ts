import { check } from '../../../src/domain/checks';
import type { Cell, TableKey } from '../../../src/domain/contract';
import { readSettings } from '../../../src/domain/settings/settings';
import { tableOf } from '../ledger/tablesOf';

/** What is proposed for a cell of one row, and whether it is certain enough to be mended with the others. */
function proposed(table: TableKey, headers: readonly string[], row: readonly Cell[]): unknown {
  const { findings } = check({ [table]: tableOf(table, [...headers], [...row]) }, { settings: readSettings(undefined), today: 46200 });
  const found = findings.filter(({ code }) => code.startsWith('number-'));
  expect(found.map(({ severity }) => severity)).toEqual(['error']);
  const suggestion = found[0]?.suggestion;
  return suggestion?.kind === 'replace' ? suggestion.value : (suggestion ?? null);
}

describe('A number with a unit is proposed where the column counts in that unit, and can be meant there', () => {
  const team = ['Medewerker', 'Niveau', 'Fte', 'Van'];
  const work = ['Nr', 'Periode', 'Gemeente', 'Strippen', 'Status', 'Uren'];
  test.each<[Cell, unknown]>([
    ['36 uur', null],
    ['36', null],
    ['4 dagen', null],
    ['2 strippen', null],
    ['drie', null],
    ['0,8 fte', 0.8],
    ['0,8', 0.8],
    ['80%', 0.8],
    ['een', 1],
  ])('fte %j: %j', (cell, value) => {
    expect(proposed('team', team, ['A', 'senior', cell, 46023])).toBe(value);
  });

  test.each<[string, Cell, unknown]>([
    ['Strippen', '3 strippen', 3],
    ['Strippen', '24 uur', null],
    ['Uren', '24 uur', 24],
    ['Uren', '3 strippen', null],
  ])('%s %j: %j', (column, cell, value) => {
    const row = ['1', 2026, 'Assen', column === 'Strippen' ? cell : 1, 'lopend', column === 'Uren' ? cell : 1];
    expect(proposed('assignments', work, row)).toBe(value);
  });
});
