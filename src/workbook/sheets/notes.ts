import type { Problem } from '../excel/problem';
import { runInExcel, type Job } from '../excel/run';
import type { Mark } from './marks';

/** Notes of ours start with this; a next check removes just those. */
const ownNote = 'Strippenkaart: ';
/** Notes beyond this many make a workbook slow to open; Controle has them all. */
const mostNotes = 500;

interface SheetNotes {
  readonly sheet: Excel.Worksheet;
  readonly notes: Excel.NoteCollection;
}

/** Where Excel has notes for add-ins. */
const notesSupported = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.18');

/**
 * Notes beside the marks, where this Excel has them: our earlier ones go, a cell with a note of the user's own keeps that one. A job of
 * its own, after the marks are in: what Excel refuses here leaves them as they are. Null where all went well.
 */
export async function writeNotes(sheetNames: readonly string[], marks: readonly Mark[]): Promise<Problem | null> {
  if (!notesSupported()) return null;
  const outcome = await runInExcel(async (job) => {
    await replaceNotes(job, sheetNames, marks);
    return null;
  });
  return outcome.ok ? null : outcome.problem;
}

async function replaceNotes({ context, sync }: Job, sheetNames: readonly string[], marks: readonly Mark[]): Promise<void> {
  const asked = sheetNames.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await sync();
  const there: readonly SheetNotes[] = asked
    .filter(({ isNullObject }) => !isNullObject)
    .map((sheet) => ({ sheet, notes: sheet.notes.load('items/content') }));
  await sync();
  const others: { readonly sheet: string; readonly at: Excel.Range }[] = [];
  for (const { sheet, notes } of there) {
    for (const note of notes.items) {
      if (note.content.startsWith(ownNote)) note.delete();
      else others.push({ sheet: sheet.name, at: note.getLocation().load('address') });
    }
  }
  if (others.length > 0) await sync();
  const taken = new Set(others.map(({ sheet, at }) => `${sheet}!${at.address.slice(at.address.lastIndexOf('!') + 1)}`));
  for (const { sheet, cell, note } of marks.filter(({ severity }) => severity !== 'info').slice(0, mostNotes)) {
    if (!taken.has(`${sheet}!${cell}`)) context.workbook.worksheets.getItem(sheet).notes.add(cell, `${ownNote}${note}`);
  }
  await sync();
}
