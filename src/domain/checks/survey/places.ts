import type { Cell } from '../../contract';

/** A power of two. */
const slots = 256;

/** The different cells of a column, each with a number in the order they were met. */
interface Places {
  readonly all: Map<Cell, number>;
  /** The number of a cell; undefined for one that was not met. */
  readonly of: (cell: Cell) => number | undefined;
}

/**
 * Words that come back thousands of times: those alike in length, first and last letter are compared before they are looked up, which
 * spares the hash of a text that is there once.
 */
export function placesOf(): Places {
  const all = new Map<Cell, number>();
  const words = new Array<Cell | null>(slots).fill(null);
  const numbers = new Int32Array(slots);
  return {
    all,
    of: (cell) => {
      if (typeof cell !== 'string') return all.get(cell);
      const slot = (cell.length + 8 * cell.charCodeAt(0) + 32 * cell.charCodeAt(cell.length - 1)) & (slots - 1);
      if (words[slot] === cell) return numbers[slot];
      const number = all.get(cell);
      if (number !== undefined) {
        words[slot] = cell;
        numbers[slot] = number;
      }
      return number;
    },
  };
}
