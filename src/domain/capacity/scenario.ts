import { lastSerial } from '../cells/serialDate';
import type { Level } from '../contract';
import { memberKey, type Capacity, type Contract } from './capacity';

/** A what-if: who leaves, who comes, and when the period would end. Dates are serials. */
export interface Scenario {
  readonly name: string;
  readonly leaving: readonly { readonly member: string; readonly lastDay: number }[];
  readonly arriving: readonly {
    readonly member: string;
    readonly level: Level | null;
    readonly fte: number;
    readonly from: number;
    /** Null: open-ended. */
    readonly to: number | null;
  }[];
  /** Null: the period as it is. */
  readonly periodEnd: number | null;
}

export type ScenarioProblem =
  | { readonly code: 'unknownMember'; readonly member: string }
  | { readonly code: 'alreadyThere'; readonly member: string }
  | { readonly code: 'fromAfterTo'; readonly member: string }
  | { readonly code: 'noFte'; readonly member: string };

/** The team as it would be. Bookings stay as they are: those of who leaves show up as bookings outside a contract. */
export function withScenario(capacity: Capacity, scenario: Scenario): Capacity {
  const lastDays = new Map(scenario.leaving.map(({ member, lastDay }) => [memberKey(member), lastDay]));
  const staying = capacity.contracts.flatMap((contract): readonly Contract[] => {
    const to = Math.min(contract.to, lastDays.get(memberKey(contract.member)) ?? contract.to);
    return to < contract.from ? [] : [{ ...contract, to }];
  });
  const arriving = scenario.arriving.map(({ to, ...person }): Contract => ({
    ...person,
    to: to ?? lastSerial,
    expertise: '',
    source: null,
  }));
  return { ...capacity, contracts: [...staying, ...arriving] };
}

/** What in a scenario makes no sense for this team. */
export function scenarioProblems(capacity: Capacity, scenario: Scenario): readonly ScenarioProblem[] {
  const known = new Set(capacity.contracts.map(({ member }) => memberKey(member)));
  return [
    ...scenario.leaving
      .filter(({ member }) => !known.has(memberKey(member)))
      .map(({ member }) => ({ code: 'unknownMember', member }) as const),
    ...scenario.arriving.flatMap(({ member, fte, from, to }): readonly ScenarioProblem[] => [
      ...(known.has(memberKey(member)) ? [{ code: 'alreadyThere', member } as const] : []),
      ...(to !== null && to < from ? [{ code: 'fromAfterTo', member } as const] : []),
      ...(fte > 0 ? [] : [{ code: 'noFte', member } as const]),
    ]),
  ];
}
