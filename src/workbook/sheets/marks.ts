import { look } from './look';
import type { Job } from '../excel/run';

/** A cell to be marked, the worst finding it has, and what a note on it says. */
export interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly note: string;
}

/**
 * Marks are conditional formats, so that the user's own fills stay what they are. Ours are known by their
 * formula, which is always true; a next check removes just those. Notes of ours start with the same word.
 */
const ownFormula = '=LEN("strippenkaart")>0';
const ownNote = 'Strippenkaart: ';
const colours = { error: look.over, warning: look.low, info: { fill: look.accentLight, font: look.ink } } as const;
/** Excel takes an address of at most 8,192 characters (Worksheet.getRanges). */
const addressLimit = 8_000;
/** Notes beyond this many make a workbook slow to open; Controle has them all. */
const mostNotes = 500;

/** What stands in the sheets now, ours and the user's. */
interface MarksThere {
  readonly sheets: readonly SheetMarks[];
}
interface SheetMarks {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly notes: Excel.NoteCollection | null;
}

const notesSupported = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.18');

/** Asks for what is marked now; to be sent with the caller's own request. */
export function loadMarks({ context }: Job, sheetNames: readonly string[]): MarksThere {
  return {
    sheets: sheetNames.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      return {
        sheet,
        formats: sheet.getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula'),
        notes: notesSupported() ? sheet.notes.load('items/content') : null,
      };
    }),
  };
}

/** Removes the marks of an earlier check and sets these; sent with the caller's own request. One request more where there are notes. */
export async function replaceMarks(job: Job, { sheets }: MarksThere, marks: readonly Mark[]): Promise<number> {
  const { context } = job;
  const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
  for (const { formats } of there) {
    for (const format of formats.items) {
      if (format.type === 'Custom' && !format.customOrNullObject.isNullObject && format.customOrNullObject.rule.formula === ownFormula)
        format.delete();
    }
  }
  const known = new Set(there.map(({ sheet }) => sheet.name));
  const wanted = marks.filter(({ sheet, cell }) => known.has(sheet) && cell !== '');
  for (const [sheetName, cells] of groupBy(wanted, ({ sheet }) => sheet)) {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const severity of ['error', 'warning', 'info'] as const) {
      const addresses = cells.filter((mark) => mark.severity === severity).map(({ cell }) => cell);
      for (const address of joined(addresses)) {
        const format = sheet.getRanges(address).conditionalFormats.add('Custom');
        format.custom.rule.formula = ownFormula;
        format.custom.format.fill.color = colours[severity].fill;
        format.custom.format.font.color = colours[severity].font;
      }
    }
  }
  if (notesSupported()) await replaceNotes(job, there, wanted);
  return wanted.length;
}

/** Our notes go; a cell with a note of the user's own keeps that one. */
async function replaceNotes({ context, sync }: Job, there: readonly SheetMarks[], wanted: readonly Mark[]): Promise<void> {
  const taken = new Set<string>();
  const others: { readonly sheet: string; readonly at: Excel.Range }[] = [];
  for (const { sheet, notes } of there) {
    for (const note of notes?.items ?? []) {
      if (note.content.startsWith(ownNote)) note.delete();
      else others.push({ sheet: sheet.name, at: note.getLocation().load('address') });
    }
  }
  if (others.length > 0) await sync();
  for (const { sheet, at } of others) taken.add(`${sheet}!${at.address.slice(at.address.lastIndexOf('!') + 1)}`);
  for (const { sheet, cell, note } of wanted.filter(({ severity }) => severity !== 'info').slice(0, mostNotes)) {
    if (!taken.has(`${sheet}!${cell}`)) context.workbook.worksheets.getItem(sheet).notes.add(cell, `${ownNote}${note}`);
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Addresses joined by commas, none longer than Excel takes. */
function joined(addresses: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const address of addresses) {
    if (part !== '' && part.length + address.length + 1 > addressLimit) {
      parts.push(part);
      part = '';
    }
    part = part === '' ? address : `${part},${address}`;
  }
  return part === '' ? parts : [...parts, part];
}
