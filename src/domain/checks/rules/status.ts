import { statuses, statusIndex, type AssignmentsView } from '../survey/assignmentsView';
import { define } from '../define/definition';
import type { Limit } from '../define/limit';

const { requested, planned, running, done } = statusIndex;

const valueRequiredByStatus = define({
  code: 'value-required-by-status',
  group: 'rows',
  severity: 'warning',
  reads: ['assignments'],
  reach: 'row',
  run: ({ assignments: view }, report) => {
    if (!view) return;
    const {
      values,
      columns: { start, end, status },
    } = view.table;
    const say = (row: number, at: number | undefined): void => {
      if (at === undefined || values[row]?.[at] !== '') return;
      const word = status === undefined ? '' : String(values[row]?.[status] ?? statuses[view.status[row]!] ?? '');
      report({ table: 'assignments', row, column: at }, { params: { name: view.table.headers[at] ?? '', status: word } });
    };
    for (let row = 0; row < view.rows; row++) {
      const now = view.status[row]!;
      if (now !== planned && now !== running && now !== done) continue;
      if (Number.isNaN(view.start[row]!)) say(row, start);
      if (now !== running && Number.isNaN(view.end[row]!)) say(row, end);
    }
  },
});

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

export const statusChecks = [statusContradictsDates, valueRequiredByStatus] as const;
