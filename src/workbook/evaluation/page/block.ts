import type { Cell } from '../../../domain/contract';

/** Text stays text; only what is marked as a formula becomes one. A named cell can be pointed at from elsewhere on the page. */
export type PageCell =
  | Cell
  | {
      readonly value?: Cell;
      readonly formula?: string;
      readonly name?: string;
      /** Number format of this cell alone. */
      readonly format?: string;
    };

export interface ChartSpec {
  readonly kind: 'BarStacked' | 'BarClustered' | 'ColumnClustered';
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly alternative: string;
  /** Columns of the block (0-based) that are series; the first column has the categories. */
  readonly series: readonly number[];
  /** Rows at the end of the block that are no part of it, such as a total. */
  readonly without?: number;
  /** No more categories than this, from the first. */
  readonly atMost?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The address of a named cell ("B45"), or null where this page does not have it. */
export type AddressOf = (name: string) => string | null;

export interface Block {
  /** Over a part of the page; starts a new one where `breakBefore` is set. */
  readonly section?: string;
  readonly title?: string;
  readonly note?: string;
  /** Where the figures come from, in small letters below. */
  readonly source?: string;
  readonly headings?: readonly string[];
  /** The rows, given the sheet row of the first of them (1-based). */
  readonly rows?: (firstRow: number, addressOf: AddressOf) => readonly (readonly PageCell[])[];
  /** Number format by column; absent is General. */
  readonly formats?: readonly (string | null)[];
  readonly hasTotal?: boolean;
  /** Rows of running text: the first cell spans the page but its last column. */
  readonly isText?: boolean;
  /** Rows of a label and words, which run on over the columns beside them. */
  readonly isPlain?: boolean;
  /** Columns of text beyond the first, which wrap, and those that run on. */
  readonly wraps?: readonly number[];
  readonly runsOn?: readonly number[];
  /** The last column has words and takes what is left of the page. */
  readonly lastIsWide?: boolean;
  /** Headings that are names, and long. */
  readonly hasSmallHeadings?: boolean;
  readonly chart?: ChartSpec;
}

export type Kind = 'section' | 'title' | 'note' | 'heading' | 'row' | 'total' | 'text' | 'source' | 'blank';

export interface Line {
  readonly kind: Kind;
  readonly cells: readonly PageCell[];
  readonly block: Block;
}

export interface PlacedChart {
  readonly spec: ChartSpec;
  readonly headingRow: number;
  /** Last row of its source. */
  readonly lastRow: number;
  readonly chartRow: number;
  /** Lines it takes, a free one below included. */
  readonly lines: number;
}

export interface Page {
  readonly top: number;
  readonly lines: readonly Line[];
  readonly addressOf: AddressOf;
  /** First row of running text and the rows it takes; null without. */
  readonly text: { readonly firstRow: number; readonly rows: number } | null;
  readonly charts: readonly PlacedChart[];
  /** Rows before which a printed page starts. */
  readonly breaks: readonly number[];
  readonly lastRow: number;
}

export const shown = (cell: PageCell | undefined): string => (typeof cell === 'object' ? String(cell.value ?? '') : String(cell ?? ''));

/** One text on a row has the whole width. */
export const isAlone = (cells: readonly PageCell[]): boolean => cells.length === 1;
