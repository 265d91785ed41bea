import { displayText } from '../../host/book/displayText';
import type { Language } from '../../../src/i18n/translator';
import type { Cell } from '../../../src/xlsx/model/workbook';
import { textWidth } from './textWidth';

/** 31 December 2026, in the evening: a day and a time of two figures each. */
const longDay = 46_387.9;
/** What a cell keeps free beside a number. */
const beside = 8;

/**
 * The width in points that a typed number asks for: a column of which nobody set the width grows with it, so that it does not read "####"
 * (ECMA-376-1 18.3.1.13, bestFit: "when numbers are typed … the column width should automatically resize"). Null for what is no number and
 * for decimals without a format, which are shown with fewer of them instead. What a formula comes to is not known yet: only a day's width is.
 */
export function typedWidth(cell: Cell | undefined, language: Language): number | null {
  const isDay = cell?.formula !== undefined && cell.style?.numberFormat?.startsWith('m/d/yyyy') === true;
  if (!cell || (!isDay && (typeof cell.value !== 'number' || cell.formula !== undefined))) return null;
  const shown = displayText(isDay ? { ...cell, value: longDay } : cell, language);
  if ((cell.style?.numberFormat ?? 'General') === 'General' && /^-?\d+[.,]\d+$/.test(shown)) return null;
  const { size, bold } = cell.style?.font ?? {};
  const css = { ...(size ? { fontSize: `${(size * 4) / 3}px` } : {}), ...(bold ? { fontWeight: 700 } : {}) };
  return ((Math.ceil(textWidth(shown, css)) + beside) * 3) / 4;
}
