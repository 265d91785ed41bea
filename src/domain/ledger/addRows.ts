import { keyInSumifs, type SumifsKey } from '../cells/keyInSumifs';
import { addAt, type Sums } from './sum';

/** A power of two. */
const slots = 64;

/** No column, no municipality of ours, no effect. */
export const nowhere = -1;
/** A status that no list has. */
export const unknown = -2;

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
  readonly wanted: SumifsKey;
  /** Where the sums of a municipality start, and which of them a status adds to. */
  readonly starts: Lookup;
  readonly offsets: Lookup;
  readonly sums: Sums;
  /** A row that adds to nothing and may have to: looked at more closely. */
  readonly odd: (index: number) => void;
}

/**
 * The one loop over all rows. It takes the same shapes for every table, so that the engine compiles it once. Only what
 * adds up goes through it whole; a row that is not plainly without effect goes to `odd`.
 */
export function addRows(values: readonly (readonly unknown[])[], plan: RowPlan, first = 0): void {
  const { strips, municipality, period, status, wanted, starts, offsets, sums, odd } = plan;
  const [knownStarts, knownOffsets] = [starts.known, offsets.known];
  // Few words come back over and over: those alike in length and first letter are compared before they are looked up.
  const words = new Array<unknown>(slots).fill(null);
  const wordOffsets = new Int32Array(slots);
  const offsetOf = (word: unknown): number => {
    if (typeof word !== 'string') return knownOffsets.get(word) ?? offsets.learn(word);
    const slot = (word.length + 8 * word.charCodeAt(0)) & (slots - 1);
    if (words[slot] === word) return wordOffsets[slot]!;
    const offset = knownOffsets.get(word) ?? offsets.learn(word);
    words[slot] = word;
    wordOffsets[slot] = offset;
    return offset;
  };
  const always = status === nowhere ? offsets.learn(undefined) : nowhere;
  for (let index = first; index < values.length; index++) {
    const row = values[index]!;
    const amount = row[strips];
    if (amount === 0) continue;
    if (period !== nowhere) {
      const of = row[period];
      if (of !== wanted && keyInSumifs(of) !== wanted) {
        if (typeof of !== 'number' || of <= 0) odd(index);
        continue;
      }
    }
    const offset = status === nowhere ? always : offsetOf(row[status]);
    if (offset === nowhere) continue;
    const name = row[municipality];
    const start = knownStarts.get(name) ?? starts.learn(name);
    if (typeof amount === 'number' && offset >= 0 && start !== nowhere) addAt(sums, start + offset, amount);
    else odd(index);
  }
}
