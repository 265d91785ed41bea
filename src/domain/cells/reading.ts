/**
 * What a cell turns out to hold.
 * - `value`: the right kind already.
 * - `asText`: written in another way ("1.234,5" as text), with one certain reading.
 * - `ambiguous`: more than one reading, all of them given; never choose one silently.
 * - `invalid`: no reading at all.
 */
export type CellReading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'asText'; readonly value: T }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly T[] }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error' };

export const blank = { kind: 'blank' } as const;
export const invalid = { kind: 'invalid' } as const;
export const error = { kind: 'error' } as const;

/** The value where the cell is one already: only that counts in a sum, as SUMIFS counts. Unknown is null, never nought. */
export function countedValue<T>(reading: CellReading<T>): T | null {
  return reading.kind === 'value' ? reading.value : null;
}

/** The value of a reading that leaves no doubt, else null. */
export function certainValue<T>(reading: CellReading<T>): T | null {
  return reading.kind === 'value' || reading.kind === 'asText' ? reading.value : null;
}
