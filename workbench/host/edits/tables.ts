import { columnCount, contains, intersection, rowCount, sameArea } from '../../../src/xlsx/model/area';
import { formatAddress } from '../../../src/xlsx/model/address';
import type { Area, Sheet, Table, Workbook } from '../../../src/xlsx/model/workbook';
import { HostError } from '../wire/errors';
import type { Book } from '../book/book';
import { isName } from './nameText';
import { fillCalculated, stretchRules } from './tableGrowth';
import { assertUnprotected } from '../book/guards';
import { normaliseHeaders } from '../book/tableHeaders';

/** A table in its place; every table operation starts from this. */
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export const allTables = (workbook: Workbook, sheet: Sheet | null): TableTarget[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));

export function assertTableName(workbook: Workbook, name: string, own?: Table): void {
  if (!isName(name) || name.includes('?'))
    throw new HostError(
      'InvalidArgument',
      `"${name}" cannot be the name of a table: letters, digits, underscores and full stops only, and no cell address.`,
    );
  const folded = name.toLowerCase();
  const taken =
    allTables(workbook, null).some(({ table }) => table !== own && table.name.toLowerCase() === folded) ||
    workbook.names.some((each) => each.name.toLowerCase() === folded);
  if (taken) throw new HostError('InvalidArgument', `The name "${name}" is in use already.`);
}

function assertFree(sheet: Sheet, area: Area, own?: Table): void {
  if (sheet.tables.some((table) => table !== own && intersection(table.area, area)))
    throw new HostError('InvalidArgument', "A table can't overlap another table.");
  if (sheet.pivotTables.some((pivot) => pivot.covered && intersection(pivot.covered, area)))
    throw new HostError('InvalidArgument', "A table can't overlap a PivotTable report.");
  if (sheet.merges.some((merge) => intersection(merge, area))) throw new HostError('InvalidOperation', 'A table cannot hold merged cells.');
}

/** Without headers Excel puts a header row above the data, which moves down. */
export function addTable(book: Book, sheet: Sheet, area: Area, hasHeaders: boolean): TableTarget {
  assertUnprotected(sheet);
  const grown = hasHeaders && rowCount(area) > 1 ? area : { ...area, bottom: area.bottom + 1 };
  assertFree(sheet, grown);
  if (!hasHeaders) moveDown(sheet, area);
  const { workbook } = book;
  const id = book.newId((taken) => allTables(workbook, null).some(({ table }) => table.id === taken));
  const stem = book.language === 'nl' ? 'Tabel' : 'Table';
  let number = allTables(workbook, null).length + 1;
  const taken = (): boolean => allTables(workbook, null).some(({ table }) => table.name.toLowerCase() === `${stem}${number}`.toLowerCase());
  while (taken()) number++;
  const table: Table = {
    id,
    name: `${stem}${number}`,
    area: grown,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columnIds: Array.from({ length: columnCount(grown) }, (_, index) => index + 1),
  };
  sheet.tables = [...sheet.tables, table];
  normaliseHeaders(book, sheet, { ...grown, bottom: grown.top });
  book.structureChanged();
  book.changed(sheet, grown);
  book.raise('TableAdded', sheet, { tableId: id, worksheetId: sheet.id });
  if (book.quirks.tableSelects) tellSelection(book);
  return { sheet, table };
}

/** Excel for Mac tells of a selection though nothing else is selected (OfficeDev/office-js, issue 1329). */
function tellSelection(book: Book): void {
  const { selection, sheets } = book.workbook;
  const sheet = sheets.find(({ name }) => name === selection.sheet);
  if (!sheet) return;
  book.raise('SelectionChanged', sheet, { worksheetId: sheet.id, address: formatAddress(selection.area) });
  book.raise('DocumentSelectionChanged', null, {});
}

function moveDown(sheet: Sheet, area: Area): void {
  for (let column = area.left; column <= area.right; column++) {
    if (sheet.cells.get(area.bottom + 1, column)?.value)
      throw new HostError('InvalidOperation', 'There is no room below the data for a header row.');
    for (let row = area.bottom; row >= area.top; row--) sheet.cells.set(row + 1, column, sheet.cells.get(row, column));
    sheet.cells.set(area.top, column, undefined);
  }
}

/** The header row stays where it is; columns keep their ids from the left. */
export function resizeTable(book: Book, { sheet, table }: TableTarget, area: Area): void {
  if (!book.quirks.protectedTablesGrow) assertUnprotected(sheet);
  if (area.top !== table.area.top)
    throw new HostError(
      'InvalidArgument',
      'The header row of a table must stay in the same row, and the new table must overlap the old one.',
    );
  if (!intersection(area, table.area)) throw new HostError('InvalidArgument', 'The new table must overlap the old one.');
  if (rowCount(area) < (table.showHeaders ? 1 : 0) + 1) throw new HostError('InvalidArgument', 'A table needs at least one row of data.');
  if (sameArea(area, table.area)) return;
  assertFree(sheet, area, table);
  const shift = table.area.left - area.left;
  const last = Math.max(0, ...table.columnIds);
  let fresh = last;
  table.columnIds = Array.from({ length: columnCount(area) }, (_, index) => table.columnIds[index - shift] ?? ++fresh);
  const before = table.area;
  if (area.bottom > before.bottom && !table.showTotals) stretchRules(sheet, table, area.bottom);
  table.area = area;
  if (area.bottom > before.bottom && !table.showTotals) fillCalculated(book, sheet, table, before.bottom);
  if (!contains(before, { ...area, bottom: area.top })) normaliseHeaders(book, sheet, { ...area, bottom: area.top });
  book.structureChanged();
}

/** Without its cells ("convert to range") or with them; the cells below stay where they are. */
export function removeTable(book: Book, { sheet, table }: TableTarget, withCells: boolean): void {
  assertUnprotected(sheet);
  if (withCells) {
    for (let row = table.area.top; row <= table.area.bottom; row++)
      for (let column = table.area.left; column <= table.area.right; column++) sheet.cells.set(row, column, undefined);
    book.changed(sheet, table.area);
  }
  for (const row of table.filter?.hiddenRows ?? []) sheet.hiddenRows.delete(row);
  sheet.tables = sheet.tables.filter((each) => each !== table);
  book.structureChanged();
  book.raise('TableDeleted', sheet, { tableId: table.id, tableName: table.name, worksheetId: sheet.id }, table.id);
}
