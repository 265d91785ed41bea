import { done, refused, type Outcome, type Problem } from '../excel/problem';
import { loadKept } from '../records/kept';
import { commitSteps, writeInExcel, type Building, type Writing } from '../writer';
import { paced } from '../excel/writeInBlocks';
import { askWhetherSame, cellsDown, readOrAsk, type Changed, type LookedAt } from './markPlaces';
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
export async function writeNotes(
  sheetNames: readonly string[],
  marks: readonly Mark[],
  placeOf: (sheet: string, cell: string) => LookedAt,
): Promise<Problem | null> {
  if (!notesSupported()) return null;
  const outcome = await writeInExcel('notes', [sheetNames, marks], async (job) => replaceNotes(job, sheetNames, marks, placeOf));
  return outcome.ok ? null : outcome.problem;
}

async function replaceNotes(
  job: Writing,
  sheetNames: readonly string[],
  marks: readonly Mark[],
  placeOf: (sheet: string, cell: string) => LookedAt,
): Promise<Outcome<null>> {
  const { context, sync } = job;
  const loaded = loadKept(job);
  const noted = marks.filter(({ severity }) => severity !== 'info').slice(0, mostNotes);
  const places = noted.map(({ sheet, cell }) => placeOf(sheet, cell));
  const before = await askWhetherSame(job, paced(job), places);
  const asked = sheetNames.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await sync();
  const odd = before();
  if (odd) return refused('changed', { ...odd });
  const there: readonly SheetNotes[] = asked
    .filter(({ isNullObject }) => !isNullObject)
    .map((sheet) => ({ sheet, notes: sheet.notes.load('items/content') }));
  await sync();
  const ours: Excel.Note[] = [];
  const others: { readonly sheet: string; readonly at: Excel.Range }[] = [];
  for (const { sheet, notes } of there) {
    for (const note of notes.items) {
      if (note.content.startsWith(ownNote)) ours.push(note);
      else others.push({ sheet: sheet.name, at: note.getLocation().load('address') });
    }
  }
  if (others.length > 0) await sync();
  const taken = new Set(others.map(({ sheet, at }) => `${sheet}!${at.address.slice(at.address.lastIndexOf('!') + 1)}`));
  const wanted = noted.filter(({ sheet, cell }) => !taken.has(`${sheet}!${cell}`));
  if (ours.length + wanted.length === 0) return done(null);
  let after: () => Changed | null = () => null;
  const names = there.map(({ sheet }) => sheet.name);
  const written = await commitSteps(job, {
    places: names,
    kept: loaded(),
    steps: [
      async (building) => {
        for (const note of ours) note.delete();
        for (const { sheet: name, cell, note } of wanted) {
          const sheet = building.context.workbook.worksheets.getItem(name);
          sheet.notes.add(cellsDown(sheet, placeOf(name, cell)), `${ownNote}${note}`);
        }
        after = await askWhetherSame(building, paced(building), places);
      },
    ],
    // What stays would be notes that nobody knows to be half of them.
    undo: async (later) => removeNotes(later, names),
  });
  const late = written.ok ? await readOrAsk(after, places) : null;
  if (!late) return written;
  const again = loadKept(job);
  await sync();
  const gone = await commitSteps(
    { ...job, request: { ...job.request, id: `${job.request.id}-gone` } },
    { places: names, kept: again(), steps: [async (building) => removeNotes(building, names)] },
  );
  return gone.ok ? refused('changed', { ...late }) : gone;
}

async function removeNotes({ context, sync }: Building, sheets: readonly string[]): Promise<void> {
  const left = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name).notes.load('items/content'));
  await sync();
  for (const notes of left) for (const note of notes.items) if (note.content.startsWith(ownNote)) note.delete();
  await sync();
}
