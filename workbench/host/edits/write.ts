import { maxRows, type Area, type Cell, type CellStyle, type Sheet } from '../../../src/xlsx/model/workbook';
import type { Book } from '../book/book';
import { assertCellsEditable, assertNoConflict } from '../book/guards';
import { normaliseHeaders } from '../book/tableHeaders';
import { HostError } from '../wire/errors';
import { columnCount, intersection, isWholeColumns, isWholeRows, rowCount } from '../../../src/xlsx/model/area';
import { assertCell } from './limits';
import { eachValue } from './matrix';
import { parseWritten } from './typedText';

/** Puts values or formulas into an area, as Range.values and Range.formulas do. */
export function writeValues(book: Book, sheet: Sheet, area: Area, values: unknown): void {
  assertCellsEditable(sheet, [area]);
  assertNoConflict(sheet, area);
  const covered = coveredByMerge(sheet, area);
  const before = rowCount(area) * columnCount(area) === 1 ? sheet.cells.get(area.top, area.left) : undefined;
  const thisYear = new Date(book.now()).getUTCFullYear();
  // Nothing is written where Excel refuses one of them.
  const made: (Cell | undefined)[] = [];
  eachValue(area, values, (row, column, value) => {
    if (covered?.(row, column)) return;
    const cell = cellFrom(value, sheet.cells.get(row, column)?.style, thisYear);
    assertCell(sheet, row, column, cell);
    made.push(cell);
  });
  let next = 0;
  eachValue(area, values, (row, column) => {
    if (!covered?.(row, column)) sheet.cells.set(row, column, made[next++]);
  });
  normaliseHeaders(book, sheet, area);
  book.changed(sheet, area, 'RangeEdited', before);
}

/** The cell a value makes. Undefined where nothing is left, not even a style. */
function cellFrom(value: unknown, style: CellStyle | undefined, thisYear: number): Cell | undefined {
  if (typeof value === 'string') return fromText(value, style, thisYear);
  if (typeof value !== 'number' && typeof value !== 'boolean')
    throw new HostError('InvalidArgument', 'A cell takes a text, a number or a truth value.');
  if (style?.numberFormat === '@')
    return withStyle({ value: typeof value === 'boolean' ? String(value).toUpperCase() : String(value) }, style);
  return withStyle({ value }, style);
}

function fromText(text: string, style: CellStyle | undefined, thisYear: number): Cell | undefined {
  const plain = style?.quotePrefix ? { ...style, quotePrefix: false } : style;
  if (text === '') return plain ? { value: '', style: plain } : undefined;
  if (style?.numberFormat === '@' && !text.startsWith("'")) return withStyle({ value: text }, style);
  const { value, formula, error, quotePrefix, numberFormat } = parseWritten(text, thisYear);
  if (formula !== undefined) return withStyle({ value: '', formula, stale: true }, plain);
  if (quotePrefix) return withStyle({ value }, { ...plain, quotePrefix: true });
  const dressed = numberFormat !== undefined && plain?.numberFormat === undefined ? { ...plain, numberFormat } : plain;
  return withStyle({ value, ...(error && { error }) }, dressed);
}

const withStyle = (cell: Cell, style: CellStyle | undefined): Cell => (style ? { ...cell, style } : cell);

/** Of merged cells only the first holds a value. */
export function coveredByMerge(sheet: Sheet, area: Area): ((row: number, column: number) => boolean) | null {
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  if (merges.length === 0) return null;
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right &&
        (row !== merge.top || column !== merge.left),
    );
}

/** A whole column or row, cut down to where the sheet has cells: what is looped over or formatted. */
export function bounded(sheet: Sheet, area: Area): Area | null {
  if (!isWholeColumns(area) && !isWholeRows(area) && rowCount(area) < maxRows / 2) return area;
  const used = sheet.cells.used();
  return used && intersection(used, area);
}

/** The rows of an area; of whole columns only those in use, not a million of them. */
export function boundedRows(sheet: Sheet, area: Area): Area | null {
  return isWholeColumns(area) ? bounded(sheet, area) : area;
}

/** Changes the style of every cell of the areas. Equal styles stay one object: a marked table costs no memory a cell. */
export function restyle(sheet: Sheet, areas: readonly Area[], change: (style: CellStyle) => CellStyle): void {
  const made = new Map<CellStyle | undefined, CellStyle>();
  for (const each of areas) {
    const area = bounded(sheet, each);
    if (!area) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.cells.get(row, column);
        let style = made.get(cell?.style);
        if (!style) made.set(cell?.style, (style = change(cell?.style ?? {})));
        sheet.cells.set(row, column, { ...(cell ?? { value: '' }), style });
      }
    }
  }
}
