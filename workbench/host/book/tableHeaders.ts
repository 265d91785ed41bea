import { intersection } from '../../../src/xlsx/model/area';
import { displayText } from './displayText';
import type { Area, Sheet, Table } from '../../../src/xlsx/model/workbook';
import type { Book } from './book';

/** A table's header cells are texts, none empty and no two alike; Excel makes them so whatever is written there. */
export function normaliseHeaders(book: Book, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const header = headerRow(table);
    if (!header || !intersection(header, written)) continue;
    const taken = new Set<string>();
    for (let column = header.left; column <= header.right; column++) {
      const cell = sheet.cells.get(header.top, column);
      const base = displayText(cell, book.language) || `${book.language === 'nl' ? 'Kolom' : 'Column'}${column - header.left + 1}`;
      const name = unique(base, taken);
      taken.add(name.toLowerCase());
      if (cell?.value === name && cell.formula === undefined) continue;
      sheet.cells.set(header.top, column, cell?.style ? { value: name, style: cell.style } : { value: name });
    }
    book.structureChanged();
  }
}

function unique(base: string, taken: ReadonlySet<string>): string {
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
  return name;
}

export const headerRow = ({ area, showHeaders }: Table): Area | null => (showHeaders ? { ...area, bottom: area.top } : null);
export const totalRow = ({ area, showTotals }: Table): Area | null => (showTotals ? { ...area, top: area.bottom } : null);
export const bodyRows = ({ area, showHeaders, showTotals }: Table): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

export function columnTitle(sheet: Sheet, table: Table, index: number): string {
  const header = headerRow(table);
  return header ? String(sheet.cells.get(header.top, header.left + index)?.value ?? '') : `Kolom${index + 1}`;
}
