import { keyAsRead, rowsOf, textOf, type TableRow } from '../cells';
import { isBlank, isErrorCell, wordKey, type AssignmentStatus, type ColumnKey, type TableOf } from '../contract';
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
  const groups = new Map<string, Row[]>();
  for (const row of rowsOf(table)) {
    if (!beingFormulated.includes(statusOf(row))) continue;
    const key = keyAsRead(row.cell('number')) || `\n${row.index}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const found = [...groups.values()].map((rows): OpenAssignment => {
    const cells = Object.fromEntries(
      texts.map((column) => [column, rows.map((row) => row.cell(column)).find((cell) => !isBlank(cell) && !isErrorCell(cell)) ?? '']),
    ) as AssignmentRow;
    const [first] = rows;
    return {
      number: first?.text('number') ?? '',
      title: textOf(cells.title),
      status: (first && statusOf(first)) ?? 'draft',
      formulation: formulationOf(cells),
      brackets: bracketsIn([cells.title, cells.reason, cells.goal, cells.result, cells.remark].map(textOf)),
      rows: rows.map((row) => ({ row: row.index, municipality: row.text('municipality') })),
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
  return rowsOf(table).flatMap((row): ComparedRow[] => {
    const status = statusOf(row);
    const municipality = row.text('municipality');
    if (status === null || status === 'withdrawn' || status === 'rejected' || municipality === '') return [];
    const [number, title, goal, theme] = [row.text('number'), row.text('title'), row.text('goal'), row.text('theme')];
    return [{ row: row.index, status, municipality, number, title, goal, theme, isOpen: status !== 'done' }];
  });
}

type Row = TableRow<ColumnKey<'assignments'>>;
const statusOf = (row: Row): AssignmentStatus | null => wordKey('assignmentStatus', row.text('status'));
