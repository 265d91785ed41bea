import { assignmentKey, type Assignment } from '../../../domain/assignments';
import { staffingFindings, type Capacity, type CapacityProblem, type StaffingFinding } from '../../../domain/capacity';
import { columnLetters, type WorkbookTables } from '../../../domain/contract';

export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}
export interface UnbookedAssignment {
  readonly assignment: Assignment;
  readonly place: CellPlace;
}
export type PlacedFinding =
  | { readonly kind: 'staffing'; readonly finding: Exclude<StaffingFinding, { readonly code: 'unbooked' }>; readonly place: CellPlace }
  | { readonly kind: 'row'; readonly problem: CapacityProblem; readonly place: CellPlace };

interface StaffingList {
  readonly unbooked: readonly UnbookedAssignment[];
  readonly findings: readonly PlacedFinding[];
}

/** What needs people, and what in the planning does not fit together: each with its cell. */
export function staffingList(tables: WorkbookTables, capacity: Capacity, assignments: readonly Assignment[]): StaffingList {
  const byNumber = new Map(assignments.map((assignment) => [assignmentKey(assignment.number), assignment]));
  const unbooked: UnbookedAssignment[] = [];
  const findings: PlacedFinding[] = [];
  for (const finding of staffingFindings(capacity, assignments)) {
    const place = placeOf(tables, finding);
    if (finding.code !== 'unbooked') findings.push({ kind: 'staffing', finding, place });
    else {
      const { source } = finding;
      const assignment =
        byNumber.get(assignmentKey(finding.assignment)) ??
        assignments.find(({ shares }) => shares.some((share) => share.source.row === source.row));
      if (assignment) unbooked.push({ assignment, place });
    }
  }
  const rows = capacity.problems.map((problem): PlacedFinding => ({
    kind: 'row',
    problem,
    place: { sheet: problem.sheet, cell: problem.cell },
  }));
  return { unbooked, findings: [...findings, ...rows] };
}

/** An assignment's number, or in a booking what does not fit: the person, the assignment, or a date. */
function placeOf({ assignments, bookings }: WorkbookTables, { code, source }: StaffingFinding): CellPlace {
  const at = (table: typeof assignments | typeof bookings, column: number | undefined): CellPlace => ({
    sheet: source.sheet,
    cell: `${columnLetters((table?.firstColumn ?? 0) + (column ?? 0))}${source.row}`,
  });
  switch (code) {
    case 'unbooked':
      return at(assignments, assignments?.columns.number);
    case 'levelTooLow':
      return at(assignments, assignments?.columns.level ?? assignments?.columns.number);
    case 'vacancyBooked':
    case 'unknownMember':
      return at(bookings, bookings?.columns.member);
    case 'unknownAssignment':
      return at(bookings, bookings?.columns.assignment);
    case 'bookingBeforeAssignment':
      return at(bookings, bookings?.columns.from);
    case 'bookingPastAssignment':
    case 'bookingOutsideContract':
      return at(bookings, bookings?.columns.to);
  }
}

/** Whether nobody is booked on an assignment yet. */
export function isUnbooked(capacity: Capacity, assignments: readonly Assignment[], number: string): boolean {
  return staffingFindings(capacity, assignments).some(
    (finding) => finding.code === 'unbooked' && assignmentKey(finding.assignment) === assignmentKey(number),
  );
}
