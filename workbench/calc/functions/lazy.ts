import { buildMatrix, commonShape, spread } from '../arrays';
import type { Call } from '../call';
import { compare, toBoolean } from '../coerce';
import type { Node } from '../syntax';
import { ErrorValue, errors, isMatrix, Reference, type Scalar, type Value } from '../values';

/** A function that decides which of its arguments are calculated at all. */
type LazyFunction = (args: readonly Node[], evaluate: (node: Node) => Value, call: Call) => Value;

export const lazyFunctions: Readonly<Record<string, LazyFunction>> = {
  IF: (args, evaluate, call) => {
    const [condition, then, otherwise] = args;
    if (!condition || !then || args.length > 3) return errors.value;
    const decide = (value: Scalar): Value => {
      if (toBoolean(value)) return evaluate(then);
      return otherwise ? evaluate(otherwise) : false;
    };
    return choose(evaluate(condition), decide, call);
  },
  IFERROR: (args, evaluate, call) => replaceErrors(args, evaluate, call, () => true),
  IFNA: (args, evaluate, call) => replaceErrors(args, evaluate, call, (error) => error.text === errors.notAvailable.text),
  IFS: (args, evaluate, call) => {
    if (args.length % 2 === 1) return errors.value;
    for (let at = 0; at < args.length; at += 2) {
      const [condition, result] = [args[at], args[at + 1]];
      if (condition && result && call.boolean(evaluate(condition))) return evaluate(result);
    }
    return errors.notAvailable;
  },
  SWITCH: (args, evaluate, call) => {
    const [subject, ...cases] = args;
    if (!subject || cases.length < 2) return errors.value;
    const value = call.scalar(evaluate(subject));
    if (value instanceof ErrorValue) return value;
    for (let at = 0; at + 1 < cases.length; at += 2) {
      const [candidate, result] = [cases[at], cases[at + 1]];
      if (candidate && result && compare(value, call.scalar(evaluate(candidate))) === 0) return evaluate(result);
    }
    const last = cases.length % 2 === 1 ? cases.at(-1) : undefined;
    return last ? evaluate(last) : errors.notAvailable;
  },
  CHOOSE: (args, evaluate, call) => {
    const [index, ...choices] = args;
    if (!index) return errors.value;
    return choose(
      evaluate(index),
      (value) => {
        const choice = choices[call.whole(value) - 1];
        return choice ? evaluate(choice) : errors.value;
      },
      call,
    );
  },
};

/** One decision, or one for each value where the condition has several. */
function choose(condition: Value, decide: (value: Scalar) => Value, call: Call): Value {
  if (!isMany(condition, call)) return decide(call.scalar(condition));
  const conditions = call.matrix(condition);
  const results = conditions.map((line) =>
    line.map((value) => {
      try {
        return call.matrix(decide(value));
      } catch (thrown) {
        if (thrown instanceof ErrorValue) return [[thrown]];
        throw thrown;
      }
    }),
  );
  const { rows, columns } = commonShape([conditions, ...results.flat()]);
  return buildMatrix(rows, columns, (row, column) => {
    const line = conditions.length === 1 ? results[0] : results[row];
    const result = line?.length === 1 ? line[0] : line?.[column];
    return result ? spread(result, row, column) : errors.notAvailable;
  });
}

function replaceErrors(
  args: readonly Node[],
  evaluate: (node: Node) => Value,
  call: Call,
  replaces: (error: ErrorValue) => boolean,
): Value {
  const [subject, fallback] = args;
  if (!subject || !fallback || args.length !== 2) return errors.value;
  const value = evaluate(subject);
  // A custom function that has not answered yet is no error to catch.
  const caught = (each: Scalar): boolean => each instanceof ErrorValue && each !== errors.busy && replaces(each);
  if (!isMany(value, call)) return caught(call.scalar(value)) ? evaluate(fallback) : value;
  const values = call.matrix(value);
  if (!values.some((line) => line.some(caught))) return value;
  const instead = call.matrix(evaluate(fallback));
  const { rows, columns } = commonShape([values, instead]);
  return buildMatrix(rows, columns, (row, column) => {
    const each = spread(values, row, column);
    return caught(each) ? spread(instead, row, column) : each;
  });
}

function isMany(value: Value, call: Call): boolean {
  if (value instanceof Reference) return value.rows > 1 || value.columns > 1;
  return isMatrix(value) && (value.length > 1 || (call.matrix(value)[0]?.length ?? 0) > 1);
}
