import { intersection } from '../../../src/xlsx/model/area';
import { displayText } from './displayText';
import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import type { Book } from './book';
import { headerRow } from './tableRows';

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
