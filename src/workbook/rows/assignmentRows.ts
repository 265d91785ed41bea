import type { Outcome } from '../excel/problem';
import { appendTo, type Appended, type NewRow } from '../writer';

/** Adds rows to Opdrachten, below what is there. */
export const appendAssignments = (rows: readonly NewRow[]): Promise<Outcome<Appended>> =>
  appendTo('assignment', 'assignments', ['number', 'municipality', 'title', 'strips', 'status'], rows);
