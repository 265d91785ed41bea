import { ownMark } from '../excel/ownMark';
import { done, refused, type Outcome } from '../excel/problem';
import type { Writing } from './request';

/** Makes a sheet that is ours from the start. */
function addOwnSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const made = context.workbook.worksheets.add(name);
  context.workbook.names.add(ownMark(name), made.getRange('A1')).visible = false;
  return made;
}

/** Gives the sheet as a step of the writer asks for it: emptied where it was ours, made where it was not there. */
type OpenSheet = (context: Excel.RequestContext) => Excel.Worksheet;

/**
 * Looks whether the sheets may be written on; to be opened in a step. One request, however many they are. One is ours when our mark is on
 * it, or when a run of ours that broke off left it empty; a sheet of the user's that happens to have the same name is left alone.
 */
export async function findOwnSheets(
  { context, sync, request, concerns }: Writing,
  names: readonly string[],
): Promise<Outcome<readonly OpenSheet[]>> {
  concerns(names);
  const found = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name,visibility');
    return {
      name,
      sheet,
      mark: context.workbook.names.getItemOrNullObject(ownMark(name)).load('formula'),
      used: sheet.getUsedRangeOrNullObject().load('address'),
      protection: sheet.protection.load('protected'),
      charts: sheet.charts.load('items/id'),
      pivots: sheet.pivotTables.load('items/id'),
    };
  });
  const tables = context.workbook.tables.load('items/name,items/worksheet/name');
  await sync();
  const isForeign = ({ sheet, mark, used, charts }: (typeof found)[number]): boolean =>
    !sheet.isNullObject && mark.isNullObject && !(request.isAgain && used.isNullObject && charts.items.length === 0);
  const foreign = found.find(isForeign);
  if (foreign) return refused('sheet-not-ours', { sheet: foreign.name });
  const locked = found.find(({ sheet, protection }) => !sheet.isNullObject && protection.protected);
  if (locked) return refused('protected', { sheet: locked.name });
  return done(
    found.map(({ name, sheet, mark, charts, pivots }) => (context) => {
      if (sheet.isNullObject) {
        if (!mark.isNullObject) mark.delete();
        return addOwnSheet(context, name);
      }
      if (mark.isNullObject) context.workbook.names.add(ownMark(name), sheet.getRange('A1')).visible = false;
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
