import { daysOffFor, loadOfTeam, loadPerLevel, memberKey, monthsIn, readCapacity, type Load } from '../capacity';
import type { Level, WorkbookTables } from '../contract';
import type { Days } from './tableRows';

export interface CapacityFigures {
  /** Every month of the period. Contracted leaves "fte minder" aside, available takes it off; fte. */
  readonly months: readonly (Load & { readonly month: string; readonly contracted: number })[];
  readonly whole: Load | null;
  /** Average fte of the period by level; null is a level that is not filled in. */
  readonly levels: readonly { readonly level: Level | null; readonly fte: number }[];
  readonly people: { readonly atStart: number; readonly atEnd: number; readonly joined: number; readonly left: number };
  readonly fteAtStart: number;
  readonly fteAtEnd: number;
}

/**
 * The team over the period, up to `asOf` where people come and go. Joined: a first contract that starts after the first
 * day; left: a last contract that ended on or before `asOf` and before the period's last day. Null without a team or dates.
 */
export function capacityFigures(tables: WorkbookTables, days: Days | null, asOf: number): CapacityFigures | null {
  if (!tables.team || !days) return null;
  const capacity = readCapacity(tables);
  if (capacity.contracts.length === 0) return null;
  const window = { from: days.start, to: days.end };
  const off = daysOffFor(tables, window);
  const contractsOnly = { ...capacity, bookings: [], absences: [] };
  const spans = new Map<string, { from: number; to: number }>();
  for (const { member, from, to } of capacity.contracts) {
    const span = spans.get(memberKey(member));
    spans.set(memberKey(member), { from: Math.min(span?.from ?? from, from), to: Math.max(span?.to ?? to, to) });
  }
  const all = [...spans.values()];
  const until = Math.max(days.start, Math.min(asOf, days.end));
  const fteOn = (day: number): number => tidy(capacity.contracts.filter(({ from, to }) => from <= day && to >= day).reduce((sum, { fte }) => sum + fte, 0));
  const peopleOn = (day: number): number => new Set(capacity.contracts.filter(({ from, to }) => from <= day && to >= day).map(({ member }) => memberKey(member))).size;
  return {
    months: monthsIn(window).map(({ month, from, to }) => {
      const load = loadOfTeam(capacity, { from, to }, off) ?? { available: 0, booked: 0, utilisation: null };
      return { month, ...load, contracted: loadOfTeam(contractsOnly, { from, to }, off)?.available ?? 0 };
    }),
    whole: loadOfTeam(capacity, window, off),
    levels: loadPerLevel(contractsOnly, window, off).flatMap(({ level, available }) => (available > 0 ? [{ level, fte: available }] : [])),
    people: {
      atStart: peopleOn(days.start), atEnd: peopleOn(until),
      joined: all.filter(({ from }) => from > days.start && from <= until).length,
      left: all.filter(({ to }) => to >= days.start && to <= until && to < days.end).length,
    },
    fteAtStart: fteOn(days.start), fteAtEnd: fteOn(until),
  };
}

const tidy = (fte: number): number => Number(fte.toFixed(12));
