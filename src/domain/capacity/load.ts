import { dateOf, isoOf, serialOf } from '../cells/serialDate';
import type { Level } from '../contract';
import { settingDefaults, type Settings } from '../settings/settings';
import { memberKey, problemsWithin, type Capacity, type CapacityProblem, type Window } from './capacity';
import { fteDays, membersOf, profileOf, type Stretch } from './profile';
import { workingDays, type DaysOff } from './workingDays';
import { isVacancy } from './vacancy';

/** Averages over the working days of a window, in fte. */
export interface Load {
  readonly available: number;
  readonly booked: number;
  /** Booked / available; null where nothing is available. */
  readonly utilisation: number | null;
}

/** What is known of a load: null where a row of that person cannot be read, which might be all there is. */
export interface KnownLoad {
  readonly available: number | null;
  readonly booked: number | null;
  readonly utilisation: number | null;
}

interface PersonLoad extends KnownLoad {
  readonly person: string;
  readonly level: Level | null;
}
interface MonthLoad extends KnownLoad {
  readonly month: string;
  readonly person: string;
}
export interface LevelLoad extends Load {
  readonly level: Level | null;
}

export type BookingStatus = 'under' | 'over' | 'ok' | 'overWithoutContract' | 'none' | 'vacancy' | 'unknown';

type WindowProblem = { readonly code: 'fromAfterTo' } | { readonly code: 'noWorkingDays' };

/** Why no average can be given over a window, or null where it can. */
export function windowProblem(window: Window, off: DaysOff): WindowProblem | null {
  if (window.to < window.from) return { code: 'fromAfterTo' };
  return workingDays(window.from, window.to, off) === 0 ? { code: 'noWorkingDays' } : null;
}

/** Average load of one person; null where the window has a problem. */
export function loadOf(capacity: Capacity, person: string, window: Window, off: DaysOff): Load | null {
  return windowProblem(window, off) ? null : averaged(profileOf(capacity, person, window, off), workingDays(window.from, window.to, off));
}

/** Average load of everyone together; null where the window has a problem. */
export function loadOfTeam(capacity: Capacity, window: Window, off: DaysOff): Load | null {
  if (windowProblem(window, off)) return null;
  return averaged(
    membersOf(capacity).flatMap((person) => profileOf(capacity, person, window, off)),
    workingDays(window.from, window.to, off),
  );
}

/** Places that are open stand last, with nothing available. What a row that cannot be read would change is not known. */
export function loadPerPerson(capacity: Capacity, window: Window, off: DaysOff): readonly PersonLoad[] {
  if (windowProblem(window, off)) return [];
  const days = workingDays(window.from, window.to, off);
  return membersOf(capacity).map((person) => {
    const profile = profileOf(capacity, person, window, off);
    const level = profile.findLast((stretch) => stretch.level !== null)?.level ?? null;
    return { person, level, ...asFarAsKnown(averaged(profile, days), unreadOf(capacity, person, window)) };
  });
}

/** The tables in which this person has a row within the window that cannot be read. */
function unreadOf(capacity: Capacity, person: string, window: Window): ReadonlySet<CapacityProblem['table']> {
  const own = problemsWithin(capacity, window).filter(({ member }) => memberKey(member) === memberKey(person));
  return new Set(own.map(({ table }) => table));
}

function asFarAsKnown({ available, booked, utilisation }: Load, unread: ReturnType<typeof unreadOf>): KnownLoad {
  return {
    available: unread.has('team') || unread.has('availability') ? null : available,
    booked: unread.has('bookings') ? null : booked,
    utilisation: unread.size > 0 ? null : utilisation,
  };
}

/** Each person in each month of the window ("2026-03"); a month that is only partly inside counts for that part. */
export function loadPerMonth(capacity: Capacity, window: Window, off: DaysOff): readonly MonthLoad[] {
  return monthsIn(window).flatMap(({ month, from, to }) =>
    loadPerPerson(capacity, { from, to }, off).map(({ person, available, booked, utilisation }) => ({
      month,
      person,
      available,
      booked,
      utilisation,
    })),
  );
}

/** The team by level, on each day the level of that day's contract; people without a contract stand under null. */
export function loadPerLevel(capacity: Capacity, window: Window, off: DaysOff): readonly LevelLoad[] {
  if (windowProblem(window, off)) return [];
  const days = workingDays(window.from, window.to, off);
  const stretches = membersOf(capacity).flatMap((person) => profileOf(capacity, person, window, off));
  return levels.flatMap((level) => {
    const own = stretches.filter((stretch) => stretch.level === level);
    const load = averaged(own, days);
    return level === null && load.available === 0 && load.booked === 0 ? [] : [{ level, ...load }];
  });
}

/** Under- or over-booked by the settings "Onderbezet onder" and "Overbezet boven"; exactly on the edge is fine. A place that is open is neither. */
export function bookingStatus(
  load: KnownLoad & { readonly person?: string },
  settings: Pick<Settings, 'underBooked' | 'overBooked'>,
): BookingStatus {
  if (load.person !== undefined && isVacancy(load.person)) return 'vacancy';
  if (load.available === null || load.booked === null) return 'unknown';
  if (load.utilisation === null) return load.booked > 0 ? 'overWithoutContract' : 'none';
  const utilisation = Number(load.utilisation.toFixed(9));
  if (utilisation < (settings.underBooked ?? settingDefaults.underBooked)) return 'under';
  return utilisation > (settings.overBooked ?? settingDefaults.overBooked) ? 'over' : 'ok';
}

/** The calendar months of a window, the first and last cut off at its edges. */
export function monthsIn(window: Window): readonly (Window & { readonly month: string })[] {
  const months: (Window & { readonly month: string })[] = [];
  for (let from = window.from; from <= window.to;) {
    const { year, month } = dateOf(from);
    const next = month === 12 ? serialOf(year + 1, 1, 1) : serialOf(year, month + 1, 1);
    const to = Math.min(window.to, (next ?? window.to + 1) - 1);
    months.push({ month: isoOf(from).slice(0, 7), from, to });
    from = to + 1;
  }
  return months;
}

export const levels: readonly (Level | null)[] = ['junior', 'medior', 'senior', null];

function averaged(stretches: readonly Stretch[], days: number): Load {
  const available = tidy(fteDays(stretches, 'available') / days);
  const booked = tidy(fteDays(stretches, 'booked') / days);
  return { available, booked, utilisation: available > 0 ? booked / available : null };
}

/** Takes the noise of floats off: fte are written with two decimals, averages need no more than twelve. */
const tidy = (fte: number): number => Number(fte.toFixed(12));
