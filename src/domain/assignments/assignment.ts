import { lastSerial, serialOfIso } from '../cells/serialDate';
import {
  isBlank,
  isErrorCell,
  rowPlaceOf,
  wordKey,
  type AssignmentStatus,
  type Cell,
  type ColumnKey,
  type Level,
  type TableOf,
} from '../contract';
import { sumOf } from '../ledger/sum';

/** One municipality's row of an assignment. */
export interface AssignmentShare {
  readonly municipality: string;
  readonly period: string;
  /** 0 where the cell holds no number: work for all costs nobody a strip. */
  readonly strips: number;
  readonly hours: number;
  readonly status: AssignmentStatus | null;
  readonly source: { readonly sheet: string; readonly row: number };
}

/** An assignment with all rows of its number: a joint one has a row for each municipality. */
export interface Assignment {
  readonly number: string;
  readonly title: string;
  readonly theme: string;
  /** The status furthest along among its rows, so that a joint assignment runs as soon as one municipality's part does. */
  readonly status: AssignmentStatus | null;
  readonly level: Level | null;
  /** Serials; the widest dates of its rows, null where none has one. */
  readonly start: number | null;
  readonly end: number | null;
  /** Words to look for people by: title, theme, goal and result. */
  readonly words: string;
  readonly shares: readonly AssignmentShare[];
  readonly strips: number;
  readonly hours: number;
}

const progress: readonly (AssignmentStatus | null)[] = [null, 'withdrawn', 'rejected', 'draft', 'requested', 'planned', 'done', 'running'];

/** The assignments of a table by number, in the order of their first rows. Rows without a number each stand alone. */
export function readAssignments(table: TableOf<'assignments'> | undefined): readonly Assignment[] {
  if (!table) return [];
  const groups = new Map<string, number[]>();
  table.values.forEach((row, index) => {
    if (row.every((cell) => isBlank(cell))) return;
    const number = textIn(at(table, index, 'number'));
    const key = number === '' ? `\n${index}` : assignmentKey(number);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()].map((rows) => assignmentOf(table, rows));
}

/** One assignment however its number is written. */
export const assignmentKey = (number: Cell): string => String(number).trim().toLowerCase();

function assignmentOf(table: TableOf<'assignments'>, rows: readonly number[]): Assignment {
  const first = (column: ColumnKey<'assignments'>): string =>
    rows.map((row) => textIn(at(table, row, column))).find((text) => text !== '') ?? '';
  const dates = (column: 'start' | 'end'): readonly number[] =>
    rows.map((row) => dateIn(at(table, row, column))).filter((date) => date !== null);
  const shares = rows.map((row): AssignmentShare => ({
    municipality: textIn(at(table, row, 'municipality')),
    period: textIn(at(table, row, 'period')),
    strips: numberIn(at(table, row, 'strips')),
    hours: numberIn(at(table, row, 'hours')),
    status: wordKey('assignmentStatus', textIn(at(table, row, 'status'))),
    source: rowPlaceOf(table, row),
  }));
  const [starts, ends] = [dates('start'), dates('end')];
  return {
    number: first('number'),
    title: first('title'),
    theme: first('theme'),
    level: wordKey('level', first('level')),
    status: shares
      .map(({ status }) => status)
      .reduce((best, status) => (progress.indexOf(status) > progress.indexOf(best) ? status : best), null),
    start: starts.length > 0 ? Math.min(...starts) : null,
    end: ends.length > 0 ? Math.max(...ends) : null,
    words: (['title', 'theme', 'goal', 'result'] as const).map(first).join(' '),
    shares,
    strips: sumOf(shares.map(({ strips }) => strips)),
    hours: sumOf(shares.map(({ hours }) => hours)),
  };
}

function at(table: TableOf<'assignments'>, row: number, column: ColumnKey<'assignments'>): Cell {
  const index = table.columns[column];
  return index === undefined ? '' : (table.values[row]?.[index] ?? '');
}

const textIn = (cell: Cell): string => (isErrorCell(cell) ? '' : String(cell).trim());
const numberIn = (cell: Cell): number => (typeof cell === 'number' ? cell : 0);
function dateIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell >= 1 && cell < lastSerial + 1 ? Math.floor(cell) : null;
  return typeof cell === 'string' ? serialOfIso(cell.trim()) : null;
}
