import type { Book } from '../book/book';
import type { RangeTarget } from '../book/rangeTarget';
import type { Session } from '../wire/session';

/** The client as Excel's objects know it: with the workbook it works on and what it keeps. */
export interface ExcelSession extends Session {
  readonly book: Book;
  readonly keptCount: number;
  release(id: string): void;
  releaseAll(): void;
  /** Ranges that are kept: rows inserted above them move them. */
  keptRanges(): readonly RangeTarget[];
}
