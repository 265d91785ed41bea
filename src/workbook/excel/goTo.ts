import type { Outcome } from './problem';
import { runInExcel } from './run';

/** Shows a cell to the user: its sheet in front, the cell selected. An empty cell selects nothing and just shows the sheet. */
export async function goTo(sheet: string, cell: string): Promise<Outcome<null>> {
  return runInExcel(
    async ({ context, sync }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      if (cell !== '') worksheet.getRange(cell).select();
      await sync();
      return null;
    },
    { idempotent: true },
  );
}
