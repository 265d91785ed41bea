import { readWorkbook, type WorkbookRead } from './read';
import type { Outcome } from './problem';
import { runInExcel, type RunOptions } from './run';

/** What the rest of the add-in may ask of the workbook. Nothing outside this folder calls Excel. */
export { createWorkbook, settingRows, type NewRows, type NewWorkbook, type NewWorkbookTexts } from './create';
export type { Connected, ListedTable, Mapping } from './connection';
export type { Outcome, Problem, ProblemCode } from './problem';
export type { WorkbookRead } from './read';

/** Reads every connected table, in two requests. */
export async function readOurTables(options: RunOptions = {}): Promise<Outcome<WorkbookRead>> {
  return runInExcel((job) => readWorkbook(job), { ...options, idempotent: true });
}
