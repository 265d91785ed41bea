import {
  daysOff,
  holidaysBetween,
  loadOf,
  loadOfTeam,
  memberKey,
  readCapacity,
  windowProblem,
  type Capacity,
  type CapacityTables,
  type DaysOff,
  type Load,
  type Window,
} from '../domain/capacity';
import { dateIn } from '../domain/cells';
import { isBlank, type Cell } from '../domain/contract';
import { rowNotCounted } from './rowNotCounted';
import { spread } from './spread';
import { ifGiven, tableArgument } from './tableArgument';
import {
  errorIn,
  isFunctionError,
  isOmitted,
  isSingle,
  matrixOf,
  notFound,
  passedOn,
  wrong,
  type FunctionCell,
  type FunctionError,
  type Matrix,
  type Outcome,
} from './values';

/** Average booked fte. Someone without a booking is booked for nothing. */
export function fteLoad(bookings: unknown, from: unknown, to: unknown, person: unknown, holidays: unknown): Outcome {
  const table = tableArgument('bookings', bookings, ['member', 'from', 'fte']);
  if (isFunctionError(table)) return table;
  return eachWindow({ bookings: table }, from, to, person, holidays, null, (load) => load.booked);
}

/** Average contracted fte minus "fte minder". */
export function fteAvailable(
  team: unknown,
  from: unknown,
  to: unknown,
  person: unknown,
  availability: unknown,
  holidays: unknown,
): Outcome {
  const tables = teamTables(team, availability);
  if (isFunctionError(tables)) return tables;
  return eachWindow(tables, from, to, person, holidays, tables.team, (load) => load.available);
}

/** Booked / available. */
export function fteUtilisation(
  bookings: unknown,
  team: unknown,
  from: unknown,
  to: unknown,
  person: unknown,
  availability: unknown,
  holidays: unknown,
): Outcome {
  const booked = tableArgument('bookings', bookings, ['member', 'from', 'fte']);
  if (isFunctionError(booked)) return booked;
  const tables = teamTables(team, availability);
  if (isFunctionError(tables)) return tables;
  return eachWindow(
    { ...tables, bookings: booked },
    from,
    to,
    person,
    holidays,
    tables.team,
    (load) => load.utilisation ?? notFound('nothingAvailable'),
  );
}

function teamTables(team: unknown, availability: unknown): CapacityTables | FunctionError {
  const members = tableArgument('team', team, ['member', 'fte', 'from']);
  if (isFunctionError(members)) return members;
  const absences = ifGiven(tableArgument('availability', availability, ['member', 'from', 'fteLess']));
  if (isFunctionError(absences)) return absences;
  return { team: members, ...(absences ? { availability: absences } : {}) };
}

function eachWindow(
  tables: CapacityTables,
  from: unknown,
  to: unknown,
  person: unknown,
  holidays: unknown,
  team: CapacityTables['team'] | null,
  figure: (load: Load) => FunctionCell,
): Outcome {
  const [starts, ends] = [matrixOf(from, 'from'), matrixOf(to, 'to')];
  const persons = isOmitted(person) ? null : matrixOf(person, 'person');
  const blank = blankIn(starts, 'dateBlank') ?? blankIn(ends, 'dateBlank') ?? (persons && blankIn(persons, 'personBlank'));
  if (blank) return blank;
  const listed = isOmitted(holidays) ? null : holidaysIn(matrixOf(holidays, 'holidays'));
  if (isFunctionError(listed)) return listed;
  const capacity = readCapacity(tables);
  const members = team ? new Set([...capacity.contracts, ...capacity.vacancies].map(({ member }) => memberKey(member))) : null;
  const known = offDays(listed);
  return spread(persons ? [starts, ends, persons] : [starts, ends], ([start = '', end = '', name]) => {
    if ([start, end, name].some((cell) => cell !== undefined && isBlank(cell))) return '';
    const error = [start, end, name ?? 0].map(errorIn).find((found) => found !== null) ?? errorInRows(capacity, name);
    if (error) return error;
    const window = windowOf(start, end);
    if (isFunctionError(window)) return window;
    const off = known(window);
    const problem = windowProblem(window, off);
    if (problem) return problem.code === 'fromAfterTo' ? wrong('fromAfterTo') : notFound('noWorkingDays');
    if (name !== undefined && members && !members.has(memberKey(name))) return notFound('personUnknown', { person: String(name) });
    const missed = rowNotCounted(capacity, name, window);
    if (missed) return missed;
    const load = name === undefined ? loadOfTeam(capacity, window, off) : loadOf(capacity, String(name), window, off);
    return load ? figure(load) : notFound('noWorkingDays');
  });
}

/** One empty cell is a mistake; among others it stays empty. */
function blankIn(matrix: Matrix, message: 'dateBlank' | 'personBlank'): FunctionError | null {
  return isSingle(matrix) && isBlank(matrix[0]?.[0]) ? wrong(message) : null;
}

function windowOf(start: Cell, end: Cell): Window | FunctionError {
  const [from, to] = [dateIn(start), dateIn(end)];
  if (from === null) return wrong('notADate', { value: String(start) });
  return to === null ? wrong('notADate', { value: String(end) }) : { from, to };
}

/** The first error in a row of this person's (or of nobody's), passed on as it is. */
function errorInRows(capacity: Capacity, name: Cell | undefined): FunctionError | null {
  const problem = capacity.problems.find(
    ({ code, member }) => code === 'error' && (name === undefined || member === '' || memberKey(member) === memberKey(name)),
  );
  return problem ? passedOn(String(problem.value)) : null;
}

/** Dates anywhere in the range: a table of holidays has names and headers beside them. */
function holidaysIn(matrix: Matrix): readonly number[] | FunctionError {
  const cells = matrix.flat();
  const error = cells.map(errorIn).find((found) => found !== null);
  return error ?? cells.map(dateIn).filter((date) => date !== null);
}

/** The days off of a window: those listed, or else the Dutch public holidays. */
function offDays(listed: readonly number[] | null): (window: Window) => DaysOff {
  if (listed) {
    const off = daysOff(listed);
    return () => off;
  }
  return ({ from, to }) => (to < from ? [] : daysOff(holidaysBetween(from, to).map(({ date }) => date)));
}
