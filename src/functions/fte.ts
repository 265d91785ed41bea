import {
  daysOffGiven,
  loadOf,
  loadOfTeam,
  memberKey,
  readCapacity,
  windowProblem,
  type Capacity,
  type CapacityTables,
  type Load,
  type Window,
} from '../domain/capacity';
import { dateIn } from '../domain/cells';
import { isBlank, tables as tableNames, type Cell } from '../domain/contract';
import { rowNotCounted } from './rowNotCounted';
import { spread } from './spread';
import { tableArgument, tableOrNone } from './tableArgument';
import {
  errorIn,
  isEvery,
  isFunctionError,
  isNone,
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

/** Average booked fte. Someone of the team without a booking is booked for nothing; someone nobody has heard of is unknown. */
export function fteLoad(person: unknown, from: unknown, to: unknown, team: unknown, bookings: unknown, holidays: unknown): Outcome {
  const tables = tablesOf({ team, bookings });
  if (isFunctionError(tables)) return tables;
  return eachWindow(tables, person, from, to, holidays, (load) => load.booked);
}

/** Average contracted fte minus "fte minder". */
export function fteAvailable(
  person: unknown,
  from: unknown,
  to: unknown,
  team: unknown,
  availability: unknown,
  holidays: unknown,
): Outcome {
  const tables = tablesOf({ team, availability });
  if (isFunctionError(tables)) return tables;
  return eachWindow(tables, person, from, to, holidays, (load) => load.available);
}

/** Booked / available. */
export function fteUtilisation(
  person: unknown,
  from: unknown,
  to: unknown,
  team: unknown,
  bookings: unknown,
  availability: unknown,
  holidays: unknown,
): Outcome {
  const tables = tablesOf({ team, bookings, availability });
  if (isFunctionError(tables)) return tables;
  return eachWindow(tables, person, from, to, holidays, (load) => load.utilisation ?? notFound('nothingAvailable'));
}

/** The columns that each table cannot do without. */
const neededColumns = {
  team: ['member', 'fte', 'from'],
  bookings: ['member', 'from', 'fte', 'to'],
  availability: ['member', 'from', 'fteLess', 'to'],
} as const;

/** Team must be there; of the others a function may be told that there is none. */
function tablesOf(given: Readonly<Partial<Record<keyof typeof neededColumns, unknown>>>): CapacityTables | FunctionError {
  const team = tableArgument('team', given.team, neededColumns.team);
  if (isFunctionError(team)) return team;
  const bookings = 'bookings' in given ? tableOrNone('bookings', given.bookings, neededColumns.bookings) : undefined;
  if (isFunctionError(bookings)) return bookings;
  const availability = 'availability' in given ? tableOrNone('availability', given.availability, neededColumns.availability) : undefined;
  if (isFunctionError(availability)) return availability;
  return { team, ...(bookings ? { bookings } : {}), ...(availability ? { availability } : {}) };
}

function eachWindow(
  tables: CapacityTables,
  person: unknown,
  from: unknown,
  to: unknown,
  holidays: unknown,
  figure: (load: Load) => FunctionCell,
): Outcome {
  const [persons, starts, ends] = [matrixOf(person, 'person'), matrixOf(from, 'from'), matrixOf(to, 'to')];
  const blank = blankIn(persons, 'personBlank') ?? blankIn(starts, 'dateBlank') ?? blankIn(ends, 'dateBlank');
  if (blank) return blank;
  const listed = holidaysIn(holidays);
  if (isFunctionError(listed)) return listed;
  const capacity = readCapacity(tables);
  const { contracts, vacancies, bookings } = capacity;
  const known = new Set([...contracts, ...vacancies, ...bookings].map(({ member }) => memberKey(member)));
  return spread([persons, starts, ends], ([name = '', start = '', end = '']) => {
    if ([name, start, end].some(isBlank)) return '';
    const who = isEvery(name) ? undefined : name;
    const error = [name, start, end].map(errorIn).find((found) => found !== null) ?? errorInRows(capacity, who);
    if (error) return error;
    const window = windowOf(start, end);
    if (isFunctionError(window)) return window;
    const off = daysOffGiven(listed, window);
    const problem = windowProblem(window, off);
    if (problem) return problem.code === 'fromAfterTo' ? wrong('fromAfterTo') : notFound('noWorkingDays');
    const missed = rowNotCounted(capacity, who, window);
    if (missed) return missed;
    if (who !== undefined && !known.has(memberKey(who))) return notFound('personUnknown', { person: String(who) });
    const load = who === undefined ? loadOfTeam(capacity, window, off) : loadOf(capacity, String(who), window, off);
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

/** Dates anywhere in the range: a table of holidays has names and headers beside them. None at all where the function is told so. */
function holidaysIn(argument: unknown): readonly number[] | FunctionError {
  const cells = matrixOf(argument, 'holidays').flat();
  if (cells.every(isBlank)) return wrong('holidaysBlank', { table: tableNames.holidays.nl });
  if (cells.length === 1 && isNone(cells[0])) return [];
  const error = cells.map(errorIn).find((found) => found !== null);
  return error ?? cells.map(dateIn).filter((date) => date !== null);
}
