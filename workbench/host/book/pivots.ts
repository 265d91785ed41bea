import { intersection } from '../../../src/xlsx/model/area';
import { PivotFieldMissing, type PivotEngine } from '../../pivot/port';
import type { Area, Cell, PivotTable, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { HostError, notImplemented } from '../wire/errors';
import { sheetNamed } from './findRange';
import { bodyRows } from './tableRows';

/** What writing a report needs of the book. */
interface PivotBook {
  readonly workbook: Workbook;
  readonly language: 'nl' | 'en';
  readonly pivotEngine: PivotEngine | null;
  changed(sheet: Sheet, area: Area): void;
}

/** Where a PivotTable's rows come from, its header row first; null once the source is gone. */
function sourceArea(workbook: Workbook, { source }: PivotTable): Readonly<{ sheet: Sheet; area: Area }> | null {
  if ('sheet' in source) {
    const sheet = sheetNamed(workbook, source.sheet);
    return sheet && { sheet, area: source.area };
  }
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === source.table.toLowerCase());
    if (table) return { sheet, area: { ...table.area, bottom: bodyRows(table).bottom } };
  }
  return null;
}

export function fieldNames(workbook: Workbook, pivot: PivotTable): readonly string[] {
  const source = sourceArea(workbook, pivot);
  if (!source) return [];
  const { sheet, area } = source;
  return Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    String(sheet.cells.get(area.top, area.left + index)?.value ?? ''),
  );
}

/** Excel sums a field of numbers and counts any other. */
export function isNumeric(workbook: Workbook, pivot: PivotTable, field: string): boolean {
  const source = sourceArea(workbook, pivot);
  if (!source) return false;
  const { sheet, area } = source;
  const column = area.left + fieldNames(workbook, pivot).indexOf(field);
  let numbers = 0;
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = sheet.cells.get(row, column)?.value ?? '';
    if (typeof value !== 'number') return false;
    numbers++;
  }
  return numbers > 0;
}

/** Writes a PivotTable's report anew over the old one. */
export function refreshPivot(book: PivotBook, sheet: Sheet, pivot: PivotTable): void {
  if (!book.pivotEngine) throw notImplemented('PivotTable', 'refresh (no pivot engine)');
  if (!sourceArea(book.workbook, pivot)) throw new HostError('InvalidReference', `The source of PivotTable "${pivot.name}" is gone.`);
  const { cells } = report(book, sheet, pivot);
  const width = cells[0]?.length ?? 0;
  const area =
    cells.length === 0 || width === 0
      ? null
      : { top: pivot.row, left: pivot.column, bottom: pivot.row + cells.length - 1, right: pivot.column + width - 1 };
  if (area) refuseOverlap(sheet, pivot, area);
  clearReport(book, sheet, pivot);
  pivot.covered = area;
  if (!area) return;
  cells.forEach((line, row) =>
    line.forEach(({ value, style }, column) => sheet.cells.set(area.top + row, area.left + column, cellOf(value, style))),
  );
  book.changed(sheet, area);
}

export function clearReport(book: PivotBook, sheet: Sheet, pivot: PivotTable): void {
  const { covered } = pivot;
  if (!covered) return;
  for (let row = covered.top; row <= covered.bottom; row++)
    for (let column = covered.left; column <= covered.right; column++) sheet.cells.set(row, column, undefined);
  book.changed(sheet, covered);
}

function report(book: PivotBook, sheet: Sheet, pivot: PivotTable) {
  try {
    return (
      book.pivotEngine?.(book.workbook, sheet, pivot, book.language) ?? {
        cells: [],
        parts: { rowLabels: null, columnLabels: null, dataBody: null },
      }
    );
  } catch (error) {
    if (error instanceof PivotFieldMissing) throw new HostError('ItemNotFound', error.message);
    throw error;
  }
}

/** The parts of a report by their place on the sheet, for PivotLayout's ranges. */
export function reportPart(book: PivotBook, sheet: Sheet, pivot: PivotTable, part: 'rowLabels' | 'columnLabels' | 'dataBody'): Area | null {
  const area = report(book, sheet, pivot).parts[part];
  return (
    area && { top: area.top + pivot.row, bottom: area.bottom + pivot.row, left: area.left + pivot.column, right: area.right + pivot.column }
  );
}

function refuseOverlap(sheet: Sheet, pivot: PivotTable, area: Area): void {
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw new HostError('InvalidOperation', 'A PivotTable report cannot overlap a table.');
  if (sheet.pivotTables.some((other) => other !== pivot && other.covered && intersection(other.covered, area)))
    throw new HostError('PivotTableRangeConflict', 'A PivotTable report cannot overlap another.');
}

const cellOf = (value: Cell['value'], style: Cell['style']): Cell | undefined =>
  value === '' && style === undefined ? undefined : style ? { value, style } : { value };
