import { parseArea, splitSheet } from '../../../src/xlsx/model/address';
import { renameSheetIn } from '../edits/moveFormula';
import { usedValues } from '../book/usedRange';
import type { Sheet } from '../../../src/xlsx/model/workbook';
import { assertSheetName, copySheet, removeSheet } from '../edits/sheets';
import { rewriteReferences } from '../book/references';
import type { ExcelSession } from './excelSession';
import { HostError } from '../wire/errors';
import { nullObject, type HostObject } from '../wire/hostObject';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { integer, oneOf, onSheet, text, truth, wholeSheet } from './args';
import { findRange } from '../book/findRange';
import { assertInFront, assertSelection } from '../book/guards';
import { autoFilterObject } from './autoFilter';
import { chartsObject } from './chartCollection';
import { commentsObject } from './comment';
import { freezePanesObject } from './freezePanes';
import { namesObject } from './namedItem';
import { horizontalPageBreaksObject } from './pageBreaks';
import { pageLayoutObject } from './pageLayout';
import { pivotTablesObject } from './pivotTableCollection';
import { worksheetProtectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { colour } from './colour';
import { tablesObject } from './tableCollection';

const position = (sheet: Sheet, { book }: ExcelSession): number => book.workbook.sheets.indexOf(sheet);

function rename(sheet: Sheet, value: unknown, { book }: ExcelSession): void {
  const name = text(value, 'name');
  assertSheetName(book.workbook, name, sheet);
  const before = sheet.name;
  if (name === before) return;
  rewriteReferences(book.workbook, (formula) => (formula.includes('!') ? renameSheetIn(formula, before, name) : formula));
  for (const pivot of book.workbook.sheets.flatMap((each) => each.pivotTables)) {
    if ('sheet' in pivot.source && pivot.source.sheet === before) pivot.source = { ...pivot.source, sheet: name };
  }
  if (book.workbook.activeSheet === before) book.workbook.activeSheet = name;
  if (book.workbook.selection.sheet === before) book.workbook.selection = { ...book.workbook.selection, sheet: name };
  sheet.name = name;
  book.structureChanged();
  book.raise('NameChanged', sheet, { worksheetId: sheet.id, nameBefore: before, nameAfter: name });
}

function setVisibility(sheet: Sheet, value: unknown, { book }: ExcelSession): void {
  const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
  const { workbook } = book;
  if (visibility !== 'Visible') {
    const others = workbook.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
    if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook needs at least one visible sheet.');
    if (workbook.activeSheet === sheet.name) book.activate(others[0] ?? sheet);
  }
  const before = sheet.visibility;
  sheet.visibility = visibility;
  if (before !== visibility)
    book.raise('VisibilityChanged', sheet, { worksheetId: sheet.id, visibilityBefore: before, visibilityAfter: visibility });
}

/** "A1:B2", a name or a table on this sheet; nothing means the whole sheet. */
function getRange(sheet: Sheet, address: unknown, session: ExcelSession): HostObject {
  if (address === undefined || address === null || address === '') return rangeObject({ sheet, area: wholeSheet }, session);
  const range = findRange(session.book.workbook, text(address, 'address'), sheet);
  if (!range || range.sheet !== sheet) throw new HostError('InvalidArgument', `"${String(address)}" is no range of sheet "${sheet.name}".`);
  return rangeObject(range, session);
}

function usedRange(sheet: Sheet, valuesOnly: unknown, { book }: ExcelSession) {
  book.calculate();
  return usedValues(sheet, valuesOnly === true, wholeSheet);
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown, session: ExcelSession): Sheet | undefined {
  const { sheets } = session.book.workbook;
  for (let index = position(sheet, session) + step; sheets[index]; index += step)
    if (visibleOnly !== true || sheets[index]?.visibility === 'Visible') return sheets[index];
  return undefined;
}

const byId = (_sheet: Sheet, [id]: readonly unknown[], session: ExcelSession): HostObject =>
  worksheetObject(
    found(
      session.book.workbook.sheets.find((each) => each.id === id),
      String(id),
    ),
    session,
  );

export const worksheetObject: Wrap<Sheet> = define<Sheet>({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: rename },
    Position: {
      get: position,
      set: (sheet, value, { book }) => {
        const sheets = book.workbook.sheets.filter((each) => each !== sheet);
        sheets.splice(Math.max(0, Math.min(integer(value, 'position'), sheets.length)), 0, sheet);
        book.workbook.sheets = sheets;
      },
    },
    Visibility: { get: ({ visibility }) => visibility, set: setVisibility },
    TabColor: { get: ({ tabColor }) => tabColor, set: (sheet, value) => void (sheet.tabColor = value === '' ? '' : colour(value)) },
    ShowGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => void (sheet.showGridlines = truth(value, 'showGridlines')),
    },
    // Name on the wire of the setter.
    Gridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => void (sheet.showGridlines = truth(value, 'showGridlines')),
    },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 8.43 },
  },
  objects: {
    Tables: (sheet, session) => tablesObject({ sheet }, session),
    Names: (sheet, session) => {
      assertSelection(session.book.quirks);
      return namesObject({ sheet }, session);
    },
    Charts: (sheet, session) => chartsObject(sheet, session),
    PivotTables: (sheet, session) => pivotTablesObject({ sheet }, session),
    Comments: (sheet, session) => commentsObject({ sheet }, session),
    FreezePanes: (sheet, session) => freezePanesObject(sheet, session),
    Protection: (sheet, session) => worksheetProtectionObject(sheet, session),
    HorizontalPageBreaks: (sheet, session) => horizontalPageBreaksObject(sheet, session),
    PageLayout: (sheet, session) => pageLayoutObject(sheet, session),
    AutoFilter: (sheet, session) => autoFilterObject(sheet, session),
  },
  reads: {
    GetRange: (sheet, [address], session) => getRange(sheet, address, session),
    GetRanges: (sheet, [address], session) => {
      if (address === undefined || address === null) return rangeAreasObject({ sheet, areas: [wholeSheet] }, session);
      const areas = text(address, 'address')
        .split(session.book.quirks.listSeparator)
        .map((each) => {
          const area = parseArea(splitSheet(each.trim()).rest);
          if (!area) throw new HostError('InvalidArgument', `"${each}" is no address.`);
          return area;
        });
      return rangeAreasObject({ sheet, areas }, session);
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns], session) => {
      const top = integer(row, 'startRow');
      const left = integer(column, 'startColumn');
      return rangeObject(
        {
          sheet,
          area: onSheet({ top, left, bottom: top + integer(rows, 'rowCount') - 1, right: left + integer(columns, 'columnCount') - 1 }),
        },
        session,
      );
    },
    GetCell: (sheet, [row, column], session) => {
      const top = integer(row, 'row');
      const left = integer(column, 'column');
      return rangeObject({ sheet, area: onSheet({ top, left, bottom: top, right: left }) }, session);
    },
    GetUsedRange: (sheet, [valuesOnly], session) =>
      rangeObject({ sheet, area: usedRange(sheet, valuesOnly, session) ?? { top: 0, left: 0, bottom: 0, right: 0 } }, session),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], session) =>
      orNull(usedRange(sheet, valuesOnly, session), (area) => rangeObject({ sheet, area }, session)),
    GetNext: (sheet, [visibleOnly], session) => worksheetObject(found(neighbour(sheet, 1, visibleOnly, session), 'next sheet'), session),
    GetNextOrNullObject: (sheet, [visibleOnly], session) =>
      orNull(neighbour(sheet, 1, visibleOnly, session), (each) => worksheetObject(each, session)),
    GetPrevious: (sheet, [visibleOnly], session) =>
      worksheetObject(found(neighbour(sheet, -1, visibleOnly, session), 'previous sheet'), session),
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) =>
      orNull(neighbour(sheet, -1, visibleOnly, session), (each) => worksheetObject(each, session)),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    Activate: (sheet, _args, { book }) => {
      assertInFront(book.quirks);
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
      book.activate(sheet);
      return null;
    },
    Calculate: (_sheet, _args, { book }) => {
      book.calculate('all');
      return null;
    },
  },
  writes: {
    Delete: (sheet, _args, { book }) => {
      removeSheet(book, sheet);
      return null;
    },
    Copy: (sheet, [positionType, relativeTo], session) => {
      const other = relativeTo === undefined || relativeTo === null ? sheet : ((relativeTo as HostObject).target as Sheet);
      const kind =
        positionType === undefined || positionType === null
          ? 'None'
          : oneOf(positionType, ['None', 'Before', 'After', 'Beginning', 'End'], 'positionType');
      return worksheetObject(copySheet(session.book, sheet, kind, other), session);
    },
  },
});

export const worksheetOrNull = (sheet: Sheet | null, session: ExcelSession): HostObject =>
  sheet ? worksheetObject(sheet, session) : nullObject;
