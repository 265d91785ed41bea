import { assignmentKey, readAssignments, type Assignment } from '../assignments';
import { dateOf, serialOf } from '../cells/serialDate';
import type { Level, WorkbookTables } from '../contract';
import { periodOf } from '../periods';
import { readSettings, type Settings } from '../settings/settings';
import { memberKey, problemsWithin, readCapacity, type Capacity, type Window } from './capacity';
import { rankOf } from './findings';
import { latest, membersOf, fteDays, profileOf } from './profile';
import { workingDays, type DaysOff } from './workingDays';

/** Why someone stands where they stand; the pane puts it into words. */
export interface StaffingReasons {
  readonly level: 'asked' | 'above' | 'below' | 'unknown' | 'noneAsked';
  /** Words of the person's expertise found in the assignment. */
  readonly expertise: readonly string[];
  /** Average fte not booked in the days that are left. */
  readonly freeFte: number;
  /** Whether that is enough; null where the workbook does not tell how much is needed. */
  readonly enough: boolean | null;
  /** Whether a contract holds on all of those days. */
  readonly allDays: boolean;
}

export interface Candidate {
  readonly member: string;
  readonly memberLevel: Level | null;
  readonly reasons: StaffingReasons;
}

export interface StaffingProposal {
  readonly ok: true;
  readonly assignment: string;
  /** The days that are left of it. */
  readonly window: Window;
  /** Whether it began before today, so that the window starts today. */
  readonly fromToday: boolean;
  /** Average fte that what is left of the assignment asks for; null without hours per strip or productive hours. */
  readonly neededFte: number | null;
  /** Best first. People without free fte are left out. */
  readonly candidates: readonly Candidate[];
  /** People of whom a row in those days cannot be read, so that nobody knows what they have free. */
  readonly unknown: readonly string[];
}
type StaffingProblem = {
  readonly ok: false;
  readonly code: 'unknownAssignment' | 'noDates' | 'unreadDates' | 'fromAfterTo' | 'over' | 'noWorkingDays';
};

/**
 * Who could do an assignment, best first: enough free fte, then the level asked (else above, then below), then
 * expertise that its words name, then most free fte. Over the days that are left of it from today on, for nobody can be
 * booked on days gone by. A proposal only: nobody is booked.
 */
export function proposeStaffing(tables: WorkbookTables, number: string, off: DaysOff, today: number): StaffingProposal | StaffingProblem {
  const assignment = readAssignments(tables.assignments).find((candidate) => assignmentKey(candidate.number) === assignmentKey(number));
  if (!assignment || number.trim() === '') return { ok: false, code: 'unknownAssignment' };
  if (assignment.undated) return { ok: false, code: 'unreadDates' };
  const settings = readSettings(tables.settings);
  const period = periodOf(settings, assignment.shares.find((share) => share.period !== '')?.period);
  const [start, to] = [assignment.start ?? period?.start, assignment.end ?? period?.end];
  if (start === undefined || to === undefined) return { ok: false, code: 'noDates' };
  if (to < start) return { ok: false, code: 'fromAfterTo' };
  if (to < today) return { ok: false, code: 'over' };
  const from = Math.max(start, today);
  const window = { from, to };
  const days = workingDays(from, to, off);
  if (days === 0) return { ok: false, code: 'noWorkingDays' };
  const neededFte = neededFteOf(assignment, settings, window, off);
  const capacity = readCapacity(tables);
  const unread = new Set(problemsWithin(capacity, window).map(({ member }) => memberKey(member)));
  const members = membersOf(capacity);
  const unknown = members.filter((member) => unread.has(memberKey(member)));
  const candidates = members
    .filter((member) => !unknown.includes(member))
    .map((member) => candidateOf(capacity, member, assignment, window, neededFte, off))
    .filter(({ reasons }) => reasons.freeFte > 0)
    .sort(byFitness);
  return { ok: true, assignment: assignment.number, window, fromToday: start < today, neededFte, candidates, unknown };
}

function candidateOf(
  capacity: Capacity,
  member: string,
  assignment: Assignment,
  window: Window,
  neededFte: number | null,
  off: DaysOff,
): Candidate {
  const profile = profileOf(capacity, member, window, off);
  const days = workingDays(window.from, window.to, off);
  const freeFte = Math.max(0, Number(((fteDays(profile, 'available') - fteDays(profile, 'booked')) / days).toFixed(6)));
  const contracts = capacity.contracts.filter(
    (contract) => memberKey(contract.member) === memberKey(member) && contract.from <= window.to && contract.to >= window.from,
  );
  const memberLevel = latest(contracts)?.level ?? null;
  const reasons: StaffingReasons = {
    level: fitOf(assignment.level, memberLevel),
    expertise: sharedWords(contracts.map(({ expertise }) => expertise).join(' '), assignment.words),
    freeFte,
    enough: neededFte === null ? null : freeFte >= neededFte,
    allDays: profile.every(
      (stretch) => stretch.workingDays === 0 || contracts.some(({ from, to }) => from <= stretch.from && to >= stretch.to),
    ),
  };
  return { member, memberLevel, reasons };
}

function fitOf(asked: Level | null, held: Level | null): StaffingReasons['level'] {
  if (asked === null) return 'noneAsked';
  if (held === null) return 'unknown';
  if (held === asked) return 'asked';
  return rankOf(held) > rankOf(asked) ? 'above' : 'below';
}

const levelOrder: readonly StaffingReasons['level'][] = ['asked', 'noneAsked', 'above', 'below', 'unknown'];

function byFitness({ reasons: one, member }: Candidate, { reasons: other, member: otherMember }: Candidate): number {
  return (
    Number(other.enough ?? false) - Number(one.enough ?? false) ||
    levelOrder.indexOf(one.level) - levelOrder.indexOf(other.level) ||
    other.expertise.length - one.expertise.length ||
    other.freeFte - one.freeFte ||
    (member < otherMember ? -1 : 1)
  );
}

/** Average fte an assignment still takes: its strips in hours less the hours made, over the productive hours of one fte in the days left. */
function neededFteOf(assignment: Assignment, settings: Settings, { from, to }: Window, off: DaysOff): number | null {
  const { hoursPerStrip, productiveHoursPerFte } = settings;
  if (hoursPerStrip === null || productiveHoursPerFte === null || productiveHoursPerFte <= 0 || assignment.unknown > 0) return null;
  let hoursOfOneFte = 0;
  for (let { year } = dateOf(from); year <= dateOf(to).year; year++) {
    const [first, last] = [serialOf(year, 1, 1) ?? from, serialOf(year, 12, 31) ?? to];
    hoursOfOneFte += (productiveHoursPerFte * workingDays(Math.max(first, from), Math.min(last, to), off)) / workingDays(first, last, off);
  }
  return Number((Math.max(0, assignment.strips * hoursPerStrip - assignment.hours) / hoursOfOneFte).toFixed(6));
}

/** Words of four letters or more that both texts hold, a compound counting for its part ("warmtenet" in "warmtenetten"). */
function sharedWords(expertise: string, words: string): readonly string[] {
  const text = words.toLowerCase();
  const known = expertise
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= 4);
  return [...new Set(known)].filter((word) => text.includes(word));
}
