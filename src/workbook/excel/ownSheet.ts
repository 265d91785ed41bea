import { done, refused, type Outcome } from './problem';
import type { Job } from './run';

/**
 * Sheets that the add-in makes and makes again. One is ours when the hidden name that we put on it is there; a sheet
 * of the user's that happens to have the same name is left alone.
 */
const markOf = (sheetName: string): string => `Strippenkaart_${sheetName.replace(/[^\p{L}\p{N}]/gu, '_')}`;

/** Makes a sheet that is ours from the start. */
export function addOwnSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const made = context.workbook.worksheets.add(name);
  context.workbook.names.add(markOf(name), made.getRange('A1')).visible = false;
  return made;
}

/** Gives the sheets, emptied where they were ours, made where they were not there. One request, however many they are. */
export async function openOwnSheets({ context, sync }: Job, names: readonly string[]): Promise<Outcome<readonly Excel.Worksheet[]>> {
  const found = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name,visibility');
    return {
      name,
      sheet,
      mark: context.workbook.names.getItemOrNullObject(markOf(name)).load('formula'),
      charts: sheet.charts.load('items/id'),
      pivots: sheet.pivotTables.load('items/id'),
    };
  });
  const tables = context.workbook.tables.load('items/name,items/worksheet/name');
  await sync();
  const foreign = found.find(({ sheet, mark }) => !sheet.isNullObject && mark.isNullObject);
  if (foreign) return refused('sheet-not-ours', { sheet: foreign.name });
  return done(
    found.map(({ name, sheet, mark, charts, pivots }) => {
      if (sheet.isNullObject) {
        if (!mark.isNullObject) mark.delete();
        return addOwnSheet(context, name);
      }
      for (const table of tables.items) if (table.worksheet.name === name) table.delete();
      for (const chart of charts.items) chart.delete();
      for (const pivot of pivots.items) pivot.delete();
      // It is made anew to be looked at; Excel puts no hidden sheet in front.
      if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
      const everything = sheet.getRange();
      everything.conditionalFormats.clearAll();
      everything.clear();
      return sheet;
    }),
  );
}
