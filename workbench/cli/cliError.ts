import type { Parameters } from '../../src/i18n/translator';
import type { Problem } from '../../src/workbook/excel/problem';
import type { CliErrorCode } from './texts';

/** Why the command could not run: one line for the user, exit code 2. */
export class CliError extends Error {
  constructor(
    readonly reason: CliErrorCode,
    readonly parameters: Parameters = {},
  ) {
    super(reason);
  }
}

/** A refusal of the workbook layer, told in its own words. */
export class WorkbookRefusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
