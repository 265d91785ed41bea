import { isOpen, type Assignment, type AssignmentShare } from '../assignments';
import { dateOf, serialOf } from '../cells/serialDate';
import type { Level } from '../contract';
import type { Settings } from '../settings/settings';
import type { Capacity, Window } from './capacity';
import { levels, monthsIn } from './load';
import { membersOf, profileOf } from './profile';
import { workingDays, type DaysOff } from './workingDays';

interface OutlookQuestion {
  /** Serial of the first day that can still be worked. */
  readonly today: number;
  /** Serial of the period's last day. */
  readonly end: number;
  /** Strips on the cards that nobody has asked for yet; they may still be claimed before the end. */
  readonly freeStrips: number;
  readonly off: DaysOff;
}

/** Hours, from today to the end of the period. */
export interface Hours {
  /** For assignments that were asked for: strips × hours per strip, less the hours already made. */
  readonly claimed: number;
  /** For strips that are still free. */
  readonly free: number;
  /** Available fte × productive hours. */
  readonly available: number;
}
export interface OutlookCell extends Hours {
  readonly month: string;
  readonly level: Level | null;
}
export interface OutlookLevel extends Hours {
  readonly level: Level | null;
  readonly short: number;
}

export interface Outlook {
  readonly ok: true;
  readonly total: Hours & {
    /** Hours short for everything asked for and still free; 0 where it all fits. */
    readonly short: number;
    /** Hours short for what was asked for alone. */
    readonly shortForClaimed: number;
  };
  readonly months: readonly OutlookCell[];
  /** Claimed hours at a level against the people of that level or higher; no level asked (null) is open to all. */
  readonly levels: readonly OutlookLevel[];
  /** Open rows of which is not known what is still owed: no hours of theirs are in any of these figures. */
  readonly unknown: readonly NonNullable<AssignmentShare['unknown']>[];
}
export type OutlookProblem = {
  readonly ok: false;
  readonly code: 'noHoursPerStrip' | 'noProductiveHours' | 'periodOver';
};

/**
 * Can the strips that are still open be honoured before the period ends? The setting "Productieve uren per fte"
 * is a year's; a day has its part of the year's working days. Assignments weigh evenly on the working days
 * between their dates that are left, without dates on all days left; free strips on all days left.
 */
export function outlook(
  capacity: Capacity,
  assignments: readonly Assignment[],
  settings: Pick<Settings, 'hoursPerStrip' | 'productiveHoursPerFte'>,
  question: OutlookQuestion,
): Outlook | OutlookProblem {
  const { today, end, off } = question;
  const { hoursPerStrip, productiveHoursPerFte } = settings;
  if (hoursPerStrip === null) return { ok: false, code: 'noHoursPerStrip' };
  if (productiveHoursPerFte === null) return { ok: false, code: 'noProductiveHours' };
  if (workingDays(today, end, off) === 0) return { ok: false, code: 'periodOver' };
  const left: Window = { from: today, to: end };
  const work = assignments.map((assignment) => ({
    level: assignment.level,
    hours: hoursLeft(assignment, hoursPerStrip),
    window: daysLeft(assignment, left, off),
  }));
  const months = monthsIn(left).flatMap(({ month, from, to }): readonly OutlookCell[] => {
    const available = availableHours(capacity, { from, to }, productiveHoursPerFte, off);
    return levels.map((level) => ({
      month,
      level,
      available: available.get(level) ?? 0,
      claimed: sum(work.filter((item) => item.level === level).map(({ hours, window }) => hours * part({ from, to }, window, off))),
      free: level === null ? question.freeStrips * hoursPerStrip * part({ from, to }, left, off) : 0,
    }));
  });
  const perLevel = levels.map((level) => ({ level, ...added(months.filter((cell) => cell.level === level)) }));
  const total = added(months);
  return {
    ok: true,
    months,
    unknown: assignments.flatMap(({ shares }) => shares.filter(isOpenShare).flatMap(({ unknown }) => unknown ?? [])),
    total: {
      ...total,
      short: shortage(total.claimed + total.free, total.available),
      shortForClaimed: shortage(total.claimed, total.available),
    },
    levels: perLevel.map((row, index) => ({
      ...row,
      short: row.level === null ? shortage(total.claimed, total.available) : shortFrom(perLevel.slice(index)),
    })),
  };
}

/**
 * Hours still owed on an assignment; a row whose status is not open owes nothing. The hours of a joint assignment
 * usually stand on one of its rows, so they are set against all of its strips together.
 */
function hoursLeft({ shares }: Assignment, hoursPerStrip: number): number {
  const open = shares.filter((share) => isOpenShare(share) && share.unknown === null);
  return Math.max(0, sum(open.map(({ strips, hours }) => (strips ?? 0) * hoursPerStrip - (hours ?? 0))));
}

const isOpenShare = ({ status }: AssignmentShare): boolean => status !== null && isOpen(status);

/** Where an assignment's work can still be done; all that is left where its own days are over or hold no working day. */
function daysLeft({ start, end }: Assignment, left: Window, off: DaysOff): Window {
  const own = { from: Math.max(start ?? left.from, left.from), to: Math.min(end ?? left.to, left.to) };
  return workingDays(own.from, own.to, off) > 0 ? own : left;
}

/** Which part of a window's working days lies in a month. */
function part(month: Window, window: Window, off: DaysOff): number {
  return workingDays(Math.max(month.from, window.from), Math.min(month.to, window.to), off) / workingDays(window.from, window.to, off);
}

function availableHours(
  capacity: Capacity,
  window: Window,
  productiveHoursPerFte: number,
  off: DaysOff,
): ReadonlyMap<Level | null, number> {
  const hours = new Map<Level | null, number>();
  const { year } = dateOf(window.from);
  const daysInYear = workingDays(serialOf(year, 1, 1) ?? window.from, serialOf(year, 12, 31) ?? window.to, off);
  for (const member of membersOf(capacity)) {
    for (const { level, available, workingDays: days } of profileOf(capacity, member, window, off)) {
      hours.set(level, (hours.get(level) ?? 0) + (available * days * productiveHoursPerFte) / daysInYear);
    }
  }
  return hours;
}

/** Claimed hours of a level and of those above it, against the people of those levels. */
function shortFrom(fromLevel: readonly (Hours & { readonly level: Level | null })[]): number {
  const named = fromLevel.filter(({ level }) => level !== null);
  return shortage(sum(named.map(({ claimed }) => claimed)), sum(named.map(({ available }) => available)));
}

const shortage = (needed: number, available: number): number => Math.max(0, Number((needed - available).toFixed(6)));
const added = (cells: readonly Hours[]): Hours => ({
  claimed: sum(cells.map(({ claimed }) => claimed)),
  free: sum(cells.map(({ free }) => free)),
  available: sum(cells.map(({ available }) => available)),
});
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
