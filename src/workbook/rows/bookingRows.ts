import type { Cell } from '../../domain/contract';
import { appendRows, type Appended } from './appendRows';
import { refused, type Outcome } from '../excel/problem';
import { readWorkbook } from '../reading/read';
import { runInExcel } from '../excel/run';

/** A row for Inzet: who, on which assignment, from and to (serials, both included), for how many fte. */
export interface BookingCells {
  readonly member: string;
  readonly assignment: string;
  readonly from: number;
  readonly to: number;
  readonly fte: number;
}

/** Books people below what is there. */
export async function appendBookings(rows: readonly BookingCells[]): Promise<Outcome<Appended>> {
  return runInExcel(async (job) => {
    const { bookings } = (await readWorkbook(job, ['bookings'])).tables;
    if (!bookings) return refused('table-missing', { table: 'Inzet' });
    return appendRows(
      job,
      bookings,
      rows.map((row): Readonly<Record<string, Cell>> => ({ ...row })),
    );
  });
}
