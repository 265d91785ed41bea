import { isBlank, isErrorCell, type TableData, type WorkbookTables } from '../contract';
import { criterionKey, type CriterionKey } from './criterion';
import { sumOf } from './sum';
import { tally, type LedgerError, type Tally } from './tally';

/** A strip card's figures, in strips. */
export interface Figures {
  readonly granted: number;
  readonly mutations: number;
  readonly reserved: number;
  readonly spent: number;
  readonly remaining: number;
}

export interface BalanceRow extends Figures {
  readonly municipality: string;
}

export interface Balances {
  readonly period: string;
  readonly rows: readonly BalanceRow[];
  readonly total: Figures;
  /** Error values in rows that count. The figures leave them out; a native formula shows the error itself. */
  readonly errors: readonly LedgerError[];
}

const nothing: Tally = { granted: 0, mutations: 0, reserved: 0, spent: 0, errors: [] };

/**
 * The strip cards of a period: adopted allocation + mutations − spent − reserved, for the municipalities of
 * Gemeenten and then those that only Toekenning names. Without a column Periode every row of that table counts.
 */
export function balances(tables: WorkbookTables, period: string): Balances {
  const names = ledgerMunicipalities(tables);
  const tallies = tally(tables, period, names);
  const found = names.map((name) => tallies.get(criterionKey(name)) ?? nothing);
  const rows = found.map((figures, index) => ({ municipality: names[index]!, ...figuresOf(figures) }));
  const sum = (key: keyof Figures): number => sumOf(rows.map((row) => row[key]));
  return {
    period,
    rows,
    total: {
      granted: sum('granted'),
      mutations: sum('mutations'),
      reserved: sum('reserved'),
      spent: sum('spent'),
      remaining: sum('remaining'),
    },
    errors: found.flatMap(({ errors }) => errors),
  };
}

export function figuresOf({ granted, mutations, reserved, spent }: Tally): Figures {
  return { granted, mutations, reserved, spent, remaining: sumOf([granted, mutations, -spent, -reserved]) };
}

/** The names the ledger keeps a card for, as first written, each once. */
export function ledgerMunicipalities(tables: Pick<WorkbookTables, 'municipalities' | 'allocation'>): readonly string[] {
  const names = new Map<CriterionKey, string>();
  const collect = (table: TableData<'municipality'> | undefined): void => {
    const column = table?.columns.municipality;
    if (!table || column === undefined) return;
    for (const row of table.values) {
      const cell = row[column];
      if (cell === undefined || isBlank(cell) || isErrorCell(cell)) continue;
      const key = criterionKey(cell);
      if (!names.has(key)) names.set(key, String(cell));
    }
  };
  collect(tables.municipalities);
  collect(tables.allocation);
  return [...names.values()];
}
