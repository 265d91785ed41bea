import { columnsOf, doubtfulColumns, headerKey, isBlank, isErrorCell, tables, type TableKey } from '../../contract';
import { define } from '../define/definition';

/** Without these there is nothing to check against; every other table is optional. */
const neededTables: readonly TableKey[] = ['municipalities', 'allocation', 'assignments'];

const tableMissing = define({
  code: 'table-missing',
  group: 'structure',
  severity: 'error',
  reads: neededTables,
  run: ({ tables: found }, report) => {
    for (const key of neededTables) if (!found[key]) report(null, { params: { table: tables[key].nl } });
  },
});

const connectionAssumed = define({
  code: 'connection-assumed',
  group: 'structure',
  severity: 'info',
  reads: 'all',
  run: ({ surveys, extras }, report) => {
    for (const { key } of surveys) {
      if (extras.assumed?.includes(key)) report({ table: key, row: -1, column: 0 }, { params: { table: tables[key].nl } });
    }
  },
});

const columnMissing = define({
  code: 'column-missing',
  group: 'structure',
  severity: 'error',
  reads: 'all',
  reach: 'table',
  run: ({ surveys }, report) => {
    for (const { key, table } of surveys) {
      const doubtful = new Set(doubtfulColumns(key, table).map(({ column }) => column));
      for (const [column, { nl, needed }] of columnsOf(key)) {
        if (needed && table.columns[column] === undefined && !doubtful.has(column)) {
          report({ table: key, row: -1, column: 0 }, { params: { name: nl, table: tables[key].nl } });
        }
      }
    }
  },
});

const columnAmbiguous = define({
  code: 'column-ambiguous',
  group: 'structure',
  severity: 'error',
  reads: 'all',
  reach: 'table',
  run: ({ surveys }, report) => {
    for (const { key, table } of surveys) {
      for (const { column, headers } of doubtfulColumns(key, table)) {
        const name = columnsOf(key).find(([each]) => each === column)?.[1].nl ?? '';
        const names = headers.map((at) => table.headers[at] ?? '');
        for (const at of headers) report({ table: key, row: -1, column: at }, { params: { name, headers: { list: names } } });
      }
    }
  },
});

const headerDouble = define({
  code: 'header-double',
  group: 'structure',
  severity: 'error',
  reads: 'all',
  reach: 'table',
  run: ({ surveys }, report) => {
    for (const { key, table } of surveys) {
      const at = new Map<string, number[]>();
      table.headers.forEach((header, index) => {
        if (!isBlank(header)) at.set(headerKey(header), [...(at.get(headerKey(header)) ?? []), index]);
      });
      for (const places of at.values()) {
        if (places.length > 1) for (const column of places) report({ table: key, row: -1, column }, { params: { times: places.length } });
      }
    }
  },
});

const headerMissing = define({
  code: 'header-missing',
  group: 'structure',
  severity: 'warning',
  reads: 'all',
  reach: 'table',
  run: ({ surveys }, report) => {
    for (const { key, table, columns } of surveys) {
      for (const { at, header, blanks } of columns) {
        if (isBlank(header) && blanks.length < table.values.length) report({ table: key, row: -1, column: at });
      }
    }
  },
});

const formulaError = define({
  code: 'formula-error',
  group: 'structure',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: ({ surveys }, report) => {
    for (const { key, table, columns } of surveys) {
      for (const { at, key: column, odd } of columns) {
        for (const row of odd) {
          const cell = table.values[row]?.[at] ?? '';
          if (!isErrorCell(cell)) continue;
          // Nothing of ours reckons with a column of the user's own.
          report(
            { table: key, row, column: at },
            { params: { error: String(cell) }, ...(column === null ? { severity: 'info' as const } : {}) },
          );
        }
      }
    }
  },
});

const mergedCells = define({
  code: 'merged-cells',
  group: 'structure',
  severity: 'error',
  reads: 'all',
  reach: 'table',
  run: ({ surveys }, report) => {
    for (const { key, table } of surveys) {
      (table.parts?.map((part) => part.table) ?? [table]).forEach(({ merged = [], headerRow, firstColumn, headers, values }, part) => {
        for (const { top, left, bottom, right } of merged) {
          // The header is sheet row headerRow (1-based), so headerRow - 1 counted from 0. A merged title above is nobody's loss.
          const first = Math.max(top, headerRow - 1);
          const last = Math.min(bottom, headerRow - 1 + values.length);
          const from = Math.max(left, firstColumn);
          if (first > last || from > Math.min(right, firstColumn + headers.length - 1)) continue;
          report(
            { table: key, row: first - headerRow, column: from - firstColumn, ...(table.parts ? { part } : {}) },
            { params: { rows: bottom - top + 1, columns: right - left + 1 } },
          );
        }
      });
    }
  },
});

export const structureChecks = [
  tableMissing,
  connectionAssumed,
  columnMissing,
  columnAmbiguous,
  headerDouble,
  headerMissing,
  formulaError,
  mergedCells,
] as const;
