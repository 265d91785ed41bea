import { certainValue, keyAsRead, rowsOf, textOf, type TableRow } from '../cells';
import { columnsOf, isErrorCell, type Cell, type ColumnKey, type TableOf } from '../contract';

/** A row of one workbook by contract column. */
type AssignmentRow = Readonly<Record<string, Cell>>;

interface Conflict {
  readonly number: string;
  readonly municipality: string;
  /** Headers (Dutch contract names) of the columns in which the two differ. */
  readonly columns: readonly string[];
  /** Index of the source that brought the row, in the order given. */
  readonly source: number;
}

interface Collected {
  readonly added: readonly AssignmentRow[];
  /** Rows that were there already, cell for cell. */
  readonly same: number;
  /** Same number and municipality, other contents: left as the coordinator has them. */
  readonly conflicts: readonly Conflict[];
}

type Column = ColumnKey<'assignments'>;
/** A row with the columns that its table has. */
interface Row extends TableRow<Column> {
  readonly has: (column: Column) => boolean;
}

/**
 * Rows of municipal workbooks that the coordinator's does not have yet. A row is known by its number and
 * municipality; one that differs is reported, never overwritten. A row without a number is always added: nobody's row is lost.
 */
export function collectAssignments(own: TableOf<'assignments'>, others: readonly TableOf<'assignments'>[]): Collected {
  const known = new Map<string, Row>();
  for (const row of rowsIn(own)) known.set(keyOf(row), row);
  const added: AssignmentRow[] = [];
  const conflicts: Conflict[] = [];
  let same = 0;
  others.forEach((table, source) => {
    for (const row of rowsIn(table)) {
      const key = keyOf(row);
      const before = row.text('number') === '' ? undefined : known.get(key);
      if (!before) {
        added.push(Object.fromEntries(Object.keys(table.columns).map((column) => [column, row.cell(column as Column)])));
        known.set(key, row);
        continue;
      }
      // A column that one of the two workbooks does not have is no difference.
      const columns = columnsOf('assignments').flatMap(([name, { nl }]) => {
        const column = name as Column;
        return identifying.includes(column) || !before.has(column) || !row.has(column) || equal(before, row, column) ? [] : [nl];
      });
      if (columns.length === 0) same += 1;
      else conflicts.push({ number: row.text('number'), municipality: row.text('municipality'), columns, source });
    }
  });
  return { added, same, conflicts };
}

const rowsIn = (table: TableOf<'assignments'>): readonly Row[] =>
  rowsOf(table).map((row) => ({ ...row, has: (column) => table.columns[column] !== undefined }));

const keyOf = (row: Row): string => `${keyAsRead(row.cell('number'))}\u0000${keyAsRead(row.cell('municipality'))}`;

const kinds = new Map(columnsOf('assignments').map(([column, { kind }]) => [column, kind]));

/** By which a row is known, as people read them: how they are written is no difference. */
const identifying: readonly Column[] = ['number', 'municipality'];

/** As people read them: spaces apart, and one day however it is written. An error is the same as that error alone. */
function equal(one: Row, other: Row, column: Column): boolean {
  const [before, after] = [one.cell(column), other.cell(column)];
  if (isErrorCell(before) || isErrorCell(after)) return before === after;
  if (textOf(before) === textOf(after)) return true;
  if (kinds.get(column) !== 'date') return false;
  const [day, another] = [certainValue(one.date(column)), certainValue(other.date(column))];
  return day !== null && day === another;
}
