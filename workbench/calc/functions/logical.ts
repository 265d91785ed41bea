import { perValue, whole, type Call, type FunctionTable } from '../call';
import { toBoolean } from '../coerce';
import { ErrorValue, errors, isMatrix, Reference, type Value } from '../values';

export const logicalFunctions: FunctionTable = {
  AND: whole(1, 255, (args, call) => conditions(args, call).every(Boolean)),
  OR: whole(1, 255, (args, call) => conditions(args, call).some(Boolean)),
  XOR: whole(1, 255, (args, call) => conditions(args, call).filter(Boolean).length % 2 === 1),
  NOT: perValue(1, 1, ([value], call) => !call.boolean(value)),
  TRUE: whole(0, 0, () => true),
  FALSE: whole(0, 0, () => false),
};

/** As AND reads its arguments: text and empty cells in areas do not count; with nothing to judge it is #VALUE!. */
function conditions(args: readonly Value[], call: Call): boolean[] {
  const found: boolean[] = [];
  for (const argument of args) {
    if (argument instanceof Reference || isMatrix(argument)) {
      for (const value of call.values([argument])) {
        if (value instanceof ErrorValue) throw value;
        if (typeof value === 'boolean' || typeof value === 'number') found.push(Boolean(value));
      }
    } else found.push(toBoolean(argument));
  }
  if (found.length === 0) throw errors.value;
  return found;
}
