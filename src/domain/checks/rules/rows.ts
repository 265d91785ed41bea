import { textOf } from '../../cells/text';
import { isBlank, type Cell, type TableKey } from '../../contract';
import { define } from '../define/definition';
import { groupsOf, sheetRow } from '../shared/doubles';

/** Tables in which a row that is there twice counts twice. */
const countedByRow: readonly TableKey[] = ['bookings', 'availability', 'reviews', 'uses'];

const rowDouble = define({
  code: 'row-double',
  group: 'acrossRows',
  severity: 'warning',
  reads: countedByRow,
  run: ({ survey }, report) => {
    for (const key of countedByRow) {
      const found = survey(key);
      if (!found) continue;
      // A row with one cell filled in is one that somebody is still writing.
      const keyOf = (cells: readonly Cell[]): string =>
        cells.filter((cell) => !isBlank(cell)).length < 2 ? '' : JSON.stringify(cells.map((cell) => textOf(cell).toLowerCase()));
      for (const [first, ...others] of groupsOf(found.table, keyOf)) {
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
