import { allocate, populationLines, populationsIn } from '../../../src/domain/allocation';
import { needsPeople, readAssignments } from '../../../src/domain/assignments';
import { daysOffFor, proposeStaffing, readCapacity } from '../../../src/domain/capacity';
import type { Cell, TableKey, WorkbookTables } from '../../../src/domain/contract';
import { evaluatePeriod, figuresOf } from '../../../src/domain/evaluation';
import { balances, type LedgerGap } from '../../../src/domain/ledger';
import { periodOf } from '../../../src/domain/periods';
import { readSettings } from '../../../src/domain/settings/settings';
import { fteAvailable, fteLoad, fteUtilisation } from '../../../src/functions/fte';
import { stripCard, stripsRemaining } from '../../../src/functions/strips';
import { cardOf } from '../../../src/taskpane/features/stripCards/card';
import { assignmentsOf, freeStripsIn, notInOutlook, prospectOf } from '../../../src/taskpane/features/team/prospect';
import { staffingList } from '../../../src/taskpane/features/team/staffingList';
import { teamLoad } from '../../../src/taskpane/features/team/teamLoad';
import { problemsWithin } from '../../../src/domain/capacity';
import { members, municipalities, period, today, window } from './goodWorkbook';

/** What one place shows: its figures by name (null or an error where nothing can be said), and the cells it says it leaves out. */
export interface Shown {
  readonly figures: Readonly<Record<string, unknown>>;
  readonly said: readonly string[];
  /** Where it says how many rows it leaves out, and not which. */
  readonly count?: number;
}

/** Everything that shows a figure: the pane's screens, the functions, the evaluation. */
export const places = {
  cards: ({ tables }) => {
    const { rows, total, gaps } = balances(tables, period);
    return {
      figures: Object.fromEntries(
        [...rows, { municipality: 'total', ...total }].flatMap(({ municipality, ...each }) => named(municipality, each)),
      ),
      said: cellsOf(gaps),
    };
  },
  card: ({ tables, settings }) => {
    const all = municipalities.map((name) => cardOf(tables, period, name, settings, today));
    return {
      figures: Object.fromEntries(
        all.flatMap(({ municipality, granted, mutations, reserved, spent, remaining, lines }) =>
          named(municipality, { granted, mutations, reserved, spent, remaining, last: lines.at(-1)?.balance ?? 0 }),
        ),
      ),
      // A row that names no known municipality is on nobody's card: the screen Overzicht says it.
      said: [
        ...all.flatMap(({ gaps }) => cellsOf(gaps)),
        ...cellsOf(balances(tables, period).gaps.filter(({ municipality }) => municipality === null)),
      ],
    };
  },
  evaluation: ({ tables }) => {
    const evaluation = evaluatePeriod(tables, period, today);
    return {
      figures: Object.fromEntries(
        figuresOf(evaluation)
          .filter(({ section }) => section !== 'account')
          .map(({ section, code, item, value }) => [`${section} ${code} ${item}`, value]),
      ),
      said: evaluation.notCounted.flatMap(({ places: cells }) => cellsOf(cells)),
    };
  },
  team: ({ tables, settings, dates }) => {
    const capacity = readCapacity(tables);
    const load = teamLoad(capacity, dates, daysOffFor(tables, dates), settings);
    return {
      figures: Object.fromEntries([
        ...load.people.flatMap(({ person, whole, months }) => [
          ...named(person, figuresIn(whole)),
          ...months.flatMap((month, index) => named(`${person} ${index}`, figuresIn(month))),
        ]),
        ...load.months.flatMap((month, index) => named(month, figuresIn(load.together.months[index]!))),
        ...named('together', figuresIn(load.together.whole)),
        ...load.levels.flatMap(({ level, ...each }) => named(level ?? unknownBucket, figuresIn(each))),
      ]),
      said: cellsOf([
        ...problemsWithin(capacity, dates),
        ...staffingList(tables, capacity, readAssignments(tables.assignments)).findings.map(({ place }) => place),
      ]),
    };
  },
  outlook: ({ tables, settings, dates }) => {
    const capacity = readCapacity(tables);
    const { strips, gaps } = freeStripsIn(tables, period);
    const off = daysOffFor(tables, dates);
    const prospect = prospectOf(
      capacity,
      assignmentsOf(readAssignments(tables.assignments), period, gaps),
      settings,
      { period: { name: period, start: dates.from, end: dates.to }, today, freeStrips: strips, off },
      null,
    );
    return {
      // What is short follows from these three.
      figures: prospect.ok ? { claimed: prospect.total.claimed, free: prospect.total.free, available: prospect.total.available } : {},
      said: cellsOf([...problemsWithin(capacity, dates), ...notInOutlook(prospect, gaps)]),
    };
  },
  staffing: ({ tables, dates }) => {
    const found = readAssignments(tables.assignments)
      .filter(({ status }) => status !== null && needsPeople(status))
      .map(({ number }) => [number, proposeStaffing(tables, number, daysOffFor(tables, dates), today)] as const);
    return { figures: Object.fromEntries(found.map(([number, each]) => [number, each.ok ? each.neededFte : null])), said: null };
  },
  populations: ({ tables }) => {
    const read = populationsIn(tables.municipalities ? populationLines(tables.municipalities) : [], []);
    const result = allocate(
      { base: 6, min: null, max: null, share: { kind: 'rate', inhabitantsPerStrip: 8000, rounding: 'down' } },
      read.municipalities,
    );
    return {
      figures: result.kind === 'allocated' ? Object.fromEntries(result.rows.map(({ code, total }) => [code, total])) : {},
      said:
        result.kind === 'impossible'
          ? read.municipalities.flatMap(({ code, row }) =>
              result.problems.some(({ where }) => where === code) ? [`Gemeenten!C${row + 2}`] : [],
            )
          : [],
    };
  },
  strips: ({ tables }) => {
    const [names, granted, work, changes] = [
      municipalities.map((name) => [name]),
      ranged(tables.allocation),
      ranged(tables.assignments),
      ranged(tables.mutations),
    ];
    const [left, cards] = [stripsRemaining, stripCard].map((call) => call(names, [[2026]], granted, work, changes));
    const cellsAt = (row: number): readonly unknown[] =>
      Array.isArray(cards) ? ((cards as readonly (readonly unknown[])[])[row] ?? []) : [];
    const counts = municipalities.map((_, row) => Number(cellsAt(row)[5] ?? 0));
    return {
      figures: Object.fromEntries(
        municipalities.flatMap((name, row) => [
          [`left ${name}`, answerIn(left!, row)] as const,
          ...cellsAt(row)
            .slice(0, 5)
            .map((cell, at) => [`${at} ${name}`, typeof cell === 'object' ? null : cell] as const),
        ]),
      ),
      said: null,
      count: counts.reduce((sum, count) => sum + count, 0),
    };
  },
  fte: ({ tables }) => {
    const [bookings, team, less, off] = [
      ranged(tables.bookings),
      ranged(tables.team),
      ranged(tables.availability),
      ranged(tables.holidays),
    ];
    const people = members.map((name) => [name]);
    const [from, to] = [[[window.from]], [[window.to]]];
    const answers = [
      fteLoad(people, from, to, team, bookings, off),
      fteAvailable(people, from, to, team, less, off),
      fteUtilisation(people, from, to, team, bookings, less, off),
    ];
    return {
      figures: Object.fromEntries(
        answers.flatMap((answer, which) => members.map((name, row) => [`${which} ${name}`, answerIn(answer, row)])),
      ),
      said: null,
    };
  },
} as const satisfies Record<string, (asked: Asked) => Shown | (Omit<Shown, 'said'> & { readonly said: null })>;

/** A figure of what nobody knows the kind or level of: no figure of a known one. */
export const unknownBucket = 'unknown';

interface Asked {
  readonly tables: WorkbookTables;
  readonly settings: ReturnType<typeof readSettings>;
  readonly dates: { readonly from: number; readonly to: number };
}

export function asked(tables: WorkbookTables): Asked {
  const settings = readSettings(tables.settings);
  const dates = periodOf(settings, period);
  if (!dates) throw new Error('The period has days.');
  return { tables, settings, dates: { from: dates.start, to: dates.end } };
}

const named = (name: string, figures: object): (readonly [string, unknown])[] =>
  Object.entries(figures).map(([key, value]) => [`${name} ${key}`, value]);
const figuresIn = ({
  available,
  booked,
  utilisation,
}: {
  readonly available: unknown;
  readonly booked: unknown;
  readonly utilisation: unknown;
}) => ({ available, booked, utilisation });
const cellsOf = (cells: readonly Pick<LedgerGap, 'sheet' | 'cell'>[]): readonly string[] =>
  cells.map(({ sheet, cell }) => `${sheet}!${cell}`);
const ranged = (table: WorkbookTables[TableKey]): readonly (readonly Cell[])[] => (table ? [table.headers, ...table.values] : []);
const answerIn = (answer: ReturnType<typeof fteLoad>, row: number): unknown =>
  'error' in answer ? null : answer[row]?.some((cell) => typeof cell === 'object') ? null : answer[row]?.join(' ');
