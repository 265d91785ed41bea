import { wordKey } from '../../contract';
import { isVacancy } from '../../capacity/vacancy';
import { lastSerial } from '../../cells/serialDate';
import { settingDefaults } from '../../settings/settings';
import { statuses, statusIndex, wordsKey, type AssignmentsView } from '../assignmentsView';
import { columnOf, type CheckContext } from '../context';
import { define } from '../definition';
import type { Limit } from '../limit';

interface Booking {
  readonly row: number;
  readonly member: string;
  readonly assignment: number;
  readonly from: number;
  readonly to: number;
  readonly fte: number;
}

const whenNumber = (cell: unknown, otherwise: number): number => (typeof cell === 'number' ? cell : otherwise);

/** The bookings whose dates can be read; what is wrong with the others is said cell by cell. */
function bookingsIn(context: CheckContext): readonly Booking[] {
  return context.once('bookings', () => {
    const { bookings } = context.tables;
    const { member, assignment, from, to, fte } = bookings?.columns ?? {};
    if (!bookings || member === undefined || from === undefined || to === undefined) return [];
    return bookings.values.flatMap((cells, row): Booking[] => {
      const booking = {
        row,
        member: wordsKey(cells[member]),
        assignment: assignment === undefined ? -1 : (context.assignments?.idOfNumber(cells[assignment]) ?? -1),
        from: whenNumber(cells[from], Number.NaN),
        to: whenNumber(cells[to], Number.NaN),
        fte: fte === undefined ? 0 : whenNumber(cells[fte], 0),
      };
      return booking.from <= booking.to ? [booking] : [];
    });
  });
}

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

/** Two bookings often touch, or overlap by a week of handing over. */
const passingLimit: Limit = { default: 7, min: 0, max: 92, unit: 'days' };

const personOverBooked = define({
  code: 'person-over-booked',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['bookings', 'team', 'availability', 'settings'],
  limit: passingLimit,
  thresholds: ['overBooked'],
  run: (context, report) => {
    const team = columnOf(context.survey('team'), 'member');
    const at = context.tables.bookings?.columns.fte;
    if (!team || at === undefined) return;
    const limit = context.settings.overBooked ?? settingDefaults.overBooked;
    const changes = availability(context);
    const own = new Map<string, Booking[]>();
    for (const booking of bookingsIn(context)) {
      if (!own.has(booking.member)) own.set(booking.member, []);
      own.get(booking.member)?.push(booking);
    }
    for (const [member, bookings] of own) {
      // Nobody is over-booked in a place that nobody fills yet.
      if (isVacancy(member)) continue;
      const known = changes.get(member);
      if (!known) continue;
      for (const stretch of overBooked(known, bookings, limit, context.limit(passingLimit))) {
        const [last] = bookings
          .filter(({ from, to }) => from <= stretch.from && to >= stretch.from)
          .sort((one, other) => other.from - one.from || other.fte - one.fte || one.assignment - other.assignment || one.row - other.row);
        if (!last) continue;
        report(
          { table: 'bookings', row: last.row, column: at },
          {
            params: {
              member: String(context.tables.bookings?.values[last.row]?.[context.tables.bookings.columns.member ?? -1] ?? member),
              from: { date: stretch.from },
              to: { date: stretch.to },
              booked: stretch.booked,
              available: stretch.available,
            },
            // A few busy weeks, or holidays in the middle of an assignment, are for attention only.
            ...(stretch.to - stretch.from + 1 < 28 ? { severity: 'info' as const } : {}),
          },
        );
      }
    }
  },
});

interface FteChange {
  readonly day: number;
  readonly contracted: number;
  readonly less: number;
}

function availability({ tables: { team, availability: absences } }: CheckContext): ReadonlyMap<string, readonly FteChange[]> {
  const found = new Map<string, FteChange[]>();
  const add = (member: string, from: number, to: number, contracted: number, less: number): void => {
    if (member === '' || !(from <= to)) return;
    if (!found.has(member)) found.set(member, []);
    found.get(member)?.push({ day: from, contracted, less }, { day: to + 1, contracted: -contracted, less: -less });
  };
  for (const cells of team?.values ?? []) {
    const { member, fte, from, to } = team?.columns ?? {};
    add(
      wordsKey(cells[member ?? -1]),
      whenNumber(cells[from ?? -1], 0),
      whenNumber(cells[to ?? -1], lastSerial),
      whenNumber(cells[fte ?? -1], 0),
      0,
    );
  }
  for (const cells of absences?.values ?? []) {
    const { member, fteLess, from, to } = absences?.columns ?? {};
    const key = wordsKey(cells[member ?? -1]);
    if (found.has(key))
      add(key, whenNumber(cells[from ?? -1], Number.NaN), whenNumber(cells[to ?? -1], lastSerial), 0, whenNumber(cells[fteLess ?? -1], 0));
  }
  return found;
}

interface OverBooked {
  readonly from: number;
  readonly to: number;
  readonly booked: number;
  readonly available: number;
}

/** The stretches of days in which more is booked than the limit allows, at their worst. */
function overBooked(changes: readonly FteChange[], bookings: readonly Booking[], limit: number, passing: number): readonly OverBooked[] {
  const events = [
    ...changes.map(({ day, contracted, less }) => ({ day, contracted, less, booked: 0 })),
    ...bookings.flatMap(({ from, to, fte }) => [
      { day: from, contracted: 0, less: 0, booked: fte },
      { day: to + 1, contracted: 0, less: 0, booked: -fte },
    ]),
  ].sort((one, other) => one.day - other.day);
  const found: OverBooked[] = [];
  let [contracted, less, booked] = [0, 0, 0];
  let open = null as OverBooked | null;
  for (let at = 0; at < events.length;) {
    const day = events[at]!.day;
    for (; at < events.length && events[at]!.day === day; at++) {
      contracted += events[at]!.contracted;
      less += events[at]!.less;
      booked += events[at]!.booked;
    }
    const available = Math.max(0, contracted - less);
    const isOver = booked > available * limit + 1e-9;
    if (!isOver && open) {
      if (day - open.from > passing) found.push({ ...open, to: day - 1 });
      open = null;
    } else if (isOver && (!open || booked - available > open.booked - open.available)) {
      open = { from: open?.from ?? day, to: day, booked: rounded(booked), available: rounded(available) };
    }
  }
  return found;
}

const rounded = (fte: number): number => Math.round(fte * 1000) / 1000;

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
        (cells) => [wordsKey(cells[team.columns.member ?? -1]), wordKey('level', wordsKey(cells[team.columns.level ?? -1]))] as const,
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
      if (wordKey('level', wordsKey(view.table.values[row]?.[at])) !== 'senior') continue;
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

export const staffingChecks = [bookingOutside, bookingOnWithdrawn, personOverBooked, seniorNotBooked] as const;
