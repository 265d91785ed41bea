import { bounding, columnCount, intersection, rowCount, sameArea } from '../../../src/xlsx/model/area';
import { formatAddress } from '../../../src/xlsx/model/address';
import type { Calculator } from '../../calc/port';
import type { PivotEngine } from '../../pivot/port';
import type { Area, Cell, ConditionalFormat, PivotTable, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { raiseChanges } from './changeEvents';
import type { Change, ChangeType, HostChange, RaisedEvent, Source, TriggerSource } from './changes';
import { FormatList } from './formatList';
import { refreshPivot } from './pivots';
import { quirksOf, type Quirks } from './quirks';
import { CellJournal, keepRest, type Step } from './undo';

const maxSteps = 100;

/** The workbook with what surrounds it: steps to undo, recalculation, events waiting to go out. */
export class Book {
  calculator: Calculator | null = null;
  pivotEngine: PivotEngine | null = null;
  quirks: Quirks;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Application's switch for this add-in's own handlers (context.runtime.enableEvents). */
  eventsEnabled = true;
  /** What stood in the totals row of a table when it was hidden, by column: Excel brings it back. */
  readonly totals = new Map<string, ReadonlyMap<number, Cell>>();
  private readonly undoSteps: Step[] = [];
  private readonly redoSteps: Step[] = [];
  private open: { journal: CellJournal; rest: (() => void) | null; source: Source; trigger: TriggerSource } | null = null;
  private changes: Change[] = [];
  private dirty: { sheet: Sheet; area: Area }[] = [];
  private structureDirty = false;
  private readonly stalePivots = new Map<PivotTable, Sheet>();
  private readonly events: RaisedEvent[] = [];
  private nextId = 1;
  private readonly formats: FormatList;

  constructor(
    readonly workbook: Workbook,
    readonly language: 'nl' | 'en',
    /** Milliseconds since 1970, for the time of a comment. */
    readonly now: () => number,
    private readonly announce: (change: HostChange) => void,
    private readonly deliver: (events: readonly RaisedEvent[]) => void,
  ) {
    this.quirks = quirksOf(language);
    this.formats = new FormatList(workbook);
    for (const sheet of workbook.sheets) this.watch(sheet);
  }

  /** Watches a sheet's cells; called for each new sheet. */
  watch(sheet: Sheet): void {
    sheet.cells.watch = (row, column, before) => {
      this.calculator?.prepare();
      this.open?.journal.note(sheet, row, column, before);
    };
  }

  /** Ids of new tables, charts and the like: unique in the workbook and stable through undo. */
  newId(taken: (id: string) => boolean): string {
    let id = String(this.nextId++);
    while (taken(id)) id = String(this.nextId++);
    return id;
  }

  addFormat(sheet: Sheet, format: Omit<ConditionalFormat, 'id' | 'priority'>): { readonly id: string; readonly at: number } {
    return this.formats.add(sheet, format);
  }

  rankFormats(sheet?: Sheet): void {
    this.formats.rank(sheet);
  }

  /** Runs one step: what it changes is undone as a whole, recalculated at its end, and told to listeners after it. */
  step<R>(kind: HostChange['kind'], source: Source, trigger: TriggerSource, work: () => R): R {
    if (this.open) return work();
    this.open = { journal: new CellJournal(), rest: null, source, trigger };
    try {
      const result = work();
      this.calculate();
      return result;
    } finally {
      this.close(kind);
    }
  }

  private close(kind: HostChange['kind']): void {
    if (!this.open) return;
    this.rankFormats();
    const { journal, rest, source, trigger } = this.open;
    const kept = rest !== null || journal.size > 0;
    const forgets = trigger === 'ThisLocalAddin' && !this.quirks.undoKept;
    // Calculating anew is no step of a person's.
    if (kept && kind !== 'undo' && kind !== 'redo' && kind !== 'calculated') {
      if (forgets) this.undoSteps.length = 0;
      else this.undoSteps.push({ cells: journal, rest });
      if (this.undoSteps.length > maxSteps) this.undoSteps.shift();
      this.redoSteps.length = 0;
    }
    const areas = this.changes.map(({ sheet, area }) => ({ sheet, area }));
    for (const event of raiseChanges(this.changes, source, trigger, this.workbook)) this.events.push(event);
    this.changes = [];
    this.open = null;
    if (kept || kind === 'select' || kind === 'activate') this.announce({ kind, areas });
  }

  /** Puts back what the step under way has done so far. */
  takeBack(): void {
    this.open?.journal.restore((sheet, row, column) => this.markDirty(sheet, { top: row, left: column, bottom: row, right: column }));
    this.open?.rest?.();
    this.changes = [];
    this.structureChanged();
  }

  /** To be called before anything but a cell is changed. */
  aboutToChange(): void {
    this.calculator?.prepare();
    if (this.open && this.open.rest === null) this.open.rest = keepRest(this.workbook);
  }

  /** Cells of an area were written. Neighbouring areas (a long write comes in chunks) count as one change. */
  changed(sheet: Sheet, area: Area, type: ChangeType = 'RangeEdited', before?: Cell): void {
    if (!grow(this.dirty, sheet, area)) this.dirty.push({ sheet, area });
    const last = this.changes.at(-1);
    if (last && last.type === 'RangeEdited' && type === 'RangeEdited' && last.sheet === sheet && adjoins(last.area, area)) {
      this.changes[this.changes.length - 1] = { sheet, area: bounding(last.area, area), type, before: undefined };
    } else this.changes.push({ sheet, area, type, before });
  }

  /** Something moved, or a table, name or sheet came, went or got another name. */
  structureChanged(): void {
    this.structureDirty = true;
  }

  /** A PivotTable got or lost a field: its report is written when values are next brought up to date. */
  pivotChanged(sheet: Sheet, pivot: PivotTable): void {
    if (this.pivotEngine) this.stalePivots.set(pivot, sheet);
  }

  /** Brings computed values up to date, and reports after them; called before values are read and at a step's end. */
  calculate(how: 'changed' | 'opened' | 'all' = 'changed'): void {
    this.calculateFormulas(how);
    if (this.stalePivots.size === 0) return;
    const stale = [...this.stalePivots];
    this.stalePivots.clear();
    for (const [pivot, sheet] of stale) if (sheet.pivotTables.includes(pivot)) refreshPivot(this, sheet, pivot);
    this.calculateFormulas('changed');
  }

  private calculateFormulas(how: 'changed' | 'opened' | 'all'): void {
    const force = how !== 'changed';
    if (!this.calculator || (!force && (this.calculationMode === 'Manual' || (this.dirty.length === 0 && !this.structureDirty)))) return;
    const { dirty, structureDirty } = this;
    this.dirty = [];
    this.structureDirty = false;
    if (how === 'all') this.calculator.all();
    else {
      if (how === 'opened') this.calculator.open();
      if (structureDirty) this.calculator.structureChanged();
      for (const { sheet, area } of dirty) this.calculator.changed(sheet, area);
    }
    for (const sheet of force || structureDirty ? this.workbook.sheets : new Set(dirty.map((each) => each.sheet))) {
      this.raise('Calculated', sheet, { worksheetId: sheet.id, address: '' });
    }
  }

  raise(name: RaisedEvent['name'], sheet: Sheet | null, payload: Readonly<Record<string, unknown>>, table?: string): void {
    this.events.push({
      name,
      sheet: sheet?.id ?? null,
      table: table ?? null,
      payload: { source: this.open?.source ?? 'Local', ...payload },
    });
  }

  select(sheet: Sheet, area: Area): void {
    const { selection } = this.workbook;
    if (selection.sheet === sheet.name && sameArea(selection.area, area) && !this.quirks.selectsAgain) return;
    if (this.workbook.activeSheet !== sheet.name) this.activate(sheet);
    this.workbook.selection = { sheet: sheet.name, area };
    this.raise('SelectionChanged', sheet, { worksheetId: sheet.id, address: formatAddress(area) });
    this.raise('DocumentSelectionChanged', null, {});
    for (const table of sheet.tables) {
      const part = intersection(table.area, area);
      this.raise(
        'TableSelectionChanged',
        sheet,
        { worksheetId: sheet.id, tableId: table.id, address: part ? formatAddress(part) : '' },
        table.id,
      );
    }
  }

  activate(sheet: Sheet): void {
    const before = this.workbook.sheets.find((each) => each.name === this.workbook.activeSheet);
    if (before === sheet) return;
    this.workbook.activeSheet = sheet.name;
    this.workbook.selection = { sheet: sheet.name, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    if (before) this.raise('Deactivated', before, { worksheetId: before.id });
    this.raise('Activated', sheet, { worksheetId: sheet.id });
  }

  /** Recalculated at the next occasion, though nothing in it changed. */
  markDirty(sheet: Sheet, area: Area): void {
    this.dirty.push({ sheet, area });
  }

  /** Hands out what was raised; after the answer to a batch, as Excel does. */
  flush(): void {
    const events = this.events.splice(0);
    if (events.length > 0 && this.eventsEnabled) this.deliver(events);
  }

  recalculated(sheet: Sheet, area: Area): void {
    if (this.open) return;
    this.raise('Calculated', sheet, { worksheetId: sheet.id, address: '' });
    this.announce({ kind: 'calculated', areas: [{ sheet, area }] });
    this.flush();
  }

  /** False when there is nothing to undo (or redo). */
  travel(kind: 'undo' | 'redo'): boolean {
    const [from, to] = kind === 'undo' ? [this.undoSteps, this.redoSteps] : [this.redoSteps, this.undoSteps];
    const step = from.pop();
    if (!step) return false;
    const touched = new Map<Sheet, Area>();
    this.step(kind, 'Local', 'Unknown', () => {
      if (step.rest) this.aboutToChange();
      step.cells.restore((sheet, row, column) => {
        const one = { top: row, left: column, bottom: row, right: column };
        const known = touched.get(sheet);
        touched.set(sheet, known ? bounding(known, one) : one);
      });
      step.rest?.();
      if (this.open) to.push({ cells: this.open.journal, rest: this.open.rest });
      for (const [sheet, area] of touched) if (this.workbook.sheets.includes(sheet)) this.changed(sheet, area);
      if (step.rest) this.structureChanged();
    });
    this.flush();
    return true;
  }
}

function grow(list: { sheet: Sheet; area: Area }[], sheet: Sheet, area: Area): boolean {
  const last = list.at(-1);
  if (!last || last.sheet !== sheet || !adjoins(last.area, area)) return false;
  list[list.length - 1] = { sheet, area: bounding(last.area, area) };
  return true;
}

/** Whether two areas together are one rectangle, of the same columns. */
function adjoins(one: Area, other: Area): boolean {
  if (one.left !== other.left || one.right !== other.right) return false;
  const both = bounding(one, other);
  const shared = intersection(one, other);
  return (
    rowCount(both) * columnCount(both) ===
    rowCount(one) * columnCount(one) + rowCount(other) * columnCount(other) - (shared ? rowCount(shared) * columnCount(shared) : 0)
  );
}
