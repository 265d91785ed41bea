/**
 * The part of Excel's runtime that a function touches: its error class and codes, as custom-functions-runtime.js
 * defines them. Calls over the wire are tested with the real runtime in the workbench.
 */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
  }
}

export function installRuntime(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: RuntimeError,
      ErrorCode: {
        invalidValue: '#VALUE!',
        notAvailable: '#N/A',
        divisionByZero: '#DIV/0!',
        invalidNumber: '#NUM!',
        nullReference: '#NULL!',
        invalidName: '#NAME?',
        invalidReference: '#REF!',
      },
    },
  });
}

/** An error in a cell, as the runtime hands it to a function. */
export const errorCell = (code: string): unknown => new RuntimeError(code);

/** What a call shows: its cells, or its error's code and message. */
export function shown(call: () => unknown[][]): unknown {
  const simple = (value: unknown): unknown => (value instanceof RuntimeError ? { error: value.code, message: value.message } : value);
  try {
    return call().map((row) => row.map(simple));
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return simple(error);
  }
}
