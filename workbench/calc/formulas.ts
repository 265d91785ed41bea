import { containsCell } from '../../src/xlsx/model/area';
import { maxColumns, type Area, type Sheet } from '../../src/xlsx/model/workbook';
import type { Environment } from './call';
import { Dependents, overlaps } from './dependents';
import { FormulaCell } from './formulaCell';
import { precedentsOf, type Precedents, type TableColumns } from './precedents';

const keyOf = (row: number, column: number): number => row * maxColumns + column;

/** What became of the formulas when the workbook was looked through again. */
export interface Learned {
  /** They stand where they stood, and read other cells or names than before. */
  readonly reached: readonly FormulaCell[];
  /** New at their place: written, moved, or written otherwise because a sheet or table has another name. */
  readonly placed: readonly FormulaCell[];
}

/** Every formula of the workbook by its place, and which cells it reads. */
export class Formulas {
  private cells = new Map<Sheet, Map<number, FormulaCell>>();
  private dependents = new Dependents<FormulaCell>();
  volatile = new Set<FormulaCell>();

  at(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    return this.cells.get(sheet)?.get(keyOf(row, column));
  }

  on(sheet: Sheet): Iterable<FormulaCell> {
    return this.cells.get(sheet)?.values() ?? [];
  }

  *all(): IterableIterator<FormulaCell> {
    for (const cells of this.cells.values()) yield* cells.values();
  }

  readersOf(sheet: Sheet, area: Area): ReadonlySet<FormulaCell> {
    return this.dependents.readersOf(sheet, area);
  }

  /** Finds every formula there is; what was remembered of one that still stands there unchanged is kept. */
  learn(env: Environment): Learned {
    const before = this.cells;
    const reached: FormulaCell[] = [];
    const placed: FormulaCell[] = [];
    this.cells = new Map();
    this.dependents = new Dependents();
    this.volatile = new Set();
    const columns: TableColumns = new Map();
    for (const sheet of env.workbook.sheets) {
      const spills = new Map<number, Area>();
      for (const [row, column, cell] of sheet.cells.entries()) {
        if (cell.formula !== undefined) {
          const old = before.get(sheet)?.get(keyOf(row, column));
          if (old?.text === cell.formula) {
            const { precedents } = old;
            this.register(old, env, columns);
            if (!samePrecedents(precedents, old.precedents)) reached.push(old);
          } else {
            const formula = new FormulaCell(sheet, row, column, cell);
            this.register(formula, env, columns);
            placed.push(formula);
          }
        } else if (cell.spilledFrom) {
          const key = keyOf(cell.spilledFrom.row, cell.spilledFrom.column);
          const spill = spills.get(key) ?? { top: cell.spilledFrom.row, left: cell.spilledFrom.column, bottom: row, right: column };
          spills.set(key, { ...spill, bottom: Math.max(spill.bottom, row), right: Math.max(spill.right, column) });
        }
      }
      for (const formula of this.on(sheet)) formula.spill = spills.get(keyOf(formula.row, formula.column)) ?? null;
    }
    return { reached, placed };
  }

  /** Formulas that came, went or changed within an area: `gone` is told of each that went. Gives those that stand there now. */
  compare(sheet: Sheet, area: Area, env: Environment, gone: (formula: FormulaCell) => void): FormulaCell[] {
    const standing: FormulaCell[] = [];
    for (const formula of [...this.on(sheet)]) {
      if (!containsCell(area, formula.row, formula.column)) continue;
      if (sheet.cells.get(formula.row, formula.column)?.formula === formula.text) standing.push(formula);
      else {
        this.unregister(formula);
        gone(formula);
      }
    }
    const used = sheet.cells.used();
    if (!used) return standing;
    for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row++) {
      for (let column = area.left; column <= Math.min(area.right, used.right); column++) {
        const cell = sheet.cells.get(row, column);
        if (cell?.formula === undefined || this.at(sheet, row, column)) continue;
        const formula = new FormulaCell(sheet, row, column, cell);
        this.register(formula, env);
        standing.push(formula);
      }
    }
    return standing;
  }

  /** Arrays on a sheet that cover, or would cover, a cell of this area. */
  arraysOver(sheet: Sheet, area: Area): FormulaCell[] {
    return [...this.on(sheet)].filter(({ blocked, spill }) => {
      const reach = blocked ?? spill;
      return reach !== null && overlaps(reach, area);
    });
  }

  private register(formula: FormulaCell, env: Environment, columns?: TableColumns): void {
    let cells = this.cells.get(formula.sheet);
    if (!cells) this.cells.set(formula.sheet, (cells = new Map()));
    cells.set(keyOf(formula.row, formula.column), formula);
    if (!formula.node) return;
    formula.precedents = precedentsOf(formula.node, env, formula, columns);
    this.dependents.add(formula, formula.precedents.areas);
    if (formula.precedents.volatile) this.volatile.add(formula);
  }

  private unregister(formula: FormulaCell): void {
    this.cells.get(formula.sheet)?.delete(keyOf(formula.row, formula.column));
    this.dependents.remove(formula, formula.precedents.areas);
    this.volatile.delete(formula);
    formula.calls.clear();
  }
}

function samePrecedents(before: Precedents, after: Precedents): boolean {
  return (
    before.names.length === after.names.length &&
    before.areas.length === after.areas.length &&
    before.names.every((name, at) => name === after.names[at]) &&
    before.areas.every(({ sheet, area }, at) => {
      const other = after.areas[at];
      return (
        other?.sheet === sheet &&
        other.area.top === area.top &&
        other.area.bottom === area.bottom &&
        other.area.left === area.left &&
        other.area.right === area.right
      );
    })
  );
}
