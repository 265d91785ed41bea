import { containsCell } from '../../src/xlsx/model/area';
import type { Area, Sheet, Table, Workbook } from '../../src/xlsx/model/workbook';
import type { TableNode, TablePart } from './syntax';
import { ErrorValue, errors, Reference } from './values';

/** Where a table stands, found by its name without regard to capitals. */
export function findTable(workbook: Workbook, name: string): { sheet: Sheet; table: Table } | null {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return null;
}

function tableAt(sheet: Sheet, row: number, column: number): Table | null {
  return sheet.tables.find((each) => containsCell(each.area, row, column)) ?? null;
}

/** The sheet column of a table's column, by its header. */
function tableColumn(sheet: Sheet, table: Table, name: string): number | null {
  const wanted = name.trim().toLowerCase();
  for (let column = table.area.left; column <= table.area.right; column++) {
    const header = table.showHeaders
      ? String(sheet.cells.get(table.area.top, column)?.value ?? '')
      : `Kolom${column - table.area.left + 1}`;
    if (header === name || plainHeader(header) === wanted) return column;
  }
  return null;
}

const plainHeader = (header: string): string => (header.includes('\n') ? header.replace(/\s*\n\s*/g, '\n') : header).trim().toLowerCase();

/** The cells a structured reference stands for, as seen from a place. */
export function resolveTable(
  workbook: Workbook,
  node: TableNode,
  place: Readonly<{ sheet: Sheet; row: number; column: number }>,
): Reference | ErrorValue {
  const own = node.table === null ? tableAt(place.sheet, place.row, place.column) : null;
  const found = node.table === null ? own && { sheet: place.sheet, table: own } : findTable(workbook, node.table);
  if (!found) return node.table === null ? errors.value : errors.name;
  const { sheet, table } = found;
  const first = node.first === null ? table.area.left : tableColumn(sheet, table, node.first);
  const last = node.last === null ? table.area.right : tableColumn(sheet, table, node.last);
  if (first === null || last === null) return errors.reference;
  const rows = rowsOf(table, node.parts, place, sheet);
  if (rows instanceof ErrorValue) return rows;
  return new Reference(sheet, { top: rows.top, bottom: rows.bottom, left: Math.min(first, last), right: Math.max(first, last) });
}

/** The rows between header and totals. */
export function bodyRows(table: Table): { top: number; bottom: number } {
  return { top: table.area.top + (table.showHeaders ? 1 : 0), bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
}

function rowsOf(
  table: Table,
  parts: readonly TablePart[],
  place: Readonly<{ row: number }>,
  sheet: Sheet,
): Pick<Area, 'top' | 'bottom'> | ErrorValue {
  const body = bodyRows(table);
  let rows: { top: number; bottom: number } | null = null;
  const include = (top: number, bottom: number): void => {
    rows = rows ? { top: Math.min(rows.top, top), bottom: Math.max(rows.bottom, bottom) } : { top, bottom };
  };
  for (const part of parts.length > 0 ? parts : ['data' as const]) {
    if (part === 'all') include(table.area.top, table.area.bottom);
    else if (part === 'data') include(body.top, body.bottom);
    else if (part === 'headers' && table.showHeaders) include(table.area.top, table.area.top);
    else if (part === 'totals' && table.showTotals) include(table.area.bottom, table.area.bottom);
    else if (part === 'row') {
      if (!sheet.tables.includes(table) || place.row < body.top || place.row > body.bottom) return errors.value;
      include(place.row, place.row);
    } else return errors.reference;
  }
  return rows ?? errors.reference;
}
