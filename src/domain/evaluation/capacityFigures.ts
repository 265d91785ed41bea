import { daysOffFor, loadOfTeam, loadPerLevel, monthsIn, readCapacity, type Load } from '../capacity';
import type { Level, WorkbookTables } from '../contract';
import type { Days } from './tableRows';
import { turnover, type Turnover } from './turnover';

export interface CapacityFigures {
  /** Every month of the period. Contracted leaves "fte minder" aside, available takes it off; fte. */
  readonly months: readonly (Load & { readonly month: string; readonly contracted: number })[];
  readonly whole: Load | null;
  /** Average fte of the period by level; null is a level that is not filled in. */
  readonly levels: readonly { readonly level: Level | null; readonly fte: number }[];
  readonly people: Turnover;
  /** Rows of the team's tables that cannot be used, and so are in none of these figures. */
  readonly fteAtStart: number;
  readonly fteAtEnd: number;
}

/** The team over the period, up to `asOf` where people come and go; a vacancy is no capacity. Null without a team or dates. */
export function capacityFigures(tables: WorkbookTables, days: Days | null, asOf: number): CapacityFigures | null {
  if (!tables.team || !days) return null;
  const capacity = readCapacity(tables);
  if (capacity.contracts.length === 0) return null;
  const window = { from: days.start, to: days.end };
  const off = daysOffFor(tables, window);
  const contractsOnly = { ...capacity, bookings: [], absences: [] };
  const until = Math.max(days.start, Math.min(asOf, days.end));
  const fteOn = (day: number): number =>
    Number(
      capacity.contracts
        .filter(({ from, to }) => from <= day && to >= day)
        .reduce((sum, { fte }) => sum + fte, 0)
        .toFixed(12),
    );
  return {
    months: monthsIn(window).map(({ month, from, to }) => {
      const load = loadOfTeam(capacity, { from, to }, off) ?? { available: 0, booked: 0, utilisation: null };
      return { month, ...load, contracted: loadOfTeam(contractsOnly, { from, to }, off)?.available ?? 0 };
    }),
    whole: loadOfTeam(capacity, window, off),
    levels: loadPerLevel(contractsOnly, window, off).flatMap(({ level, available }) => (available > 0 ? [{ level, fte: available }] : [])),
    people: turnover(capacity, { from: days.start, to: until }, days.end),
    fteAtStart: fteOn(days.start),
    fteAtEnd: fteOn(until),
  };
}
