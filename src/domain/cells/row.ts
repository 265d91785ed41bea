import { isBlank, placeOf, type Cell, type TableData } from '../contract';
import { readDate } from './readDate';
import { readNumber } from './readNumber';
import type { CellReading } from './reading';
import type { SerialDate } from './serialDate';
import { textOf } from './text';

/** The one door to a row: what stands in a contract column, each kind read in one way for all who ask. */
export interface TableRow<Column extends string> {
  /** Its place among the table's rows. */
  readonly index: number;
  /** The cell as it is; '' where the table has no such column. */
  readonly cell: (column: Column) => Cell;
  /** As people read it; '' for a blank or an error. */
  readonly text: (column: Column) => string;
  readonly number: (column: Column) => CellReading<number>;
  readonly date: (column: Column) => CellReading<SerialDate>;
  /** Where it stands in the workbook; of a column where one is named. */
  readonly place: (column?: Column) => ReturnType<typeof placeOf>;
}

/** The rows that hold anything, in the order of the table. */
export function rowsOf<Column extends string>(table: TableData<Column> | undefined): readonly TableRow<Column>[] {
  if (!table) return [];
  return table.values.flatMap((cells, index) => (cells.every((cell) => isBlank(cell)) ? [] : [rowOf(table, index)]));
}

export function rowOf<Column extends string>(table: TableData<Column>, index: number): TableRow<Column> {
  const places: Readonly<Partial<Record<string, number>>> = table.columns;
  const cells = table.values[index] ?? [];
  const cell = (column: Column): Cell => {
    const at = places[column];
    return at === undefined ? '' : (cells[at] ?? '');
  };
  return {
    index,
    cell,
    text: (column) => textOf(cell(column)),
    number: (column) => readNumber(cell(column)),
    date: (column) => readDate(cell(column)),
    place: (column) => placeOf(table, index, (column && places[column]) ?? 0),
  };
}
