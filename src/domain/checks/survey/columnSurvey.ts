import type { Cell, ColumnDefinition, TableData, TableKey } from '../../contract';

/**
 * One pass over a table's cells that sets the few odd ones apart, so that the checks themselves
 * only look at those: a clean table costs hardly more than reading it once.
 */
export interface TableSurvey {
  readonly key: TableKey;
  readonly table: TableData;
  /** In sheet order, the user's own columns included. */
  readonly columns: readonly ColumnSurvey[];
  /** The rows with nothing in them at all, which no check speaks about. */
  readonly isEmptyRow: (row: number) => boolean;
}

export interface ColumnSurvey {
  readonly at: number;
  readonly header: string;
  /** The contract's column, null for a column of the user's own. */
  readonly key: string | null;
  readonly definition: ColumnDefinition | null;
  /** Rows whose cell is not plainly what the column holds. */
  readonly odd: number[];
  /** For texts: what each odd cell shows of itself (see marks). */
  readonly marks: number[];
  /** Blank cells, kept where a blank means something: in needed columns, those without a header and the first. */
  readonly blanks: number[];
  readonly keepsBlanks: boolean;
  /** Every different cell of a column whose words come back, or null where there are too many to keep. */
  distinct: ReadonlyMap<Cell, number> | null;
  /** For references and words of a list, with `distinct`: by row the place of its cell there, -1 for a blank one. */
  words: Int32Array | null;
  /** For dates and strips: the numbers by row, NaN where the cell holds none. */
  readonly numbers: Float64Array | null;
}

/** Looks at a column from one row up to another. */
export type Scan = (values: TableData['values'], from: number, to: number) => void;
