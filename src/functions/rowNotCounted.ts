import { memberKey, problemsWithin, type Capacity, type CapacityProblem, type Window } from '../domain/capacity';
import { columnsOf, isBlank, tables, type Cell } from '../domain/contract';
import { wrong, type FunctionError } from './values';

/**
 * What a figure of these days would leave out: a cell can hold no note beside its number, so that the answer itself says which
 * row does not count. Of one person: that person's rows; of the team: also those of nobody.
 */
export function rowNotCounted(capacity: Capacity, person: Cell | undefined, window: Window): FunctionError | null {
  const problem = problemsWithin(capacity, window).find(
    ({ member }) => person === undefined || (member !== '' && memberKey(member) === memberKey(person)),
  );
  return problem ? messageFor(problem) : null;
}

function messageFor({ table, name, row, value, code }: CapacityProblem): FunctionError {
  const header = columnsOf(table).find(([key]) => key === name)?.[1].nl ?? name;
  const place = { row, table: tables[table].nl, header };
  if (code === 'fromAfterTo') return wrong('rowBackwards', place);
  return isBlank(value) ? wrong('rowBlank', place) : wrong('rowUnread', { ...place, value: String(value) });
}
