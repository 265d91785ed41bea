import { containsCell } from '../../src/xlsx/model/area';
import type { Calculator, CalculatorContext } from './port';
import { maxColumns, type Area, type Sheet } from '../../src/xlsx/model/workbook';
import type { Environment } from './call';
import { CustomCalls, plainSending, type Sending } from './customCalls';
import { Dependents, overlaps } from './dependents';
import { evaluate } from './evaluate';
import { FormulaCell } from './formulaCell';
import { precedentsOf } from './precedents';
import { CellReader } from './reader';
import { scheduleFrom } from './schedule';
import { errors, Unsupported } from './values';
import { ResultWriter } from './writer';

export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface FormulaCalculator extends Calculator {
  /** Formulas that ask for something the calculator does not do, and what; they keep the value the file had for them. */
  unsupported(): readonly (FormulaPlace & { readonly what: string })[];
  /** Formulas that read themselves; they show 0, as in Excel. */
  cycles(): readonly FormulaPlace[];
}

const keyOf = (row: number, column: number): number => row * maxColumns + column;

/** Calculates a workbook's formulas and keeps them calculated: an edit touches only what depends on it. */
export function createCalculator(context: CalculatorContext, sending: Sending = plainSending): FormulaCalculator {
  return new IncrementalCalculator(context, sending);
}

class IncrementalCalculator implements FormulaCalculator {
  private formulas = new Map<Sheet, Map<number, FormulaCell>>();
  private dependents = new Dependents<FormulaCell>();
  private volatile = new Set<FormulaCell>();
  private readonly reader: CellReader;
  private readonly writer: ResultWriter;
  private readonly custom: CustomCalls;
  private readonly env: Environment;
  private current: FormulaCell | null = null;
  /** Whether the workbook's formulas have been looked up yet. */
  private known = false;
  /** What changed since answers of the add-in's functions came in. */
  private changes: { sheet: Sheet; area: Area }[] = [];
  private delivering = false;

  constructor(
    private readonly context: CalculatorContext,
    sending: Sending,
  ) {
    this.reader = new CellReader(context.language);
    this.writer = new ResultWriter(this.reader);
    this.custom = new CustomCalls(context.invoke, this.reader, (formulas) => this.deliver(formulas), sending);
    this.env = {
      workbook: context.workbook,
      language: context.language,
      today: context.today,
      reader: this.reader,
      spillOf: (sheet, row, column) => this.formulas.get(sheet)?.get(keyOf(row, column))?.spill ?? null,
      custom: (node, name, args) => {
        if (!this.current) throw new Unsupported(name);
        return this.custom.call(this.current, node, name, args);
      },
    };
  }

  all(): void {
    this.learn();
    this.run([...this.formulas.values()].flatMap((cells) => [...cells.values()]));
  }

  structureChanged(): void {
    this.all();
  }

  changed(sheet: Sheet, area: Area): void {
    if (!this.known || sheet.tables.some((table) => table.showHeaders && overlaps({ ...table.area, bottom: table.area.top }, area))) {
      this.structureChanged();
      return;
    }
    this.reader.touched(sheet, area);
    const seeds = new Set(this.volatile);
    this.compareFormulas(sheet, area, seeds);
    for (const formula of this.formulas.get(sheet)?.values() ?? []) {
      const reach = formula.blocked ?? formula.spill;
      if (reach && overlaps(reach, area)) seeds.add(formula);
    }
    this.dependents.readersOf(sheet, area).forEach((reader) => seeds.add(reader));
    this.run(seeds);
  }

  settled(): Promise<void> {
    return this.custom.settled();
  }

  unsupported(): readonly (FormulaPlace & { readonly what: string })[] {
    return this.list((formula) => formula.unsupported !== null).map((formula) => ({
      ...placeOf(formula),
      what: formula.unsupported ?? '',
    }));
  }

  cycles(): readonly FormulaPlace[] {
    return this.list((formula) => formula.cyclic).map(placeOf);
  }

  private list(wanted: (formula: FormulaCell) => boolean): FormulaCell[] {
    return [...this.formulas.values()].flatMap((cells) => [...cells.values()].filter(wanted));
  }

  /** Finds every formula in the workbook; what was remembered of one that still stands there unchanged is kept. */
  private learn(): void {
    const before = this.formulas;
    this.formulas = new Map();
    this.dependents = new Dependents();
    this.volatile = new Set();
    this.reader.forget();
    for (const sheet of this.context.workbook.sheets) {
      const spills = new Map<number, Area>();
      for (const [row, column, cell] of sheet.cells.entries()) {
        if (cell.formula !== undefined) {
          const old = before.get(sheet)?.get(keyOf(row, column));
          this.register(old?.text === cell.formula ? old : new FormulaCell(sheet, row, column, cell.formula, false));
        } else if (cell.spilledFrom) {
          const key = keyOf(cell.spilledFrom.row, cell.spilledFrom.column);
          const spill = spills.get(key) ?? { top: cell.spilledFrom.row, left: cell.spilledFrom.column, bottom: row, right: column };
          spills.set(key, { ...spill, bottom: Math.max(spill.bottom, row), right: Math.max(spill.right, column) });
        }
      }
      for (const formula of this.formulas.get(sheet)?.values() ?? [])
        formula.spill = spills.get(keyOf(formula.row, formula.column)) ?? null;
    }
    this.known = true;
  }

  private register(formula: FormulaCell): void {
    let cells = this.formulas.get(formula.sheet);
    if (!cells) this.formulas.set(formula.sheet, (cells = new Map()));
    cells.set(keyOf(formula.row, formula.column), formula);
    if (!formula.node) return;
    const { areas, volatile } = precedentsOf(formula.node, this.env, formula);
    formula.precedents = areas;
    formula.volatile = volatile;
    this.dependents.add(formula, areas);
    if (volatile) this.volatile.add(formula);
  }

  private unregister(formula: FormulaCell): void {
    this.formulas.get(formula.sheet)?.delete(keyOf(formula.row, formula.column));
    this.dependents.remove(formula, formula.precedents);
    this.volatile.delete(formula);
    formula.calls.clear();
    this.writer.unspill(formula, null);
  }

  /** Formulas that came, went or changed within an area; the new ones are to be calculated. */
  private compareFormulas(sheet: Sheet, area: Area, seeds: Set<FormulaCell>): void {
    for (const formula of [...(this.formulas.get(sheet)?.values() ?? [])]) {
      if (!containsCell(area, formula.row, formula.column)) continue;
      if (sheet.cells.get(formula.row, formula.column)?.formula === formula.text) seeds.add(formula);
      else {
        this.unregister(formula);
        seeds.delete(formula);
      }
    }
    const used = sheet.cells.used();
    if (used) {
      for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row++) {
        for (let column = area.left; column <= Math.min(area.right, used.right); column++) {
          const text = sheet.cells.get(row, column)?.formula;
          if (text === undefined || this.formulas.get(sheet)?.has(keyOf(row, column))) continue;
          const formula = new FormulaCell(sheet, row, column, text, true);
          this.register(formula);
          seeds.add(formula);
        }
      }
    }
    for (const change of this.writer.takeChanges())
      this.dependents.readersOf(change.sheet, change.area).forEach((reader) => seeds.add(reader));
  }

  /** Calculates these formulas and whatever depends on what really changed. */
  private run(seeds: Iterable<FormulaCell>): void {
    let wanted = new Set(seeds);
    // An array that grows reaches formulas the order did not know of; each round settles one such step.
    for (let round = 0; wanted.size > 0 && round < 100; round++) {
      const { order, cyclic, readers } = scheduleFrom(wanted, (formula) => this.readersOf(formula));
      const needed = wanted;
      const finished = new Set<FormulaCell>();
      wanted = new Set();
      for (const formula of order) {
        if (!needed.has(formula)) {
          finished.add(formula);
          continue;
        }
        formula.cyclic = cyclic.has(formula);
        this.calculate(formula);
        finished.add(formula);
        const changes = this.writer.takeChanges();
        if (changes.length === 0) continue;
        this.changes.push(...changes);
        if (
          changes.length === 1 &&
          changes[0]?.sheet === formula.sheet &&
          containsCell(formula.area, changes[0].area.top, changes[0].area.left)
        ) {
          readers.get(formula)?.forEach((reader) => needed.add(reader));
          continue;
        }
        // "A1#" reads all that A1 spilled, also where A1 itself stayed the same.
        for (const { sheet, area } of [...changes, formula]) {
          for (const reader of this.dependents.readersOf(sheet, area))
            (finished.has(reader) || !readers.has(reader) ? wanted : needed).add(reader);
        }
      }
      for (const formula of wanted) if (cyclic.has(formula)) wanted.delete(formula);
    }
    if (!this.delivering) this.changes = [];
  }

  private readersOf(formula: FormulaCell): ReadonlySet<FormulaCell> {
    return this.dependents.readersOf(formula.sheet, formula.spill ?? formula.area);
  }

  private calculate(formula: FormulaCell): void {
    formula.unsupported = null;
    if (formula.cyclic) {
      this.writer.write(formula, 0);
      return;
    }
    if (!formula.node) {
      this.leave(formula, 'syntax');
      return;
    }
    this.current = formula;
    try {
      this.writer.write(formula, evaluate(formula.node, this.env, formula));
    } catch (thrown) {
      if (!(thrown instanceof Unsupported)) throw thrown;
      this.leave(formula, thrown.what);
    } finally {
      this.current = null;
    }
  }

  /** What cannot be calculated keeps the value the file had; a formula that never had one shows #NAME?. */
  private leave(formula: FormulaCell, what: string): void {
    formula.unsupported = what;
    const cell = formula.sheet.cells.get(formula.row, formula.column);
    if (formula.typed || cell === undefined || cell.value === '') this.writer.write(formula, errors.name);
  }

  /** Answers of the add-in's functions are in. */
  private deliver(formulas: ReadonlySet<FormulaCell>): void {
    const standing = [...formulas].filter(
      (formula) => this.formulas.get(formula.sheet)?.get(keyOf(formula.row, formula.column)) === formula,
    );
    this.delivering = true;
    try {
      this.run(standing);
    } finally {
      this.delivering = false;
    }
    const changes = this.changes;
    this.changes = [];
    const bounds = new Map<Sheet, Area>();
    for (const { sheet, area } of changes) {
      const known = bounds.get(sheet);
      bounds.set(
        sheet,
        known
          ? {
              top: Math.min(known.top, area.top),
              left: Math.min(known.left, area.left),
              bottom: Math.max(known.bottom, area.bottom),
              right: Math.max(known.right, area.right),
            }
          : area,
      );
    }
    for (const [sheet, area] of bounds) this.context.recalculated(sheet, area);
  }
}

function placeOf(formula: FormulaCell): FormulaPlace {
  return { sheet: formula.sheet.name, row: formula.row, column: formula.column, formula: formula.text };
}
