import type { Job } from '../excel/run';
import type { Memory } from './memory';
import { pageWidth, type Page } from './page';

const nameFor = (sheet: string, part = ''): string => `Strippenkaart_${sheet.replace(/[^\p{L}\p{N}]/gu, '_')}${part}`;

interface Marked {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

interface Earlier extends Marked {
  readonly part: Excel.Range;
  readonly text: Excel.Range;
  readonly textName: Excel.NamedItem;
  readonly charts: Excel.ChartCollection;
}

export function loadSheet({ context }: Job, name: string): Marked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name,visibility');
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject().load('address'),
    protection: sheet.protection.load('protected'),
    mark: context.workbook.names.getItemOrNullObject(nameFor(name)).load('formula'),
  };
}

export function loadEarlier(job: Job, name: string): Earlier {
  const { sheet, mark, used, protection } = loadSheet(job, name);
  const textName = job.context.workbook.names.getItemOrNullObject(nameFor(name, '_tekst')).load('formula');
  return {
    sheet,
    mark,
    used,
    protection,
    textName,
    part: mark.getRangeOrNullObject().load('rowCount'),
    text: textName.getRangeOrNullObject().load('values'),
    charts: sheet.charts.load('items/name'),
  };
}

/** The sheet, its own part emptied: rows of the user below move down where the part grows, columns beside it are left alone. */
export function openPart(
  { context }: Job,
  { sheet, part, charts }: Earlier,
  name: string,
  memory: Memory | null,
  lastRow: number,
): Excel.Worksheet {
  if (sheet.isNullObject) return context.workbook.worksheets.add(name);
  // It is put in front when it is done, which Excel does with no hidden sheet.
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
  const own = new Set(memory?.charts ?? []);
  for (const chart of charts.items) if (own.has(chart.name)) chart.delete();
  const before = part.isNullObject ? 0 : part.rowCount;
  if (before > 0) {
    const old = sheet.getRangeByIndexes(0, 0, before, pageWidth);
    old.conditionalFormats.clearAll();
    old.clear();
    old.format.autofitRows();
  }
  if (before > 0 && before < lastRow) sheet.getRangeByIndexes(before, 0, lastRow - before, pageWidth).insert('Down');
  return sheet;
}

/** A sheet that is ours, made where it was not there. */
export function openMarked({ context }: Job, { sheet, mark }: Marked, name: string): Excel.Worksheet {
  const made = sheet.isNullObject ? context.workbook.worksheets.add(name) : sheet;
  if (!sheet.isNullObject && !mark.isNullObject) return sheet;
  if (!mark.isNullObject) mark.delete();
  context.workbook.names.add(nameFor(name), made.getRange('A1')).visible = false;
  return made;
}

/** Hidden names over our part and over the text in it, by which the next time knows them. */
export function keepNames(
  { context }: Job,
  { mark, textName, part, sheet: before }: Earlier,
  sheet: Excel.Worksheet,
  name: string,
  { text, lastRow }: Page,
): void {
  const rows = Math.max(lastRow, before.isNullObject || part.isNullObject ? 0 : part.rowCount);
  if (!mark.isNullObject) mark.delete();
  if (!textName.isNullObject) textName.delete();
  context.workbook.names.add(nameFor(name), sheet.getRangeByIndexes(0, 0, rows, pageWidth)).visible = false;
  if (text)
    context.workbook.names.add(nameFor(name, '_tekst'), sheet.getRangeByIndexes(text.firstRow - 1, 0, text.rows, 1)).visible = false;
}
