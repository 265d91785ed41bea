import type { Area, Cell, Sheet } from '../../src/xlsx/model/workbook';
import { maxColumns, maxRows } from '../../src/xlsx/model/workbook';
import { buildMatrix, spread } from './arrays';
import { overlaps } from './dependents';
import type { FormulaCell } from './formulaCell';
import type { CellReader } from './reader';
import { ErrorValue, errors, isMatrix, Reference, type Matrix, type Scalar, type Value } from './values';

/** Puts results into cells, spills arrays and takes back what they no longer cover. Tells which cells really changed. */
export class ResultWriter {
  /** Cells that got another value since the last `takeChanges`. */
  private changes: { sheet: Sheet; area: Area }[] = [];

  constructor(private readonly reader: CellReader) {}

  takeChanges(): readonly { sheet: Sheet; area: Area }[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  write(formula: FormulaCell, value: Value): void {
    const array = formula.block ? filling(this.arrayOf(value), formula.block) : this.arrayOf(value);
    if (array.length === 1 && array[0]?.length === 1) {
      this.unspill(formula, null);
      formula.blocked = null;
      this.anchor(formula, array[0][0] ?? null);
      return;
    }
    const target: Area = { ...formula.area, bottom: formula.row + array.length - 1, right: formula.column + (array[0]?.length ?? 1) - 1 };
    if (isBlocked(formula, target)) {
      this.unspill(formula, null);
      formula.blocked = target;
      this.anchor(formula, errors.spill);
      return;
    }
    this.unspill(formula, target);
    formula.blocked = null;
    formula.spill = target;
    const spilledFrom = { row: formula.row, column: formula.column };
    array.forEach((line, row) =>
      line.forEach((item, column) => {
        if (row === 0 && column === 0) this.anchor(formula, item);
        else this.put(formula.sheet, formula.row + row, formula.column + column, item, spilledFrom);
      }),
    );
  }

  /** What the cell shows is from before: Excel is to calculate it. */
  markStale(formula: FormulaCell): void {
    const { sheet, row, column } = formula;
    const cell = sheet.cells.get(row, column);
    if (cell && !cell.stale) this.set(sheet, row, column, { ...cell, stale: true });
  }

  /** Whether something came to stand in what an array covers. */
  isInTheWay(formula: FormulaCell): boolean {
    return formula.spill !== null && formula.block === null && isBlocked(formula, formula.spill);
  }

  /** Empties what a formula spilled, but for its own cell and what it still covers. */
  unspill(formula: FormulaCell, still: Area | null): void {
    const { spill, sheet } = formula;
    formula.spill = null;
    if (!spill) return;
    for (let row = spill.top; row <= spill.bottom; row++) {
      for (let column = spill.left; column <= spill.right; column++) {
        if (row === formula.row && column === formula.column) continue;
        if (still && row <= still.bottom && column <= still.right) continue;
        const cell = sheet.cells.get(row, column);
        if (cell && isFrom(cell, formula)) this.set(sheet, row, column, cell.style ? { value: '', style: cell.style } : undefined);
      }
    }
  }

  private arrayOf(value: Value): Matrix {
    if (value instanceof Reference) return this.reader.matrix(value);
    return isMatrix(value) ? value : [[value]];
  }

  private anchor(formula: FormulaCell, value: Scalar): void {
    this.put(formula.sheet, formula.row, formula.column, value, undefined);
  }

  private put(sheet: Sheet, row: number, column: number, value: Scalar, spilledFrom: Cell['spilledFrom']): void {
    const cell = sheet.cells.get(row, column);
    const shown = shownAs(value);
    const error = value instanceof ErrorValue;
    const errorWords = error ? value.words : undefined;
    const same =
      cell?.value === shown &&
      !cell.stale &&
      (cell.error ?? false) === error &&
      cell.errorWords === errorWords &&
      cell.spilledFrom?.row === spilledFrom?.row &&
      cell.spilledFrom?.column === spilledFrom?.column;
    if (same) return;
    const { error: _error, errorWords: _words, spilledFrom: _from, stale: _stale, ...kept } = cell ?? { value: shown };
    this.set(sheet, row, column, {
      ...kept,
      value: shown,
      ...(error ? { error } : {}),
      ...(errorWords === undefined ? {} : { errorWords }),
      ...(spilledFrom ? { spilledFrom } : {}),
    });
  }

  private set(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    sheet.cells.set(row, column, cell);
    const area = { top: row, left: column, bottom: row, right: column };
    this.reader.touched(sheet, area);
    this.changes.push({ sheet, area });
  }
}

/** An empty result shows as 0; minus zero is zero. */
function shownAs(value: Scalar): string | number | boolean {
  if (value === null) return 0;
  if (value instanceof ErrorValue) return value.text;
  return value === 0 ? 0 : value;
}

/** What an array formula of the old kind puts into its cells: one row or column is repeated, cells beyond the answer are #N/A. */
const filling = (array: Matrix, { top, left, bottom, right }: Area): Matrix =>
  buildMatrix(bottom - top + 1, right - left + 1, (row, column) => spread(array, row, column));

function isFrom(cell: Cell, formula: FormulaCell): boolean {
  return cell.spilledFrom?.row === formula.row && cell.spilledFrom.column === formula.column;
}

/** An array spills only over empty cells, not within a table and not over merged cells. */
function isBlocked(formula: FormulaCell, target: Area): boolean {
  const { sheet } = formula;
  if (target.bottom >= maxRows || target.right >= maxColumns) return true;
  if (sheet.tables.some((table) => overlaps(table.area, target)) || sheet.merges.some((merge) => overlaps(merge, target))) return true;
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      if (row === formula.row && column === formula.column) continue;
      const cell = sheet.cells.get(row, column);
      if (!cell || isFrom(cell, formula)) continue;
      const stale = cell.spilledFrom && sheet.cells.get(cell.spilledFrom.row, cell.spilledFrom.column)?.formula === undefined;
      if (!stale && (cell.value !== '' || cell.formula !== undefined || cell.spilledFrom)) return true;
    }
  }
  return false;
}
