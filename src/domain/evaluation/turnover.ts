import { memberKey, type Capacity, type Contract, type Window } from '../capacity';

export interface Turnover {
  readonly atStart: number;
  readonly atEnd: number;
  /** People whose first contract starts after the first day: each a vacancy filled. */
  readonly joined: number;
  /** People whose last contract ended in the window, before the period's own last day. */
  readonly left: number;
  /** Mean number of people over the days of the window. */
  readonly mean: number;
  /** left / mean; null where nobody was there. */
  readonly rate: number | null;
  /** Places in Team that nobody fills on the window's last day. */
  readonly vacancies: number;
  readonly vacantFte: number;
}

/** Who came and went in a window; `lastDay` is the period's, on which contracts often end on paper alone. */
export function turnover({ contracts, vacancies }: Pick<Capacity, 'contracts' | 'vacancies'>, window: Window, lastDay: number): Turnover {
  const spans = new Map<string, Contract[]>();
  for (const contract of contracts) spans.set(memberKey(contract.member), [...(spans.get(memberKey(contract.member)) ?? []), contract]);
  const people = [...spans.values()];
  const on = (day: number): number => people.filter((own) => own.some((contract) => holds(contract, day))).length;
  const open = vacancies.filter((vacancy) => holds(vacancy, window.to));
  const mean = people.reduce((sum, own) => sum + daysIn(own, window), 0) / (window.to - window.from + 1);
  const starts = people.map((own) => Math.min(...own.map(({ from }) => from)));
  const ends = people.map((own) => Math.max(...own.map(({ to }) => to)));
  const left = ends.filter((end) => end >= window.from && end <= window.to && end < lastDay).length;
  return {
    atStart: on(window.from),
    atEnd: on(window.to),
    mean,
    left,
    joined: starts.filter((start) => start > window.from && start <= window.to).length,
    rate: mean === 0 ? null : left / mean,
    vacancies: open.length,
    vacantFte: Number(open.reduce((sum, { fte }) => sum + fte, 0).toFixed(12)),
  };
}

const holds = ({ from, to }: Window, day: number): boolean => from <= day && to >= day;

/** Days of the window that at least one of these contracts covers. */
function daysIn(contracts: readonly Contract[], window: Window): number {
  let days = 0;
  let covered = window.from - 1;
  for (const { from, to } of [...contracts].sort((one, other) => one.from - other.from)) {
    const [first, last] = [Math.max(from, covered + 1), Math.min(to, window.to)];
    if (last < first) continue;
    days += last - first + 1;
    covered = last;
  }
  return days;
}
