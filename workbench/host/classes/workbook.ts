import { assertSelection } from '../book/guards';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import type { ExcelSession } from './excelSession';
import { nullObject, type HostObject } from '../wire/hostObject';
import { define, type Wrap } from './define';
import { found } from '../wire/found';
import { text } from './args';
import { sheetNamed } from '../book/findRange';
import { applicationObject, runtimeObject } from './application';
import { commentsObject } from './comment';
import { documentPropertiesObject } from './documentProperties';
import { functionsObject } from './functions';
import { namesObject } from './namedItem';
import { pivotTablesObject } from './pivotTableCollection';
import { workbookProtectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { settingsObject } from './setting';
import { tablesObject } from './tableCollection';
import { worksheetsObject } from './worksheetCollection';
import { eventRange } from '../book/eventReference';

function selected(workbook: Workbook, { book }: ExcelSession) {
  assertSelection(book.quirks);
  const sheet = found(sheetNamed(workbook, workbook.selection.sheet) ?? workbook.sheets[0], 'selection');
  return { sheet, area: workbook.selection.area };
}

const rangeOfEvent = (workbook: Workbook, [reference]: readonly unknown[], session: ExcelSession): HostObject | null => {
  const range = eventRange(workbook, text(reference, 'reference'));
  return range && rangeObject(range, session);
};

export const workbookObject: Wrap<Workbook> = define<Workbook>({
  name: 'Workbook',
  scalars: {
    Name: { get: () => 'Strippenkaart.xlsx' },
    ReadOnly: { get: (_workbook, { book }) => book.quirks.readOnly },
    IsDirty: { get: () => true, set: () => undefined },
    PreviouslySaved: { get: () => true },
    AutoSave: { get: () => false },
    CalculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    Functions: (_workbook, session) => functionsObject(session.book, session),
    Application: (_workbook, session) => applicationObject(session.book, session),
    _Runtime: (_workbook, session) => runtimeObject(session.book, session),
    Worksheets: (workbook, session) => worksheetsObject(workbook, session),
    Tables: (_workbook, session) => tablesObject({ sheet: null }, session),
    Names: (_workbook, session) => namesObject({ sheet: null }, session),
    Settings: (workbook, session) => settingsObject(workbook, session),
    Properties: (workbook, session) => documentPropertiesObject(workbook, session),
    Protection: (_workbook, session) => workbookProtectionObject(session.book, session),
    PivotTables: (_workbook, session) => pivotTablesObject({ sheet: null }, session),
    Comments: (_workbook, session) => commentsObject({ sheet: null }, session),
  },
  reads: {
    GetSelectedRange: (workbook, _args, session) => rangeObject(selected(workbook, session), session),
    GetSelectedRanges: (workbook, _args, session) => {
      const { sheet, area } = selected(workbook, session);
      return rangeAreasObject({ sheet, areas: [area] }, session);
    },
    GetActiveCell: (workbook, _args, session) => {
      const { sheet, area } = selected(workbook, session);
      return rangeObject({ sheet, area: { ...area, bottom: area.top, right: area.left } }, session);
    },
    _GetRangeForEventByReferenceId: (workbook, args, session) => found(rangeOfEvent(workbook, args, session), 'the range of an event'),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args, session) => rangeOfEvent(workbook, args, session) ?? nullObject,
    _RemoveReference: (_workbook, [id], session) => {
      session.release(text(id, 'reference'));
      return null;
    },
    _RemoveAllReferences: (_workbook, _args, session) => {
      session.releaseAll();
      return null;
    },
    _GetReferenceCount: (_workbook, _args, session) => session.keptCount,
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
});
