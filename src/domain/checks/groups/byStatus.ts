import { statuses, statusIndex } from '../assignmentsView';
import { define } from '../definition';
import { rangeOf } from '../survey';

const { planned, running, done } = statusIndex;

const valueRequiredByStatus = define('value-required-by-status', 'rows', 'warning', ['assignments'], ({ assignments: view }, report) => {
  if (!view) return;
  const { values, columns: { start, end, status } } = view.table;
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
