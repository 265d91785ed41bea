import type { CheckContext } from '../define/context';
import { namesIn } from './names';

export function knownPeriods(context: CheckContext): ReadonlySet<string> {
  return context.once(
    'known periods',
    () =>
      new Set([
        ...namesIn(context, 'allocation', 'period').keys(),
        ...(context.settings.period === null ? [] : [context.settings.period.toLowerCase()]),
      ]),
  );
}

/** Known, or a year beside a known one: people plan ahead and look back. */
export function isKnownPeriod(known: ReadonlySet<string>, key: string): boolean {
  if (known.has(key)) return true;
  const year = /^\d{4}$/.test(key) ? Number(key) : Number.NaN;
  return [...known].some(
    (period) => Math.abs(Number(/^\d{4}/.exec(period)?.[0]) - year) <= 1 || Math.abs(Number(/\d{4}$/.exec(period)?.[0]) - year) <= 1,
  );
}
