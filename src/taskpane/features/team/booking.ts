import { loadOf, type Capacity, type Candidate, type DaysOff, type Load, type StaffingProposal } from '../../../domain/capacity';
import type { BookingCells } from '../../../workbook';

/** The fte proposed for a booking: what is asked, as far as it is free, in hundredths; never nothing. */
export function proposedFte({ neededFte }: Pick<StaffingProposal, 'neededFte'>, { reasons: { freeFte } }: Candidate): number {
  const free = Math.floor(rounded(freeFte * 100)) / 100;
  const needed = neededFte === null ? free : Math.ceil(rounded(neededFte * 100)) / 100;
  return Math.max(0.01, Math.min(needed, free));
}

/** Takes the noise of floats off, so that 0.29 × 100 is 29. */
const rounded = (value: number): number => Number(value.toFixed(6));

/** A number of fte as people type it, or null where it is none above zero. */
export function fteIn(text: string): number | null {
  const fte = text.trim() === '' ? NaN : Number(text.trim().replace(',', '.'));
  return Number.isFinite(fte) && fte > 0 ? fte : null;
}

export function bookingOf({ assignment, window }: StaffingProposal, { member }: Candidate, fte: number): BookingCells {
  return { member, assignment, from: window.from, to: window.to, fte };
}

/** The load of the person in those days, without and with the booking; null where no average can be given. */
export function loadWith(capacity: Capacity, { member, from, to, fte }: BookingCells, off: DaysOff): { readonly before: Load; readonly after: Load } | null {
  const before = loadOf(capacity, member, { from, to }, off);
  if (!before) return null;
  const booked = before.booked + fte;
  return { before, after: { ...before, booked, utilisation: before.available > 0 ? booked / before.available : null } };
}

/** The best few, and those who fit less: shown when asked for. */
export function bestOf(candidates: readonly Candidate[]): { readonly best: readonly Candidate[]; readonly others: readonly Candidate[] } {
  return { best: candidates.slice(0, shownAtOnce), others: candidates.slice(shownAtOnce) };
}
const shownAtOnce = 3;
