import { cleanText, isErrorCell, type Cell } from '../contract';

export { cleanText };

/**
 * Cleaned text with full-width characters and the several minus signs and quotes in their ordinary form, to read numbers and dates from.
 * What is raised, lowered or circled stays as it is: 12¹ is twelve with a note, never 121 (NFKC would make it so).
 */
export function plainNotation(text: string): string {
  return cleanText(
    text
      .replace(/\P{No}+/gu, (part) => part.normalize('NFKC'))
      .replace(/[\u2212\u2010\u2011\u2012\u2013\u2014\ufe63]/g, '-')
      .replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'"),
  );
}

/** A cell's words: a number as Excel shows it without format, a cell error as nothing. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return isErrorCell(cell) ? '' : cleanText(cell);
  return String(cell);
}

/** A text that is at most so long, with a mark where it was cut; no half of a character is left. */
export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
