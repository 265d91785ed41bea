import { columnsOf, isBlank, type Cell, type ColumnKind, type TableKey } from '../domain/contract';

/**
 * What 0 means where an empty cell may be sent as 0. Excel for Windows does so, Excel on the web sends null (OfficeDev/office-js,
 * issues 1951 and 4702). 5262 is marked fixed without naming a build, and no page says what allowCustomDataForDataTypeAny, which we
 * leave out, does to an empty cell: all kinds must come out the same.
 */
export type Zero = 'empty' | 'amount';

/** A cell of a table, by the kind of its column: no name, date, status or text is 0, an amount may be. */
export const zeroInColumns = {
  text: 'empty',
  date: 'empty',
  enumeration: 'empty',
  reference: 'empty',
  number: 'amount',
  strips: 'amount',
  any: 'amount',
} as const satisfies Record<ColumnKind, Zero>;

/** A cell of an argument, by the argument's name in functions.json; a table goes by its columns. */
export const zeroInArguments = {
  municipality: 'empty',
  allocation: 'columns',
  assignments: 'columns',
  mutations: 'columns',
  translations: 'columns',
  period: 'empty',
  bookings: 'columns',
  team: 'columns',
  from: 'empty',
  to: 'empty',
  person: 'empty',
  availability: 'columns',
  holidays: 'empty',
  populations: 'empty',
  base: 'amount',
  min: 'empty',
  max: 'empty',
  total: 'amount',
  exponent: 'empty',
  method: 'empty',
} as const satisfies Record<string, Zero | 'columns'>;

/** An argument that is no table. */
export type CellArgument = {
  [Name in keyof typeof zeroInArguments]: (typeof zeroInArguments)[Name] extends Zero ? Name : never;
}[keyof typeof zeroInArguments];

export const argumentCell = (cell: Cell, argument: CellArgument): Cell => (cell === 0 && zeroInArguments[argument] === 'empty' ? '' : cell);

/** Rows of a table with an empty cell wherever 0 means one; a row of nothing but 0 and empty cells is an empty row. */
export function tableRows<T extends TableKey>(
  table: T,
  columns: Readonly<Partial<Record<string, number>>>,
  rows: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  const empties = new Set(
    columnsOf(table).flatMap(([key, { kind }]) => (zeroInColumns[kind] === 'empty' && columns[key] !== undefined ? [columns[key]] : [])),
  );
  return rows.map((row) =>
    row.every((cell) => cell === 0 || isBlank(cell))
      ? row.map(() => '')
      : row.map((cell, at) => (cell === 0 && empties.has(at) ? '' : cell)),
  );
}

/** No header is 0. */
export const headerCell = (cell: Cell): Cell => (cell === 0 ? '' : cell);
