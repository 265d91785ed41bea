import { refused, type Outcome } from '../excel/problem';
import { runInExcel } from '../excel/run';
import { readWorkbook } from '../reading/read';
import { appendRows, type Appended, type NewRow } from './appendRows';

/** Adds rows to Opdrachten, below what is there. */
export async function appendAssignments(rows: readonly NewRow[]): Promise<Outcome<Appended>> {
  return runInExcel(async (job) => {
    const { assignments } = (await readWorkbook(job, ['assignments'])).tables;
    return assignments ? appendRows(job, assignments, rows) : refused('table-missing', { table: 'Opdrachten' });
  });
}
