import { blankSheet } from '../../../src/xlsx/model/newWorkbook';
import type { Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { HostError } from '../wire/errors';
import type { Book } from '../book/book';
import { rewriteReferences } from '../book/references';
import { renameSheetIn } from './moveFormula';

/** Sheets come and go; their names follow Excel's rules. */

export function assertSheetName(workbook: Workbook, name: string, own?: Sheet): void {
  const allowed = name !== '' && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !name.startsWith("'") && !name.endsWith("'");
  if (!allowed || /^(history|geschiedenis)$/i.test(name))
    throw new HostError('InvalidArgument', `"${name}" cannot be the name of a sheet: at most 31 characters, without [ ] : * ? / \\.`);
  if (workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase()))
    throw new HostError('ItemAlreadyExists', `A sheet named "${name}" already exists.`);
}

const sheetId = (book: Book): string => {
  const taken = new Set(book.workbook.sheets.map((sheet) => sheet.id));
  const number = book.newId((id) => taken.has(braced(id)));
  return braced(number);
};

/** Excel's ids of sheets are GUIDs in braces; a counter makes them repeatable here. */
const braced = (number: string): string => `{00000000-0001-0000-0000-${number.padStart(12, '0')}}`;

/** Review, Protect Workbook: no sheet comes or goes. */
function assertStructureFree({ quirks }: Book): void {
  if (quirks.structureProtected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
}

export function addSheet(book: Book, name: string | null): Sheet {
  assertStructureFree(book);
  const { workbook } = book;
  const stem = book.language === 'nl' ? 'Blad' : 'Sheet';
  let number = workbook.sheets.length + 1;
  while (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === `${stem}${number}`.toLowerCase())) number++;
  const chosen = name ?? `${stem}${number}`;
  assertSheetName(workbook, chosen);
  const sheet = blankSheet(sheetId(book), chosen);
  workbook.sheets = [...workbook.sheets, sheet];
  book.watch(sheet);
  book.structureChanged();
  book.raise('Added', sheet, { worksheetId: sheet.id });
  return sheet;
}

export function removeSheet(book: Book, sheet: Sheet): void {
  assertStructureFree(book);
  // By design, so that nobody does it by accident (OfficeDev/office-js, issue 365).
  if (sheet.visibility === 'VeryHidden') throw new HostError('GeneralException', 'A very hidden sheet cannot be deleted.');
  const { workbook } = book;
  const visible = workbook.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
  if (visible.length === 0) throw new HostError('InvalidOperation', 'The last visible sheet cannot be deleted.');
  if (workbook.activeSheet === sheet.name) book.activate(visible[0] ?? sheet);
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  rewriteReferences(workbook, (formula) => (formula.includes('!') ? renameSheetIn(formula, sheet.name, null) : formula));
  book.structureChanged();
  book.raise('Deleted', sheet, { worksheetId: sheet.id });
}

/** Cells, formats, tables (under new names) and rules are copied; charts and PivotTables too, with new ids. */
export function copySheet(book: Book, sheet: Sheet, position: 'None' | 'Before' | 'After' | 'Beginning' | 'End', other: Sheet): Sheet {
  const { workbook } = book;
  let number = 2;
  const named = (): string => `${sheet.name.slice(0, 27)} (${number})`;
  while (workbook.sheets.some((each) => each.name.toLowerCase() === named().toLowerCase())) number++;
  const copy = addSheet(book, named());
  const { id: _id, name: _name, cells: _cells, hyperlinks, columnWidths, rowHeights, hiddenRows, hiddenColumns, ...rest } = sheet;
  Object.assign(copy, structuredClone(rest));
  for (const [row, column, cell] of sheet.cells.entries()) copy.cells.set(row, column, cell);
  for (const [key, link] of hyperlinks) copy.hyperlinks.set(key, link);
  for (const [key, width] of columnWidths) copy.columnWidths.set(key, width);
  for (const [key, height] of rowHeights) copy.rowHeights.set(key, height);
  for (const row of hiddenRows) copy.hiddenRows.add(row);
  for (const column of hiddenColumns) copy.hiddenColumns.add(column);
  const taken = new Set(workbook.sheets.flatMap((each) => (each === copy ? [] : each.tables.map((table) => table.name.toLowerCase()))));
  copy.tables = copy.tables.map((table) => {
    let suffix = 1;
    while (taken.has(`${table.name}${suffix}`.toLowerCase())) suffix++;
    return {
      ...table,
      id: book.newId((id) => workbook.sheets.some((each) => each.tables.some((own) => own.id === id))),
      name: `${table.name}${suffix}`,
    };
  });
  const sheets = workbook.sheets.filter((each) => each !== copy);
  const at =
    position === 'Beginning'
      ? 0
      : position === 'Before'
        ? sheets.indexOf(other)
        : position === 'After'
          ? sheets.indexOf(other) + 1
          : sheets.length;
  sheets.splice(at, 0, copy);
  workbook.sheets = sheets;
  return copy;
}
