import { PivotFieldMissing } from './port';
import { bodyRows, findTable } from '../calc/tables';
import type { Cell, CellValue, PivotTable, Workbook } from '../../src/xlsx/model/workbook';

/** A PivotTable's data: the fields by their headers, and the cells of each row. */
export interface PivotSource {
  readonly fields: readonly string[];
  readonly records: readonly (readonly (Cell | undefined)[])[];
}

export function readSource(workbook: Workbook, source: PivotTable['source']): PivotSource {
  const found = 'table' in source ? findTable(workbook, source.table) : null;
  const sheet =
    found?.sheet ?? ('sheet' in source ? workbook.sheets.find(({ name, id }) => name === source.sheet || id === source.sheet) : undefined);
  const area = found?.table.area ?? ('area' in source ? source.area : undefined);
  if (!sheet || !area) throw new PivotFieldMissing('table' in source ? source.table : source.sheet);
  const rows = found ? bodyRows(found.table) : { top: area.top + 1, bottom: area.bottom };
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const records: (Cell | undefined)[][] = [];
  for (let row = rows.top; row <= rows.bottom; row++) records.push(columns.map((column) => sheet.cells.get(row, column)));
  return { fields: columns.map((column) => String(sheet.cells.get(area.top, column)?.value ?? '')), records };
}

/** The place of a field, without regard to capitals. */
export function fieldIndex(source: PivotSource, field: string): number {
  const index = source.fields.findIndex((each) => each.toLowerCase() === field.toLowerCase());
  if (index < 0) throw new PivotFieldMissing(field);
  return index;
}

export function valueOf(cell: Cell | undefined): CellValue {
  return cell?.value ?? '';
}
