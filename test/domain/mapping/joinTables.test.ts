import { check } from '../../../src/domain/checks';
import type { TableData, WorkbookTables } from '../../../src/domain/contract';
import { joinTables } from '../../../src/domain/mapping';
import { readSettings } from '../../../src/domain/settings/settings';
import { workbook } from '../checks/examples';

const assen: TableData = {
  sheet: 'Assen', name: null, headerRow: 3, firstColumn: 0, headers: ['Nr', 'Gemeente', 'Titel', 'Strippen', 'Status'],
  columns: { number: 0, municipality: 1, title: 2, strips: 3, status: 4 }, values: [['A1', 'Assen', 'Warmteplan', 2, 'concept']],
};
const emmen: TableData = {
  sheet: 'Emmen', name: null, headerRow: 1, firstColumn: 1, headers: ['Stand', 'Nr', 'Titel', 'Gemeente', 'Kleur', 'Strippen'],
  columns: { status: 0, number: 1, title: 2, municipality: 3, strips: 5 }, values: [['concept', 'E1', 'Isolatie', 'Emmen', 'rood', 'drie']],
};

describe('joinTables', () => {
  test('lays the columns on each other by what they are', () => {
    const joined = joinTables([assen, emmen]);
    expect(joined?.headers).toEqual(['Nr', 'Gemeente', 'Titel', 'Strippen', 'Status', 'Kleur']);
    expect(joined?.values).toEqual([['A1', 'Assen', 'Warmteplan', 2, 'concept', ''], ['E1', 'Emmen', 'Isolatie', 'drie', 'concept', 'rood']]);
  });

  test('a finding points at the sheet its row is on', () => {
    const { tables } = workbook([{ table: 'bookings', without: true }, { table: 'reviews', without: true }, { table: 'products', without: true }, { table: 'uses', without: true }]);
    const joined = { ...tables, assignments: joinTables([assen, emmen]) } as WorkbookTables;
    const { findings } = check(joined, { settings: readSettings(joined.settings) });
    // Strippen is the sixth column of a table that starts in B: G; its first row is 2.
    expect(findings.filter(({ code }) => code === 'number-invalid').map(({ sheet, cell, column }) => [sheet, cell, column])).toEqual([['Emmen', 'G2', 'Strippen']]);
  });

  test('one source is itself and none is nothing', () => {
    expect(joinTables([assen])).toBe(assen);
    expect(joinTables([])).toBeNull();
  });
});
