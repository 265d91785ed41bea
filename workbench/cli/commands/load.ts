import { isoOf } from '../../../src/domain/cells/serialDate';
import {
  daysOffFor,
  isVacancy,
  loadPerMonth,
  loadPerPerson,
  problemsWithin,
  readCapacity,
  windowProblem,
  type Window,
} from '../../../src/domain/capacity';
import { notCountedIn } from '../../../src/domain/evaluation';
import { periodOf } from '../../../src/domain/periods';
import { readSettings } from '../../../src/domain/settings/settings';
import type { WorkbookRead } from '../../../src/workbook';
import { dateArgument } from '../arguments';
import { CliError } from '../cliError';
import { notCountedJson, sayNotCounted } from './notCounted';
import { textTable } from '../output';
import { cliTexts } from '../texts';
import { readInput, periodFor, requireTables, type CommandContext } from './context';

/** FTE load per person and per month; the window is the period unless dates are given. */
export async function load(context: CommandContext): Promise<number> {
  const { args, translator, output } = context;
  const file = args.files[0] ?? '';
  const given = { from: dateOption(context, 'from'), to: dateOption(context, 'to') };
  if (given.from !== null && given.to !== null) checkOrder(given.from, given.to);
  const { read } = await readInput(context, file);
  requireTables(context, file, read, ['team', 'bookings']);
  const window = windowOf(context, file, read, given);
  checkOrder(window.from, window.to);
  const capacity = readCapacity(read.tables);
  const off = daysOffFor(read.tables, window);
  const rows = loadPerPerson(capacity, window, off).map(({ person, available, booked, utilisation }) => ({
    person,
    available: rounded(available),
    booked: rounded(booked),
    utilisation: rounded(utilisation),
  }));
  const months = loadPerMonth(capacity, window, off).map(({ month, person, available, booked }) => ({
    month,
    person,
    available: rounded(available),
    booked: rounded(booked),
  }));
  const notCounted = notCountedIn([], [], problemsWithin(capacity, window));
  if (args.json) {
    output.out(JSON.stringify({ from: isoOf(window.from), to: isoOf(window.to), rows, months, ...notCountedJson(notCounted) }, null, 2));
    return sayNotCounted(context, notCounted);
  }
  const say = translator.of(cliTexts);
  output.out(say('load.title', { from: translator.date(window.from), to: translator.date(window.to) }));
  if (rows.length === 0 && windowProblem(window, off)) {
    output.out(say('load.noWorkingDays'));
    return sayNotCounted(context, notCounted);
  }
  output.out(
    textTable(
      translator,
      [
        { title: say('column.person'), of: (row) => row.person },
        { title: say('column.available'), of: (row) => row.available ?? say('load.unknown'), digits: 2 },
        { title: say('column.booked'), of: (row) => row.booked ?? say('load.unknown'), digits: 2 },
        {
          title: say('column.utilisation'),
          of: (row) =>
            row.utilisation === null
              ? isVacancy(row.person)
                ? say('load.vacancy')
                : row.available === null || row.booked === null
                  ? say('load.unknown')
                  : null
              : translator.number(row.utilisation, { style: 'percent' }).padStart(5),
        },
      ],
      rows,
    ),
  );
  return sayNotCounted(context, notCounted);
}

function dateOption({ args }: CommandContext, name: 'from' | 'to'): number | null {
  const value = args.values[name];
  return value === undefined ? null : dateArgument(`--${name}`, value);
}

function checkOrder(from: number, to: number): void {
  if (from > to) throw new CliError('windowBackwards', { from: isoOf(from), to: isoOf(to) });
}

function windowOf(context: CommandContext, file: string, read: WorkbookRead, given: { from: number | null; to: number | null }): Window {
  if (given.from !== null && given.to !== null) return { from: given.from, to: given.to };
  const period = periodFor(context, file, read);
  const dates = periodOf(readSettings(read.tables.settings), period);
  if (!dates) throw new CliError('periodUndated', { period });
  return { from: given.from ?? dates.start, to: given.to ?? dates.end };
}

/** Averages are fractions of days: six decimals are enough to compare and free of float noise. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6);
