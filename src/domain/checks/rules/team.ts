import { keyAsRead } from '../../cells/keyAsRead';
import { isVacancy } from '../../capacity/vacancy';
import { lastSerial } from '../../cells/serialDate';
import { textOf } from '../../cells/text';
import { settingDefaults } from '../../settings/settings';
import { columnOf, type CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Limit } from '../define/limit';
import { nearestName } from '../recognise/nearest';
import { bookingsIn, whenNumber, type Booking } from '../shared/bookings';
import { groupsOf, sheetRow } from '../shared/doubles';
import { eachUnknown, namesIn, proposed, type Column } from '../shared/names';
import { fte as oneJob } from '../survey/survey';

const memberColumns: readonly Column[] = [
  ['bookings', 'member'],
  ['availability', 'member'],
];

const personUnknown = define({
  code: 'person-unknown',
  group: 'acrossTables',
  severity: 'error',
  reads: ['team', ...memberColumns.map(([table]) => table)],
  run: (context, report) => {
    const members = namesIn(context, 'team', 'member');
    if (members.size === 0) return;
    eachUnknown(
      context,
      memberColumns,
      (key) => members.has(key),
      (place, text) => report(place, proposed(nearestName(text, members.values()))),
    );
  },
});

const contractsOverlap = define({
  code: 'contracts-overlap',
  group: 'acrossRows',
  severity: 'warning',
  reads: ['team'],
  run: ({ survey }, report) => {
    const found = survey('team');
    const { member, from, to, fte } = (found?.table.columns ?? {}) as Readonly<Record<string, number | undefined>>;
    if (!found || member === undefined || from === undefined) return;
    const dayIn = (row: number, at: number | undefined, otherwise: number): number => {
      const cell = at === undefined ? '' : found.table.values[row]?.[at];
      return typeof cell === 'number' ? cell : otherwise;
    };
    for (const rows of groupsOf(found.table, (cells) => keyAsRead(cells[member]))) {
      const ordered = [...rows].sort((one, other) => dayIn(one, from, 0) - dayIn(other, from, 0) || one - other);
      ordered.forEach((row, index) => {
        const before = ordered.slice(0, index).find((other) => dayIn(row, from, 0) <= dayIn(other, to, lastSerial));
        if (before === undefined) return;
        const together = dayIn(row, fte, 0) + dayIn(before, fte, 0);
        report(
          { table: 'team', row, column: from },
          {
            params: {
              value: textOf(found.table.values[row]?.[member]),
              first: sheetRow(found.table, before),
              fte: Math.round(together * 1000) / 1000,
            },
            // Two part-time contracts beside each other are possible.
            ...(together > oneJob.max ? {} : { severity: 'info' as const }),
          },
        );
      });
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
      keyAsRead(cells[member ?? -1]),
      whenNumber(cells[from ?? -1], 0),
      whenNumber(cells[to ?? -1], lastSerial),
      whenNumber(cells[fte ?? -1], 0),
      0,
    );
  }
  for (const cells of absences?.values ?? []) {
    const { member, fteLess, from, to } = absences?.columns ?? {};
    const key = keyAsRead(cells[member ?? -1]);
    if (found.has(key))
      add(key, whenNumber(cells[from ?? -1], Number.NaN), whenNumber(cells[to ?? -1], Number.NaN), 0, whenNumber(cells[fteLess ?? -1], 0));
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

export const teamChecks = [contractsOverlap, personUnknown, personOverBooked] as const;
