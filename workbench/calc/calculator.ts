import { containsCell } from '../../src/xlsx/model/area';
import type { Calculator, CalculatorContext } from './port';
import type { Area, Cell, Sheet, Workbook } from '../../src/xlsx/model/workbook';
import type { Environment } from './call';
import { CustomCalls, plainSending, type Sending } from './customCalls';
import { overlaps } from './dependents';
import { evaluate } from './evaluate';
import type { FormulaCell } from './formulaCell';
import { Formulas, type Learned } from './formulas';
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

/** Calculates a workbook's formulas and keeps them calculated: an edit touches only what depends on it. */
export function createCalculator(context: CalculatorContext, sending?: Sending): FormulaCalculator {
  const { emptyCell = plainSending.emptyCell } = context;
  return new IncrementalCalculator(context, sending ?? { ...plainSending, emptyCell });
}

class IncrementalCalculator implements FormulaCalculator {
  private readonly formulas = new Formulas();
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
      spillOf: (sheet, row, column) => this.formulas.at(sheet, row, column)?.spill ?? null,
      custom: (node, name, args) => {
        if (!this.current) throw new Unsupported(name);
        return this.custom.call(this.current, node, name, args);
      },
    };
  }

  prepare(): void {
    if (this.known) return;
    this.known = true;
    this.formulas.learn(this.env);
  }

  open(): void {
    if (!this.known && !hasToCalculate(this.context.workbook)) return;
    this.prepare();
    this.run(this.withoutValue(), this.formulas.volatile);
  }

  all(): void {
    this.learn();
    this.run([], this.formulas.all());
  }

  structureChanged(): void {
    if (!this.known) {
      this.open();
      return;
    }
    const { reached, placed } = this.learn();
    const arrays = [...this.formulas.all()].filter((formula) => formula.blocked !== null || this.writer.isInTheWay(formula));
    this.run([...reached, ...this.withoutValue()], [...placed, ...arrays, ...this.formulas.volatile]);
  }

  changed(sheet: Sheet, area: Area): void {
    if (!this.known) {
      this.open();
      if (!this.known) this.prepare();
    }
    if (sheet.tables.some((table) => table.showHeaders && overlaps({ ...table.area, bottom: table.area.top }, area)))
      this.structureChanged();
    this.reader.touched(sheet, area);
    const reached = new Set(this.formulas.compare(sheet, area, this.env, (gone) => this.writer.unspill(gone, null)));
    for (const change of this.writer.takeChanges())
      this.formulas.readersOf(change.sheet, change.area).forEach((reader) => reached.add(reader));
    this.formulas.arraysOver(sheet, area).forEach((array) => reached.add(array));
    this.formulas.readersOf(sheet, area).forEach((reader) => reached.add(reader));
    this.run(
      reached,
      [...this.formulas.volatile, ...this.custom.takeUnknown()].filter((formula) => this.stands(formula)),
    );
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
    return [...this.formulas.all()].filter(wanted);
  }

  private stands(formula: FormulaCell): boolean {
    return this.formulas.at(formula.sheet, formula.row, formula.column) === formula;
  }

  private learn(): Learned {
    this.known = true;
    this.reader.forget();
    return this.formulas.learn(this.env);
  }

  private withoutValue(): FormulaCell[] {
    const isFile = this.context.workbook.carrier !== undefined;
    return this.list(({ sheet, row, column }) => waits(sheet.cells.get(row, column), isFile));
  }

  /**
   * Calculates these formulas and whatever depends on what really changed. `reached` are those of which something they read has
   * changed: where one of them cannot be calculated, the value it had is no longer to be relied on.
   */
  private run(reached: Iterable<FormulaCell>, others: Iterable<FormulaCell>): void {
    const touched = new Set(reached);
    let wanted = new Set([...touched, ...others]);
    // An array that grows reaches formulas the order did not know of; each round settles one such step.
    for (let round = 0; wanted.size > 0 && round < 100; round++) {
      const { order, cyclic, readers } = scheduleFrom(wanted, (formula) => this.readersOf(formula));
      const needed = wanted;
      const finished = new Set<FormulaCell>();
      wanted = new Set();
      const reach = (list: Set<FormulaCell>, reader: FormulaCell): void => {
        touched.add(reader);
        list.add(reader);
      };
      for (const formula of order) {
        if (!needed.has(formula)) {
          finished.add(formula);
          continue;
        }
        formula.cyclic = cyclic.has(formula);
        this.calculate(formula, touched.has(formula));
        finished.add(formula);
        const changes = this.writer.takeChanges();
        if (changes.length === 0) continue;
        for (const change of changes) this.changes.push(change);
        if (
          changes.length === 1 &&
          changes[0]?.sheet === formula.sheet &&
          containsCell(formula.area, changes[0].area.top, changes[0].area.left)
        ) {
          readers.get(formula)?.forEach((reader) => reach(needed, reader));
          continue;
        }
        // "A1#" reads all that A1 spilled, also where A1 itself stayed the same.
        for (const { sheet, area } of [...changes, formula]) {
          for (const reader of this.formulas.readersOf(sheet, area))
            reach(finished.has(reader) || !readers.has(reader) ? wanted : needed, reader);
        }
      }
      for (const formula of wanted) if (cyclic.has(formula)) wanted.delete(formula);
    }
    if (!this.delivering) this.changes = [];
  }

  private readersOf(formula: FormulaCell): ReadonlySet<FormulaCell> {
    return this.formulas.readersOf(formula.sheet, formula.spill ?? formula.area);
  }

  private calculate(formula: FormulaCell, isReached: boolean): void {
    formula.unsupported = null;
    const cell = formula.sheet.cells.get(formula.row, formula.column);
    const isNew = isWithoutValue(cell, this.context.workbook.carrier !== undefined);
    if (formula.cyclic && isNew) {
      this.writer.write(formula, 0);
      return;
    }
    this.current = formula;
    try {
      // A file's circle may be one that Excel goes round a number of times: its values are Excel's.
      if (formula.cyclic) throw new Unsupported('circle');
      if (!formula.node) throw new Unsupported('syntax');
      this.writer.write(formula, evaluate(formula.node, this.env, formula));
    } catch (thrown) {
      if (!(thrown instanceof Unsupported)) throw thrown;
      formula.unsupported = thrown.what;
      // What cannot be calculated keeps the value it had; one that never had a value shows #NAME?. Excel is to calculate both.
      if (isNew) this.writer.write(formula, errors.name);
      if (isNew || isReached) this.writer.markStale(formula);
    } finally {
      this.current = null;
    }
  }

  /** Answers of the add-in's functions are in. */
  private deliver(formulas: ReadonlySet<FormulaCell>): void {
    const standing = [...formulas].filter((formula) => this.formulas.at(formula.sheet, formula.row, formula.column) === formula);
    this.delivering = true;
    try {
      this.run(standing, []);
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

/** Of a workbook from a file only what says so: there a formula may well have "" for its value. */
function isWithoutValue(cell: Cell | undefined, isFile: boolean): boolean {
  if (cell?.formula === undefined) return false;
  return cell.stale === true || (!isFile && cell.value === '');
}

/** Without a value, or with the error of a function that had no add-in to answer it when the file was saved. */
function waits(cell: Cell | undefined, isFile: boolean): boolean {
  if (isWithoutValue(cell, isFile)) return true;
  return cell?.error === true && /^#(NAME\?|BUSY!|GETTING_DATA)$/.test(String(cell.value)) && /\bFLEX\./i.test(cell.formula ?? '');
}

/** Whether anything is to be calculated on opening: what came without a value, and what follows the clock. */
function hasToCalculate({ sheets, names, carrier }: Workbook): boolean {
  const volatile = /\b(?:TODAY|NOW)\(/i;
  if (names.some(({ formula }) => volatile.test(formula))) return true;
  for (const { cells } of sheets) {
    for (const [, , cell] of cells.entries()) {
      if (cell.formula !== undefined && (waits(cell, carrier !== undefined) || volatile.test(cell.formula))) return true;
    }
  }
  return false;
}
