import { readAssignments } from '../../../src/domain/assignments';
import { readCapacity } from '../../../src/domain/capacity';
import { check } from '../../../src/domain/checks';
import type { Cell, TableData, WorkbookTables } from '../../../src/domain/contract';
import { statement } from '../../../src/domain/ledger';
import { joinTables } from '../../../src/domain/mapping';
import { readSettings } from '../../../src/domain/settings/settings';
import { workbook } from '../checks/examples';

const assen: TableData = {
  sheet: 'Assen',
  name: null,
  headerRow: 3,
  firstColumn: 0,
  headers: ['Nr', 'Gemeente', 'Titel', 'Strippen', 'Status'],
  columns: { number: 0, municipality: 1, title: 2, strips: 3, status: 4 },
  values: [['A1', 'Assen', 'Warmteplan', 2, 'concept']],
};
const emmen: TableData = {
  sheet: 'Emmen',
  name: null,
  headerRow: 1,
  firstColumn: 1,
  headers: ['Stand', 'Nr', 'Titel', 'Gemeente', 'Kleur', 'Strippen'],
  columns: { status: 0, number: 1, title: 2, municipality: 3, strips: 5 },
  values: [['concept', 'E1', 'Isolatie', 'Emmen', 'rood', 'drie']],
};

describe('joinTables', () => {
  test('lays the columns on each other by what they are', () => {
    const joined = joinTables([assen, emmen]);
    expect(joined?.headers).toEqual(['Nr', 'Gemeente', 'Titel', 'Strippen', 'Status', 'Kleur']);
    expect(joined?.values).toEqual([
      ['A1', 'Assen', 'Warmteplan', 2, 'concept', ''],
      ['E1', 'Emmen', 'Isolatie', 'drie', 'concept', 'rood'],
    ]);
  });

  test('a finding points at the sheet its row is on', () => {
    const { tables } = workbook([
      { table: 'bookings', without: true },
      { table: 'reviews', without: true },
      { table: 'products', without: true },
      { table: 'uses', without: true },
    ]);
    const joined = { ...tables, assignments: joinTables([assen, emmen]) } as WorkbookTables;
    const { findings } = check(joined, { settings: readSettings(joined.settings) });
    // Strippen is the sixth column of a table that starts in B: G; its first row is 2.
    expect(findings.filter(({ code }) => code === 'number-invalid').map(({ sheet, cell, column }) => [sheet, cell, column])).toEqual([
      ['Emmen', 'G2', 'Strippen'],
    ]);
  });

  test('what comes from a row names the row on its own sheet, in statements, assignments and the team', () => {
    const joined = joinTables([assen, { ...emmen, values: [['lopend', 'E1', 'Isolatie', 'Emmen', 'rood', 3]] }]);
    const tables = { assignments: joined } as WorkbookTables;
    expect(statement(tables, '2026', 'Emmen').map(({ source }) => source)).toEqual([{ sheet: 'Emmen', row: 2 }]);
    expect(readAssignments(tables.assignments).map(({ shares }) => shares[0]?.source)).toEqual([
      { sheet: 'Assen', row: 4 },
      { sheet: 'Emmen', row: 2 },
    ]);
    const team = (sheet: string, firstColumn: number, fte: Cell): TableData => ({
      sheet,
      name: null,
      headerRow: 1,
      firstColumn,
      headers: ['Medewerker', 'Van', 'Fte'],
      columns: { member: 0, from: 1, fte: 2 },
      values: [['Adviseur', 46023, fte]],
    });
    const capacity = readCapacity({ team: joinTables([team('Team noord', 0, 1), team('Team zuid', 2, 'veel')]) } as WorkbookTables);
    expect(capacity.contracts.map(({ source }) => source)).toEqual([{ sheet: 'Team noord', row: 2 }]);
    expect(capacity.problems).toMatchObject([
      {
        sheet: 'Team zuid',
        cell: 'E2',
        row: 2,
        column: 4,
        code: 'notANumber',
        table: 'team',
        name: 'fte',
        member: 'Adviseur',
        value: 'veel',
      },
    ]);
  });

  test('one source is itself and none is nothing', () => {
    expect(joinTables([assen])).toBe(assen);
    expect(joinTables([])).toBeNull();
  });
});
