import { certainValue, countedValue, keyAsRead, rowsOf, type TableRow } from '../cells';
import { isBlank, wordKey, type AssignmentStatus, type Cell, type ColumnKey, type Level, type TableOf } from '../contract';
import { effects } from '../ledger/effect';
import { sumOf } from '../ledger/sum';

/** One municipality's row of an assignment. */
export interface AssignmentShare {
  readonly municipality: string;
  readonly period: string;
  /** Null where the cell is no number: only a written 0 is work for all. */
  readonly strips: number | null;
  readonly hours: number | null;
  /** The cell that keeps what it asks and takes from being known: strips that are no number, hours that are neither number nor blank. */
  readonly unknown: { readonly sheet: string; readonly cell: string } | null;
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
  /** The first start or end that is filled in and says no day: then its days are not known, whatever the other rows say. */
  readonly undated: { readonly sheet: string; readonly cell: string } | null;
  /** Words to look for people by: title, theme, goal and result. */
  readonly words: string;
  readonly shares: readonly AssignmentShare[];
  /** Of the rows whose number is known. */
  readonly strips: number;
  readonly hours: number;
  /** Rows that reserve or spend and whose strips or hours are not known. */
  readonly unknown: number;
}

const progress: readonly (AssignmentStatus | null)[] = [null, 'withdrawn', 'rejected', 'draft', 'requested', 'planned', 'done', 'running'];

/** The assignments of a table by number, in the order of their first rows. Rows without a number each stand alone. */
export function readAssignments(table: TableOf<'assignments'> | undefined): readonly Assignment[] {
  const groups = new Map<string, Row[]>();
  for (const row of rowsOf(table)) {
    const key = keyAsRead(row.cell('number')) || `\n${row.index}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(assignmentOf);
}

type Row = TableRow<ColumnKey<'assignments'>>;

/** One assignment however its number is written. */
export const assignmentKey = (number: Cell): string => keyAsRead(number);

function assignmentOf(rows: readonly Row[]): Assignment {
  const first = (column: ColumnKey<'assignments'>): string => rows.map((row) => row.text(column)).find((text) => text !== '') ?? '';
  const dates = (column: 'start' | 'end'): readonly number[] =>
    rows.map((row) => certainValue(row.date(column))).filter((date) => date !== null);
  const shares = rows.map((row): AssignmentShare => ({
    municipality: row.text('municipality'),
    period: row.text('period'),
    strips: countedValue(row.number('strips')),
    hours: countedValue(row.number('hours')),
    unknown: unknownIn(row),
    status: wordKey('assignmentStatus', row.text('status')),
    source: sourceOf(row),
  }));
  const [starts, ends] = [dates('start'), dates('end')];
  const known = (numbers: readonly (number | null)[]): readonly number[] => numbers.filter((number) => number !== null);
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
    undated: rows.map(undatedIn).find((place) => place !== null) ?? null,
    words: (['title', 'theme', 'goal', 'result'] as const).map(first).join(' '),
    shares,
    strips: sumOf(known(shares.map(({ strips }) => strips))),
    hours: sumOf(known(shares.map(({ hours }) => hours))),
    unknown: shares.filter(({ unknown, status }) => unknown !== null && status !== null && effects[status] !== null).length,
  };
}

function unknownIn(row: Row): AssignmentShare['unknown'] {
  const strips = row.number('strips').kind === 'value';
  if (strips && ['value', 'blank'].includes(row.number('hours').kind)) return null;
  const { sheet, cell } = row.place(strips ? 'hours' : 'strips');
  return { sheet, cell };
}

function undatedIn(row: Row): Assignment['undated'] {
  const column = (['start', 'end'] as const).find((each) => certainValue(row.date(each)) === null && !isBlank(row.cell(each)));
  if (column === undefined) return null;
  const { sheet, cell } = row.place(column);
  return { sheet, cell };
}

function sourceOf(row: Row): AssignmentShare['source'] {
  const { sheet, row: sheetRow } = row.place();
  return { sheet, row: sheetRow };
}
