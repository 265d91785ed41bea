import type { Workbook } from './model/workbook';
import { newSheet } from './state/sheets';

/** An empty workbook as Excel opens it: one sheet, its first cell selected. */
export function newWorkbook(sheetName = 'Blad1'): Workbook {
  return {
    sheets: [newSheet('{00000000-0001-0000-0000-000000000000}', sheetName)],
    names: [],
    settings: new Map(),
    customProperties: new Map(),
    activeSheet: sheetName,
    selection: { sheet: sheetName, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    losses: [],
  };
}
