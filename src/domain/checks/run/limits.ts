import { catalogue } from './catalogue';
import type { CheckContext } from '../define/context';
import type { CheckDefinition } from '../define/definition';
import { limitFrom, limitIn, type Limit, type LimitCell } from '../define/limit';

type CodeWithLimit<Definition> = Definition extends CheckDefinition<infer Code, infer Own> ? (Own extends Limit ? Code : never) : never;

/** A check that has a limit. */
export type LimitCode = CodeWithLimit<(typeof catalogue)[number]>;

/** The limits of all checks that have one. */
export const limits = Object.fromEntries(catalogue.flatMap(({ code, limit }) => (limit ? [[code, limit]] : []))) as Readonly<
  Record<LimitCode, Limit>
>;
export const hasLimit = (code: string): code is LimitCode => Object.hasOwn(limits, code);

/** The limit that holds for each check that has one. */
export const limitsFrom = (cells: readonly LimitCell[]): Readonly<Record<LimitCode, number>> =>
  Object.fromEntries(Object.entries<Limit>(limits).map(([code, limit]) => [code, limitFrom(cells, code, limit)])) as Record<
    LimitCode,
    number
  >;

/** The limits as the checks ask for them, by the one that stands with a check. */
export function limitsInForce(cells: readonly LimitCell[]): Pick<CheckContext, 'limit' | 'limitFaults'> {
  const known = new Map(Object.entries<Limit>(limits).map(([code, limit]) => [limit, limitFrom(cells, code, limit)] as const));
  return { limit: (limit) => known.get(limit) ?? limit.default, limitFaults: () => faultsIn(cells) };
}

/** The cells that do not count: no whole number within the range, or for a check without a limit. */
const faultsIn = (cells: readonly LimitCell[]): readonly LimitCell[] =>
  cells.filter(({ code, value }) => !hasLimit(code) || limitIn(value, limits[code]) === null);
