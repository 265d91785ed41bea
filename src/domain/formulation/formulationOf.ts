import { isBlank, isErrorCell, type Cell, type ColumnKey, type TableOf } from '../contract';
import { cue, cuesIn } from './cues';

/** What a well-formulated assignment tells, in the order a person would. */
export const formulationParts = ['reason', 'goal', 'result', 'limits', 'planning', 'roles', 'handOver'] as const;
export type FormulationPart = (typeof formulationParts)[number];

export interface Formulation {
  /** Parts that are there: 0 to 7. */
  readonly score: number;
  readonly missing: readonly FormulationPart[];
}

/** The cells that tell how an assignment is formulated; what is not there counts as blank. */
export type AssignmentRow = Readonly<Partial<Record<FormulationColumn, Cell>>>;
const formulationColumns = ['title', 'reason', 'goal', 'result', 'client', 'contractor', 'start', 'end', 'remark'] as const satisfies readonly ColumnKey<'assignments'>[];
type FormulationColumn = (typeof formulationColumns)[number];

/**
 * How far an assignment is formulated. The cues are words in Dutch and English: a help to think of what is missing,
 * not a judgement of what is there.
 */
export function formulationOf(row: AssignmentRow): Formulation {
  const [title, goal, result, remark] = [textIn(row.title), textIn(row.goal), textIn(row.result), textIn(row.remark)];
  const inResult = cuesIn(result);
  const cues = inResult | cuesIn(goal) | cuesIn(remark) | (cuesIn(title) & cue.limits);
  const missing: FormulationPart[] = [];
  if (!hasWords(textIn(row.reason), 4)) missing.push('reason');
  if (!hasWords(goal, 4)) missing.push('goal');
  if (!hasWords(result, 2) || ((inResult & cue.deliverable) === 0 && !/\d/.test(result))) missing.push('result');
  if ((cues & cue.limits) === 0) missing.push('limits');
  if (!isFilled(row.start) || !isFilled(row.end)) missing.push('planning');
  if (!isFilled(row.client) || !isFilled(row.contractor)) missing.push('roles');
  if ((cues & cue.handOver) === 0) missing.push('handOver');
  return { score: formulationParts.length - missing.length, missing };
}

const textIn = (cell: Cell | undefined): string => (typeof cell === 'string' && !isErrorCell(cell) ? cell : '');

/** The row of a connected table, for formulationOf. */
export function assignmentRow(table: TableOf<'assignments'>, row: number): AssignmentRow {
  const cells = table.values[row] ?? [];
  const found: Partial<Record<FormulationColumn, Cell>> = {};
  for (const key of formulationColumns) {
    const at = table.columns[key];
    if (at !== undefined) found[key] = cells[at] ?? '';
  }
  return found;
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && !isBlank(cell) && !isErrorCell(cell);

/** Words as far as spaces tell. */
function hasWords(text: string, least: number): boolean {
  let at = -1;
  for (let word = 1; word < least; word++) {
    at = text.indexOf(' ', at + 2);
    if (at < 0) return false;
  }
  return text.length > at + 1;
}
