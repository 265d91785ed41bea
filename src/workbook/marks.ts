import { look } from './look';
import type { Job } from './run';

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

/** Removes the marks of an earlier check and sets these. Two requests. */
export async function writeMarks({ context, sync, wrote }: Job, marks: readonly Mark[]): Promise<number> {
  const notesSupported = Office.context.requirements.isSetSupported('ExcelApi', '1.18');
  const sheets = context.workbook.worksheets.load('items/name');
  await sync();
  const found = sheets.items.map((sheet) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula'),
    notes: notesSupported ? sheet.notes.load('items/content') : null,
  }));
  const locations = new Map<string, { note: Excel.Note; at: Excel.Range }[]>();
  await sync();
  for (const { sheet, formats, notes } of found) {
    for (const format of formats.items) {
      if (format.type === 'Custom' && !format.customOrNullObject.isNullObject && format.customOrNullObject.rule.formula === ownFormula) format.delete();
    }
    if (notes) locations.set(sheet.name, notes.items.map((note) => ({ note, at: note.getLocation().load('address') })));
  }
  if (notesSupported) await sync();

  const known = new Set(sheets.items.map(({ name }) => name));
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
  if (notesSupported) replaceNotes(context, locations, wanted);
  await sync();
  if (wanted.length > 0) wrote('markeringen');
  return wanted.length;
}

/** Our notes go; a cell with a note of the user's own keeps that one. */
function replaceNotes(
  context: Excel.RequestContext, locations: ReadonlyMap<string, readonly { note: Excel.Note; at: Excel.Range }[]>, wanted: readonly Mark[],
): void {
  const taken = new Set<string>();
  for (const [sheet, notes] of locations) {
    for (const { note, at } of notes) {
      if (note.content.startsWith(ownNote)) note.delete();
      else taken.add(`${sheet}!${at.address.slice(at.address.lastIndexOf('!') + 1)}`);
    }
  }
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
export function joined(addresses: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const address of addresses) {
    if (part !== '' && part.length + address.length + 1 > addressLimit) { parts.push(part); part = ''; }
    part = part === '' ? address : `${part},${address}`;
  }
  return part === '' ? parts : [...parts, part];
}
