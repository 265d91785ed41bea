import type { Cell } from './cell';

/** A period of its own as people write one: a year, or years with a dash or slash between; another one is no gap in this one. */
const periods = /^20..(?:[-/]20..)?$/s;
/** Whether a text is a period as people write one, of this workbook's or another time. */
export const isPeriodName = (text: string): boolean => periods.test(text);
export const periodPatterns: readonly string[] = ['20??', '20??-20??', '20??/20??'];

/** The cell a period goes into: a year as a number, as people type it, so that every SUMIFS finds it. */
export function periodCell(name: string): Cell {
  return /^\d{4}$/.test(name) ? Number(name) : name;
}
