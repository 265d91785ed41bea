import { tables, type Cell, type TableKey } from '../../domain/contract';
import { createTable, guideTable, takenName, type NewWorkbookTexts } from '../sheets/create';
import { done, refused, type Outcome } from '../excel/problem';
import { loadKept } from '../records/kept';
import { commitSteps, handOver, takeAway, writeInExcel } from '../writer';

export interface NewTable {
  /** In the order of the contract's columns. */
  readonly rows: readonly (readonly Cell[])[];
  readonly texts: NewWorkbookTexts['validation'];
}

/**
 * Adds a table of ours to a workbook that has none, on a sheet of its own; refused where the name is taken. Two requests. Drop-downs with
 * a list of the workbook's own are left to the guidance, which knows where that list stands.
 */
export async function addTable(key: TableKey, { rows, texts }: NewTable): Promise<Outcome<{ readonly sheet: string }>> {
  return writeInExcel(key === 'menuCard' ? 'menuCard' : key === 'translations' ? 'mapping' : 'create', rows, async (job) => {
    const { context, sync } = job;
    const { nl } = tables[key];
    const loaded = loadKept(job);
    if ((await takenName(context, sync, [nl])) !== null) return refused('name-taken', { name: nl });
    const written = await commitSteps(job, {
      places: [nl],
      kept: loaded(),
      steps: [(building) => guideTable(createTable(building.context, job.request.id, key, rows), texts, () => null)],
      after: (later) => handOver(later, job.request.id, [nl]),
      undo: async (later) => takeAway(later, job.request.id, [nl]),
    });
    return written.ok ? done({ sheet: nl }) : written;
  });
}
