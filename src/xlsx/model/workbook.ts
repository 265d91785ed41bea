import type { Chart } from './chart';
import type { Sparkline } from './sparkline';

/** The workbook the host works on: plain data, no Office.js words in it and no file format either. */

export type CellValue = string | number | boolean;

export interface CellStyle {
  /** Excel number format code in en-US notation; absent is General. */
  readonly numberFormat?: string;
  /** "#RRGGBB". */
  readonly fill?: string;
  readonly font?: Readonly<{
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strikethrough?: boolean;
    color?: string;
    size?: number;
    name?: string;
  }>;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'General' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', Readonly<{ style: string; color?: string }>>>>;
  /** Protection: false where a person may edit on a protected sheet. */
  readonly locked?: boolean;
  readonly quotePrefix?: boolean;
}

export interface Cell {
  /** Computed value; an error is its text with `error` set. Empty is ''. */
  readonly value: CellValue;
  /** As Office.js gives it: en-US, A1, with the leading "=". */
  readonly formula?: string;
  readonly error?: boolean;
  /** Of a formula: what it reads has changed, or it came without a value, and nobody has calculated it. A file gets it without a value. */
  readonly stale?: boolean;
  /** What the add-in's function said about its error. Excel shows it beside the cell and keeps it in no file. */
  readonly errorWords?: string;
  /** A cell a dynamic array spilled into: the anchor's place (0-based). */
  readonly spilledFrom?: Readonly<{ row: number; column: number }>;
  readonly style?: CellStyle;
}

/** Rows and columns 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A sheet's cells. Every change goes through `set`, which tells the watcher what was there. */
export class Cells {
  private readonly rows: (Cell | undefined)[][] = [];
  private bounds: Area | null | undefined = null;
  /** Called before a cell changes: undo, recalculation and saving live on it. */
  watch: ((row: number, column: number, before: Cell | undefined, after: Cell | undefined) => void) | null = null;

  get(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    const line = (this.rows[row] ??= []);
    const before = line[column];
    if (before === cell) return;
    this.watch?.(row, column, before, cell);
    if (cell === undefined) {
      delete line[column];
      this.bounds = undefined;
      return;
    }
    line[column] = cell;
    if (this.bounds === null) this.bounds = { top: row, left: column, bottom: row, right: column };
    else if (this.bounds) {
      const { top, left, bottom, right } = this.bounds;
      if (row < top || row > bottom || column < left || column > right) {
        this.bounds = {
          top: Math.min(top, row),
          left: Math.min(left, column),
          bottom: Math.max(bottom, row),
          right: Math.max(right, column),
        };
      }
    }
  }

  /** A row's cells by column, undefined where it has none: to pass over a million blank rows without asking for each cell. */
  row(row: number): readonly (Cell | undefined)[] | undefined {
    return this.rows[row];
  }

  /** Every cell there is, row by row. */
  *entries(): IterableIterator<readonly [row: number, column: number, cell: Cell]> {
    // By index rather than by key: a key is a text to be made for each cell.
    for (let row = 0, { length } = this.rows; row < length; row += 1) {
      const line = this.rows[row];
      if (!line) continue;
      for (let column = 0, width = line.length; column < width; column += 1) {
        const cell = line[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The same without a triple made for each: of millions of cells that is felt. */
  each(look: (row: number, column: number, cell: Cell) => void): void {
    for (let row = 0, { length } = this.rows; row < length; row += 1) {
      const line = this.rows[row];
      if (!line) continue;
      for (let column = 0, width = line.length; column < width; column += 1) {
        const cell = line[column];
        if (cell) look(row, column, cell);
      }
    }
  }

  /** Smallest area with a cell in it (value, formula or style); null on an empty sheet. */
  used(): Area | null {
    if (this.bounds === undefined) {
      let area: Area | null = null;
      for (const [row, column] of this.entries()) {
        area = area
          ? {
              top: Math.min(area.top, row),
              left: Math.min(area.left, column),
              bottom: Math.max(area.bottom, row),
              right: Math.max(area.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      }
      this.bounds = area;
    }
    return this.bounds;
  }
}

export interface Validation {
  readonly areas: readonly Area[];
  /** Office.js's DataValidationRule. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<{ message?: string; showAlert?: boolean; style?: 'Stop' | 'Warning' | 'Information'; title?: string }>;
  readonly prompt?: Readonly<{ message?: string; showPrompt?: boolean; title?: string }>;
  readonly ignoreBlanks?: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: 'Custom' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria' | 'ContainsText' | 'CellValue';
  readonly priority: number;
  readonly stopIfTrue?: boolean;
  /** Fill and font the format gives. */
  readonly style?: CellStyle;
  /** What the type needs, in Office.js's words: {formula} for Custom, {formula1, formula2, operator} for CellValue… */
  readonly rule: Readonly<Record<string, unknown>>;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Header and totals row included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Rows hidden by the table's filter; writing over them is what Excel refuses. */
  filter?: Readonly<{ hiddenRows: ReadonlySet<number>; criteria: unknown }>;
  /** Column ids in sheet order; names are the header cells. */
  columnIds: number[];
  /** What xlsx holds for a column beyond its name (calculated column and totals formulas), by column id. */
  columnExtras?: Record<number, unknown>;
}

export interface Comment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  author: string;
  content: string;
  readonly created: number;
}
export interface Note {
  readonly row: number;
  readonly column: number;
  author: string;
  content: string;
  visible: boolean;
}
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface PivotTable {
  readonly id: string;
  name: string;
  /** Sheet and place of the upper left cell. */
  row: number;
  column: number;
  source: Readonly<{ table: string } | { sheet: string; area: Area }>;
  rows: string[];
  columns: string[];
  filters: string[];
  data: PivotData[];
  /** Cells the report last covered, so that a refresh clears them. */
  covered: Area | null;
  layout: 'Compact' | 'Tabular' | 'Outline';
  refreshOnOpen: boolean;
}
export interface PivotData {
  name: string;
  field: string;
  summarizeBy:
    | 'Sum'
    | 'Count'
    | 'Average'
    | 'Max'
    | 'Min'
    | 'CountNumbers'
    | 'Product'
    | 'StandardDeviation'
    | 'StandardDeviationP'
    | 'Variance'
    | 'VarianceP'
    | 'Automatic';
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  readonly cells: Cells;
  tables: Table[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  comments: Comment[];
  notes: Note[];
  /** By "row,column" (0-based). */
  readonly hyperlinks: Map<string, Hyperlink>;
  merges: Area[];
  charts: Chart[];
  pivotTables: PivotTable[];
  sparklines: Sparkline[];
  frozen: { rows: number; columns: number };
  protection: { protected: boolean; options: Readonly<Record<string, unknown>>; password?: string };
  /** Width in points by column, height in points by row; only where set. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  showGridlines: boolean;
  /** Office.js's PageLayout in its own words, as far as set. */
  pageLayout: Record<string, unknown>;
  /** Names with this sheet as scope. */
  names: DefinedName[];
  autoFilter: Area | null;
}

export interface DefinedName {
  name: string;
  /** With the leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Workbook {
  sheets: Sheet[];
  names: DefinedName[];
  /** Office.js document settings (add-in settings kept with the file). */
  readonly settings: Map<string, unknown>;
  customProperties: Map<string, string | number | boolean>;
  activeSheet: string;
  selection: { sheet: string; area: Area };
  /** What the file held that this model does not know, kept by the reader for the writer. */
  carrier?: unknown;
  /** What the file held and a save would lose: shown, never lost silently. */
  losses: readonly string[];
}
