import { tables, type Cell, type TableKey } from '../../domain/contract';
import { createTable, guideTable, takenName, type NewWorkbookTexts } from '../sheets/create';
import { refused, type Outcome } from '../excel/problem';
import { runInExcel } from '../excel/run';

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
  return runInExcel(async ({ context, sync, wrote }) => {
    const { nl } = tables[key];
    if ((await takenName(context, sync, [nl])) !== null) return refused('name-taken', { name: nl });
    const made = createTable(context, key, rows);
    guideTable(made, texts, () => null);
    await sync();
    wrote(nl);
    return { sheet: made.name };
  });
}
