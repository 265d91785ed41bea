import { problemsWithin, readCapacity, type CapacityProblem } from '../capacity';
import { rowsOf } from '../cells';
import { wordKey, type ProductKind, type WorkbookTables } from '../contract';
import { balances, effectOf, type Balances } from '../ledger';
import { periodOf, samePeriod } from '../periods';
import { readSettings } from '../settings/settings';
import { assignmentFigures, type AssignmentFigures } from './assignmentFigures';
import { capacityFigures, type CapacityFigures } from './capacityFigures';
import { collectiveValue, type CollectiveValue } from './collectiveValue';
import { experience, type Experience } from './experience';
import { agreements, baseline, type AgreementRow, type BaselineRow } from './longTerm';
import { spreadOf, type Spread } from './spread';
import { notCountedIn, type NotCounted } from './notCounted';
import { keyOf, leaver, type Days } from './tableRows';

export interface KindFigures {
  /** Null: products of which the kind is not known, where there are any. */
  readonly kind: ProductKind | null;
  readonly products: number;
  readonly uses: number;
  /** Of those products whose hours are known; null where there are products and the hours of none are. */
  readonly hours: number | null;
  /** How many products that is: what the hours are of. */
  readonly withHours: number;
}

/** Everything an evaluation tells of a period. */
export interface Evaluation {
  readonly period: string;
  /** Null where neither the name nor the settings tell the dates. */
  readonly days: Days | null;
  /** The day it tells about: today, or the period's last day where that is past. */
  readonly asOf: number;
  /** The days that figures are of: up to that day. */
  readonly counted: Days | null;
  /** Rows that a figure had to leave out, by kind. */
  readonly notCounted: readonly NotCounted[];
  /** The period is not over on that day. */
  readonly isInterim: boolean;
  readonly municipalities: number;
  readonly cards: Balances;
  /** Share of its strips that a municipality has put to work: (spent + reserved) / (granted + mutations). */
  readonly used: Spread | null;
  readonly value: CollectiveValue;
  readonly kinds: readonly KindFigures[];
  /** Products that came from an assignment (Herkomst). */
  readonly fromAssignments: number;
  /** Uses of such products by a municipality that did not ask for that assignment. */
  readonly passedOn: number;
  readonly capacity: CapacityFigures | null;
  /** There is a team, too small to be shown to these readers. */
  readonly isTeamHeldBack: boolean;
  readonly assignments: AssignmentFigures;
  readonly experience: Experience;
  readonly agreements: readonly AgreementRow[] | null;
  readonly baseline: readonly BaselineRow[] | null;
}

export function evaluatePeriod(tables: WorkbookTables, period: string, today: number): Evaluation {
  const dates = periodOf(readSettings(tables.settings), period);
  const days = dates && { start: dates.start, end: dates.end };
  const asOf = days ? Math.max(days.start, Math.min(today, days.end)) : today;
  const counted = days && { start: days.start, end: asOf };
  const { leave, leftOut } = leaver();
  const at = tables.assignments?.columns.period;
  const inPeriodByNumber = assignmentsOf(tables, period);
  const inPeriod = (assignment: string): boolean => inPeriodByNumber.has(assignment);
  const cards = balances(tables, period);
  const capacity = capacityFigures(tables, days, asOf);
  const value = collectiveValue(
    tables,
    (_, row) => at === undefined || samePeriod(row[at] ?? '', period),
    (status) => effectOf(status) === 'spent',
    counted,
    { until: days?.end ?? null, leave },
  );
  return {
    period,
    days,
    asOf,
    cards,
    value,
    isInterim: days !== null && asOf < days.end,
    municipalities: cards.rows.length,
    used: spreadOf(
      cards.rows.flatMap(({ granted, mutations, spent, reserved }) =>
        granted + mutations > 0 ? [(spent + reserved) / (granted + mutations)] : [],
      ),
    ),
    kinds: kindsOf(value),
    fromAssignments: value.products.filter(({ origin }) => origin !== '').length,
    passedOn: passedOn(value, inPeriodByNumber),
    capacity,
    isTeamHeldBack: false,
    assignments: assignmentFigures(tables, inPeriod, asOf, leave),
    experience: experience(tables, counted, inPeriod, leave),
    agreements: agreements(tables),
    baseline: baseline(tables, asOf, leave),
    counted,
    notCounted: notCountedIn(cards.gaps, leftOut(), problemsOf(tables, days)),
  };
}

/** Rows of the team that cannot be read; those that are plainly about other days miss nothing here. */
function problemsOf(tables: WorkbookTables, days: Days | null): readonly CapacityProblem[] {
  const capacity = readCapacity(tables);
  return days ? problemsWithin(capacity, { from: days.start, to: days.end }) : capacity.problems;
}

/** Numbers of the period's assignments with the municipalities that asked for each. */
function assignmentsOf(tables: WorkbookTables, period: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const hasPeriod = tables.assignments?.columns.period !== undefined;
  for (const row of rowsOf(tables.assignments)) {
    const number = keyOf(row.text('number'));
    if (number === '' || (hasPeriod && !samePeriod(row.cell('period'), period))) continue;
    const askers = found.get(number) ?? new Set<string>();
    askers.add(keyOf(row.text('municipality')));
    found.set(number, askers);
  }
  return found;
}

const kindOrder: readonly ProductKind[] = ['databank', 'format', 'training', 'onboarding', 'research', 'other'];

function kindsOf({ products }: CollectiveValue): readonly KindFigures[] {
  const unknown = products.some(({ kind }) => wordKey('productKind', kind) === null);
  return [...kindOrder, ...(unknown ? [null] : [])].map((kind) => {
    const own = products.filter((product) => wordKey('productKind', product.kind) === kind);
    const known = own.flatMap(({ hours }) => (hours === null ? [] : [hours]));
    return {
      kind,
      products: own.length,
      uses: own.reduce((sum, { uses }) => sum + uses, 0),
      hours: own.length > 0 && known.length === 0 ? null : known.reduce((sum, hours) => sum + hours, 0),
      withHours: known.length,
    };
  });
}

function passedOn({ products }: CollectiveValue, askers: ReadonlyMap<string, ReadonlySet<string>>): number {
  return products.reduce((sum, { origin, municipalities }) => {
    const own = askers.get(keyOf(origin));
    return origin === '' ? sum : sum + municipalities.filter((name) => !own?.has(keyOf(name))).length;
  }, 0);
}
