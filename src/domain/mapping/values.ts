import { keyAsRead } from '../cells/keyAsRead';
import { textOf } from '../cells/text';
import { normaliseName } from '../municipalities/normaliseName';
import { isBlank, isErrorCell, wordKey, type Cell, type ColumnDefinition } from '../contract';
import { certainValue } from '../cells/reading';
import { readDate } from '../cells/readDate';
import { readNumber } from '../cells/readNumber';

/** What is known to look values up in. */
export interface KnownValues {
  /** Names of municipalities, as `normaliseName` has them. */
  readonly municipalities: ReadonlySet<string>;
}

/** The names of a register, to look values up in. */
export const knownValues = (municipalities: readonly { readonly name: string }[]): KnownValues => ({
  municipalities: new Set(municipalities.flatMap(({ name }) => [normaliseName(name), normaliseName(bare(name))])),
});

/** "Assen (gemeente)" and "Bergen (NH.)" without what stands behind the name. */
const bare = (name: string): string => name.replace(/\s*\([^)]*\)\s*$/, '');

/**
 * How well the cells below a header suit a contract column: 0 not at all, 1 every one. Null where the column takes
 * anything (a text says nothing) or there are no cells to judge by.
 */
export function valuesFit(cells: readonly Cell[], column: string, definition: ColumnDefinition, known: KnownValues): number | null {
  const filled = cells.filter((cell) => !isBlank(cell) && !isErrorCell(cell));
  if (filled.length === 0) return null;
  const fits = testOf(column, definition, known);
  return fits === null ? null : filled.filter(fits).length / filled.length;
}

function testOf(
  column: string,
  { kind, enumeration }: ColumnDefinition,
  { municipalities }: KnownValues,
): ((cell: Cell) => boolean) | null {
  if (kind === 'date') return isDay;
  if (kind === 'enumeration' && enumeration) return (cell) => wordKey(enumeration, keyAsRead(cell)) !== null;
  if (column === 'municipality' || column === 'counterparty')
    return municipalities.size === 0
      ? null
      : (cell) => typeof cell === 'string' && [cell, bare(cell)].some((name) => municipalities.has(normaliseName(name)));
  if (column === 'period') return (cell) => /^(?:19|20)\d{2}(?:\s*[-/–]\s*(?:19|20)?\d{2})?$/.test(String(cell).trim());
  if (column === 'code') return (cell) => /^gm\d{4}$/i.test(String(cell).trim()) || (typeof cell === 'number' && cell > 0 && cell < 2000);
  if (column === 'population') return (cell) => (certainValue(readNumber(cell, { whole: true, min: 500 })) ?? 0) >= 500;
  if (column === 'fte' || column === 'fteLess') return isBetween(0, 1.5);
  if (column === 'satisfaction') return isBetween(1, 10);
  if (kind === 'strips') return (cell) => Number.isInteger(certainValue(readNumber(cell, { whole: true })) ?? 0.5);
  if (kind === 'number') return (cell) => certainValue(readNumber(cell)) !== null;
  return null;
}

const isBetween =
  (min: number, max: number) =>
  (cell: Cell): boolean => {
    const value = certainValue(readNumber(cell));
    return value !== null && value >= min && value <= max;
  };

/** A serial between 1990 and 2099, or text that reads as a date; a small number is no date here. */
function isDay(cell: Cell): boolean {
  const reading = readDate(cell);
  return reading.kind === 'ambiguous' || (certainValue(reading) ?? 0) >= 32_874;
}

/** From so many on a column of texts has a shape. */
const enough = 6;

/**
 * How well texts suit a column by their shape, where its header leaves a doubt: themes are few and come back, titles are longer and
 * differ. Null for columns of which that says nothing, or too few texts.
 */
export function shapeFit(cells: readonly Cell[], column: string): number | null {
  if (column !== 'title' && column !== 'theme') return null;
  const texts = cells.filter((cell) => !isBlank(cell) && !isErrorCell(cell)).map((cell) => textOf(cell).toLowerCase());
  if (texts.length < enough) return null;
  const different = new Set(texts).size / texts.length;
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  if (column === 'theme') return different <= 0.5 ? 1 : 0.2;
  return different > 0.5 ? 1 : length >= 20 ? 0.8 : 0.2;
}

/** Few texts that come back. */
export function isFew(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string' && !isBlank(cell)).map((cell) => textOf(cell).toLowerCase());
  return texts.length >= 3 && new Set(texts).size <= Math.max(2, texts.length * 0.6);
}
