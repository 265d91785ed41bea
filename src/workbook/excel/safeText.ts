import { monthStarts } from '../../domain/cells/months';
import type { Cell } from '../../domain/contract';

/**
 * Excel reads a written string as if it were typed: "=1+1" becomes a formula, "1-2" a date, "12" a
 * number. A leading apostrophe keeps it text and is no part of the value (OfficeDev/office-js, issue 6687).
 */
const monthLike = new RegExp(`^(${monthStarts.join('|')})\\p{L}*\\.?[\\s\\-/']*\\d`, 'iu');
const booleanLike = /^(true|false|waar|onwaar)$/i;

export function safeText(text: string): string {
  if (text === '') return text;
  const plain = /^\p{L}/u.test(text) && !monthLike.test(text) && !booleanLike.test(text);
  return plain ? text : `'${text}`;
}

/** A value for Range.values: text stays text, numbers and booleans are themselves. */
export const safeCell = (cell: Cell): Cell => (typeof cell === 'string' ? safeText(cell) : cell);

export const safeRows = (rows: readonly (readonly Cell[])[]): Cell[][] => rows.map((row) => row.map(safeCell));
