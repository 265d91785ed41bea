import { statuses, statusIndex } from '../assignmentsView';
import { define } from '../definition';
import { rangeOf } from '../survey';

const { planned, running, done } = statusIndex;

const valueRequiredByStatus = define('value-required-by-status', 'rows', 'warning', ['assignments'], ({ assignments: view }, report) => {
  if (!view) return;
  const { values, columns: { start, end, status } } = view.table;
  const isEmpty = (row: number, at: number): boolean => values[row]![at] === '';
  for (let row = 0; row < view.rows; row++) {
    const now = view.status[row]!;
    if (now !== planned && now !== running && now !== done) continue;
    for (const at of [start, now === running ? undefined : end]) {
      if (at === undefined || !isEmpty(row, at)) continue;
      const word = status === undefined ? '' : String(values[row]?.[status] ?? statuses[now] ?? '');
      report({ table: 'assignments', row, column: at }, { params: { name: view.table.headers[at] ?? '', status: word } });
    }
  }
});

const numberOutOfRange = define('number-out-of-range', 'cells', 'warning', 'all', ({ surveys }, report) => {
  for (const { key, table, columns } of surveys) {
    for (const { at, key: column, odd } of columns) {
      const range = column === null ? null : rangeOf(key, column);
      if (!range) continue;
      for (const row of odd) {
        const cell = table.values[row]?.[at];
        if (typeof cell === 'number' && (cell < range.min || cell > range.max)) {
          report({ table: key, row, column: at }, { params: { min: range.min, max: range.max } });
        }
      }
    }
  }
});

export const byStatusChecks = [valueRequiredByStatus, numberOutOfRange] as const;
