import type { Cell, TableData } from '../../contract';
import { statuses, statusIndex } from '../assignmentsView';
import { define } from '../definition';
import { rangeOf, type ColumnSurvey, type NumberRange } from '../survey';

const { planned, running, done } = statusIndex;

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

/** Some regions give marks of 1–10 in Opdrachten: then a good part of them is above 5, not one or two. Otherwise 1–5, as in Evaluaties. */
function scaleOf({ values }: TableData, { at, odd }: ColumnSurvey): NumberRange {
  const isHigh = (cell: Cell | undefined): boolean => typeof cell === 'number' && cell > fromFive.max && cell <= fromTen.max;
  const high = odd.filter((row) => isHigh(values[row]?.[at])).length;
  if (high === 0) return fromTen;
  return high >= 3 && high * 4 >= values.filter((cells) => typeof cells[at] === 'number').length ? fromTen : fromFive;
}

const fromFive: NumberRange = { min: 1, max: 5 };
const fromTen: NumberRange = { min: 1, max: 10 };

const numberOutOfRange = define({
  code: 'number-out-of-range',
  group: 'cells',
  severity: 'warning',
  reads: 'all',
  reach: 'table',
  run: ({ surveys }, report) => {
    for (const { key, table, columns } of surveys) {
      for (const survey of columns) {
        const { at, key: column, odd } = survey;
        const range = column === null ? null : rangeOf(key, column);
        if (!range) continue;
        const { min, max } = key === 'assignments' && column === 'satisfaction' ? scaleOf(table, survey) : range;
        for (const row of odd) {
          const cell = table.values[row]?.[at];
          if (typeof cell === 'number' && (cell < min || cell > max)) report({ table: key, row, column: at }, { params: { min, max } });
        }
        // Nobody is booked for nothing.
        if (key === 'bookings' && column === 'fte')
          table.values.forEach((cells, row) => {
            if (cells[at] === 0) report({ table: key, row, column: at }, { params: { min: 0.01, max } });
          });
      }
    }
  },
});

export const byStatusChecks = [valueRequiredByStatus, numberOutOfRange] as const;
