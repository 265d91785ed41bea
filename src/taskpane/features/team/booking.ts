import { isoOf } from '../../../domain/cells/serialDate';
import { loadOf, type Capacity, type Candidate, type DaysOff, type Load, type StaffingProposal } from '../../../domain/capacity';
import type { BookingCells } from '../../../workbook';
import { typedDate } from '../../shared/typedDate';
import { fteRange, typedNumber } from '../../shared/typedNumber';

/** A booking as a person may still change it, as typed. */
export interface BookingForm {
  readonly from: string;
  readonly to: string;
  readonly fte: string;
}

/** The booking proposed: the days that are left, for what is asked as far as it is free. */
export function proposedBooking(
  { assignment, window, neededFte }: StaffingProposal,
  { member, reasons }: Pick<Candidate, 'member' | 'reasons'>,
): BookingCells {
  return { member, assignment, ...window, fte: proposedFte(neededFte, reasons.freeFte) };
}

/** What is asked, up to the next hundredth, as far as it is free; never nothing. */
export function proposedFte(neededFte: number | null, freeFte: number): number {
  const free = Math.floor(rounded(freeFte * 100)) / 100;
  const needed = neededFte === null ? free : Math.ceil(rounded(neededFte * 100)) / 100;
  return Math.max(0.01, Math.min(needed, free));
}

/** Takes the noise of floats off, so that 0.29 × 100 is 29. */
const rounded = (value: number): number => Number(value.toFixed(6));
const freeIn = ({ available, booked }: Load): number => Math.max(0, rounded(available - booked));

/** A number of fte as people type it, or null where it is none above zero. */
export function fteIn(text: string): number | null {
  const fte = typedNumber(text, fteRange);
  return fte !== null && fte > 0 ? fte : null;
}

export const formOfBooking = ({ from, to, fte }: BookingCells, write: (fte: number) => string): BookingForm => ({
  from: isoOf(from),
  to: isoOf(to),
  fte: write(fte),
});

/** The booking as it was changed, or the first thing in it that is wrong. */
export function changedBooking(
  { member, assignment }: Pick<BookingCells, 'member' | 'assignment'>,
  form: BookingForm,
): { readonly ok: true; readonly booking: BookingCells } | { readonly ok: false; readonly wrong: 'from' | 'to' | 'fte' } {
  const [from, to, fte] = [typedDate(form.from), typedDate(form.to), fteIn(form.fte)];
  if (from === null) return { ok: false, wrong: 'from' };
  if (to === null || to < from) return { ok: false, wrong: 'to' };
  if (fte === null) return { ok: false, wrong: 'fte' };
  return { ok: true, booking: { member, assignment, from, to, fte } };
}

interface LoadChange {
  readonly before: Load;
  readonly after: Load;
  readonly freeFte: number;
}

/** The load of the person in those days, without and with the booking; null where no average can be given. */
export function loadWith(capacity: Capacity, { member, from, to, fte }: BookingCells, off: DaysOff): LoadChange | null {
  const before = loadOf(capacity, member, { from, to }, off);
  if (!before) return null;
  const booked = before.booked + fte;
  return {
    before,
    after: { ...before, booked, utilisation: before.available > 0 ? booked / before.available : null },
    freeFte: freeIn(before),
  };
}

/** The best few, and those who fit less: shown when asked for. */
export function bestOf(candidates: readonly Candidate[]): { readonly best: readonly Candidate[]; readonly others: readonly Candidate[] } {
  return { best: candidates.slice(0, shownAtOnce), others: candidates.slice(shownAtOnce) };
}
const shownAtOnce = 3;
