import type { Cell, Sheet, Workbook } from '../../../src/xlsx/model/workbook';

/**
 * Undo keeps, for one action of the user or one batch of the add-in, what each changed cell held before, and a copy of
 * everything that is not a cell (small). Undoing is itself a step, so that redo is the same thing again.
 */
export interface Step {
  readonly cells: CellJournal;
  readonly rest: (() => void) | null;
}

export class CellJournal {
  private readonly sheets: Sheet[] = [];
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly before: (Cell | undefined)[] = [];

  get size(): number {
    return this.rows.length;
  }

  note(sheet: Sheet, row: number, column: number, before: Cell | undefined): void {
    this.sheets.push(sheet);
    this.rows.push(row);
    this.columns.push(column);
    this.before.push(before);
  }

  /** Last change first, so that a cell changed twice gets its first value back. */
  restore(touched: (sheet: Sheet, row: number, column: number) => void): void {
    for (let index = this.rows.length - 1; index >= 0; index--) {
      const sheet = this.sheets[index];
      const row = this.rows[index];
      const column = this.columns[index];
      if (sheet === undefined || row === undefined || column === undefined) continue;
      sheet.cells.set(row, column, this.before[index]);
      touched(sheet, row, column);
    }
  }
}

const sheetFields = [
  'name',
  'visibility',
  'tabColor',
  'tables',
  'validations',
  'comments',
  'notes',
  'merges',
  'charts',
  'pivotTables',
  'sparklines',
  'frozen',
  'protection',
  'showGridlines',
  'pageLayout',
  'names',
  'autoFilter',
] as const satisfies readonly (keyof Sheet)[];

type Fields = Pick<Sheet, (typeof sheetFields)[number]>;

/** Copies all but the cells; the function it gives puts everything back, in the same sheet objects. */
export function keepRest(workbook: Workbook): () => void {
  const order = [...workbook.sheets];
  const sheets = order.map((sheet) => ({
    sheet,
    fields: structuredClone(Object.fromEntries(sheetFields.map((field) => [field, sheet[field]]))) as unknown as Fields,
    // Each is replaced as a whole, never changed within: the list is all there is to keep.
    conditionalFormats: [...sheet.conditionalFormats],
    hyperlinks: [...sheet.hyperlinks],
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  }));
  const names = structuredClone(workbook.names);
  const settings = structuredClone([...workbook.settings]);
  const customProperties = new Map(workbook.customProperties);
  const { activeSheet, selection } = workbook;
  return () => {
    workbook.sheets = order;
    for (const kept of sheets) {
      Object.assign(kept.sheet, kept.fields);
      kept.sheet.conditionalFormats = kept.conditionalFormats;
      refill(kept.sheet.hyperlinks, kept.hyperlinks);
      refill(kept.sheet.columnWidths, kept.columnWidths);
      refill(kept.sheet.rowHeights, kept.rowHeights);
      refillSet(kept.sheet.hiddenRows, kept.hiddenRows);
      refillSet(kept.sheet.hiddenColumns, kept.hiddenColumns);
    }
    workbook.names = names;
    refill(workbook.settings, settings);
    workbook.customProperties = customProperties;
    workbook.activeSheet = activeSheet;
    workbook.selection = selection;
  };
}

function refill<K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function refillSet<V>(set: Set<V>, values: readonly V[]): void {
  set.clear();
  for (const value of values) set.add(value);
}
