import { keyAsRead } from '../../cells/keyAsRead';
import { daysOffFor } from '../../capacity/daysOffFor';
import { isVacancy } from '../../capacity/vacancy';
import { workingDays } from '../../capacity/workingDays';
import { wordKey } from '../../contract';
import { statuses, statusIndex, type AssignmentsView } from '../survey/assignmentsView';
import type { CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Limit } from '../define/limit';
import { bookingsIn } from '../shared/bookings';

/** What the rows of a number say together. */
interface Joint {
  readonly rows: number[];
  start: number;
  end: number;
  /** Whether every row was withdrawn or rejected. */
  isOff: boolean;
}

function joints(context: CheckContext, view: AssignmentsView): readonly (Joint | undefined)[] {
  return context.once('joint assignments', () => {
    const wanted = new Set(bookingsIn(context).map(({ assignment }) => assignment));
    const found: (Joint | undefined)[] = [];
    for (let row = 0; row < view.rows; row++) {
      const id = view.number[row]!;
      if (id < 0 || !wanted.has(id)) continue;
      const isOff = view.status[row] === statusIndex.withdrawn || view.status[row] === statusIndex.rejected;
      const joint = (found[id] ??= { rows: [], start: Number.NaN, end: Number.NaN, isOff: true });
      joint.rows.push(row);
      if (!(joint.start <= view.start[row]!)) joint.start = Number.isNaN(view.start[row]!) ? joint.start : view.start[row]!;
      if (!(joint.end >= view.end[row]!)) joint.end = Number.isNaN(view.end[row]!) ? joint.end : view.end[row]!;
      joint.isOff &&= isOff;
    }
    return found;
  });
}

/** A booking may start early or end late before it is more than a point of attention. */
const marginLimit: Limit = { default: 14, min: 0, max: 366, unit: 'days' };

const bookingOutside = define({
  code: 'booking-outside-assignment',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['bookings', 'assignments'],
  limit: marginLimit,
  run: (context, report) => {
    const view = context.assignments;
    const { from: fromAt, to: toAt } = context.tables.bookings?.columns ?? {};
    if (!view || fromAt === undefined || toAt === undefined) return;
    const found = joints(context, view);
    const usualMargin = context.limit(marginLimit);
    for (const { row, assignment, from, to } of bookingsIn(context)) {
      const joint = found[assignment];
      if (!joint) continue;
      const early = joint.start - from;
      const late = to - joint.end;
      // A time of day is no other day.
      if (!(early >= 1) && !(late >= 1)) continue;
      report(
        { table: 'bookings', row, column: late >= 1 ? toAt : fromAt },
        {
          params: {
            number: view.numbers[assignment] ?? '',
            from: { date: from },
            to: { date: to },
            start: Number.isNaN(joint.start) ? '…' : { date: joint.start },
            end: Number.isNaN(joint.end) ? '…' : { date: joint.end },
          },
          ...(early > usualMargin || late > usualMargin ? {} : { severity: 'info' as const }),
        },
      );
    }
  },
});

const bookingOnWithdrawn = define({
  code: 'booking-on-withdrawn',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['bookings', 'assignments'],
  run: (context, report) => {
    const view = context.assignments;
    const at = context.tables.bookings?.columns.assignment;
    if (!view || at === undefined) return;
    const found = joints(context, view);
    for (const { row, assignment } of bookingsIn(context)) {
      const joint = found[assignment];
      const first = joint?.rows[0];
      if (!joint?.isOff || first === undefined) continue;
      const status =
        view.table.columns.status === undefined
          ? ''
          : String(view.table.values[first]?.[view.table.columns.status] ?? statuses[view.status[first]!] ?? '');
      report({ table: 'bookings', row, column: at }, { params: { number: view.numbers[assignment] ?? '', status } });
    }
  },
});

const seniorNotBooked = define({
  code: 'senior-asked-none-booked',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['assignments', 'bookings', 'team'],
  run: (context, report) => {
    const view = context.assignments;
    const at = view?.table.columns.level;
    const { team } = context.tables;
    if (!view || at === undefined || !team || !context.tables.bookings) return;
    const levels = new Map(
      team.values.map(
        (cells) => [keyAsRead(cells[team.columns.member ?? -1]), wordKey('level', keyAsRead(cells[team.columns.level ?? -1]))] as const,
      ),
    );
    const booked = new Map<number, { senior: boolean; unknown: boolean }>();
    for (const { assignment, member } of bookingsIn(context)) {
      if (isVacancy(member)) continue;
      const before = booked.get(assignment);
      const level = levels.get(member) ?? null;
      booked.set(assignment, {
        senior: level === 'senior' || (before?.senior ?? false),
        unknown: level === null || (before?.unknown ?? false),
      });
    }
    if (booked.size === 0) return;
    for (let row = 0; row < view.rows; row++) {
      const status = view.status[row]!;
      if (status !== statusIndex.planned && status !== statusIndex.running) continue;
      if (wordKey('level', keyAsRead(view.table.values[row]?.[at])) !== 'senior') continue;
      const people = booked.get(view.number[row]!);
      if (people ? people.senior || people.unknown : status === statusIndex.planned) continue;
      report(
        { table: 'assignments', row, column: at },
        {
          params: { number: view.numbers[view.number[row]!] ?? '' },
          // Nobody booked at all is most often only not written down yet.
          ...(people ? {} : { severity: 'info' as const }),
        },
      );
    }
  },
});

/** Days: no run of weekends and public holidays is longer, and the calendar need not be asked. A table Feestdagen may have a whole fortnight. */
const longestHoliday = 35;

/** A booking in a weekend or on public holidays alone weighs nothing in any figure. */
const bookingNoWorkingDay = define({
  code: 'booking-no-working-day',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['bookings', 'holidays', 'settings'],
  run: (context, report) => {
    const { bookings } = context.tables;
    const at = bookings?.columns.from;
    if (!bookings || at === undefined) return;
    for (const { row, from, to } of bookingsIn(context)) {
      if (to - from > longestHoliday || workingDays(from, to, daysOffFor(context.tables, { from, to })) > 0) continue;
      report({ table: 'bookings', row, column: at }, { params: { from: { date: from }, to: { date: to } } });
    }
  },
});

export const bookingChecks = [bookingOutside, bookingOnWithdrawn, seniorNotBooked, bookingNoWorkingDay] as const;
