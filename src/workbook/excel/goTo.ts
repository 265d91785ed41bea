import { done, refused, type Outcome } from './problem';
import { runInExcel } from './run';

/**
 * Shows a cell to the user: its sheet in front, the cell selected. An empty cell selects nothing and just shows the sheet. A sheet that
 * somebody hid stays hidden, and is said to be: Excel shows none.
 */
export async function goTo(sheet: string, cell: string): Promise<Outcome<null>> {
  return runInExcel(
    async ({ context, sync }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet).load('visibility');
      await sync();
      if (worksheet.visibility === 'Hidden') return refused('hidden-sheet', { sheet });
      if (worksheet.visibility === 'VeryHidden') return refused('very-hidden-sheet', { sheet });
      worksheet.activate();
      if (cell !== '') worksheet.getRange(cell).select();
      await sync();
      return done(null);
    },
    { idempotent: true },
  );
}
