import { textOf } from '../../cells/text';
import { isBlank, type Cell, type TableKey } from '../../contract';
import { columnOf } from '../define/context';
import { define } from '../define/definition';
import { groupsOf, sheetRow } from '../shared/doubles';

/** Tables in which a row that is there twice counts twice, with what would tell two alike rows apart where it is filled in. */
const countedByRow: Readonly<Partial<Record<TableKey, string | null>>> = {
  assignments: 'number',
  mutations: 'id',
  bookings: null,
  availability: null,
  reviews: null,
  uses: null,
};
const tablesCounted = Object.keys(countedByRow) as readonly TableKey[];

const rowDouble = define({
  code: 'row-double',
  group: 'acrossRows',
  severity: 'warning',
  reads: tablesCounted,
  run: ({ survey }, report) => {
    for (const key of tablesCounted) {
      const found = survey(key);
      if (!found) continue;
      const id = columnOf(found, countedByRow[key] ?? '');
      const idAt = id?.at;
      // A row with one cell filled in is one that somebody is still writing.
      const keyOf = (cells: readonly Cell[]): string =>
        (idAt !== undefined && !isBlank(cells[idAt])) || cells.filter((cell) => !isBlank(cell)).length < 2
          ? ''
          : JSON.stringify(cells.map((cell) => textOf(cell).toLowerCase()));
      // Where the survey kept the blanks of that column, only those rows can have a twin: a cell of spaces is among its odd ones.
      const unnamed = id?.keepsBlanks ? [...id.blanks, ...id.odd].sort((one, other) => one - other) : undefined;
      for (const [first, ...others] of groupsOf(found.table, keyOf, unnamed)) {
        for (const row of others) {
          report(
            { table: key, row, column: 0 },
            {
              params: { first: sheetRow(found.table, first) },
              // Several people of a municipality may use a product on one day.
              ...(key === 'uses' ? { severity: 'info' as const } : {}),
            },
          );
        }
      }
    }
  },
});

/** What was typed below a table that did not grow over it counts nowhere: neither in the balance nor in a check. */
const rowsBelowTable = define({
  code: 'rows-below-table',
  group: 'structure',
  severity: 'error',
  reads: 'all',
  reach: 'table',
  run: ({ surveys }, report) => {
    for (const { key, table } of surveys) {
      const sources = table.parts?.map((part) => part.table) ?? [table];
      sources.forEach(({ below, headerRow, name, sheet }, part) => {
        if (!below) return;
        const column = Math.max(0, below.values[0]?.findIndex((cell) => !isBlank(cell)) ?? 0);
        report(
          { table: key, row: below.firstRow - headerRow - 1, column, ...(table.parts ? { part } : {}) },
          { shown: below.values[0]?.[column] ?? '', params: { rows: below.values.length, name: name ?? sheet } },
        );
      });
    }
  },
});

export const rowChecks = [rowsBelowTable, rowDouble] as const;
