import { nextNumber, numberCell } from '../../../domain/assignments';
import { isoOf, keyInSumifs, textOf, wholeOf } from '../../../domain/cells';
import {
  columnsOf,
  enumerations,
  partFor,
  wordKey,
  type Cell,
  type ColumnKey,
  type Level,
  type TableOf,
  type WorkbookTables,
} from '../../../domain/contract';
import { formulationOf, bracketsIn, draftFrom, fillBracket, type Formulation, type MenuItem } from '../../../domain/formulation';
import { balances } from '../../../domain/ledger';
import { periodCell, samePeriod } from '../../../domain/periods';
import { typedDate } from '../../shared/typedDate';
import { typedNumber } from '../../shared/typedNumber';

const textFields = [
  'municipality',
  'period',
  'number',
  'title',
  'reason',
  'goal',
  'result',
  'theme',
  'phase',
  'client',
  'contractor',
  'level',
  'strips',
  'start',
  'end',
] as const;
export type TextField = (typeof textFields)[number];

/** A new assignment as far as it is filled in: as typed. */
export type AssignmentForm = Readonly<Record<TextField, string>> & {
  /** The person says that it is complete: it is then asked for at once. */
  readonly isComplete: boolean;
  /** Number of the assignment it becomes part of; '' where it stands by itself. */
  readonly joins: string;
};

export const emptyForm: AssignmentForm = {
  ...(Object.fromEntries(textFields.map((field) => [field, ''])) as Record<TextField, string>),
  isComplete: false,
  joins: '',
};

/** Whether what was remembered still is a form; null is "nothing begun". */
export function isFormOrNothing(value: unknown): value is AssignmentForm | null {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const form = value as Readonly<Record<string, unknown>>;
  return (
    typeof form.isComplete === 'boolean' && typeof form.joins === 'string' && textFields.every((field) => typeof form[field] === 'string')
  );
}

/** The form with a standard assignment in it. */
export function formFrom(item: MenuItem, start: Partial<AssignmentForm>): AssignmentForm {
  const { title, theme, level, strips, reason, goal, result } = draftFrom(item);
  const texts = { title, theme, level, strips, reason, goal, result };
  return { ...emptyForm, ...Object.fromEntries(Object.entries(texts).map(([field, cell]) => [field, String(cell ?? '')])), ...start };
}

const worded = ['title', 'reason', 'goal', 'result'] as const;
export const bracketsOf = (form: AssignmentForm): readonly string[] => bracketsIn(worded.map((field) => form[field]));
export function withBracket(form: AssignmentForm, name: string, value: string): AssignmentForm {
  return { ...form, ...Object.fromEntries(worded.map((field) => [field, fillBracket(form[field], name, value)])) };
}

/** The form as part of an assignment that is there: its number, and the texts and dates that its rows share. */
export function joined(form: AssignmentForm, table: TableOf<'assignments'>, row: number): AssignmentForm {
  const cell = (column: ColumnKey<'assignments'>): Cell => table.values[row]?.[table.columns[column] ?? -1] ?? '';
  const day = (column: 'start' | 'end'): string => {
    const found = cell(column);
    return typeof found === 'number' ? isoOf(found) : '';
  };
  const own = (column: 'reason' | 'goal' | 'result' | 'phase' | 'level'): string => textOf(cell(column)) || form[column];
  return {
    ...form,
    joins: textOf(cell('number')),
    number: '',
    title: textOf(cell('title')),
    theme: textOf(cell('theme')),
    start: day('start'),
    end: day('end'),
    period: textOf(cell('period')) || form.period,
    reason: own('reason'),
    goal: own('goal'),
    result: own('result'),
    phase: own('phase'),
    level: own('level').toLowerCase(),
  };
}

export type FormProblem =
  'missing' | 'taken' | 'alreadyIn' | 'notWhole' | 'needed' | 'notEnough' | 'noDate' | 'endsBeforeStart' | 'otherPeriod';
export type FormProblems = Readonly<Partial<Record<TextField, FormProblem>>>;

export interface AssignmentPlan {
  /** By contract column, as it goes into the table. */
  readonly row: Readonly<Record<string, Cell>>;
  readonly problems: FormProblems;
  /** What the table has no column for, though it was filled in. */
  readonly lost: readonly ColumnKey<'assignments'>[];
  readonly formulation: Formulation;
  /** Number that is written: the person's, the joint assignment's or the next. */
  readonly number: Cell;
  /** The municipality's strips left, now and once this is asked for; null as long as no municipality is chosen. */
  readonly left: { readonly now: number; readonly after: number } | null;
}

/** The table that the new row goes into: of several sheets read as one, that of the municipality, else the last. */
export function targetOf(
  table: TableOf<'assignments'>,
  { municipality, period }: Pick<AssignmentForm, 'municipality' | 'period'>,
): TableOf<'assignments'> {
  const part =
    table.parts &&
    partFor(
      table.parts.map((each) => each.table),
      [{ municipality, period }],
    );
  return (part as TableOf<'assignments'> | undefined) ?? table;
}

/** The next number in the way of the table the row goes into, free in all of them. */
function freeNumber(target: TableOf<'assignments'>, all: readonly Cell[], period: string): Cell {
  const taken = new Set(all.map((cell) => textOf(cell).toLowerCase()));
  let own = target.values.map((row) => row[target.columns.number ?? -1] ?? '');
  let next = nextNumber(own.some((cell) => textOf(cell) !== '') ? own : all, period);
  while (taken.has(textOf(next).toLowerCase())) {
    own = [...own, next];
    next = nextNumber(own, period);
  }
  return next;
}

/** What the form would write, and what still stands in the way. */
export function planOf(tables: WorkbookTables, table: TableOf<'assignments'>, form: AssignmentForm): AssignmentPlan {
  const target = targetOf(table, form);
  const numbers = table.values.map((row) => row[table.columns.number ?? -1] ?? '');
  const period = form.period.trim();
  const number =
    form.joins !== ''
      ? numberCell(form.joins, numbers)
      : form.number.trim() === ''
        ? freeNumber(target, numbers, period)
        : numberCell(form.number, numbers);
  const strips = stripsOf(form.strips);
  const [start, end] = [dayOf(form.start), dayOf(form.end)];
  const level: Level | null = wordKey('level', form.level);
  const row = {
    number,
    period: period === '' ? '' : periodCell(period),
    municipality: form.municipality,
    title: form.title.trim(),
    reason: form.reason.trim(),
    goal: form.goal.trim(),
    result: form.result.trim(),
    theme: form.theme.trim(),
    phase: form.phase.trim(),
    client: form.client.trim(),
    contractor: form.contractor.trim(),
    level: level === null ? '' : enumerations.level[level].nl,
    strips: strips ?? '',
    status: enumerations.assignmentStatus[form.isComplete ? 'requested' : 'draft'].nl,
    start: start ?? '',
    end: end ?? '',
  } satisfies Readonly<Partial<Record<ColumnKey<'assignments'>, Cell>>>;
  const now =
    form.municipality === '' || period === ''
      ? null
      : (balances(tables, period).rows.find(({ municipality }) => keyInSumifs(municipality) === keyInSumifs(form.municipality))
          ?.remaining ?? 0);
  const left = now === null ? null : { now, after: now - (strips ?? 0) };
  const same = table.values.filter((_, at) => textOf(numbers[at]).toLowerCase() === textOf(number).toLowerCase());
  const isIn = same.some((cells) => keyInSumifs(cells[table.columns.municipality ?? -1]) === keyInSumifs(form.municipality));
  const problems: Partial<Record<TextField, FormProblem>> = {
    ...(form.municipality === '' ? { municipality: 'missing' } : form.joins !== '' && isIn ? { municipality: 'alreadyIn' } : {}),
    ...(period === ''
      ? { period: 'missing' }
      : // A row on a sheet that is all of one period is of that period, whatever is filled in here.
        target.period !== undefined && !samePeriod(target.period, period)
        ? { period: 'otherPeriod' }
        : {}),
    ...(form.title.trim() === '' ? { title: 'missing' } : {}),
    ...(form.joins === '' && same.length > 0 ? { number: 'taken' } : {}),
    ...(Number.isNaN(strips)
      ? { strips: 'notWhole' }
      : !form.isComplete
        ? {}
        : strips === null
          ? { strips: 'needed' }
          : left !== null && strips > 0 && left.after < 0
            ? { strips: 'notEnough' }
            : {}),
    ...(Number.isNaN(start) ? { start: 'noDate' } : {}),
    ...(Number.isNaN(end) ? { end: 'noDate' } : start !== null && end !== null && end < start ? { end: 'endsBeforeStart' } : {}),
  };
  const lost = columnsOf('assignments')
    .map(([column]) => column as ColumnKey<'assignments'>)
    .filter((column) => !holds(target, column) && ((row as Readonly<Record<string, Cell>>)[column] ?? '') !== '');
  return { row, problems, lost, formulation: formulationOf(row), number, left };
}

/** Whether what is filled in has a place: in a column, or in what is said of the whole sheet. */
export const holds = (target: TableOf<'assignments'>, column: ColumnKey<'assignments'>): boolean =>
  target.columns[column] !== undefined || (column === 'period' && target.period !== undefined);

export const fits = ({ problems }: AssignmentPlan): boolean => Object.keys(problems).length === 0;

/** Whether two plans write the same and leave the same: else the workbook changed between looking and writing. */
export const samePlan = (one: AssignmentPlan, other: AssignmentPlan): boolean =>
  JSON.stringify([one.row, one.left, one.problems]) === JSON.stringify([other.row, other.left, other.problems]);

/** Null for nothing filled in, NaN for what is no whole number. */
function stripsOf(text: string): number | null {
  const plain = text.trim();
  const strips = typedNumber(plain, { whole: true, min: 0 });
  return plain === '' ? null : strips !== null && strips >= 0 && wholeOf(strips) !== null ? strips : Number.NaN;
}

const dayOf = (text: string): number | null => (text.trim() === '' ? null : (typedDate(text) ?? Number.NaN));
