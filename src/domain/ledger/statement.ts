import {
  isBlank,
  isErrorCell,
  rowPlaceOf,
  wordKey,
  type AssignmentStatus,
  type Cell,
  type MutationKind,
  type TableData,
  type WorkbookTables,
} from '../contract';
import { criterionKey } from './criterion';
import { effects, type Effect } from './effect';
import { sumOf } from './sum';

/** What a line of a statement is about. */
export type StatementSubject =
  | { readonly kind: 'allocation'; readonly rule: string }
  | {
      readonly kind: 'mutation';
      readonly mutation: MutationKind | null;
      readonly counterparty: string;
      readonly explanation: string;
      readonly id: string;
    }
  | {
      readonly kind: 'assignment';
      readonly number: string;
      readonly title: string;
      readonly status: AssignmentStatus | null;
      readonly effect: Effect | null;
    };

export interface StatementLine {
  /** Serial, or null where the row has no date. */
  readonly date: number | null;
  readonly what: StatementSubject;
  /** The number in the row, or null where there is no number. */
  readonly written: number | null;
  /** What the row does to the balance, in strips: −3 for an assignment of 3, 0 for one that is only a draft. */
  readonly strips: number;
  /** The balance after this line. */
  readonly balance: number;
  readonly source: { readonly sheet: string; readonly row: number };
}

type OpenLine = Omit<StatementLine, 'balance'>;

/**
 * Everything on a municipality's strip card in a period, oldest first: what was granted, then mutations and
 * assignments by date, those without a date last. Assignments that cost nothing show too. The last balance is
 * the one of `balances`.
 */
export function statement(tables: WorkbookTables, period: string, municipality: string): readonly StatementLine[] {
  const granted = byDate(
    rowsOf(tables.allocation, period, municipality).flatMap((row): OpenLine[] => {
      const status = row.cell('status');
      const adopted = status === undefined || (typeof status === 'string' && wordKey('allocationStatus', status) === 'adopted');
      const written = numberIn(row.cell('total'));
      if (!adopted) return [];
      const what = { kind: 'allocation', rule: textIn(row.cell('rule')) } as const;
      return [{ date: dateIn(row.cell('adoptedOn')), what, written, strips: written ?? 0, source: row.source }];
    }),
  );
  const mutated = rowsOf(tables.mutations, period, municipality).map((row): OpenLine => {
    const kind = row.cell('kind');
    const written = numberIn(row.cell('strips'));
    return {
      date: dateIn(row.cell('date')),
      written,
      strips: written ?? 0,
      source: row.source,
      what: {
        kind: 'mutation',
        mutation: typeof kind === 'string' ? wordKey('mutationKind', kind) : null,
        counterparty: textIn(row.cell('counterparty')),
        explanation: textIn(row.cell('explanation')),
        id: textIn(row.cell('id')),
      },
    };
  });
  const assigned = rowsOf(tables.assignments, period, municipality).map((row): OpenLine => {
    const word = row.cell('status');
    const status = typeof word === 'string' ? wordKey('assignmentStatus', word) : null;
    const effect = status && effects[status];
    const written = numberIn(row.cell('strips'));
    return {
      date: dateIn(row.cell('start')),
      written,
      strips: effect ? 0 - (written ?? 0) : 0,
      source: row.source,
      what: { kind: 'assignment', number: textIn(row.cell('number')), title: textIn(row.cell('title')), status, effect },
    };
  });
  const balancesSoFar: number[] = [];
  return [...granted, ...byDate([...mutated, ...assigned])].map((line) => {
    balancesSoFar.push(line.strips);
    return { ...line, balance: sumOf(balancesSoFar) };
  });
}

interface Row<Column extends string> {
  readonly cell: (column: Column) => Cell | undefined;
  readonly source: { readonly sheet: string; readonly row: number };
}

/** The rows of a municipality in a period, by the same comparison as the balances make. */
function rowsOf<Column extends string>(table: TableData<Column> | undefined, period: string, municipality: string): readonly Row<Column>[] {
  const columns: Readonly<Partial<Record<string, number>>> = table?.columns ?? {};
  const { municipality: name, period: periodColumn } = columns;
  if (!table || name === undefined) return [];
  const [wantedName, wantedPeriod] = [criterionKey(municipality), criterionKey(period)];
  return table.values.flatMap((values, index) => {
    const counts =
      wantedName !== null &&
      criterionKey(values[name]) === wantedName &&
      (periodColumn === undefined || criterionKey(values[periodColumn]) === wantedPeriod);
    const cell = (column: Column): Cell | undefined => (table.columns[column] === undefined ? undefined : values[table.columns[column]]);
    return counts ? [{ cell, source: rowPlaceOf(table, index) }] : [];
  });
}

function byDate(lines: readonly OpenLine[]): readonly OpenLine[] {
  return [...lines].sort((one, other) => (one.date ?? Infinity) - (other.date ?? Infinity) || 0);
}

const numberIn = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);
const dateIn = (cell: Cell | undefined): number | null => (typeof cell === 'number' && cell >= 1 ? cell : null);
const textIn = (cell: Cell | undefined): string => (cell === undefined || isBlank(cell) || isErrorCell(cell) ? '' : String(cell));
