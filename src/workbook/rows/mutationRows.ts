import type { Cell } from '../../domain/contract';
import { appendRows, type Appended } from './appendRows';
import { refused, type Outcome } from '../excel/problem';
import { readWorkbook } from '../reading/read';
import { runInExcel } from '../excel/run';

/** A row for Mutaties by contract column. */
export type MutationCells = Readonly<Record<string, Cell>>;

/** Adds mutations below what is there. Mutaties is append-only: a mistake is put right by a counter-entry. */
export async function appendMutations(rows: readonly MutationCells[]): Promise<Outcome<Appended>> {
  return runInExcel(async (job) => {
    const { mutations } = (await readWorkbook(job, ['mutations'])).tables;
    return mutations ? appendRows(job, mutations, rows) : refused('table-missing', { table: 'Mutaties' });
  });
}
