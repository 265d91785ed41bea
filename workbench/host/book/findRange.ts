import { parseArea, splitSheet } from '../../../src/xlsx/model/address';
import type { Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { RangeTarget } from './rangeTarget';
import { bodyRows, headerRow } from './tableRows';

/** The sheet with this name, whatever its capitals; null where there is none. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  const folded = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === folded) ?? null;
}

/**
 * A range by what an add-in may write: "A1:B2", "Blad2!A1", a name, a table ("Opdrachten", "Opdrachten[Titel]").
 * Null where it leads nowhere. `home` is the sheet of an address that names none.
 */
export function findRange(workbook: Workbook, reference: string, home: Sheet | null): RangeTarget | null {
  const { sheet: sheetName, rest } = splitSheet(reference.startsWith('=') ? reference.slice(1) : reference);
  const sheet = sheetName === null ? home : sheetNamed(workbook, sheetName);
  if (sheetName !== null && !sheet) return null;
  const area = parseArea(rest);
  if (area) return sheet && { sheet, area };
  const name = (sheet?.names ?? []).concat(workbook.names).find((each) => each.name.toLowerCase() === rest.toLowerCase());
  if (name) return name.formula === `=${rest}` ? null : findRange(workbook, name.formula, sheet);
  return structured(workbook, rest);
}

function structured(workbook: Workbook, reference: string): RangeTarget | null {
  const match = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(reference);
  if (!match) return null;
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === match[1]?.toLowerCase());
    if (!table) continue;
    const { area } = table;
    const body = bodyRows(table);
    const column = match[2] ?? '';
    if (column === '' || /^#data$/i.test(column)) return { sheet, area: body };
    if (/^#(all|alles)$/i.test(column)) return { sheet, area };
    if (/^#(headers|kopteksten)$/i.test(column)) {
      const headers = headerRow(table);
      return headers && { sheet, area: headers };
    }
    for (let index = area.left; index <= area.right; index++) {
      if (String(sheet.cells.get(area.top, index)?.value ?? '').toLowerCase() === column.toLowerCase())
        return { sheet, area: { ...body, left: index, right: index } };
    }
    return null;
  }
  return null;
}
