import { tables, type Cell } from '../../domain/contract';
import { createTable, guideTable, takenName, type NewWorkbookTexts } from '../sheets/create';
import { refused, type Outcome } from '../excel/problem';
import { runInExcel } from '../excel/run';

export interface NewMenuCard {
  /** In the order of the contract's columns. */
  readonly rows: readonly (readonly Cell[])[];
  readonly texts: NewWorkbookTexts['validation'];
}

/** Adds the table Menukaart to a workbook that has none, on a sheet of its own; refused where the name is taken. Two requests. */
export async function addMenuCard({ rows, texts }: NewMenuCard): Promise<Outcome<{ readonly sheet: string }>> {
  return runInExcel(async ({ context, sync, wrote }) => {
    const { nl } = tables.menuCard;
    if ((await takenName(context, sync, [nl])) !== null) return refused('name-taken', { name: nl });
    const made = createTable(context, 'menuCard', rows);
    guideTable(made, texts);
    await sync();
    wrote(nl);
    return { sheet: made.name };
  });
}
