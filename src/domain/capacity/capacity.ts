import { lastSerial, serialOfIso } from '../cells/serialDate';
import {
  isBlank,
  isErrorCell,
  placeOf,
  rowPlaceOf,
  wordKey,
  type Cell,
  type Level,
  type TableData,
  type WorkbookTables,
} from '../contract';
import { isVacancy } from './vacancy';

export interface Source {
  readonly sheet: string;
  readonly row: number;
}

/** Serials, both days included. A contract or booking without an end runs to the last day Excel knows. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Contract extends Window {
  readonly member: string;
  readonly level: Level | null;
  readonly fte: number;
  readonly expertise: string;
  readonly source: Source | null;
}

/** A place in Team that nobody fills yet: fte asked for, not available. */
export type Vacancy = Contract;

export interface Booking extends Window {
  readonly member: string;
  /** Number of the assignment. */
  readonly assignment: string;
  readonly fte: number;
  readonly source: Source;
}

export interface Absence extends Window {
  readonly member: string;
  readonly fteLess: number;
  readonly source: Source;
}

/** A row that could not be used, and why. */
export interface CapacityProblem extends Source {
  /** Column of the sheet (0-based). */
  readonly column: number;
  readonly code: 'noMember' | 'notADate' | 'notANumber' | 'fromAfterTo' | 'error';
  /** Whose row it is; empty where that is the problem. */
  readonly member: string;
  readonly value: Cell;
}

export interface Capacity {
  readonly contracts: readonly Contract[];
  /** Rows of Team for a place that is open; they are nobody's contract. */
  readonly vacancies: readonly Vacancy[];
  readonly bookings: readonly Booking[];
  readonly absences: readonly Absence[];
  readonly problems: readonly CapacityProblem[];
}

export type CapacityTables = Pick<WorkbookTables, 'team' | 'bookings' | 'availability'>;

/** Team, bookings and availability as the workbook has them; rows that cannot be used are named, not guessed. */
export function readCapacity(tables: CapacityTables): Capacity {
  const problems: CapacityProblem[] = [];
  const { team, bookings, availability } = tables;
  const places = rowsOf(team, 'fte', problems, isVacancy).map(({ base, amount, text }): Contract => {
    const level = wordKey('level', text(team?.columns.level));
    return { ...base, level, fte: amount, expertise: text(team?.columns.expertise) };
  });
  return {
    contracts: places.filter(({ member }) => !isVacancy(member)),
    vacancies: places.filter(({ member }) => isVacancy(member)),
    bookings: rowsOf(bookings, 'fte', problems).map(({ base, amount, text }) => ({
      ...base,
      assignment: text(bookings?.columns.assignment),
      fte: amount,
    })),
    absences: rowsOf(availability, 'fteLess', problems).map(({ base, amount }) => ({ ...base, fteLess: amount })),
    problems,
  };
}

/** One person however written. */
export const memberKey = (member: Cell): string => String(member).trim().toLowerCase();

/** A date cell: a serial (time of day left out) or ISO text; null for anything else. */
export function dateIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell >= 1 && cell < lastSerial + 1 ? Math.floor(cell) : null;
  return typeof cell === 'string' ? serialOfIso(cell.trim()) : null;
}

interface Read {
  readonly base: Window & { readonly member: string; readonly source: Source };
  readonly amount: number;
  readonly text: (column: number | undefined) => string;
}

function rowsOf<Column extends string>(
  table: TableData<Column> | undefined,
  amountColumn: Column & string,
  problems: CapacityProblem[],
  /** Whose first day may be open. */
  mayStartOpen: (member: string) => boolean = () => false,
): readonly Read[] {
  const columns: Readonly<Partial<Record<string, number>>> = table?.columns ?? {};
  const { member, from, to, [amountColumn]: amount } = columns;
  if (!table || member === undefined || from === undefined || amount === undefined) return [];
  return table.values.flatMap((row, index): Read[] => {
    if (row.every((cell) => isBlank(cell))) return [];
    const source = rowPlaceOf(table, index);
    const refuse = (column: number, code: CapacityProblem['code']): Read[] => {
      const value = row[column] ?? '';
      problems.push({
        ...source,
        column: placeOf(table, index, column).column,
        code: isErrorCell(value) ? 'error' : code,
        member: text(member),
        value,
      });
      return [];
    };
    const text = (column: number | undefined): string => {
      const cell = column === undefined ? '' : (row[column] ?? '');
      return isErrorCell(cell) ? '' : String(cell).trim();
    };
    if (text(member) === '') return refuse(member, 'noMember');
    const start = isBlank(row[from]) && mayStartOpen(text(member)) ? 1 : dateIn(row[from]);
    if (start === null) return refuse(from, 'notADate');
    const openEnded = to === undefined || isBlank(row[to]);
    const end = openEnded ? lastSerial : dateIn(row[to]);
    if (end === null) return refuse(to ?? from, 'notADate');
    if (end < start) return refuse(to ?? from, 'fromAfterTo');
    const number = row[amount];
    if (typeof number !== 'number') return refuse(amount, 'notANumber');
    return [{ base: { member: text(member), from: start, to: end, source }, amount: number, text }];
  });
}
