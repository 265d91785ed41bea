import type { Sheet, Workbook } from '../../src/xlsx/model/workbook';
import { newWorkbook } from '../../src/xlsx/model/newWorkbook';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { exampleWorkbook, sheetOf } from './exampleWorkbook';
import { brokenRules } from './rules';

/** Cells without the symbols that carry what the file held beyond the model: structuredClone leaves those out. */
const cellsOf = (sheet: Sheet): unknown[] =>
  [...sheet.cells.entries()].map(([row, column, { value, formula, error, spilledFrom, style }]) => [
    row,
    column,
    structuredClone({ value, formula, error, spilledFrom, style }),
  ]);
const withoutIds = (items: readonly Readonly<{ id: string }>[]): unknown[] => items.map(({ id: _id, ...rest }) => rest);

/** What must come back as it was; ids of formats, charts and PivotTables are the file's own afterwards. */
const contentOf = (workbook: Workbook): unknown => ({
  ...workbook,
  carrier: undefined,
  sheets: workbook.sheets.map(({ id: _id, cells: _cells, validations: _validations, ...sheet }) => ({
    ...sheet,
    tables: withoutIds(sheet.tables).map((entry) => ({ ...(entry as object), columnExtras: undefined })),
    conditionalFormats: withoutIds(sheet.conditionalFormats),
    charts: withoutIds(sheet.charts),
    pivotTables: withoutIds(sheet.pivotTables),
    protection: sheet.protection.protected,
    pageLayout: undefined,
    columnWidths: undefined,
    hiddenColumns: [...sheet.hiddenColumns],
  })),
});

describe('a workbook made by the model, written and read', () => {
  test('comes back with its sheets, tables, formats, charts, PivotTables, names, notes, settings', async () => {
    const workbook = exampleWorkbook();
    expect(contentOf(await readXlsx(await writeXlsx(workbook)))).toEqual(contentOf(exampleWorkbook()));
    expect(workbook.losses).toEqual([]);
  });

  test('comes back with its cells', async () => {
    const again = await readXlsx(await writeXlsx(exampleWorkbook()));
    exampleWorkbook().sheets.forEach((sheet, index) => expect(cellsOf(again.sheets[index] ?? sheet)).toEqual(cellsOf(sheet)));
  });

  test('comes back with its validations, values as the formulas Office.js gives', async () => {
    const sheet = sheetOf(await readXlsx(await writeXlsx(exampleWorkbook())), 'Opdrachten');
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: 'concept,gepland,lopend,afgerond' } },
      { list: { inCellDropDown: true, source: '=Lijsten!$A$2:$A$4' } },
      { decimal: { formula1: '=0', formula2: '=20', operator: 'Between' } },
      // 1 January 2026 is day 46,023.
      { date: { formula1: '=46023', operator: 'GreaterThanOrEqualTo' } },
      { custom: { formula: '=COUNTIF($A$2:$A$6,A2)=1' } },
    ]);
  });

  test('comes back with its widths, in whole pixels', async () => {
    const sheet = sheetOf(await readXlsx(await writeXlsx(exampleWorkbook())), 'Opdrachten');
    expect(sheet.columnWidths.get(1)).toBeCloseTo(120, 0);
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      printTitleRows: '$1:$1',
      printArea: '$A$1:$G$9',
      zoom: { horizontalFitToPages: 1 },
    });
  });

  test('breaks no rule of Excel that we know of, once and after a second round', async () => {
    const once = await writeXlsx(exampleWorkbook());
    expect(brokenRules(once)).toEqual([]);
    expect(brokenRules(await writeXlsx(await readXlsx(once)))).toEqual([]);
  });

  test('gives the same bytes each time, and as often as it is read and written', async () => {
    const once = await writeXlsx(exampleWorkbook());
    expect(Buffer.compare(await writeXlsx(exampleWorkbook()), once)).toBe(0);
    const twice = await writeXlsx(await readXlsx(once));
    expect(Buffer.compare(await writeXlsx(await readXlsx(twice)), twice)).toBe(0);
  });

  test('a workbook with one empty sheet is a valid file', async () => {
    const bytes = await writeXlsx(newWorkbook('Blad1'));
    expect(brokenRules(bytes)).toEqual([]);
    expect((await readXlsx(bytes)).sheets.map(({ name, cells }) => [name, cells.used()])).toEqual([['Blad1', null]]);
  });
});
