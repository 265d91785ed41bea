import { keyAsRead } from '../../cells/keyAsRead';
import type { CheckContext } from '../define/context';

export interface Booking {
  readonly row: number;
  readonly member: string;
  readonly assignment: number;
  readonly from: number;
  readonly to: number;
  readonly fte: number;
}

export const whenNumber = (cell: unknown, otherwise: number): number => (typeof cell === 'number' ? cell : otherwise);

/** The bookings whose dates can be read; what is wrong with the others is said cell by cell. */
export function bookingsIn(context: CheckContext): readonly Booking[] {
  return context.once('bookings', () => {
    const { bookings } = context.tables;
    const { member, assignment, from, to, fte } = bookings?.columns ?? {};
    if (!bookings || member === undefined || from === undefined || to === undefined) return [];
    return bookings.values.flatMap((cells, row): Booking[] => {
      const booking = {
        row,
        member: keyAsRead(cells[member]),
        assignment: assignment === undefined ? -1 : (context.assignments?.idOfNumber(cells[assignment]) ?? -1),
        from: whenNumber(cells[from], Number.NaN),
        to: whenNumber(cells[to], Number.NaN),
        fte: fte === undefined ? 0 : whenNumber(cells[fte], 0),
      };
      return booking.from <= booking.to ? [booking] : [];
    });
  });
}
