import type { Job } from '../excel/run';

/**
 * The sheet that the questions are asked on. It is ours where our hidden name points at it: by that name it is found again when a run
 * was broken off, whatever it has been called since. A sheet of the user's own is never touched.
 */
export const scratchSheet = 'Strippenkaart zelftest';
/** With which every table and defined name of a run begins. */
export const ownPrefix = 'SkZelftest_';
const mark = `${ownPrefix}Blad`;

/** Whether sheets may come and go (Review, Protect Workbook). */
export async function isStructureProtected({ context, sync }: Pick<Job, 'context' | 'sync'>): Promise<boolean> {
  const protection = context.workbook.protection.load('protected');
  await sync();
  return protection.protected;
}

/** Makes the sheet, at the end and not in front; gives its name. */
export async function makeScratch({ context, sync }: Pick<Job, 'context' | 'sync'>): Promise<string> {
  const sheets = context.workbook.worksheets.load('items/name');
  await sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  let name = scratchSheet;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${scratchSheet} ${number}`;
  const sheet = context.workbook.worksheets.add(name);
  context.workbook.names.add(mark, sheet.getRange('A1')).visible = false;
  await sync();
  return name;
}

/** Takes away the sheet and every name of a run, finished or not; whether there was any. Never waits for what is not there. */
export async function removeScratch({ context, sync }: Pick<Job, 'context' | 'sync'>): Promise<boolean> {
  const names = context.workbook.names.load('items/name');
  const marked = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject();
  const sheet = marked.worksheet.load('name,protection/protected');
  await sync();
  const left = names.items.filter(({ name }) => name.startsWith(ownPrefix));
  if (!marked.isNullObject) {
    // A very hidden sheet cannot be deleted, and a protected one need not be let go.
    sheet.visibility = 'Visible';
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.delete();
  }
  for (const name of left) name.delete();
  if (left.length > 0 || !marked.isNullObject) await sync();
  return left.length > 0 || !marked.isNullObject;
}
