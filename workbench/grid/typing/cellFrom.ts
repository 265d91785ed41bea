import type { Cell } from '../../../src/xlsx/model/workbook';
import type { Typed } from '../../typed/parseTyped';

/** The cell that typing makes of the one there was: its style stays, a format is only added where there was none. */
export function cellFrom(typed: Typed, before: Cell | undefined): Cell | undefined {
  const { quotePrefix: _dropped, ...kept } = before?.style ?? {};
  const general = kept.numberFormat === undefined || kept.numberFormat === 'General';
  const style = {
    ...kept,
    ...(typed.numberFormat && general ? { numberFormat: typed.numberFormat } : {}),
    ...(typed.quotePrefix ? { quotePrefix: true } : {}),
  };
  const hasStyle = Object.keys(style).length > 0;
  if (typed.value === '' && typed.formula === undefined && !typed.quotePrefix) return hasStyle ? { value: '', style } : undefined;
  return {
    value: typed.value,
    ...(typed.formula === undefined ? {} : { formula: typed.formula, stale: true }),
    ...(typed.error ? { error: true } : {}),
    ...(hasStyle ? { style } : {}),
  };
}
