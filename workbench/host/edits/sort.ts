import type { Area, Cell, Sheet } from '../../../src/xlsx/model/workbook';
import type { Book } from '../book/book';
import { assertCellsEditable, assertNoConflict } from '../book/guards';
import { HostError, notImplemented } from '../wire/errors';
import { moveFormula } from './moveFormula';

interface Field {
  readonly key: number;
  readonly ascending: boolean;
}

/** Sorts rows of an area in Excel's order: numbers, texts, truth values, errors, and empty cells always last. */
export function sortRange(book: Book, sheet: Sheet, area: Area, fields: unknown): void {
  assertCellsEditable(sheet, [area]);
  assertNoConflict(sheet, area);
  book.calculate();
  const by = readFields(fields, area);
  const rows: { row: number; cells: (Cell | undefined)[] }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: (Cell | undefined)[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(sheet.cells.get(row, column));
    rows.push({ row, cells });
  }
  rows.sort((one, other) =>
    by.reduce((order, field) => order || compare(one.cells[field.key], other.cells[field.key], field.ascending), 0),
  );
  rows.forEach(({ row, cells }, index) => {
    const to = area.top + index;
    cells.forEach((cell, column) =>
      sheet.cells.set(
        to,
        area.left + column,
        cell?.formula !== undefined ? { ...cell, formula: moveFormula(cell.formula, to - row, 0) } : cell,
      ),
    );
  });
  book.changed(sheet, area);
}

function readFields(fields: unknown, area: Area): readonly Field[] {
  if (!Array.isArray(fields) || fields.length === 0) throw new HostError('InvalidArgument', 'Sorting needs at least one field.');
  return fields.map((field: unknown) => {
    const { key, ascending, sortOn } = (field ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof key !== 'number' || key < 0 || key > area.right - area.left)
      throw new HostError('InvalidArgument', 'A sort field lies outside the range.');
    if (sortOn !== undefined && sortOn !== null && sortOn !== 'Value') throw notImplemented('RangeSort', 'apply on colours or icons');
    return { key, ascending: ascending !== false };
  });
}

const rank = (cell: Cell): number => (cell.error ? 3 : typeof cell.value === 'number' ? 0 : typeof cell.value === 'string' ? 1 : 2);
const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell.value === '';

function compare(one: Cell | undefined, other: Cell | undefined, ascending: boolean): number {
  if (one === undefined || other === undefined || isEmpty(one) || isEmpty(other)) return Number(isEmpty(one)) - Number(isEmpty(other));
  const sign = ascending ? 1 : -1;
  if (rank(one) !== rank(other)) return sign * (rank(one) - rank(other));
  if (typeof one.value === 'number' && typeof other.value === 'number') return sign * (one.value - other.value);
  return sign * String(one.value).localeCompare(String(other.value), 'nl', { sensitivity: 'accent' });
}
