import { intersection, isWholeColumns } from '../../../src/xlsx/model/area';
import { moveFormula } from './moveFormula';
import type { Area, Sheet, Table } from '../../../src/xlsx/model/workbook';
import type { Book } from '../book/book';

/**
 * "Include new rows and columns in table" of Excel's AutoCorrect, for rows: what a person types in the row right below a
 * table makes that row part of it, with the formats of the row above, its calculated columns and its validation.
 */
export function growTable(book: Book, sheet: Sheet, area: Area): void {
  const table = sheet.tables.find(
    (each) => !each.showTotals && area.top === each.area.bottom + 1 && area.left >= each.area.left && area.right <= each.area.right,
  );
  if (!table || (sheet.protection.protected && !book.quirks.protectedTablesGrow)) return;
  // A validation right below keeps a table from growing (Microsoft's page on co-authoring in add-ins).
  const below: Area = { top: area.top, bottom: area.bottom, left: table.area.left, right: table.area.right };
  if (sheet.validations.some(({ areas }) => areas.some((each) => !isWholeColumns(each) && intersection(each, below)))) return;
  const added: Area = { ...table.area, top: area.top, bottom: area.bottom };
  if (
    sheet.tables.some((each) => each !== table && intersection(each.area, added)) ||
    sheet.merges.some((merge) => intersection(merge, added))
  )
    return;
  book.aboutToChange();
  const last = table.area.bottom;
  stretchRules(sheet, table, area.bottom);
  table.area = { ...table.area, bottom: area.bottom };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = table.area.left; column <= table.area.right; column++) fillCell(sheet, table, last, row, column);
  }
  book.structureChanged();
}

/** Validations and conditional formats of whole columns of a table go along to its new last row. */
export function stretchRules(sheet: Sheet, table: Table, bottom: number): void {
  const along = <T extends { readonly areas: readonly Area[] }>(each: T): T => ({
    ...each,
    areas: each.areas.map((part) => stretched(part, table, bottom)),
  });
  sheet.validations = sheet.validations.map(along);
  sheet.conditionalFormats = sheet.conditionalFormats.map(along);
}

/** An area that covers the table's columns down to its last row goes along with it. */
function stretched(part: Area, table: Table, bottom: number): Area {
  const inside =
    part.left >= table.area.left && part.right <= table.area.right && part.bottom === table.area.bottom && part.top <= table.area.top + 1;
  return inside ? { ...part, bottom } : part;
}

function fillCell(sheet: Sheet, table: Table, last: number, row: number, column: number): void {
  const above = sheet.cells.get(last, column);
  const own = sheet.cells.get(row, column);
  const hasData = last > table.area.top || !table.showHeaders;
  if (!above || !hasData) return;
  const style = own?.style ?? above.style;
  if (own && (own.value !== '' || own.formula !== undefined)) {
    if (!own.style && style) sheet.cells.set(row, column, { ...own, style });
  } else if (above.formula !== undefined && isCalculated(sheet, table, last, column)) {
    sheet.cells.set(row, column, { value: '', formula: moveFormula(above.formula, row - last, 0), ...(style ? { style } : {}) });
  } else if (style) sheet.cells.set(row, column, { value: '', style });
}

/** The formulas of calculated columns in the rows that a table took in; what stands there already stays. */
export function fillCalculated(book: Book, sheet: Sheet, table: Table, last: number): void {
  for (let column = table.area.left; column <= table.area.right; column++) {
    const above = sheet.cells.get(last, column);
    if (above?.formula === undefined || last === table.area.top || !isCalculated(sheet, table, last, column)) continue;
    for (let row = last + 1; row <= table.area.bottom; row++) {
      const own = sheet.cells.get(row, column);
      if (own && (own.value !== '' || own.formula !== undefined)) continue;
      sheet.cells.set(row, column, { ...own, value: '', formula: moveFormula(above.formula, row - last, 0) });
      book.changed(sheet, { top: row, bottom: row, left: column, right: column });
    }
  }
}

/** A column is calculated where its last two rows hold the same formula, each seen from its own row; one row alone is taken at its word. */
function isCalculated(sheet: Sheet, table: Table, last: number, column: number): boolean {
  const formula = sheet.cells.get(last, column)?.formula;
  if (formula === undefined) return false;
  if (last - 1 < table.area.top + (table.showHeaders ? 1 : 0)) return true;
  const before = sheet.cells.get(last - 1, column)?.formula;
  return before !== undefined && moveFormula(before, 1, 0) === formula;
}
