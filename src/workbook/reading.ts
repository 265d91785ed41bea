import type { Outcome } from './problem';
import { readWorkbook, type WorkbookRead } from './read';
import { runInExcel, type RunOptions } from './run';

/** What the first screen needs of the workbook: kept apart from writing, so that it loads at once. */
export { goTo } from './goTo';
export { watchLocalEdits, type LocalEdit } from './watch';
export type { WorkbookRead } from './read';

/** Reads every connected table and what was decided and adopted, in two requests. */
export async function readOurTables(options: RunOptions = {}): Promise<Outcome<WorkbookRead>> {
  return runInExcel(async (job) => readWorkbook(job), { ...options, idempotent: true });
}
