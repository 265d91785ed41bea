import type { CheckContext } from '../define/context';
import { isPeriodName } from '../../contract';
import { namesIn } from './names';

/** The workbook's own period, and those that Toekenning has strips for; there a slip ("FY2026") makes no period. */
export function knownPeriods(context: CheckContext): ReadonlySet<string> {
  return context.once('known periods', () => {
    const own = context.settings.period?.toLowerCase() ?? null;
    const granted = [...namesIn(context, 'allocation', 'period').keys()];
    return own === null ? new Set(granted) : new Set([...granted.filter((key) => isPeriodName(key)), own]);
  });
}

/** Known, or a year beside a known one: people plan ahead and look back. */
export function isKnownPeriod(known: ReadonlySet<string>, key: string): boolean {
  if (known.has(key)) return true;
  const year = /^\d{4}$/.test(key) ? Number(key) : Number.NaN;
  return [...known].some(
    (period) => Math.abs(Number(/^\d{4}/.exec(period)?.[0]) - year) <= 1 || Math.abs(Number(/\d{4}$/.exec(period)?.[0]) - year) <= 1,
  );
}
