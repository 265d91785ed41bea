import { partFor, tables, type TableData, type TableKey } from '../../domain/contract';
import { refused, done, type Outcome } from '../excel/problem';
import { readWorkbook } from '../reading/read';
import { lineIn } from '../records/journalLine';
import { commit } from './commit';
import type { Writing } from './request';
import type { Appended, TableWrite } from './tableWrite';

type Planned = Omit<TableWrite, 'table' | 'essential'>;

/** Somebody else may come in between this often before we say so. */
const tries = 3;

/**
 * Reads a table, plans on what was read, and commits. Where somebody else was there in between it is read and planned anew, as long as
 * the plan is the same: rows that only come below, or rows that stand elsewhere by now with all their cells as they were. What the
 * journal has of this request already is not written again.
 */
export async function commitRead(
  job: Writing,
  key: TableKey,
  essential: readonly string[],
  plan: (table: TableData) => Outcome<Planned>,
): Promise<Outcome<{ readonly appended: Appended | null; readonly planned: Planned }>> {
  let before: string | null = null;
  let row = 0;
  for (let attempt = 1; ; attempt += 1) {
    const { written: read, kept } = await readWorkbook(job, [key]);
    const found: TableData | undefined = read[key];
    const known = lineIn(kept.records, job.request.id);
    if (known?.state === 'done') return refused('done-after-all', { places: known.places.join(', ') });
    if (!found) return refused('table-missing', { table: tables[key].nl });
    job.concerns([found.sheet]);
    const planned = plan(found);
    if (!planned.ok) return planned;
    const { change, append } = planned.value;
    if (change.length + append.length === 0) return done({ appended: null, planned: planned.value });
    const asks = saidOf(found, planned.value);
    if (before !== null && asks !== before) return refused('changed', { table: found.name ?? found.sheet, row });
    before = asks;
    const part =
      found.parts &&
      partFor(
        found.parts.map(({ table }) => table),
        append,
      );
    const table = part ?? found;
    const committed = await commit(job, kept, key, { ...planned.value, table, essential });
    if (!committed.ok) return committed;
    if (committed.value.kind === 'written') return done({ appended: committed.value.appended, planned: planned.value });
    row = committed.value.row;
    if (attempt === tries) return refused('changed', { table: table.name ?? table.sheet, row });
  }
}

/** What a plan does, wherever the rows stand: each row that changes by all its cells under their headers, and what it becomes. */
function saidOf({ headers, values }: TableData, { change, append }: Planned): string {
  const lines = change.map(({ row, column, value }) => {
    const cells = headers.map((header, place) => [header, values[row]?.[place] ?? '']);
    return JSON.stringify([cells.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)), column, value]);
  });
  return JSON.stringify([lines.sort(), append]);
}
