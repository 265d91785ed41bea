import { keyAsRead } from '../../cells/keyAsRead';
import { wordKey, type Cell, type TableData } from '../../contract';
import { statusIndex, type AssignmentsView } from '../survey/assignmentsView';
import type { CheckContext } from '../define/context';

/** What a municipality may use in a period: adopted allocation + mutations. */
interface Room {
  readonly strips: number;
  /** Whether an allocation was adopted for it at all. */
  readonly adopted: boolean;
}

const roomKey = (municipality: Cell | undefined, period: Cell | undefined): string => `${keyAsRead(municipality)}\n${keyAsRead(period)}`;

export function rooms({ tables: { allocation, mutations, assignments } }: CheckContext): ReadonlyMap<string, Room> {
  const found = new Map<string, Room>();
  // Without a period column somewhere, the strips of every period are one pot.
  const byPeriod = assignments?.columns.period !== undefined && allocation?.columns.period !== undefined;
  const add = (
    table: TableData<'municipality' | 'period'>,
    strips: number | undefined,
    counts: (cells: readonly Cell[]) => boolean,
    adopts: boolean,
  ): void => {
    const { municipality, period } = table.columns;
    if (municipality === undefined || strips === undefined) return;
    for (const cells of table.values) {
      const amount = cells[strips];
      if (typeof amount !== 'number' || !counts(cells)) continue;
      const key = roomKey(cells[municipality], byPeriod && period !== undefined ? cells[period] : '');
      const before = found.get(key) ?? { strips: 0, adopted: false };
      found.set(key, { strips: before.strips + amount, adopted: before.adopted || adopts });
    }
  };
  if (allocation) {
    const { status, total } = allocation.columns;
    add(allocation, total, (cells) => status === undefined || wordKey('allocationStatus', keyAsRead(cells[status])) === 'adopted', true);
  }
  if (mutations) add(mutations, mutations.columns.strips, () => true, false);
  return found;
}

/** Where an assignment costs strips. */
export function costs(status: number | undefined): boolean {
  return (
    status === statusIndex.requested || status === statusIndex.planned || status === statusIndex.running || status === statusIndex.done
  );
}

/** What the rows of a municipality in a period ask together. */
interface Asked {
  readonly key: string;
  readonly strips: number;
  /** Its rows, gathered only where there is something to say about them. */
  readonly rows: () => readonly number[];
}

/** Rows that cost strips, by municipality and period. */
export function askedIn(context: CheckContext, view: AssignmentsView): readonly Asked[] {
  return context.once('asked strips', () => {
    const byPeriod = context.tables.allocation?.columns.period !== undefined;
    const periods = byPeriod ? view.periods.length + 1 : 1;
    const { municipality, period, status, strips } = view;
    const groupOf = (row: number): number =>
      municipality[row]! < 0 || !costs(status[row]) || !(strips[row]! > 0)
        ? -1
        : municipality[row]! * periods + (byPeriod ? period[row]! + 1 : 0);
    const sums: number[] = [];
    for (let row = 0; row < view.rows; row++) {
      const group = groupOf(row);
      if (group >= 0) sums[group] = (sums[group] ?? 0) + strips[row]!;
    }
    // Passes over the groups that nobody is in.
    return Object.entries(sums).map(([group, sum]): Asked => ({
      key: roomKey(view.municipalities[Math.floor(Number(group) / periods)], byPeriod ? view.periods[(Number(group) % periods) - 1] : ''),
      strips: sum,
      rows: () => Array.from(municipality.keys()).filter((row) => groupOf(row) === Number(group)),
    }));
  });
}

/** One collator for all: making one for each comparison took a second over 10,000 rows of one date. */
const byNumber = new Intl.Collator('nl', { numeric: true });

/** First come, first served: by start, then number; what has no date comes last. */
export function inDateOrder(view: AssignmentsView, one: number, other: number): number {
  const start = (row: number): number => (Number.isNaN(view.start[row]!) ? Number.MAX_SAFE_INTEGER : view.start[row]!);
  const number = (row: number): string => view.numbers[view.number[row]!] ?? '';
  return (
    start(one) - start(other) || byNumber.compare(number(one), number(other)) || view.strips[one]! - view.strips[other]! || one - other
  );
}
