import { assignmentKey, needsPeople, type Assignment } from '../assignments';
import type { Level } from '../contract';
import { memberKey, type Booking, type Capacity, type Source } from './capacity';
import { latest } from './profile';
import { isVacancy } from './vacancy';

/** Something in the planning that people should look at. Dates are serials. */
export type StaffingFinding =
  | { readonly code: 'unbooked'; readonly assignment: string; readonly source: Source }
  | {
      readonly code: 'bookingBeforeAssignment';
      readonly member: string;
      readonly assignment: string;
      readonly start: number;
      readonly source: Source;
    }
  | {
      readonly code: 'bookingPastAssignment';
      readonly member: string;
      readonly assignment: string;
      readonly end: number;
      readonly source: Source;
    }
  | {
      readonly code: 'bookingOutsideContract';
      readonly member: string;
      readonly assignment: string;
      readonly from: number;
      readonly source: Source;
    }
  | { readonly code: 'unknownMember'; readonly member: string; readonly source: Source }
  | { readonly code: 'vacancyBooked'; readonly member: string; readonly assignment: string; readonly source: Source }
  | { readonly code: 'unknownAssignment'; readonly assignment: string; readonly source: Source }
  | {
      readonly code: 'levelTooLow';
      readonly assignment: string;
      readonly asked: Level;
      /** The highest level booked. */
      readonly booked: Level;
      readonly source: Source;
    };

const ranks: Readonly<Record<Level, number>> = { junior: 0, medior: 1, senior: 2 };
export const rankOf = (level: Level): number => ranks[level];

/** What does not fit between assignments, bookings and contracts. */
export function staffingFindings(capacity: Capacity, assignments: readonly Assignment[]): readonly StaffingFinding[] {
  const byNumber = new Map(assignments.map((assignment) => [assignmentKey(assignment.number), assignment]));
  const bookingsOf = new Map<string, Booking[]>();
  for (const booking of capacity.bookings) {
    const key = assignmentKey(booking.assignment);
    bookingsOf.set(key, [...(bookingsOf.get(key) ?? []), booking]);
  }
  const perAssignment = assignments.flatMap((assignment): StaffingFinding[] => {
    const source = assignment.shares[0]?.source;
    if (!source || assignment.status === null || !needsPeople(assignment.status)) return [];
    // A place that is open works on nothing.
    const own = (bookingsOf.get(assignmentKey(assignment.number)) ?? []).filter(({ member }) => !isVacancy(member));
    if (own.length === 0) return [{ code: 'unbooked', assignment: assignment.number, source }];
    const booked = own.map((booking) => levelOf(capacity, booking)).filter((level) => level !== null);
    const highest = booked.reduce<Level | null>((best, level) => (best === null || ranks[level] > ranks[best] ? level : best), null);
    return assignment.level !== null && highest !== null && ranks[highest] < ranks[assignment.level]
      ? [{ code: 'levelTooLow', assignment: assignment.number, asked: assignment.level, booked: highest, source }]
      : [];
  });
  return [...perAssignment, ...capacity.bookings.flatMap((booking) => bookingFindings(capacity, booking, byNumber))];
}

function bookingFindings(capacity: Capacity, booking: Booking, byNumber: ReadonlyMap<string, Assignment>): readonly StaffingFinding[] {
  const { member, source } = booking;
  const findings: StaffingFinding[] = [];
  const assignment = byNumber.get(assignmentKey(booking.assignment));
  if (booking.assignment !== '' && !assignment) findings.push({ code: 'unknownAssignment', assignment: booking.assignment, source });
  if (assignment && assignment.start !== null && booking.from < assignment.start) {
    findings.push({ code: 'bookingBeforeAssignment', member, assignment: booking.assignment, start: assignment.start, source });
  }
  if (assignment && assignment.end !== null && booking.to > assignment.end) {
    findings.push({ code: 'bookingPastAssignment', member, assignment: booking.assignment, end: assignment.end, source });
  }
  if (isVacancy(member)) return [...findings, { code: 'vacancyBooked', member, assignment: booking.assignment, source }];
  const contracts = capacity.contracts.filter((contract) => memberKey(contract.member) === memberKey(member));
  if (contracts.length === 0) return [...findings, { code: 'unknownMember', member, source }];
  const from = firstUncovered(booking, contracts);
  return from === null ? findings : [...findings, { code: 'bookingOutsideContract', member, assignment: booking.assignment, from, source }];
}

/** The first day of a booking on which no contract holds, or null. */
function firstUncovered(booking: Booking, contracts: Capacity['contracts']): number | null {
  let day = booking.from;
  for (const { from, to } of [...contracts].sort((one, other) => one.from - other.from)) {
    if (from > day) break;
    if (to >= day) day = to + 1;
  }
  return day <= booking.to ? day : null;
}

/** The level someone has while booked: that of the contract that started last within the booking. */
function levelOf(capacity: Capacity, booking: Booking): Level | null {
  const held = capacity.contracts.filter(
    (contract) => memberKey(contract.member) === memberKey(booking.member) && contract.from <= booking.to && contract.to >= booking.from,
  );
  return latest(held)?.level ?? null;
}
