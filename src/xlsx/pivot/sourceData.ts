import { areaName } from '../cells/reference';
import type { Area, CellValue, PivotTable, Sheet, Workbook } from '../model/workbook';

/** What a PivotTable reads: how the file names it, and the values in it. */
export interface SourceData {
  readonly attributes: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Undefined once the source is gone. */
export function readSourceData(workbook: Workbook, pivot: PivotTable): SourceData | undefined {
  const { source } = pivot;
  let found: { sheet: Sheet; area: Area; attributes: Readonly<Record<string, string>> } | undefined;
  if ('table' in source) {
    for (const sheet of workbook.sheets) {
      const table = sheet.tables.find(({ name }) => name.toLowerCase() === source.table.toLowerCase());
      if (table)
        found = {
          sheet,
          area: { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) },
          attributes: { name: table.name },
        };
    }
  } else {
    const sheet = workbook.sheets.find(({ name }) => name === source.sheet);
    if (sheet) found = { sheet, area: source.area, attributes: { ref: areaName(source.area), sheet: sheet.name } };
  }
  if (!found) return undefined;
  const { sheet, area } = found;
  const bottom = Math.min(area.bottom, sheet.cells.used()?.bottom ?? area.top);
  const line = (row: number): CellValue[] =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) => sheet.cells.get(row, area.left + index)?.value ?? '');
  const rows = Array.from({ length: Math.max(0, bottom - area.top) }, (_, index) => line(area.top + 1 + index));
  return { attributes: found.attributes, names: line(area.top).map(String), rows };
}
