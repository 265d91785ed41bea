import { maxColumns, type Area, type Sheet } from '../model/workbook';
import type { Criterion } from './criteria';
import { textToNumber, type Language } from './numberText';
import { scalarOf, type Matrix, type Reference, type Scalar } from './values';

/** Place within an area as one number, the same for areas of one shape wherever they are. */
export const positionOf = (row: number, column: number): number => row * maxColumns + column;
export const rowOfPosition = (position: number): number => Math.floor(position / maxColumns);
export const columnOfPosition = (position: number): number => position % maxColumns;

/** The values of an area, with what was found in them before. Cells outside the sheet's used area are not kept: they are empty. */
export class AreaValues {
  private index: Map<number | string, number[]> | null = null;
  private readonly found = new Map<string, readonly number[]>();

  constructor(readonly rows: number, readonly columns: number, readonly matrix: readonly (readonly Scalar[])[], private readonly language: Language) {}

  at(position: number): Scalar {
    return this.matrix[rowOfPosition(position)]?.[columnOfPosition(position)] ?? null;
  }

  /** Rows that are kept; the rest down to `rows` is empty. */
  get keptRows(): number {
    return this.matrix.length;
  }

  get keptColumns(): number {
    return this.matrix[0]?.length ?? 0;
  }

  /** Positions of the kept cells a criterion holds for, in order. */
  matching(criterion: Criterion): readonly number[] {
    const known = this.found.get(criterion.key);
    if (known) return known;
    const positions = criterion.equals === undefined ? this.scan(criterion) : this.equal(criterion.equals);
    this.found.set(criterion.key, positions);
    return positions;
  }

  /** Positions of the cells equal to a number (text that reads as that number too) or a text in lower case. */
  equal(value: number | string): readonly number[] {
    this.index ??= this.buildIndex();
    return this.index.get(typeof value === 'number' ? numberKey(value) : `t${value}`) ?? [];
  }

  private scan(criterion: Criterion): number[] {
    const positions: number[] = [];
    this.matrix.forEach((line, row) => line.forEach((value, column) => {
      if (criterion.matches(value)) positions.push(positionOf(row, column));
    }));
    return positions;
  }

  private buildIndex(): Map<number | string, number[]> {
    const index = new Map<number | string, number[]>();
    const add = (key: number | string, position: number): void => {
      const list = index.get(key);
      if (list) list.push(position);
      else index.set(key, [position]);
    };
    this.matrix.forEach((line, row) => line.forEach((value, column) => {
      if (typeof value === 'number') add(numberKey(value), positionOf(row, column));
      else if (typeof value === 'string') {
        add(`t${value.toLowerCase()}`, positionOf(row, column));
        const number = /\d/.test(value) ? textToNumber(value, this.language) : null;
        if (number !== null) add(numberKey(number), positionOf(row, column));
      }
    }));
    return index;
  }
}

function numberKey(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

interface Kept { readonly made: number; readonly values: AreaValues }

/** Reads areas and keeps what it read until a cell in one of the area's columns changes. */
export class CellReader {
  private tick = 0;
  private readonly changes = new Map<Sheet, Map<number, number>>();
  private readonly wide = new Map<Sheet, number>();
  private readonly kept = new Map<Sheet, Map<string, Kept>>();

  constructor(private readonly language: Language) {}

  /** Cells of this area have other values now. */
  touched(sheet: Sheet, area: Area): void {
    this.tick++;
    if (area.right - area.left > 200) {
      this.wide.set(sheet, this.tick);
      return;
    }
    let columns = this.changes.get(sheet);
    if (!columns) this.changes.set(sheet, columns = new Map());
    for (let column = area.left; column <= area.right; column++) columns.set(column, this.tick);
  }

  forget(): void {
    this.tick++;
    this.kept.clear();
    this.changes.clear();
    this.wide.clear();
  }

  cell(sheet: Sheet, row: number, column: number): Scalar {
    return scalarOf(sheet.cells.get(row, column));
  }

  read(reference: Reference): AreaValues {
    const { sheet, area } = reference;
    if (reference.rows * reference.columns < 8) return new AreaValues(reference.rows, reference.columns, this.take(sheet, area), this.language);
    let areas = this.kept.get(sheet);
    if (!areas) this.kept.set(sheet, areas = new Map());
    const key = `${area.top}:${area.left}:${area.bottom}:${area.right}`;
    const known = areas.get(key);
    if (known && known.made >= this.lastChange(sheet, area)) return known.values;
    const values = new AreaValues(reference.rows, reference.columns, this.take(sheet, area), this.language);
    areas.set(key, { made: this.tick, values });
    return values;
  }

  /** The values as rows, at least one; of whole columns and rows only as far as the sheet is used. */
  matrix(reference: Reference): Matrix {
    const { matrix } = this.read(reference);
    if (matrix.length === reference.rows && matrix[0]?.length === reference.columns) return matrix;
    const huge = reference.rows * reference.columns > 200_000;
    const rows = huge ? Math.max(1, matrix.length) : reference.rows;
    const columns = huge ? Math.max(1, matrix[0]?.length ?? 0) : reference.columns;
    return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => matrix[row]?.[column] ?? null));
  }

  private lastChange(sheet: Sheet, area: Area): number {
    let last = this.wide.get(sheet) ?? 0;
    const columns = this.changes.get(sheet);
    if (!columns) return last;
    if (area.right - area.left > columns.size) {
      for (const [column, change] of columns) if (column >= area.left && column <= area.right && change > last) last = change;
    } else {
      for (let column = area.left; column <= area.right; column++) last = Math.max(last, columns.get(column) ?? 0);
    }
    return last;
  }

  private take(sheet: Sheet, area: Area): Scalar[][] {
    const used = sheet.cells.used();
    if (!used) return [];
    const bottom = Math.min(area.bottom, used.bottom);
    const right = Math.min(area.right, used.right);
    const matrix: Scalar[][] = [];
    if (right < area.left) return matrix;
    for (let row = area.top; row <= bottom; row++) {
      const line: Scalar[] = new Array<Scalar>(right - area.left + 1);
      for (let column = area.left; column <= right; column++) line[column - area.left] = scalarOf(sheet.cells.get(row, column));
      matrix.push(line);
    }
    return matrix;
  }
}
