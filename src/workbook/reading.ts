import { loadRecords, type AllocationRecords } from './allocationRecords';
import type { Outcome } from './problem';
import { readWorkbook, type WorkbookRead as TablesRead } from './read';
import { runInExcel, type RunOptions } from './run';

/** What the first screen needs of the workbook: kept apart from writing, so that it loads at once. */
export { goTo } from './goTo';
export { watchLocalEdits, type LocalEdit } from './watch';

/** The tables, and what the workbook keeps apart from its cells. */
export interface WorkbookRead extends TablesRead {
  readonly records: AllocationRecords;
}

/** Reads every connected table and what was decided and adopted, in two requests. */
export async function readOurTables(options: RunOptions = {}): Promise<Outcome<WorkbookRead>> {
  return runInExcel(async (job) => {
    const records = loadRecords(job);
    const read = await readWorkbook(job);
    return { ...read, records: records() };
  }, { ...options, idempotent: true });
}
