import { messageOf } from './language';
import { isFunctionError, wrong, type FunctionError, type Outcome } from './values';

/**
 * An outcome as Excel takes it from a function: cells to spill, errors as CustomFunctions.Error. An error that is
 * the only cell is thrown. Excel takes messages with #VALUE! and #N/A, and no #REF! or #NAME? from a function.
 * Source: Microsoft Learn, "Handle and return errors from your custom function".
 */
export function spill(outcome: Outcome): unknown[][] {
  if (isFunctionError(outcome)) throw excelError(outcome);
  const [first] = outcome[0] ?? [];
  if (outcome.length === 1 && outcome[0]?.length === 1 && isFunctionError(first)) throw excelError(first);
  return outcome.map((row) => row.map((cell) => (isFunctionError(cell) ? excelError(cell) : cell)));
}

function excelError(error: FunctionError): Error {
  const { ErrorCode } = CustomFunctions;
  const codes = [
    ErrorCode.invalidValue,
    ErrorCode.notAvailable,
    ErrorCode.divisionByZero,
    ErrorCode.invalidNumber,
    ErrorCode.nullReference,
  ];
  const code = codes.find((known) => known === error.error);
  const shown = code === undefined ? wrong('errorInRange', { error: error.error }) : error;
  return new CustomFunctions.Error(code ?? ErrorCode.invalidValue, messageOf(shown)) as CustomFunctions.Error & Error;
}
