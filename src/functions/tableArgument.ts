import {
  columnPlaces,
  columnsOf,
  decidesCounting,
  isBlank,
  tables,
  type AmbiguousColumn,
  type ColumnKey,
  type TableKey,
  type TableOf,
} from '../domain/contract';
import { headerCell, tableRows } from './emptiness';
import { cellOf, isFunctionError, isNone, rowsOf, wrong, type FunctionError } from './values';

/**
 * A range as a contract table, its body as Excel handed it over: no copy of a hundred thousand rows. An empty cell may be 0 there; the ledger
 * finds names, periods and statuses by what they are, and none of those asked for is 0.
 */
type RawTable<T extends TableKey> = Omit<TableOf<T>, 'values'> & {
  readonly values: readonly (readonly unknown[])[];
  /** Where the body begins among the values. */
  readonly first: number;
};

/** A header row is looked for this far down: whole columns may have a title above their table. */
const headerRows = 10;

/**
 * A range with its header row as a contract table. Columns are found by header in either language, the exact
 * names before the synonyms; rows below may be blank (whole columns). Missing headers come back as the error.
 */
export function rawTable<T extends TableKey>(table: T, argument: unknown, needed: readonly ColumnKey<T>[]): RawTable<T> | FunctionError {
  const rows = rowsOf(argument);
  let nearest: { readonly found: number; readonly problem: FunctionError } | null = null;
  for (let index = 0; index < Math.min(headerRows, rows.length); index++) {
    const headers = (rows[index] ?? []).map((value) => String(headerCell(cellOf(value))));
    if (headers.every(isBlank)) continue;
    const { places, ambiguous } = columnPlaces(table, headers);
    const columns = places as TableOf<T>['columns'];
    const doubtful = ambiguous.find(({ column }) => weighs(column, needed));
    const missing = needed.find((column) => columns[column] === undefined);
    if (missing === undefined && !doubtful) {
      return {
        sheet: tables[table].nl,
        name: null,
        headerRow: index + 1,
        firstColumn: 0,
        headers,
        columns,
        values: rows,
        first: index + 1,
      };
    }
    // A word among the data may read as a header; the columns asked for weigh more.
    const known = [...Object.keys(columns), ...ambiguous.map(({ column }) => column)];
    const found = known.length + needed.filter((column) => known.includes(column)).length;
    if (nearest !== null && found <= nearest.found) continue;
    nearest = { found, problem: doubtful ? headersAmbiguous(table, doubtful, headers) : headerMissing(table, missing!) };
  }
  if (nearest === null) return wrong('emptyTable', { table: tables[table].nl });
  return nearest.found < 2 ? wrong('headersMissing', { table: tables[table].nl }) : nearest.problem;
}

/** A column that changes the answer: asked for, or one that says which rows count. */
const weighs = (column: string, needed: readonly string[]): boolean => needed.includes(column) || decidesCounting(column);

function headersAmbiguous(table: TableKey, { column, headers: places }: AmbiguousColumn, headers: readonly string[]): FunctionError {
  const { nl } = columnsOf(table).find(([key]) => key === column)![1];
  const names = places.map((place) => `"${headers[place] ?? ''}"`).join(', ');
  return wrong('headersAmbiguous', { header: nl, table: tables[table].nl, headers: names });
}

/** Names the column and what its header may be called: a function does not know what was connected in the pane. */
function headerMissing<T extends TableKey>(table: T, column: ColumnKey<T>): FunctionError {
  const { nl, en, synonyms } = columnsOf(table).find(([key]) => key === column)![1];
  const others = [en, ...synonyms].filter((name) => name.toLowerCase() !== nl.toLowerCase()).slice(0, 3);
  return wrong('headerMissing', { header: nl, table: tables[table].nl, others: others.join(', ') });
}

/** The same with plain cells, fit for all of the domain. */
export function tableArgument<T extends TableKey>(
  table: T,
  argument: unknown,
  needed: readonly ColumnKey<T>[],
): TableOf<T> | FunctionError {
  const raw = rawTable(table, argument, needed);
  if (isFunctionError(raw)) return raw;
  const { first, values, ...bare } = raw;
  const rows = values.slice(first).map((row) => row.map(cellOf));
  return { ...bare, values: tableRows(table, raw.columns, rows) };
}

/** The word for "there is no such table", in the place of one. */
const saysNone = (argument: unknown): boolean => {
  const rows = rowsOf(argument);
  return rows.length === 1 && rows[0]?.length === 1 && isNone(rows[0][0]);
};

/** A table without which the answer would be another one: it is given, or the formula says that there is none. */
export function tableOrNone<T extends TableKey>(
  table: T,
  argument: unknown,
  needed: readonly ColumnKey<T>[],
): TableOf<T> | FunctionError | undefined {
  return saysNone(argument) ? undefined : orNone(tableArgument(table, argument, needed));
}

/** The same, its body as Excel handed it over. */
export function rawTableOrNone<T extends TableKey>(
  table: T,
  argument: unknown,
  needed: readonly ColumnKey<T>[],
): RawTable<T> | FunctionError | undefined {
  return saysNone(argument) ? undefined : orNone(rawTable(table, argument, needed));
}

/** Where nothing was given, the words say that a formula may say so. */
const orNone = <Table>(outcome: Table | FunctionError): Table | FunctionError =>
  isFunctionError(outcome) && outcome.message === 'emptyTable' ? wrong('tableOrNone', outcome.parameters) : outcome;
