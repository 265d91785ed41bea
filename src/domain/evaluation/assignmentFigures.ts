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
  /** Days from start to end as planned, of assignments planned or running. */
  readonly plannedTime: Spread | null;
  /** Days between request and start of assignments that have begun; nought when both fall on one day. */
  readonly waitingTime: Spread | null;
  /** Days from request to end of finished assignments, both days included: waiting and lead time together. */
  readonly wholeTime: Spread | null;
  /** Assignments of which the date of the request is known; null where the table has no such column. */
  readonly dated: number | null;
  readonly formulation: Spread | null;
  readonly formulationByQuarter: readonly FormulationGroup[];
}

/** Assignments of the period, each once by its number: its first row tells how it is formulated. */
export function assignmentFigures(tables: WorkbookTables, inPeriod: (assignment: string) => boolean): AssignmentFigures {
  const table = tables.assignments;
  const found = new Map<
    string,
    { status: AssignmentStatus | null; requested: number | null; start: number | null; end: number | null; score: number }
  >();
  let rows = 0;
  forEachRow(table, (cell, _, index) => {
    const number = keyOf(textOf(cell('number')));
    if (!table || number === '' || !inPeriod(number)) return;
    rows += 1;
    const [requested, start, end] = [dateOfCell(cell('requested')), dateOfCell(cell('start')), dateOfCell(cell('end'))];
    const entry = found.get(number);
    if (entry) {
      if (requested !== null) entry.requested = Math.min(entry.requested ?? requested, requested);
      if (start !== null) entry.start = Math.min(entry.start ?? start, start);
      if (end !== null) entry.end = Math.max(entry.end ?? end, end);
      return;
    }
    found.set(number, {
      status: wordKey('assignmentStatus', textOf(cell('status'))),
      requested,
      start,
      end,
      score: formulationOf(assignmentRow(table, index)).score,
    });
  });
  const all = [...found.values()];
  const byStatus: Partial<Record<AssignmentStatus, number>> = {};
  for (const { status } of all) if (status) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const days = (from: 'requested' | 'start', isMeant: (status: AssignmentStatus | null) => boolean): readonly number[] =>
    all.flatMap(({ status, end, ...dates }) => {
      const first = dates[from];
      return isMeant(status) && first !== null && end !== null && end >= first ? [end - first + 1] : [];
    });
  const isDone = (status: AssignmentStatus | null): boolean => status === 'done';
  const waits = all.flatMap(({ status, requested, start }) =>
    (isDone(status) || status === 'running') && requested !== null && start !== null && start >= requested ? [start - requested] : [],
  );
  const quarters = new Map<string, number[]>();
  for (const { start, score } of all) {
    const quarter = start === null ? '' : quarterOf(start);
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), score]);
  }
  return {
    count: all.length,
    rows,
    byStatus,
    leadTime: spreadOf(days('start', isDone)),
    plannedTime: spreadOf(days('start', (status) => status === 'planned' || status === 'running')),
    waitingTime: spreadOf(waits),
    wholeTime: spreadOf(days('requested', isDone)),
    dated: table?.columns.requested === undefined ? null : all.filter(({ requested }) => requested !== null).length,
    formulation: spreadOf(all.map(({ score }) => score)),
    formulationByQuarter: [...quarters]
      .sort(([one], [other]) => (one === '' ? 1 : other === '' ? -1 : one < other ? -1 : 1))
      .map(([quarter, scores]) => ({ quarter, assignments: scores.length, score: spreadOf(scores)?.mean ?? 0 })),
  };
}
