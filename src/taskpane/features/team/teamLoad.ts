import {
  bookingStatus,
  loadOfTeam,
  loadPerLevel,
  loadPerMonth,
  loadPerPerson,
  memberKey,
  monthsIn,
  type BookingStatus,
  type Capacity,
  type DaysOff,
  type LevelLoad,
  type KnownLoad,
  type Load,
  type Source,
  type Window,
} from '../../../domain/capacity';
import type { Level } from '../../../domain/contract';
import type { Settings } from '../../../domain/settings/settings';

export interface LoadCell extends KnownLoad {
  readonly status: BookingStatus;
}
export interface PersonRow {
  readonly person: string;
  readonly level: Level | null;
  /** First row of the table Team about this person or open place; null for somebody only booked. */
  readonly source: Source | null;
  readonly whole: LoadCell;
  /** In the order of `months`. */
  readonly months: readonly LoadCell[];
}
export interface TeamLoad {
  /** "2026-03". */
  readonly months: readonly string[];
  readonly people: readonly PersonRow[];
  readonly together: { readonly whole: LoadCell; readonly months: readonly LoadCell[] };
  readonly levels: readonly LevelLoad[];
}

type Thresholds = Pick<Settings, 'underBooked' | 'overBooked'>;
const nothing: Load = { available: 0, booked: 0, utilisation: null };

/** The heat map of a window: everybody in each month and over the whole. */
export function teamLoad(capacity: Capacity, window: Window, off: DaysOff, settings: Thresholds): TeamLoad {
  const judged = ({ available, booked, utilisation }: KnownLoad, person?: string): LoadCell => ({
    available,
    booked,
    utilisation,
    status: bookingStatus({ available, booked, utilisation, ...(person === undefined ? {} : { person }) }, settings),
  });
  const unread = capacity.problems.filter(({ table }) => table === 'team');
  const places: readonly { readonly member: string; readonly source: Source | null }[] = [
    ...capacity.contracts,
    ...capacity.vacancies,
    ...unread.map(({ member, sheet, row }) => ({ member, source: { sheet, row } })),
  ];
  const months = monthsIn(window);
  const cells = new Map(loadPerMonth(capacity, window, off).map((load) => [`${load.month} ${load.person}`, load]));
  return {
    months: months.map(({ month }) => month),
    people: loadPerPerson(capacity, window, off).map(({ person, level, ...whole }) => ({
      person,
      level,
      source: places.find(({ member }) => memberKey(member) === memberKey(person))?.source ?? null,
      whole: judged(whole, person),
      months: months.map(({ month }) => judged(cells.get(`${month} ${person}`) ?? nothing, person)),
    })),
    together: {
      whole: judged(loadOfTeam(capacity, window, off) ?? nothing),
      months: months.map(({ from, to }) => judged(loadOfTeam(capacity, { from, to }, off) ?? nothing)),
    },
    levels: loadPerLevel(capacity, window, off),
  };
}
