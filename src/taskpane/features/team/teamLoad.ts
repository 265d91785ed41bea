import {
  bookingStatus,
  loadOfTeam,
  loadPerLevel,
  loadPerMonth,
  loadPerPerson,
  memberKey,
  monthsIn,
  problemsWithin,
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
  /** Rows that these figures leave out. */
  readonly unread: number;
}

/** What may be said of who is over-booked: of the whole, of single months, and of whom it is not known. */
type Verdict =
  { readonly key: 'outcome' | 'outcomeMonths' | 'outcomeUnknown'; readonly count: number } | { readonly key: 'fine' | 'fineOfCounted' };

const isOver = ({ status }: LoadCell): boolean => status === 'over' || status === 'overWithoutContract';

/** "Nobody" only where every person, every month and every row bears it out. */
export function verdictsOf({ people, unread }: Pick<TeamLoad, 'people' | 'unread'>): readonly Verdict[] {
  const count = (holds: (row: PersonRow) => boolean): number => people.filter(holds).length;
  const isOverInMonth = ({ months }: PersonRow): boolean => months.some(isOver);
  const [whole, months, unknown] = [
    count((row) => isOver(row.whole)),
    count((row) => !isOver(row.whole) && isOverInMonth(row)),
    count((row) => [row.whole, ...row.months].some(({ status }) => status === 'unknown') && !isOver(row.whole) && !isOverInMonth(row)),
  ];
  const said: readonly Verdict[] = [
    { key: 'outcome', count: whole },
    { key: 'outcomeMonths', count: months },
    { key: 'outcomeUnknown', count: unknown },
  ];
  const nobody: readonly Verdict[] = whole + months > 0 ? [] : [{ key: unread === 0 ? 'fine' : 'fineOfCounted' }];
  return [...nobody, ...said.filter((verdict) => 'count' in verdict && verdict.count > 0)];
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
    unread: problemsWithin(capacity, window).length,
  };
}
