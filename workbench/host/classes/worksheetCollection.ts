import type { Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { addSheet } from '../edits/sheets';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { text } from './args';
import { sheetNamed } from '../book/findRange';
import { worksheetObject } from './worksheet';

/** By name, whatever its capitals, or by id. */
const find = (workbook: Workbook, key: unknown): Sheet | null => {
  const name = text(key, 'key');
  return workbook.sheets.find((sheet) => sheet.id === name) ?? sheetNamed(workbook, name);
};

const shown = ({ sheets }: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;

export const worksheetsObject: Wrap<Workbook> = define<Workbook>({
  name: 'WorksheetCollection',
  items: ({ sheets }, session) => sheets.map((sheet) => worksheetObject(sheet, session)),
  item: (workbook, [key], session) => worksheetObject(found(find(workbook, key), String(key)), session),
  reads: {
    GetItemOrNullObject: (workbook, [key], session) => orNull(find(workbook, key), (sheet) => worksheetObject(sheet, session)),
    GetActiveWorksheet: (workbook, _args, session) =>
      worksheetObject(found(sheetNamed(workbook, workbook.activeSheet) ?? workbook.sheets[0], 'active sheet'), session),
    GetCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    GetFirst: (workbook, [visibleOnly], session) => worksheetObject(found(shown(workbook, visibleOnly)[0], 'first sheet'), session),
    GetLast: (workbook, [visibleOnly], session) => worksheetObject(found(shown(workbook, visibleOnly).at(-1), 'last sheet'), session),
  },
  writes: {
    Add: (_workbook, [name], session) =>
      worksheetObject(addSheet(session.book, name === undefined || name === null ? null : text(name, 'name')), session),
  },
});
