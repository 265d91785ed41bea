import type { Cell, TableData } from '../../domain/contract';
import type { Job } from '../excel/run';
import type { Kept } from '../records/kept';

/** Cells of a new row by contract column; a column that is not essential and that the user's table does not have is left out. */
export type NewRow = Readonly<Record<string, Cell>>;

/** A cell of a row that is there: which row as it was read, which column, and what it becomes. */
export interface CellChange {
  /** Place in the table's `values`; the row is known by all its cells as they were read. */
  readonly row: number;
  readonly column: string;
  readonly value: Cell;
  readonly format?: string;
}

/** What is to be written in a table of people's, as data: the same plan is checked before, written and looked for after. */
export interface TableWrite {
  /** One source, as it was just read. */
  readonly table: TableData;
  /** Contract columns without which nothing is written. */
  readonly essential: readonly string[];
  /** In the order in which they are written. */
  readonly change: readonly CellChange[];
  readonly append: readonly NewRow[];
  /** Number format of an appended cell that is not that of the row above. */
  readonly formatOf?: (row: NewRow, column: string) => string | null;
  /** Rows that leave the table at its end, once emptied. */
  readonly shrink?: number;
  /** The seal that `last` keeps, by which taking it back finds it. */
  readonly seal?: string;
  /** What is kept beside the rows once they stand: seals, states. Without a `seal` it cannot be taken back from the journal. */
  readonly last?: (job: Pick<Job, 'context'>, kept: Kept) => void;
}

export interface Appended {
  readonly sheet: string;
  /** First and last row written, as the user sees them. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** `again`: somebody else was there in between, and nothing of ours was left; to be read and planned anew. */
export type Committed = { readonly kind: 'written'; readonly appended: Appended | null } | { readonly kind: 'again'; readonly row: number };

/** Index of the last body row with anything in it; -1 for an empty table. */
export const lastFilled = (values: readonly (readonly Cell[])[]): number =>
  values.findLastIndex((row) => row.some((cell) => cell !== '' && cell !== null && String(cell).trim() !== ''));

export const placeIn = ({ columns }: TableData, column: string): number | undefined =>
  (columns as Readonly<Record<string, number>>)[column];
