import type { TableKey } from '../../domain/contract';
import { done, type Outcome } from '../excel/problem';
import type { JobName } from '../records/journalLine';
import { commitRead } from './commitRead';
import { writeInExcel } from './request';
import type { Appended, NewRow } from './tableWrite';

/**
 * Puts rows below the last filled row of a table, in four requests. Never `rows.add`, which conflicts while co-authoring.
 * Refused where something of the user's stands below the table, or where it lacks a column that the job cannot do without.
 * Columns of the user's own stay empty; Excel fills calculated columns itself.
 */
export async function appendTo(
  name: JobName,
  key: TableKey,
  essential: readonly string[],
  rows: readonly NewRow[],
): Promise<Outcome<Appended>> {
  return writeInExcel(name, rows, async (job) => {
    const committed = await commitRead(job, key, essential, () => done({ change: [], append: rows }));
    if (!committed.ok) return committed;
    return done(committed.value.appended ?? { sheet: '', firstRow: 0, lastRow: 0 });
  });
}
