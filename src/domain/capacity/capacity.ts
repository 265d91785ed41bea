import { certainValue, countedValue, keyAsRead, lastSerial, rowsOf } from '../cells';
import { isBlank, isErrorCell, wordKey, type Cell, type Level, type TableData, type WorkbookTables } from '../contract';
import { isVacancy } from './vacancy';

export interface Source {
  readonly sheet: string;
  readonly row: number;
}

/** Serials, both days included. A contract without an end runs to the last day Excel knows; a booking or an absence needs its end. */
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
  /** Column of the sheet (0-based), and the cell it makes with the row: "E4". */
  readonly column: number;
  readonly cell: string;
  readonly code: 'noMember' | 'notInTeam' | 'notADate' | 'notANumber' | 'fromAfterTo' | 'error';
  readonly table: 'team' | 'bookings' | 'availability' | 'holidays';
  /** Contract column. */
  readonly name: string;
  /** Whose row it is; empty where that is the problem. */
  readonly member: string;
  readonly value: Cell;
  /** The days it is about, where they can be read: what lies outside them misses nothing. */
  readonly within: Window | null;
}

export interface Capacity {
  readonly contracts: readonly Contract[];
  /** Rows of Team for a place that is open; they are nobody's contract. */
  readonly vacancies: readonly Vacancy[];
  readonly bookings: readonly Booking[];
  readonly absences: readonly Absence[];
  readonly problems: readonly CapacityProblem[];
}

export type CapacityTables = Pick<WorkbookTables, 'team' | 'bookings' | 'availability' | 'holidays'>;

/** Team, bookings and availability as the workbook has them; rows that cannot be used are named, not guessed. */
export function readCapacity(tables: CapacityTables): Capacity {
  const problems: CapacityProblem[] = [];
  const { team, bookings, availability, holidays } = tables;
  const places = readRows('team', team, 'fte', problems, { mayStartOpen: isVacancy, mayEndOpen: true }).map(
    ({ base, amount, text }): Contract => {
      const level = wordKey('level', text('level'));
      return { ...base, level, fte: amount, expertise: text('expertise') };
    },
  );
  const inTeam = team && new Set(rowsOf(team).map((row) => memberKey(row.cell('member'))));
  return {
    contracts: places.filter(({ member }) => !isVacancy(member)),
    vacancies: places.filter(({ member }) => isVacancy(member)),
    bookings: readRows('bookings', bookings, 'fte', problems).map(({ base, amount, text }) => ({
      ...base,
      assignment: text('assignment'),
      fte: amount,
    })),
    // Of somebody who is not in Team nothing can be taken off.
    absences: readRows('availability', availability, 'fteLess', problems, {
      isKnown: (member) => inTeam?.has(memberKey(member)) ?? true,
    }).map(({ base, amount }) => ({ ...base, fteLess: amount })),
    problems: [...problems, ...holidayProblems(holidays)],
  };
}

/** The rows that a figure over these days misses: those in the window, and those whose days are not known. */
export function problemsWithin({ problems }: Pick<Capacity, 'problems'>, { from, to }: Window): readonly CapacityProblem[] {
  return problems.filter(({ within }) => within === null || (within.from <= to && within.to >= from));
}

/** One person however written. */
export const memberKey = (member: Cell): string => keyAsRead(member);

interface Read {
  readonly base: Window & { readonly member: string; readonly source: Source };
  readonly amount: number;
  readonly text: (column: 'level' | 'expertise' | 'assignment') => string;
}

function readRows<Column extends string>(
  key: CapacityProblem['table'],
  table: TableData<Column> | undefined,
  amountColumn: Column,
  problems: CapacityProblem[],
  {
    mayStartOpen = () => false,
    mayEndOpen = false,
    isKnown = () => true,
  }: {
    /** Whose first day may be open. */
    readonly mayStartOpen?: (member: string) => boolean;
    /** Whether its last day may be. Of anything else nobody knows how long it lasts: that is not for ever. */
    readonly mayEndOpen?: boolean;
    readonly isKnown?: (member: string) => boolean;
  } = {},
): readonly Read[] {
  const [member, from, to] = ['member', 'from', 'to'] as Column[] as [Column, Column, Column];
  if (!table || [member, from, amountColumn].some((column) => table.columns[column] === undefined)) return [];
  return rowsOf(table).flatMap((row): Read[] => {
    const whose = row.text(member);
    const { sheet, row: sheetRow } = row.place();
    const source = { sheet, row: sheetRow };
    const refuse = (column: Column, code: CapacityProblem['code'], within: Window | null = null): Read[] => {
      const value = row.cell(column);
      const place = row.place(column);
      problems.push({
        ...source,
        table: key,
        name: column,
        column: place.column,
        cell: place.cell,
        code: isErrorCell(value) ? 'error' : code,
        // Whose row it is, is what cannot be told.
        member: code === 'notInTeam' ? '' : whose,
        value,
        within,
      });
      return [];
    };
    if (whose === '') return refuse(member, 'noMember');
    const start = isBlank(row.cell(from)) && mayStartOpen(whose) ? 1 : certainValue(row.date(from));
    if (start === null) return refuse(from, 'notADate');
    const openEnded = mayEndOpen && isBlank(row.cell(to));
    const end = openEnded ? lastSerial : certainValue(row.date(to));
    // Before its first day it misses nothing.
    if (end === null) return refuse(to, 'notADate', { from: start, to: lastSerial });
    if (end < start) return refuse(openEnded ? from : to, 'fromAfterTo');
    const amount = countedValue(row.number(amountColumn));
    if (amount === null) return refuse(amountColumn, 'notANumber', { from: start, to: end });
    if (!isKnown(whose)) return refuse(member, 'notInTeam', { from: start, to: end });
    return [{ base: { member: whose, from: start, to: end, source }, amount, text: row.text as Read['text'] }];
  });
}

/** Days off that say no day: on them people seem to work. */
function holidayProblems(table: CapacityTables['holidays']): readonly CapacityProblem[] {
  if (table?.columns.date === undefined) return [];
  return rowsOf(table).flatMap((row): CapacityProblem[] => {
    if (certainValue(row.date('date')) !== null) return [];
    const value = row.cell('date');
    const { sheet, row: sheetRow, column, cell } = row.place('date');
    const code = isErrorCell(value) ? 'error' : 'notADate';
    return [{ sheet, row: sheetRow, column, cell, table: 'holidays', name: 'date', code, member: '', value, within: null }];
  });
}
