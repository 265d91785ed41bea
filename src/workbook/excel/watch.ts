import { runInExcel } from './run';
import type { Outcome } from './problem';

/** An edit by the person at this computer. */
export interface LocalEdit {
  /** '' for a sheet that was added meanwhile. */
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
  /** Whether only values changed: no cell, row or column came, went or moved. */
  readonly isValueEdit: boolean;
}

/**
 * Tells of edits made here, by hand. Those of co-authors and of the add-in itself are passed over: else every
 * co-author's Excel would act on the same row. Gives the way to stop.
 */
export async function watchLocalEdits(onEdit: (edit: LocalEdit) => void): Promise<Outcome<() => Promise<void>>> {
  return runInExcel(async ({ context, sync }) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source !== 'Local' || event.triggerSource === 'ThisLocalAddin') return;
      const known = sheets.items.find(({ id }) => id === event.worksheetId);
      onEdit({
        sheet: known?.name ?? '',
        sheetId: event.worksheetId,
        address: event.address,
        isValueEdit: event.changeType === 'RangeEdited',
      });
      await Promise.resolve();
    });
    await sync();
    return async () => {
      await Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      });
    };
  });
}
