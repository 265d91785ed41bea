import type { Outcome } from '../excel/problem';
import { appendTo, type Appended } from '../writer';

/** A row for Inzet: who, on which assignment, from and to (serials, both included), for how many fte. */
export interface BookingCells {
  readonly member: string;
  readonly assignment: string;
  readonly from: number;
  readonly to: number;
  readonly fte: number;
}

/** Books people below what is there. */
export const appendBookings = (rows: readonly BookingCells[]): Promise<Outcome<Appended>> =>
  appendTo(
    'booking',
    'bookings',
    ['member', 'assignment', 'from', 'to', 'fte'],
    rows.map((row) => ({ ...row })),
  );
