import { columnsOf, isBlank, tables, type Cell, type ColumnKey, type TableKey, type TableOf } from '../domain/contract';
import { cellOf, isFunctionError, rowsOf, wrong, type FunctionError } from './values';

/** A header row is looked for this far down: whole columns may have a title above their table. */
const headerRows = 10;

/**
 * A range with its header row as a contract table. Columns are found by header in either language, the exact
 * names before the synonyms; rows below may be blank (whole columns). Missing headers come back as the error.
 */
export function tableArgument<T extends TableKey>(table: T, argument: unknown, needed: readonly ColumnKey<T>[]): TableOf<T> | FunctionError {
  const rows = rowsOf(argument);
  let firstMissing: FunctionError | null = null;
  for (let index = 0; index < Math.min(headerRows, rows.length); index++) {
    const headers = (rows[index] ?? []).map((value) => String(cellOf(value)));
    if (headers.every(isBlank)) continue;
    const columns = columnsIn(table, headers);
    const missing = needed.find((column) => columns[column] === undefined);
    if (missing === undefined) {
      const values = cleaned(rows.slice(index + 1), Object.values<number | undefined>(columns).filter((column) => column !== undefined));
      return { sheet: tables[table].nl, name: null, headerRow: index + 1, firstColumn: 0, headers, columns, values };
    }
    const { nl } = columnsOf(table).find(([column]) => column === missing)?.[1] ?? tables[table];
    firstMissing ??= wrong('headerMissing', { header: nl, table: tables[table].nl });
  }
  return firstMissing ?? wrong('emptyTable', { table: tables[table].nl });
}

/** A table that may be left out, as an omitted argument or an empty cell. */
export function optionalTable<T extends TableKey>(
  table: T, argument: unknown, needed: readonly ColumnKey<T>[],
): TableOf<T> | FunctionError | undefined {
  const rows = rowsOf(argument);
  if (rows.length === 1 && rows[0]?.length === 1 && isBlank(cellOf(rows[0][0]))) return undefined;
  const found = tableArgument(table, argument, needed);
  return isFunctionError(found) && found.message === 'emptyTable' ? undefined : found;
}

function columnsIn<T extends TableKey>(table: T, headers: readonly string[]): TableOf<T>['columns'] {
  const words = headers.map((header) => header.trim().toLowerCase());
  const taken = new Set<number>();
  const found: Record<string, number> = {};
  const claim = (column: string, names: readonly string[]): void => {
    const index = words.findIndex((word, position) => !taken.has(position) && names.includes(word));
    if (found[column] !== undefined || index < 0) return;
    found[column] = index;
    taken.add(index);
  };
  for (const [column, { nl, en }] of columnsOf(table)) claim(column, [nl.toLowerCase(), en.toLowerCase()]);
  for (const [column, { synonyms }] of columnsOf(table)) claim(column, synonyms);
  return found as TableOf<T>['columns'];
}

/** Body rows fit for the domain. Only where a cell that is read is empty or an error does a row have to be copied. */
function cleaned(rows: readonly (readonly unknown[])[], columns: readonly number[]): readonly (readonly Cell[])[] {
  const isPlain = (row: readonly unknown[]): row is readonly Cell[] => {
    for (let index = 0; index < columns.length; index++) {
      const kind = typeof row[columns[index]!];
      if (kind === 'object' || kind === 'undefined') return false;
    }
    return true;
  };
  return rows.every(isPlain) ? rows : rows.map((row) => (isPlain(row) ? row : row.map(cellOf)));
}
