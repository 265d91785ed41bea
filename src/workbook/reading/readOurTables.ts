import type { Outcome } from '../excel/problem';
import { runInExcel, type RunOptions } from '../excel/run';
import { readWorkbook, type WorkbookRead } from './read';

/** Reads every connected table and what was decided and adopted, in two requests. */
export async function readOurTables(options: RunOptions = {}): Promise<Outcome<WorkbookRead>> {
  return runInExcel(async (job) => readWorkbook(job), { ...options, idempotent: true });
}
