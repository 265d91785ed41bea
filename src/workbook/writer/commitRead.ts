import { partFor, tables, type TableData, type TableKey } from '../../domain/contract';
import { refused, done, type Outcome } from '../excel/problem';
import type { Job } from '../excel/run';
import { readWorkbook } from '../reading/read';
import { commit } from './commit';
import type { Appended, TableWrite } from './tableWrite';

type Planned = Omit<TableWrite, 'table' | 'essential'>;

/** Somebody else may come in between this often before we say so. */
const tries = 3;

/**
 * Reads a table, plans on what was read, and commits. Where somebody else was there in between it is read and planned anew, as long as
 * the job says that it may be: rows that only come below are as right as before.
 */
export async function commitRead(
  job: Job,
  key: TableKey,
  essential: readonly string[],
  plan: (table: TableData) => Outcome<Planned>,
): Promise<Outcome<{ readonly appended: Appended | null; readonly planned: Planned }>> {
  for (let attempt = 1; ; attempt += 1) {
    const found: TableData | undefined = (await readWorkbook(job, [key])).tables[key];
    if (!found) return refused('table-missing', { table: tables[key].nl });
    const planned = plan(found);
    if (!planned.ok) return planned;
    const { change, append } = planned.value;
    if (change.length + append.length === 0) return done({ appended: null, planned: planned.value });
    const part =
      found.parts &&
      partFor(
        found.parts.map(({ table }) => table),
        append,
      );
    const table = part ?? found;
    const committed = await commit(job, key, { ...planned.value, table, essential });
    if (!committed.ok) return committed;
    if (committed.value.kind === 'written') return done({ appended: committed.value.appended, planned: planned.value });
    if (attempt === tries || change.length > 0) return refused('changed', { table: table.name ?? table.sheet, row: committed.value.row });
  }
}
