import { isPeriodName } from '../../contract';
import { periodOf, type Period } from '../../periods';
import type { CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Limit } from '../define/limit';
import { eachUnknown } from '../shared/names';
import { isKnownPeriod, knownPeriods } from '../shared/periods';

interface Outside {
  readonly row: number;
  readonly column: 'start' | 'end';
  readonly day: number;
  readonly period: Period;
}

function outside(context: CheckContext): readonly Outside[] {
  return context.once('dates outside their period', () => {
    const view = context.assignments;
    const found: Outside[] = [];
    if (!view) return found;
    const periods = view.periods.map((name) => periodOf(context.settings, name));
    const { start, end, period } = view;
    for (let row = 0; row < view.rows; row++) {
      const bounds = periods[period[row]!];
      if (!bounds) continue;
      if (start[row]! < bounds.start || start[row]! >= bounds.end + 1)
        found.push({ row, column: 'start', day: start[row]!, period: bounds });
      if (end[row]! < bounds.start || end[row]! >= bounds.end + 1) found.push({ row, column: 'end', day: end[row]!, period: bounds });
    }
    return found;
  });
}

/** Months that work often runs on into the next period. */
const runOnLimit: Limit = { default: 92, min: 0, max: 366, unit: 'days' };

const outsidePeriod = define({
  code: 'outside-period',
  group: 'rows',
  severity: 'warning',
  reads: ['assignments', 'settings'],
  reach: 'row',
  limit: runOnLimit,
  run: (context, report) => {
    for (const { row, column, day, period } of outside(context)) {
      const at = context.assignments?.table.columns[column];
      if (at === undefined || (column === 'end' && day > period.end && day <= period.end + context.limit(runOnLimit))) continue;
      report(
        { table: 'assignments', row, column: at },
        {
          params: { date: { date: day }, period: period.name, first: { date: period.start }, last: { date: period.end } },
        },
      );
    }
  },
});

const runsPastPeriod = define({
  code: 'runs-past-period',
  group: 'rows',
  severity: 'info',
  reads: ['assignments', 'settings'],
  reach: 'row',
  run: (context, report) => {
    for (const { row, column, day, period } of outside(context)) {
      const at = context.assignments?.table.columns[column];
      if (at === undefined || column === 'start' || day <= period.end || day > period.end + context.limit(runOnLimit)) continue;
      report(
        { table: 'assignments', row, column: at },
        { params: { date: { date: day }, period: period.name, last: { date: period.end } } },
      );
    }
  },
});

const periodUnknown = define({
  code: 'period-unknown',
  group: 'acrossTables',
  // Such a row is on no strip card.
  severity: 'error',
  reads: ['allocation', 'settings', 'assignments', 'mutations'],
  run: (context, report) => {
    const known = knownPeriods(context);
    if (known.size === 0) return;
    for (const table of ['assignments', 'mutations'] as const) {
      eachUnknown(
        context,
        [[table, 'period']],
        (key) => isKnownPeriod(known, key),
        (place) => report(place, { params: { periods: { list: [...known] } } }),
      );
    }
    // Toekenning itself says which periods there are: there only what does not look like one stands out.
    const own = context.settings.period;
    if (own === null) return;
    eachUnknown(
      context,
      [['allocation', 'period']],
      (key) => isPeriodName(key) || key === own.toLowerCase(),
      (place) => report(place, { params: { periods: { list: [own] } } }),
    );
  },
});

export const periodChecks = [outsidePeriod, runsPastPeriod, periodUnknown] as const;
