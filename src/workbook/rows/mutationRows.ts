import type { Cell } from '../../domain/contract';
import type { Outcome } from '../excel/problem';
import { appendTo, type Appended } from '../writer';

/** A row for Mutaties by contract column. */
export type MutationCells = Readonly<Record<string, Cell>>;

/** Adds mutations below what is there. Mutaties is append-only: a mistake is put right by a counter-entry. */
export const appendMutations = (rows: readonly MutationCells[]): Promise<Outcome<Appended>> =>
  appendTo('mutation', 'mutations', ['period', 'municipality', 'kind', 'strips'], rows);
