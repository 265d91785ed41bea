import { textOf } from '../../cells/text';
import { placeOf, type Cell } from '../../contract';
import { statusIndex, type AssignmentsView } from '../survey/assignmentsView';
import type { CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Param, Report } from '../define/finding';
import { eachUnknown, proposed, type Column } from '../shared/names';

/** Rows by a key of small numbers; only keys met more than once are kept. */
function sameKey(rows: readonly number[], keyOf: (row: number) => number): readonly (readonly number[])[] {
  const first = new Map<number, number>();
  const several = new Map<number, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else if (several.has(key)) several.get(key)?.push(row);
    else several.set(key, [before, row]);
  }
  return [...several.values()];
}

/** The rows whose number others have as well. */
function sharedRows({ once }: CheckContext, { number, timesOfNumber }: AssignmentsView): readonly number[] {
  return once('rows with a shared number', () => {
    const shared: number[] = [];
    for (let row = 0; row < number.length; row++) if (number[row]! >= 0 && timesOfNumber[number[row]!]! > 1) shared.push(row);
    return shared;
  });
}

const numberDouble = define({
  code: 'number-double',
  group: 'acrossRows',
  severity: 'error',
  reads: ['assignments'],
  run: (context, report) => {
    const view = context.assignments;
    const at = view?.table.columns.number;
    if (!view || at === undefined) return;
    const municipalities = view.municipalities.length + 1;
    const periods = view.periods.length + 1;
    // Numbering may start again each period.
    const groups = sameKey(
      sharedRows(context, view),
      (row) => (view.number[row]! * municipalities + view.municipality[row]! + 1) * periods + view.period[row]! + 1,
    );
    for (const rows of groups) {
      for (const row of rows) {
        report(
          { table: 'assignments', row, column: at },
          {
            params: { number: view.numbers[view.number[row]!] ?? '', times: rows.length, rows: { list: otherRows(view, rows, row) } },
          },
        );
      }
    }
  },
});

/** Sheet rows of the others, a handful of them. */
function otherRows(view: AssignmentsView, rows: readonly number[], row: number): readonly string[] {
  return rows
    .filter((other) => other !== row)
    .slice(0, 5)
    .map((other) => String(placeOf(view.table, other).row));
}

/** What the rows of one joint assignment share. */
const shared = ['title', 'theme', 'level', 'status', 'start', 'end'] as const;

/** Of these only what is going on counts: a municipality may still be thinking about it, or have stepped out. */
const agreed: ReadonlySet<number> = new Set([statusIndex.requested, statusIndex.planned, statusIndex.running, statusIndex.done]);

const jointRowsDiffer = define({
  code: 'joint-rows-differ',
  group: 'acrossRows',
  severity: 'warning',
  reads: ['assignments'],
  run: (context, report) => {
    const view = context.assignments;
    if (!view) return;
    const periods = view.periods.length + 1;
    const groups = sameKey(sharedRows(context, view), (row) => view.number[row]! * periods + view.period[row]! + 1);
    for (const rows of groups) {
      // The same number and municipality is number-double's.
      if (new Set(rows.map((row) => view.municipality[row])).size < rows.length) continue;
      for (const column of shared)
        differing(view, column === 'status' ? rows.filter((row) => agreed.has(view.status[row]!)) : rows, column, report);
    }
  },
});

/** Reports the rows that differ from what most rows say; where there is no most, all of them. Blanks say nothing. */
function differing(view: AssignmentsView, rows: readonly number[], column: (typeof shared)[number], report: Report): void {
  const at = view.table.columns[column];
  if (at === undefined) return;
  const cellAt = (row: number): Cell => view.table.values[row]?.[at] ?? '';
  const wordOf = (row: number): string => textOf(cellAt(row)).toLowerCase();
  const counts = new Map<string, number>();
  for (const row of rows) if (wordOf(row) !== '') counts.set(wordOf(row), (counts.get(wordOf(row)) ?? 0) + 1);
  if (counts.size < 2) return;
  const most = Math.max(...counts.values());
  const leaders = [...counts].filter(([, count]) => count === most).map(([word]) => word);
  const leader = leaders.length === 1 ? leaders[0] : undefined;
  for (const row of rows) {
    if (wordOf(row) === '' || wordOf(row) === leader) continue;
    const usual = rows.find(
      (other) => wordOf(other) !== wordOf(row) && (leader === undefined ? wordOf(other) !== '' : wordOf(other) === leader),
    );
    const cell = usual === undefined ? '' : cellAt(usual);
    const shown = (value: Cell): Param =>
      typeof value === 'number' && (column === 'start' || column === 'end') ? { date: value } : textOf(value);
    report(
      { table: 'assignments', row, column: at },
      {
        params: {
          value: shown(cellAt(row)),
          other: shown(cell),
          number: view.numbers[view.number[row]!] ?? '',
          column: view.table.headers[at] ?? '',
          rows: { list: otherRows(view, rows, row) },
        },
      },
    );
  }
}

const assignmentColumns: readonly Column[] = [
  ['bookings', 'assignment'],
  ['mutations', 'assignment'],
  ['reviews', 'assignment'],
  ['products', 'origin'],
];

const assignmentUnknown = define({
  code: 'assignment-unknown',
  group: 'acrossTables',
  severity: 'error',
  reads: ['assignments', ...assignmentColumns.map(([table]) => table)],
  run: (context, report) => {
    const view = context.assignments;
    if (!view || view.numbers.length === 0) return;
    eachUnknown(
      context,
      assignmentColumns,
      (key) => view.idOfNumber(key) >= 0,
      (place, text) => {
        // A product may come from somewhere else than an assignment ("RES").
        const isElsewhere = place.table === 'products' && !/\d/.test(text);
        report(place, {
          ...proposed(context.once('loose numbers', () => looseNumbers(view.numbers)).get(looseNumber(text)) ?? null),
          ...(isElsewhere ? { severity: 'info' as const } : {}),
        });
      },
    );
  },
});

/** "2026-1", "2026/001" and "nr. 2026-001" are one number. */
const looseNumber = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\W*(?:nr|no|nummer|opdracht)\b/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join('-');

function looseNumbers(numbers: readonly string[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const number of numbers) found.set(looseNumber(number), found.has(looseNumber(number)) ? null : number);
  return found;
}

export const assignmentChecks = [numberDouble, jointRowsDiffer, assignmentUnknown] as const;
