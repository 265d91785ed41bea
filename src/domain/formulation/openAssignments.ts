import { isBlank, isErrorCell, wordKey, type AssignmentStatus, type Cell, type ColumnKey, type TableOf } from '../contract';
import { textOf } from '../cells/text';
import { bracketsIn } from './brackets';
import { formulationOf, type AssignmentRow, type Formulation } from './formulationOf';
import type { ComparedAssignment } from './similar';

/** An assignment that has not begun: its words can still be made better. */
interface OpenAssignment {
  readonly number: string;
  readonly title: string;
  readonly status: AssignmentStatus;
  readonly formulation: Formulation;
  /** What is still in [square brackets]. */
  readonly brackets: readonly string[];
  /** Its rows, one a municipality, as places in `values`. */
  readonly rows: readonly { readonly row: number; readonly municipality: string }[];
}

const beingFormulated: readonly (AssignmentStatus | null)[] = ['draft', 'requested', 'planned'];
const texts = [
  'title',
  'reason',
  'goal',
  'result',
  'client',
  'contractor',
  'start',
  'end',
  'remark',
] as const satisfies readonly ColumnKey<'assignments'>[];

/** The assignments that are still being formulated, least complete first. What one row of a joint assignment says, all of them say. */
export function openAssignments(table: TableOf<'assignments'>): readonly OpenAssignment[] {
  const groups = new Map<string, number[]>();
  table.values.forEach((_, row) => {
    if (!beingFormulated.includes(statusIn(table, row))) return;
    const number = textIn(table, row, 'number').toLowerCase();
    const key = number === '' ? `\n${row}` : number;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  const found = [...groups.values()].map((rows): OpenAssignment => {
    const cells = Object.fromEntries(
      texts.map((column) => [column, rows.map((row) => cellIn(table, row, column)).find((cell) => !isBlank(cell)) ?? '']),
    ) as AssignmentRow;
    const [first = 0] = rows;
    return {
      number: textIn(table, first, 'number'),
      title: textOf(cells.title),
      status: statusIn(table, first) ?? 'draft',
      formulation: formulationOf(cells),
      brackets: bracketsIn([cells.title, cells.reason, cells.goal, cells.result, cells.remark].map(textOf)),
      rows: rows.map((row) => ({ row, municipality: textIn(table, row, 'municipality') })),
    };
  });
  return found.sort(
    (one, other) =>
      one.formulation.score - other.formulation.score ||
      other.brackets.length - one.brackets.length ||
      (one.rows[0]?.row ?? 0) - (other.rows[0]?.row ?? 0),
  );
}

/** A row of Opdrachten for comparing, with its place. */
interface ComparedRow extends ComparedAssignment {
  readonly row: number;
  readonly status: AssignmentStatus;
}

/** The rows that can be compared with each other: of a municipality, and neither withdrawn nor rejected. */
export function comparedRows(table: TableOf<'assignments'>): readonly ComparedRow[] {
  return table.values.flatMap((_, row): ComparedRow[] => {
    const status = statusIn(table, row);
    const municipality = textIn(table, row, 'municipality');
    if (status === null || status === 'withdrawn' || status === 'rejected' || municipality === '') return [];
    const [number, title, goal, theme] = (['number', 'title', 'goal', 'theme'] as const).map((column) => textIn(table, row, column)) as [
      string,
      string,
      string,
      string,
    ];
    return [{ row, status, municipality, number, title, goal, theme, isOpen: status !== 'done' }];
  });
}

function cellIn(table: TableOf<'assignments'>, row: number, column: ColumnKey<'assignments'>): Cell {
  const at = table.columns[column];
  const cell = at === undefined ? '' : (table.values[row]?.[at] ?? '');
  return isErrorCell(cell) ? '' : cell;
}

const textIn = (table: TableOf<'assignments'>, row: number, column: ColumnKey<'assignments'>): string => textOf(cellIn(table, row, column));
const statusIn = (table: TableOf<'assignments'>, row: number): AssignmentStatus | null =>
  wordKey('assignmentStatus', textIn(table, row, 'status'));
