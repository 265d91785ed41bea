import { criterionKey, type CriterionKey } from './criterion';
import { addAt, type Sums } from './sum';

/** Excel's text of an error in a cell, or null where it holds none. */
export type ErrorOf = (cell: unknown) => string | null;

/** No column, no municipality of ours, no effect. */
export const nowhere = -1;

/** Words repeat over thousands of rows: what each means is worked out once. */
interface Lookup {
  readonly known: Map<unknown, number>;
  readonly learn: (word: unknown) => number;
}

export function lookup(meaning: (word: unknown) => number): Lookup {
  const known = new Map<unknown, number>();
  const learn = (word: unknown): number => {
    const number = meaning(word);
    known.set(word, number);
    return number;
  };
  return { known, learn };
}

/** Columns of a row; one that is not there, or not looked at, is nowhere. */
interface RowPlan {
  readonly strips: number;
  readonly municipality: number;
  readonly period: number;
  readonly status: number;
  readonly wanted: CriterionKey;
  /** Where the sums of a municipality start, and which of them a status adds to. */
  readonly starts: Lookup;
  readonly offsets: Lookup;
  readonly sums: Sums;
  readonly errorOf: ErrorOf;
  readonly report: (index: number, name: unknown, start: number, error: string) => void;
}

/** The one loop over all rows. It takes the same shapes for every table, so that the engine compiles it once. */
export function addRows(values: readonly (readonly unknown[])[], plan: RowPlan): void {
  const { strips, municipality, period, status, wanted, starts, offsets, sums, errorOf } = plan;
  const [knownStarts, knownOffsets] = [starts.known, offsets.known];
  const always = status === nowhere ? offsets.learn(undefined) : nowhere;
  for (let index = 0; index < values.length; index++) {
    const row = values[index]!;
    const amount = row[strips];
    const error = typeof amount === 'number' ? null : errorOf(amount);
    if (typeof amount !== 'number' && error === null) continue;
    if (period !== nowhere && row[period] !== wanted && criterionKey(row[period]) !== wanted) continue;
    const offset = status === nowhere ? always : (knownOffsets.get(row[status]) ?? offsets.learn(row[status]));
    if (offset === nowhere) continue;
    const name = row[municipality];
    const start = knownStarts.get(name) ?? starts.learn(name);
    if (start === nowhere) continue;
    if (typeof amount === 'number') addAt(sums, start + offset, amount);
    else plan.report(index, name, start, error ?? '');
  }
}
