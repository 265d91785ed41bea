import type { TableKey } from '../../contract';
import { periodOf, type Period } from '../../periods';
import { statuses, statusIndex, type AssignmentsView } from '../assignmentsView';
import { columnOf, type CheckContext } from '../context';
import { define } from '../definition';
import { costs } from './assignments';
import { isForAll } from './forAll';
import type { Limit } from '../limit';

/** Where a table says from when until when. */
const spans: readonly (readonly [TableKey, string, string])[] = [
  ['assignments', 'start', 'end'],
  ['bookings', 'from', 'to'],
  ['team', 'from', 'to'],
  ['availability', 'from', 'to'],
];

const startAfterEnd = define({
  code: 'start-after-end',
  group: 'rows',
  severity: 'error',
  reads: spans.map(([table]) => table),
  reach: 'row',
  run: ({ survey }, report) => {
    for (const [key, startKey, endKey] of spans) {
      const found = survey(key);
      const [start, end] = [columnOf(found, startKey), columnOf(found, endKey)];
      if (!start?.numbers || !end?.numbers) continue;
      const [firsts, lasts] = [start.numbers, end.numbers];
      for (let row = 0; row < firsts.length; row++) {
        if (firsts[row]! > lasts[row]!) {
          report({ table: key, row, column: end.at }, { params: { start: { date: firsts[row]! }, end: { date: lasts[row]! } } });
        }
      }
    }
  },
});

const requestedAfterStart = define({
  code: 'requested-after-start',
  group: 'rows',
  severity: 'warning',
  reads: ['assignments'],
  run: ({ survey }, report) => {
    const found = survey('assignments');
    const [requested, start] = [columnOf(found, 'requested'), columnOf(found, 'start')];
    if (!requested?.numbers || !start?.numbers) return;
    const [asked, begun] = [requested.numbers, start.numbers];
    for (let row = 0; row < asked.length; row++) {
      if (asked[row]! > begun[row]!) {
        report(
          { table: 'assignments', row, column: requested.at },
          { params: { requested: { date: asked[row]! }, start: { date: begun[row]! } } },
        );
      }
    }
  },
});

const stripsNotWhole = define({
  code: 'strips-not-whole',
  group: 'rows',
  severity: 'error',
  reads: ['assignments', 'allocation', 'mutations'],
  reach: 'row',
  run: ({ surveys }, report) => {
    for (const { key, table, columns } of surveys) {
      for (const { at, definition, odd } of columns) {
        if (definition?.kind !== 'strips') continue;
        for (const row of odd) {
          const cell = table.values[row]?.[at];
          if (typeof cell === 'number' && !Number.isInteger(cell) && Math.abs(cell - Math.round(cell)) > 1e-9)
            report({ table: key, row, column: at });
        }
      }
    }
  },
});

const stripsNegative = define({
  code: 'strips-negative',
  group: 'rows',
  severity: 'error',
  reads: ['assignments', 'allocation'],
  reach: 'row',
  run: ({ survey }, report) => {
    for (const key of ['assignments', 'allocation'] as const) {
      const found = survey(key);
      for (const { at, definition, odd } of found?.columns ?? []) {
        if (definition?.kind !== 'strips') continue;
        for (const row of odd) {
          const cell = found?.table.values[row]?.[at];
          if (typeof cell === 'number' && cell < 0) report({ table: key, row, column: at });
        }
      }
    }
  },
});

const stripsZero = define({
  code: 'strips-zero',
  group: 'rows',
  severity: 'info',
  reads: ['assignments'],
  run: ({ assignments: view }, report) => {
    const at = view?.table.columns.strips;
    if (!view || at === undefined) return;
    for (let row = 0; row < view.rows; row++) {
      // Of a joint assignment one municipality may pay for all.
      if (view.strips[row] !== 0 || !costs(view.status[row]) || view.municipality[row]! < 0 || view.timesOfNumber[view.number[row]!]! > 1)
        continue;
      if (!isForAll(view.table.values[row]?.[view.table.columns.municipality ?? -1] ?? '', 0))
        report({ table: 'assignments', row, column: at });
    }
  },
});

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

const { requested, planned, running, done } = statusIndex;

/** A start is often put off without anybody changing the plan. */
const delayLimit: Limit = { default: 14, min: 0, max: 366, unit: 'days' };

const statusContradictsDates = define({
  code: 'status-contradicts-dates',
  group: 'rows',
  severity: 'warning',
  reads: ['assignments'],
  reach: 'row',
  limit: delayLimit,
  run: ({ assignments, today, limit }, report) => {
    if (!assignments || today === null) return;
    const usualDelay = limit(delayLimit);
    const {
      start,
      end,
      status,
      table: { columns },
    } = assignments;
    const say = (row: number, column: 'start' | 'end', late: boolean): void => {
      report(
        { table: 'assignments', row, column: columns[column] ?? 0 },
        {
          params: {
            status: statusWord(assignments, row),
            date: { date: (column === 'start' ? start : end)[row] ?? 0 },
            today: { date: today },
          },
          // A past date beside "gepland" or "lopend" is often only a status not kept up to date.
          ...(late ? { severity: 'info' as const } : {}),
        },
      );
    };
    for (let row = 0; row < assignments.rows; row++) {
      const now = status[row];
      // What should have begun, but for a start of a few weeks late.
      if ((now === requested || now === planned) && start[row]! < today - usualDelay && !(end[row]! < today)) say(row, 'start', true);
      if (now === done || now === running) {
        if (start[row]! > today) say(row, 'start', false);
        else if (now === done && end[row]! > today) say(row, 'end', false);
        else if (now === running && end[row]! < today) say(row, 'end', true);
      } else if ((now === requested || now === planned) && end[row]! < today) say(row, 'end', true);
    }
  },
});

function statusWord(view: AssignmentsView, row: number): string {
  const at = view.table.columns.status;
  return at === undefined ? '' : String(view.table.values[row]?.[at] ?? statuses[view.status[row] ?? -1] ?? '');
}

export const rowChecks = [
  startAfterEnd,
  requestedAfterStart,
  stripsNotWhole,
  stripsNegative,
  stripsZero,
  outsidePeriod,
  runsPastPeriod,
  statusContradictsDates,
] as const;
