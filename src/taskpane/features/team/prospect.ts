import type { Assignment, AssignmentShare } from '../../../domain/assignments';
import {
  outlook,
  withScenario,
  type Capacity,
  type DaysOff,
  type Outlook,
  type OutlookProblem,
  type Scenario,
} from '../../../domain/capacity';
import type { Level, WorkbookTables } from '../../../domain/contract';
import { balances, type LedgerGap } from '../../../domain/ledger';
import { samePeriod, type Period } from '../../../domain/periods';
import type { Settings } from '../../../domain/settings/settings';

interface ProspectQuestion {
  readonly period: Period;
  readonly today: number;
  readonly freeStrips: number;
  readonly off: DaysOff;
}

interface FreeStrips {
  readonly strips: number;
  /** Rows that are on no card: what is free may be less. */
  readonly gaps: readonly LedgerGap[];
}

/** Strips still free on the cards of a period; what one card has too much of, another cannot use. */
export function freeStripsIn(tables: WorkbookTables, period: string): FreeStrips {
  const { rows, gaps } = balances(tables, period);
  return { strips: rows.reduce((sum, { remaining }) => sum + Math.max(0, remaining), 0), gaps };
}

/** The cells that keep a row out of the outlook: of what was asked, and of what is still free; each once. */
export function notInOutlook(prospect: Outlook | OutlookProblem, gaps: readonly LedgerGap[]): readonly Pick<LedgerGap, 'sheet' | 'cell'>[] {
  const places = [...(prospect.ok ? prospect.unknown : []), ...gaps];
  return places.filter((one, index) => places.findIndex((other) => other.sheet === one.sheet && other.cell === one.cell) === index);
}

/** The rows of a period only: what belongs to another period is owed in that one, and what is on no card is owed to nobody known. */
export function assignmentsOf(
  assignments: readonly Assignment[],
  period: string,
  gaps: readonly Pick<LedgerGap, 'sheet' | 'row'>[] = [],
): readonly Assignment[] {
  const isGap = ({ source }: AssignmentShare): boolean => gaps.some(({ sheet, row }) => sheet === source.sheet && row === source.row);
  return assignments.map((assignment) => ({
    ...assignment,
    shares: assignment.shares.filter((share) => (share.period === '' || samePeriod(share.period, period)) && !isGap(share)),
  }));
}

/** Whether the strips can be honoured from today to the end of the period, as it is or in a what-if. */
export function prospectOf(
  capacity: Capacity,
  assignments: readonly Assignment[],
  settings: Settings,
  { period, today, freeStrips, off }: ProspectQuestion,
  scenario: Scenario | null,
): Outlook | OutlookProblem {
  const team = scenario ? withScenario(capacity, scenario) : capacity;
  return outlook(team, assignments, settings, {
    today: Math.max(today, period.start),
    end: scenario?.periodEnd ?? period.end,
    freeStrips,
    off,
  });
}

interface MonthRow {
  readonly month: string;
  readonly claimed: number;
  readonly free: number;
  readonly available: number;
}

/** Hours per month: of one level, or of all together. */
export function monthRows({ months }: Outlook, level: Level | null | 'all'): readonly MonthRow[] {
  const rows = new Map<string, MonthRow>();
  for (const cell of months) {
    if (level !== 'all' && cell.level !== level) continue;
    const row = rows.get(cell.month) ?? { month: cell.month, claimed: 0, free: 0, available: 0 };
    rows.set(cell.month, {
      month: cell.month,
      claimed: row.claimed + cell.claimed,
      free: row.free + cell.free,
      available: row.available + cell.available,
    });
  }
  return [...rows.values()];
}

/** What the outlook comes to: everything fits, only what was asked fits, or not even that. */
export function verdictOf({ total }: Outlook): 'fits' | 'fitsClaimed' | 'short' {
  if (total.short === 0) return 'fits';
  return total.shortForClaimed === 0 ? 'fitsClaimed' : 'short';
}
