import { columnsOf, isBlank, type Cell, type TableOf } from '../contract';

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

/**
 * Rows of municipal workbooks that the coordinator's does not have yet. A row is known by its number and
 * municipality; one that differs is reported, never overwritten. A row without a number is always added: nobody's row is lost.
 */
export function collectAssignments(own: TableOf<'assignments'>, others: readonly TableOf<'assignments'>[]): Collected {
  const known = new Map<string, AssignmentRow>();
  for (const row of rowsOf(own)) known.set(keyOf(row), row);
  const added: AssignmentRow[] = [];
  const conflicts: Conflict[] = [];
  let same = 0;
  others.forEach((table, source) => {
    for (const row of rowsOf(table)) {
      const key = keyOf(row);
      const before = isBlank(row['number']) ? undefined : known.get(key);
      if (!before) {
        added.push(row);
        known.set(key, row);
        continue;
      }
      // A column that one of the two workbooks does not have is no difference.
      const columns = columnsOf('assignments').flatMap(([column, { nl }]) =>
        before[column] === undefined || row[column] === undefined || equal(before[column], row[column]) ? [] : [nl],
      );
      if (columns.length === 0) same += 1;
      else conflicts.push({ number: String(row['number']), municipality: String(row['municipality'] ?? ''), columns, source });
    }
  });
  return { added, same, conflicts };
}

function rowsOf(table: TableOf<'assignments'>): readonly AssignmentRow[] {
  const columns = Object.entries(table.columns as Readonly<Record<string, number>>);
  return table.values
    .filter((row) => row.some((cell) => !isBlank(cell)))
    .map((row) => Object.fromEntries(columns.map(([column, place]) => [column, row[place] ?? ''])));
}

const plain = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .trim()
    .toLowerCase();
const keyOf = (row: AssignmentRow): string => `${plain(row['number'])}\u0000${plain(row['municipality'])}`;
const equal = (one: Cell | undefined, other: Cell | undefined): boolean => String(one ?? '').trim() === String(other ?? '').trim();
