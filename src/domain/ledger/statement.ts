import { certainValue, countedValue, keyInSumifs, rowOf, type TableRow } from '../cells';
import { wordKey, type AssignmentStatus, type MutationKind, type TableData, type WorkbookTables } from '../contract';
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
    rowsFor(tables.allocation, period, municipality).flatMap((row): OpenLine[] => {
      const status = row.cell('status');
      const adopted =
        tables.allocation?.columns.status === undefined ||
        (typeof status === 'string' && wordKey('allocationStatus', status) === 'adopted');
      const written = countedValue(row.number('total'));
      if (!adopted) return [];
      const what = { kind: 'allocation', rule: row.text('rule') } as const;
      return [{ date: certainValue(row.date('adoptedOn')), what, written, strips: written ?? 0, source: sourceOf(row) }];
    }),
  );
  const mutated = rowsFor(tables.mutations, period, municipality).map((row): OpenLine => {
    const kind = row.cell('kind');
    const written = countedValue(row.number('strips'));
    return {
      date: certainValue(row.date('date')),
      written,
      strips: written ?? 0,
      source: sourceOf(row),
      what: {
        kind: 'mutation',
        mutation: typeof kind === 'string' ? wordKey('mutationKind', kind) : null,
        counterparty: row.text('counterparty'),
        explanation: row.text('explanation'),
        id: row.text('id'),
      },
    };
  });
  const assigned = rowsFor(tables.assignments, period, municipality).map((row): OpenLine => {
    const word = row.cell('status');
    const status = typeof word === 'string' ? wordKey('assignmentStatus', word) : null;
    const effect = status && effects[status];
    const written = countedValue(row.number('strips'));
    return {
      date: certainValue(row.date('start')),
      written,
      strips: effect ? 0 - (written ?? 0) : 0,
      source: sourceOf(row),
      what: { kind: 'assignment', number: row.text('number'), title: row.text('title'), status, effect },
    };
  });
  const balancesSoFar: number[] = [];
  return [...granted, ...byDate([...mutated, ...assigned])].map((line) => {
    balancesSoFar.push(line.strips);
    return { ...line, balance: sumOf(balancesSoFar) };
  });
}

/** The rows of a municipality in a period, by the same comparison as the balances make. */
function rowsFor<Column extends string>(
  table: TableData<Column> | undefined,
  period: string,
  municipality: string,
): readonly TableRow<Column>[] {
  const columns: Readonly<Partial<Record<string, number>>> = table?.columns ?? {};
  const { municipality: name, period: periodColumn } = columns;
  if (!table || name === undefined) return [];
  const [wantedName, wantedPeriod] = [keyInSumifs(municipality), keyInSumifs(period)];
  if (wantedName === null) return [];
  return table.values.flatMap((values, index) =>
    keyInSumifs(values[name]) === wantedName && (periodColumn === undefined || keyInSumifs(values[periodColumn]) === wantedPeriod)
      ? [rowOf(table, index)]
      : [],
  );
}

function sourceOf(row: TableRow<never>): StatementLine['source'] {
  const { sheet, row: sheetRow } = row.place();
  return { sheet, row: sheetRow };
}

function byDate(lines: readonly OpenLine[]): readonly OpenLine[] {
  return [...lines].sort((one, other) => (one.date ?? Infinity) - (other.date ?? Infinity) || 0);
}
