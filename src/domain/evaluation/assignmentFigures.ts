import { wordKey, type AssignmentStatus, type WorkbookTables } from '../contract';
import { assignmentRow, formulationOf } from '../formulation';
import { quarterOf } from './quarters';
import { spreadOf, type Spread } from './spread';
import { dateOfCell, forEachRow, keyOf, textOf } from './tableRows';

export interface FormulationGroup {
  /** "2026-1"; '' for assignments without a start. */
  readonly quarter: string;
  readonly assignments: number;
  /** Mean score, 0 to 7. */
  readonly score: number;
}

export interface AssignmentFigures {
  /** Assignments by number; a joint one counts once. */
  readonly count: number;
  readonly rows: number;
  readonly byStatus: Readonly<Partial<Record<AssignmentStatus, number>>>;
  /** Days from start to end of finished assignments, both days included. */
  readonly leadTime: Spread | null;
  /** Days from start to end of assignments not finished, as planned. */
  readonly plannedTime: Spread | null;
  readonly formulation: Spread | null;
  readonly formulationByQuarter: readonly FormulationGroup[];
}

/** Assignments of the period, each once by its number: its first row tells how it is formulated. */
export function assignmentFigures(tables: WorkbookTables, inPeriod: (assignment: string) => boolean): AssignmentFigures {
  const table = tables.assignments;
  const found = new Map<string, { status: AssignmentStatus | null; start: number | null; end: number | null; score: number }>();
  let rows = 0;
  forEachRow(table, (cell, _, index) => {
    const number = keyOf(textOf(cell('number')));
    if (!table || number === '' || !inPeriod(number)) return;
    rows += 1;
    const [start, end] = [dateOfCell(cell('start')), dateOfCell(cell('end'))];
    const entry = found.get(number);
    if (entry) {
      if (start !== null) entry.start = Math.min(entry.start ?? start, start);
      if (end !== null) entry.end = Math.max(entry.end ?? end, end);
      return;
    }
    found.set(number, { status: wordKey('assignmentStatus', textOf(cell('status'))), start, end, score: formulationOf(assignmentRow(table, index)).score });
  });
  const all = [...found.values()];
  const byStatus: Partial<Record<AssignmentStatus, number>> = {};
  for (const { status } of all) if (status) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const days = (isDone: boolean): readonly number[] => all.flatMap(({ status, start, end }) =>
    ((status === 'done') === isDone && start !== null && end !== null && end >= start ? [end - start + 1] : []));
  const quarters = new Map<string, number[]>();
  for (const { start, score } of all) {
    const quarter = start === null ? '' : quarterOf(start);
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), score]);
  }
  return {
    count: all.length, rows, byStatus,
    leadTime: spreadOf(days(true)),
    plannedTime: spreadOf(days(false)),
    formulation: spreadOf(all.map(({ score }) => score)),
    formulationByQuarter: [...quarters].sort(([one], [other]) => (one === '' ? 1 : other === '' ? -1 : one < other ? -1 : 1))
      .map(([quarter, scores]) => ({ quarter, assignments: scores.length, score: spreadOf(scores)?.mean ?? 0 })),
  };
}
