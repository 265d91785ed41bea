import type { CalculatorContext, FunctionResult } from '../../../workbench/calc/port';
import { createCalculator, type FormulaCalculator } from '../../../workbench/calc';
import { parseAddress } from '../../../src/xlsx/model/address';
import { blankSheet } from '../../../src/xlsx/model/newWorkbook';
import { type Cell, type CellValue, type Sheet, type Table, type Workbook } from '../../../src/xlsx/model/workbook';

type Row = readonly (CellValue | null)[];

export function sheetOf(name: string, rows: readonly Row[] = []): Sheet {
  const sheet = blankSheet(`{${name}}`, name);
  rows.forEach((row, at) => row.forEach((value, column) => put(sheet, at, column, value)));
  return sheet;
}

/** A value, an error ("#N/A") or a formula ("=…") into a cell, as a reader or the host would. */
export function put(sheet: Sheet, row: number, column: number, value: CellValue | null): void {
  if (value === null) sheet.cells.set(row, column, undefined);
  else if (typeof value === 'string' && value.startsWith('=')) sheet.cells.set(row, column, { value: '', formula: value });
  else if (typeof value === 'string' && /^#(N\/A|[A-Z/0]+[!?])$/.test(value)) sheet.cells.set(row, column, { value, error: true });
  else sheet.cells.set(row, column, { value });
}

export function tableOf(sheet: Sheet, name: string, address: string, change: Partial<Table> = {}): Table {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(address);
  const table: Table = {
    id: name,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columnIds: Array.from({ length: area.right - area.left + 1 }, (_, at) => at + 1),
    ...change,
  };
  sheet.tables.push(table);
  return table;
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return {
    sheets: [...sheets],
    names: [],
    settings: new Map(),
    customProperties: new Map(),
    activeSheet: sheets[0]?.id ?? '',
    selection: { sheet: sheets[0]?.id ?? '', area: { top: 0, left: 0, bottom: 0, right: 0 } },
    losses: [],
  };
}

function contextOf(workbook: Workbook, change: Partial<CalculatorContext> = {}): CalculatorContext {
  return {
    workbook,
    language: 'en',
    today: () => 46_084,
    invoke: () => Promise.resolve<FunctionResult>({ error: '#NAME?' }),
    recalculated: () => undefined,
    ...change,
  };
}

export function calculatorOf(workbook: Workbook, change: Partial<CalculatorContext> = {}): FormulaCalculator {
  const calculator = createCalculator(contextOf(workbook, change));
  calculator.all();
  return calculator;
}

export function cellAt(sheet: Sheet, address: string): Cell | undefined {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(address);
  return sheet.cells.get(area.top, area.left);
}

export function valueAt(sheet: Sheet, address: string): CellValue | undefined {
  return cellAt(sheet, address)?.value;
}

/** Edits a cell and recalculates, as the host does. */
export function edit(calculator: FormulaCalculator, sheet: Sheet, address: string, value: CellValue | null): void {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(address);
  put(sheet, area.top, area.left, value);
  calculator.changed(sheet, area);
}
