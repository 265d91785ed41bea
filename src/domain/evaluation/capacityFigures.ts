import { daysOffFor, loadOfTeam, loadPerLevel, memberKey, monthsIn, readCapacity, type Load, type Window } from '../capacity';
import type { Level, WorkbookTables } from '../contract';
import type { Days } from './tableRows';
import { turnover, type Turnover } from './turnover';

interface MonthFigures extends Load {
  readonly month: string;
  readonly contracted: number;
}

export interface CapacityFigures {
  /** The months up to the day, the last as far as it has come. Contracted leaves "fte minder" aside, available takes it off; fte. */
  readonly months: readonly MonthFigures[];
  /** The months after the day: planned. */
  readonly ahead: readonly MonthFigures[];
  /** Up to the day. */
  readonly whole: Load | null;
  /** Average fte up to the day by level; null is a level that is not filled in. */
  readonly levels: readonly { readonly level: Level | null; readonly fte: number; readonly members: number }[];
  /** Different people with a contract in those days; by level whoever had it on one of them. */
  readonly members: number;
  readonly people: Turnover;
  readonly fteAtStart: number;
  readonly fteAtEnd: number;
}

/** The team over the period up to `asOf`, and apart from it what is planned after; a vacancy is no capacity. Null without a team or dates. */
export function capacityFigures(tables: WorkbookTables, days: Days | null, asOf: number): CapacityFigures | null {
  if (!tables.team || !days) return null;
  const capacity = readCapacity(tables);
  if (capacity.contracts.length === 0) return null;
  const off = daysOffFor(tables, { from: days.start, to: days.end });
  const contractsOnly = { ...capacity, bookings: [], absences: [] };
  const until = Math.max(days.start, Math.min(asOf, days.end));
  const fteOn = (day: number): number =>
    Number(
      capacity.contracts
        .filter(({ from, to }) => from <= day && to >= day)
        .reduce((sum, { fte }) => sum + fte, 0)
        .toFixed(12),
    );
  const window = { from: days.start, to: until };
  const within = capacity.contracts.filter(({ from, to }) => from <= until && to >= days.start);
  const peopleIn = (contracts: typeof within): number => new Set(contracts.map(({ member }) => memberKey(member))).size;
  const monthFigures = (within: Window): readonly MonthFigures[] =>
    monthsIn(within).map(({ month, from, to }) => {
      const load = loadOfTeam(capacity, { from, to }, off) ?? { available: 0, booked: 0, utilisation: null };
      return { month, ...load, contracted: loadOfTeam(contractsOnly, { from, to }, off)?.available ?? 0 };
    });
  return {
    months: monthFigures(window),
    ahead: monthFigures({ from: until + 1, to: days.end }),
    whole: loadOfTeam(capacity, window, off),
    levels: loadPerLevel(contractsOnly, window, off).flatMap(({ level, available }) =>
      available > 0 ? [{ level, fte: available, members: peopleIn(within.filter((each) => each.level === level)) }] : [],
    ),
    members: peopleIn(within),
    people: turnover(capacity, window, days.end),
    fteAtStart: fteOn(days.start),
    fteAtEnd: fteOn(until),
  };
}
