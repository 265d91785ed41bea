import type { Outcome } from '../../src/workbook/excel/problem';
import { WorkbookRefusal } from './cliError';

/** The value of an outcome; a refusal ends the command with its own words. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new WorkbookRefusal(outcome.problem);
  return outcome.value;
}
