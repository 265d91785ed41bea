import type { Argument } from './port';
import type { Value } from './values';

/** One call of an add-in function in one formula: its arguments, and its answer once it is there. */
export interface CustomCall {
  readonly id: string;
  readonly args: readonly Argument[];
  answer: Value | null;
}
