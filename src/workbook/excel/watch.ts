import { runInExcel } from './run';
import type { Outcome } from './problem';

/** An edit of a sheet that this pane did not make itself. */
export interface SheetEdit {
  /** 'here': by the person at this computer. 'elsewhere': it came in from a co-author, to be shown and read, never to be acted on. */
  readonly by: 'here' | 'elsewhere';
  /** '' for a sheet that was added meanwhile. */
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
  /** Whether only values changed: no cell, row or column came, went or moved. */
  readonly isValueEdit: boolean;
}

/**
 * Tells of edits made by hand here, and of those of co-authors (`source` Remote: from another person's session). Those of the
 * add-in itself are passed over. Gives the way to stop.
 */
export async function watchEdits(onEdit: (edit: SheetEdit) => void): Promise<Outcome<() => Promise<void>>> {
  return runInExcel(async ({ context, sync }) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      const isLocal = event.source === 'Local';
      if (isLocal && event.triggerSource === 'ThisLocalAddin') return;
      const known = sheets.items.find(({ id }) => id === event.worksheetId);
      onEdit({
        by: isLocal ? 'here' : 'elsewhere',
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
