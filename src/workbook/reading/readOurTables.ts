import { done, refused, type Outcome } from '../excel/problem';
import { runInExcel, type RunOptions } from '../excel/run';
import { readWorkbook, type WorkbookRead } from './read';

/** Reads every connected table and what was decided and adopted, in two requests. Refused where every date would be four years off. */
export async function readOurTables(options: RunOptions = {}): Promise<Outcome<WorkbookRead>> {
  return runInExcel(async (job) => asRead(await readWorkbook(job)), { ...options, idempotent: true });
}

const asRead = (read: WorkbookRead): Outcome<WorkbookRead> => (read.countsFrom1904 ? refused('dates-1904') : done(read));
