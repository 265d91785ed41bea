import type { Level } from '../contract';
import { memberKey, type Capacity, type Contract, type Window } from './capacity';
import { workingDays, type DaysOff } from './workingDays';

/** A stretch of days in which nothing changes for a person. */
export interface Stretch extends Window {
  readonly workingDays: number;
  /** Contracted fte minus "fte minder", never below nothing. */
  readonly available: number;
  readonly booked: number;
  /** Level of the contract that started last. */
  readonly level: Level | null;
}

/** A person in a window, cut wherever a contract, a booking or an absence starts or ends. Contracts that overlap add up. */
export function profileOf(capacity: Capacity, member: string, window: Window, off: DaysOff): readonly Stretch[] {
  const key = memberKey(member);
  const within = <Item extends Window & { readonly member: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => item.from <= window.to && item.to >= window.from && memberKey(item.member) === key);
  const contracts = within(capacity.contracts);
  const bookings = within(capacity.bookings);
  const absences = within(capacity.absences);
  const starts = new Set([window.from]);
  for (const { from, to } of [...contracts, ...bookings, ...absences]) {
    if (from > window.from) starts.add(from);
    if (to < window.to) starts.add(to + 1);
  }
  const cuts = [...starts].sort((one, other) => one - other);
  return cuts.map((from, index): Stretch => {
    const to = index + 1 < cuts.length ? cuts[index + 1]! - 1 : window.to;
    const on = (item: Window): boolean => item.from <= from && item.to >= from;
    const active = contracts.filter(on);
    const contracted = sum(active.map(({ fte }) => fte));
    return {
      from,
      to,
      workingDays: workingDays(from, to, off),
      available: Math.max(0, contracted - sum(absences.filter(on).map(({ fteLess }) => fteLess))),
      booked: sum(bookings.filter(on).map(({ fte }) => fte)),
      level: latest(active)?.level ?? null,
    };
  });
}

/** Fte days (working days × fte) of a profile. */
export function fteDays(stretches: readonly Stretch[], of: 'available' | 'booked'): number {
  return sum(stretches.map((stretch) => stretch[of] * stretch.workingDays));
}

/** Everyone with a contract, then those only booked, absent or in a row that cannot be read, then places that are open; as first written, each once. */
export function membersOf(capacity: Capacity): readonly string[] {
  const names = new Map<string, string>();
  const named = capacity.problems.filter(({ member }) => member !== '');
  for (const { member } of [...capacity.contracts, ...capacity.bookings, ...capacity.absences, ...named, ...capacity.vacancies]) {
    const key = memberKey(member);
    if (!names.has(key)) names.set(key, member);
  }
  return [...names.values()];
}

export function latest(contracts: readonly Contract[]): Contract | undefined {
  return contracts.reduce<Contract | undefined>(
    (last, contract) => (last === undefined || contract.from >= last.from ? contract : last),
    undefined,
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
