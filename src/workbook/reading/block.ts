import type { Cell } from '../../domain/contract';
import type { Besides } from './besides';

/** A rectangle of values with its place in the sheet, counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

export interface Part {
  readonly block: Block;
  readonly besides: Besides;
}

/** What a reading passed over, for who reads to say so where it matters. */
export type PassedOver =
  | { readonly kind: 'headerless'; readonly sheet: string; readonly name: string }
  /** Cells far below or to the right of the table on a plain sheet, as an address. */
  | { readonly kind: 'apart'; readonly sheet: string; readonly cells: string };
