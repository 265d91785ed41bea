import type { Cell } from '../../domain/contract';
import type { Outcome } from '../excel/problem';
import { appendTo, type Appended } from '../writer';

/** A row for Mutaties by contract column. */
export type MutationCells = Readonly<Record<string, Cell>>;

/** Without its day, and what it says of the other side, a mutation cannot be followed. */
const essential = ['date', 'period', 'municipality', 'kind', 'strips'] as const;
const sometimes = ['counterparty', 'assignment', 'explanation'] as const;

/** Adds mutations below what is there. Mutaties is append-only: a mistake is put right by a counter-entry. */
export const appendMutations = (rows: readonly MutationCells[]): Promise<Outcome<Appended>> =>
  appendTo('mutation', 'mutations', [...essential, ...sometimes.filter((column) => rows.some((row) => (row[column] ?? '') !== ''))], rows);
