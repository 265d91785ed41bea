import type { Area, Sheet } from '../../src/xlsx/model/workbook';
import { AreaValues } from './areaValues';
import type { Language } from '../typed/language';
import { scalarOf, type Matrix, type Reference, type Scalar } from './values';

interface Kept {
  readonly made: number;
  readonly values: AreaValues;
}
interface Change {
  readonly tick: number;
  readonly top: number;
  readonly bottom: number;
}

/** Values kept before all are let go, and changes remembered per sheet. */
const mostKept = 4_000_000;
const mostChanges = 20_000;

/** Reads areas and keeps what it read until a cell in one of the area's columns changes. */
export class CellReader {
  private tick = 0;
  private readonly changes = new Map<Sheet, Map<number, number>>();
  private readonly wide = new Map<Sheet, number>();
  private readonly kept = new Map<Sheet, Map<string, Kept>>();
  private keptValues = 0;
  /** The last changes of each sheet, oldest first, and the tick from which on they are complete. */
  private readonly log = new Map<Sheet, { from: number; changes: Change[] }>();

  constructor(private readonly language: Language) {}

  /** Cells of this area have other values now. */
  touched(sheet: Sheet, area: Area): void {
    this.tick++;
    this.remember(sheet, { tick: this.tick, top: area.top, bottom: area.bottom });
    if (area.right - area.left > 200) {
      this.wide.set(sheet, this.tick);
      return;
    }
    let columns = this.changes.get(sheet);
    if (!columns) this.changes.set(sheet, (columns = new Map()));
    for (let column = area.left; column <= area.right; column++) columns.set(column, this.tick);
  }

  forget(): void {
    this.tick++;
    this.kept.clear();
    this.keptValues = 0;
    this.changes.clear();
    this.wide.clear();
    this.log.clear();
  }

  cell(sheet: Sheet, row: number, column: number): Scalar {
    return scalarOf(sheet.cells.get(row, column));
  }

  read(reference: Reference): AreaValues {
    const { sheet, area } = reference;
    if (reference.rows * reference.columns < 8)
      return new AreaValues(reference.rows, reference.columns, this.take(sheet, area), this.language);
    let areas = this.kept.get(sheet);
    if (!areas) this.kept.set(sheet, (areas = new Map()));
    const key = `${area.top}:${area.left}:${area.bottom}:${area.right}`;
    const known = areas.get(key);
    if (known && known.made >= this.lastChange(sheet, area)) return known.values;
    const matrix = (known && this.renew(sheet, area, known)) ?? this.take(sheet, area);
    const values = new AreaValues(reference.rows, reference.columns, matrix, this.language);
    if (!known) this.keptValues += matrix.length * (matrix[0]?.length ?? 0);
    if (this.keptValues > mostKept) {
      this.kept.clear();
      this.keptValues = 0;
    } else areas.set(key, { made: this.tick, values });
    return values;
  }

  /** Each row of an area as far as the sheet is used; what was kept is taken, but nothing is kept. */
  *lines(reference: Reference): IterableIterator<readonly Scalar[]> {
    const { sheet, area } = reference;
    const known = this.kept.get(sheet)?.get(`${area.top}:${area.left}:${area.bottom}:${area.right}`);
    if (known && known.made >= this.lastChange(sheet, area)) {
      yield* known.values.matrix;
      return;
    }
    const used = sheet.cells.used();
    if (!used) return;
    const [bottom, right] = [Math.min(area.bottom, used.bottom), Math.min(area.right, used.right)];
    if (right >= area.left) for (let row = area.top; row <= bottom; row++) yield lineOf(sheet, row, area.left, right);
  }

  /** The values as rows, at least one; of whole columns and rows only as far as the sheet is used. */
  matrix(reference: Reference): Matrix {
    const { matrix } = this.read(reference);
    const huge = reference.rows * reference.columns > 200_000;
    const rows = huge ? Math.max(1, matrix.length) : reference.rows;
    const columns = huge ? Math.max(1, matrix[0]?.length ?? 0) : reference.columns;
    if (matrix.length === rows && matrix[0]?.length === columns) return matrix;
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

  private take(sheet: Sheet, area: Area): (readonly Scalar[])[] {
    const used = sheet.cells.used();
    if (!used) return [];
    const bottom = Math.min(area.bottom, used.bottom);
    const right = Math.min(area.right, used.right);
    const matrix: (readonly Scalar[])[] = [];
    if (right < area.left) return matrix;
    for (let row = area.top; row <= bottom; row++) matrix.push(lineOf(sheet, row, area.left, right));
    return matrix;
  }

  /** The rows of before with only the changed ones read again; null where too much changed. */
  private renew(sheet: Sheet, area: Area, known: Kept): (readonly Scalar[])[] | null {
    const log = this.log.get(sheet);
    const used = sheet.cells.used();
    const before = known.values.matrix;
    if (!log || !used || log.from > known.made) return null;
    const [bottom, right] = [Math.min(area.bottom, used.bottom), Math.min(area.right, used.right)];
    if (before.length !== bottom - area.top + 1 || before[0]?.length !== right - area.left + 1) return null;
    const rows = new Set<number>();
    for (let at = log.changes.length - 1; at >= 0; at--) {
      const change = log.changes[at];
      if (!change || change.tick <= known.made) break;
      for (let row = Math.max(change.top, area.top); row <= Math.min(change.bottom, bottom); row++) rows.add(row);
      if (rows.size * 2 > before.length) return null;
    }
    const matrix = [...before];
    for (const row of rows) matrix[row - area.top] = lineOf(sheet, row, area.left, right);
    return matrix;
  }

  private remember(sheet: Sheet, change: Change): void {
    let log = this.log.get(sheet);
    if (!log) this.log.set(sheet, (log = { from: change.tick - 1, changes: [] }));
    log.changes.push(change);
    if (log.changes.length > mostChanges) log.from = log.changes.splice(0, mostChanges / 2).at(-1)?.tick ?? change.tick;
  }
}

function lineOf(sheet: Sheet, row: number, left: number, right: number): readonly Scalar[] {
  const line: Scalar[] = new Array<Scalar>(right - left + 1);
  for (let column = left; column <= right; column++) line[column - left] = scalarOf(sheet.cells.get(row, column));
  return line;
}
