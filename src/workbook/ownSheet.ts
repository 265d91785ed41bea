import { refused, type Outcome } from './problem';
import type { Job } from './run';

/**
 * A sheet that the add-in makes and makes again. It is ours when the hidden name that we put on it still points
 * at it; a sheet of the user's that happens to have the name is left alone.
 */
export interface OwnSheet {
  readonly sheet: Excel.Worksheet;
  readonly existed: boolean;
}

const markOf = (sheetName: string): string => `Strippenkaart_${sheetName.replace(/[^\p{L}\p{N}]/gu, '_')}`;

/** Gives the sheet, emptied where it was ours, made where it was not there. One request. */
export async function openOwnSheet({ context, sync }: Job, name: string, position?: number): Promise<Outcome<OwnSheet>> {
  const found = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  const mark = context.workbook.names.getItemOrNullObject(markOf(name)).load('formula');
  const tables = context.workbook.tables.load('items/name,items/worksheet/name');
  const charts = found.charts.load('items/id');
  await sync();
  if (!found.isNullObject) {
    if (mark.isNullObject) return refused('sheet-not-ours', { sheet: name });
    for (const table of tables.items) if (table.worksheet.name === name) table.delete();
    for (const chart of charts.items) chart.delete();
    const everything = found.getRange();
    everything.conditionalFormats.clearAll();
    everything.clear();
    return { ok: true, value: { sheet: found, existed: true } };
  }
  const sheet = context.workbook.worksheets.add(name);
  if (position !== undefined) sheet.position = position;
  if (!mark.isNullObject) mark.delete();
  const added = context.workbook.names.add(markOf(name), sheet.getRange('A1'));
  added.visible = false;
  return { ok: true, value: { sheet, existed: false } };
}
