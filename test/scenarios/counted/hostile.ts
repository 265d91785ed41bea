import { columnsOf, tableKeys, type Cell, type ColumnDefinition, type ColumnKind, type TableKey } from '../../../src/domain/contract';
import { rowsIn } from './goodWorkbook';

/** Of the contract every column that is more than words: a new one is among them by itself. */
const kinds: readonly ColumnKind[] = ['number', 'strips', 'date', 'enumeration', 'reference'];
const numeric: readonly ColumnKind[] = ['number', 'strips', 'date'];

export interface CountedColumn {
  readonly table: TableKey;
  readonly column: string;
  readonly definition: ColumnDefinition;
}

export const columns: readonly (readonly [name: string, column: CountedColumn])[] = tableKeys.flatMap((table) =>
  columnsOf(table).flatMap(([column, definition]) =>
    kinds.includes(definition.kind) && rowsIn(table) > 0 ? [[`${table}.${column}`, { table, column, definition }] as const] : [],
  ),
);

/** Columns that no figure is made of. One that comes along is asked to count, or to be named here with its reason. */
export const inNoFigure: Readonly<Record<string, string>> = {
  'municipalities.municipality': 'a municipality is known by its code as well, and by its name in Toekenning',
  'municipalities.referenceDate': 'says how old a figure is; of several figures of one municipality the newest counts',
  'allocation.base': 'a part of the total, beside it',
  'allocation.share': 'a part of the total, beside it',
  'allocation.adoptedOn': 'shown only',
  'assignments.level': 'for whom work is looked for',
  'mutations.date': 'the order of the lines',
  'mutations.kind': 'a mutation counts whatever it is called',
  'mutations.counterparty': 'shown only',
  'mutations.assignment': 'shown only',
  'bookings.assignment': 'whose work it is; the load is the same',
  'reviews.municipality': 'shown only',
  'reviews.achieved': 'shown only',
  'agreements.date': 'shown only',
  'menuCard.level': 'a text to start from',
  'menuCard.stripsFrom': 'a text to start from',
  'menuCard.stripsTo': 'a text to start from',
};

export const countedColumns = columns.filter(([name]) => inNoFigure[name] === undefined);

export const hostileKinds = ['blank', 'words', 'written out', 'as text', 'error'] as const;
type HostileKind = (typeof hostileKinds)[number];

/** The cell in that way; as text only what is a number. */
export function hostileCell(kind: HostileKind, { definition }: Pick<CountedColumn, 'definition'>, good: Cell): Cell {
  switch (kind) {
    case 'blank':
      return '';
    case 'words':
      return 'n.t.b. 99';
    case 'written out':
      return 'drie';
    case 'as text':
      return numeric.includes(definition.kind) ? String(good) : good;
    case 'error':
      return '#N/A';
  }
}

/** Columns whose words name something: another word is another one, and only nothing and an error are no name. */
const naming: readonly string[] = ['municipalities.municipality', 'allocation.municipality', 'team.member'];

/** Where nothing filled in says something too. */
const blankSays: Readonly<Record<string, string>> = {
  'assignments.hours': 'no hours were made yet, or they stand on another row of the same assignment',
  'assignments.start': 'from the first day of the period',
  'assignments.end': 'to the last day of the period',
  'team.to': 'no end',
  'reviews.date': 'of the period of its assignment',
};

/** Where a word says something too: a product of another source than an assignment. */
const wordSays: readonly string[] = ['products.origin'];

/** Whether a cell made so would still say something that counts. */
export function saysSomething(name: string, kind: HostileKind): boolean {
  if (naming.includes(name)) return kind !== 'blank' && kind !== 'error';
  return (kind === 'blank' && blankSays[name] !== undefined) || (kind === 'written out' && wordSays.includes(name));
}
