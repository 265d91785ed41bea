import { certainValue, rowsOf, type TableRow } from '../cells';
import { wordKey, type AssignmentStatus, type WorkbookTables } from '../contract';
import { spreadOf, type Spread } from './spread';
import { keyOf, type Leave } from './tableRows';

export interface AssignmentFigures {
  /** Assignments by number; a joint one counts once. */
  readonly count: number;
  readonly rows: number;
  readonly byStatus: Readonly<Partial<Record<AssignmentStatus, number>>>;
  /** Days from start to end of assignments that were finished by the day, both days included. */
  readonly leadTime: Spread | null;
  /** Days from start to end as planned, of assignments planned or running, or done with an end that is still to come. */
  readonly plannedTime: Spread | null;
  /** Days between request and start of assignments that have begun; nought when both fall on one day. */
  readonly waitingTime: Spread | null;
  /** Days from request to end of finished assignments, both days included: waiting and lead time together. */
  readonly wholeTime: Spread | null;
  /** Assignments of which the date of the request is known; null where the table has no such column. */
  readonly dated: number | null;
}

type DateColumn = 'requested' | 'start' | 'end';

/** Assignments of the period, each once by its number; an end after `asOf` is a plan, not an end. */
export function assignmentFigures(
  tables: WorkbookTables,
  inPeriod: (assignment: string) => boolean,
  asOf: number,
  leave: Leave,
): AssignmentFigures {
  const table = tables.assignments;
  const found = new Map<string, { status: AssignmentStatus | null; requested: number | null; start: number | null; end: number | null }>();
  let rows = 0;
  for (const row of rowsOf(table)) {
    const number = keyOf(row.text('number'));
    if (number === '' || !inPeriod(number)) continue;
    rows += 1;
    const [requested, start, end] = (['requested', 'start', 'end'] as const).map((column) => dateOf(row, column, leave));
    const status = wordKey('assignmentStatus', row.text('status'));
    if (status === null) leave('assignments', row, 'status');
    const entry = found.get(number) ?? { status, requested: null, start: null, end: null };
    entry.requested = earliest(entry.requested, requested ?? null);
    entry.start = earliest(entry.start, start ?? null);
    entry.end = entry.end === null || end === null || end === undefined ? (entry.end ?? end ?? null) : Math.max(entry.end, end);
    found.set(number, entry);
  }
  const all = [...found.values()];
  const byStatus: Partial<Record<AssignmentStatus, number>> = {};
  for (const { status } of all) if (status) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const days = (from: 'requested' | 'start', isMeant: (status: AssignmentStatus | null, end: number) => boolean): readonly number[] =>
    all.flatMap(({ status, end, ...dates }) => {
      const first = dates[from];
      return first !== null && end !== null && isMeant(status, end) && end >= first ? [end - first + 1] : [];
    });
  const isDone = (status: AssignmentStatus | null, end: number): boolean => status === 'done' && end <= asOf;
  const waits = all.flatMap(({ status, requested, start }) =>
    (status === 'done' || status === 'running') && requested !== null && start !== null && start >= requested && start <= asOf
      ? [start - requested]
      : [],
  );
  return {
    count: all.length,
    rows,
    byStatus,
    leadTime: spreadOf(days('start', isDone)),
    plannedTime: spreadOf(
      days('start', (status, end) => status === 'planned' || status === 'running' || (status === 'done' && end > asOf)),
    ),
    waitingTime: spreadOf(waits),
    wholeTime: spreadOf(days('requested', isDone)),
    dated: table?.columns.requested === undefined ? null : all.filter(({ requested }) => requested !== null).length,
  };
}

/** The day that is meant ("2-3-2026" too: ADR 30); one that is filled in and leaves doubt is noted, a blank one is only not known. */
function dateOf(row: TableRow<DateColumn>, column: DateColumn, leave: Leave): number | null {
  const reading = row.date(column);
  const day = certainValue(reading);
  if (day === null && reading.kind !== 'blank') leave('assignments', row, column);
  return day;
}

const earliest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
