import { isBlank, isErrorCell, type TableData, type WorkbookTables } from '../contract';
import { keyInSumifs, type SumifsKey } from '../cells/keyInSumifs';
import { sumOf } from './sum';
import type { LedgerGap } from './gaps';
import { tallyAll, type LedgerError, type Tally } from './tally';

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
  /** Rows that should be on a card and are not, those that name no municipality with a card last. */
  readonly gaps: readonly LedgerGap[];
}

const nothing: Tally = { granted: 0, mutations: 0, reserved: 0, spent: 0, errors: [], gaps: [] };

/**
 * The strip cards of a period: adopted allocation + mutations − spent − reserved, for the municipalities of
 * Gemeenten and then those that only Toekenning names. Without a column Periode every row of that table counts.
 */
export function balances(tables: WorkbookTables, period: string): Balances {
  const names = ledgerMunicipalities(tables);
  const { cards, elsewhere } = tallyAll(tables, period, names);
  const found = names.map((name) => cards.get(keyInSumifs(name)) ?? nothing);
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
    gaps: [...found.flatMap(({ gaps }) => gaps), ...elsewhere],
  };
}

/** The gaps in one municipality's card. */
export function gapsOf(gaps: readonly LedgerGap[], municipality: string): readonly LedgerGap[] {
  const key = keyInSumifs(municipality);
  return gaps.filter((gap) => gap.municipality !== null && keyInSumifs(gap.municipality) === key);
}

/** The gaps that are in nobody's card: rows that name no municipality with one. */
export const gapsElsewhere = (gaps: readonly LedgerGap[]): readonly LedgerGap[] => gaps.filter(({ municipality }) => municipality === null);

export function figuresOf({ granted, mutations, reserved, spent }: Tally): Figures {
  return { granted, mutations, reserved, spent, remaining: sumOf([granted, mutations, -spent, -reserved]) };
}

/** The names the ledger keeps a card for, as first written, each once. */
export function ledgerMunicipalities(tables: Pick<WorkbookTables, 'municipalities' | 'allocation'>): readonly string[] {
  const names = new Map<SumifsKey, string>();
  const collect = (table: TableData<'municipality'> | undefined): void => {
    const column = table?.columns.municipality;
    if (!table || column === undefined) return;
    for (const row of table.values) {
      const cell = row[column];
      if (cell === undefined || isBlank(cell) || isErrorCell(cell)) continue;
      const key = keyInSumifs(cell);
      if (!names.has(key)) names.set(key, String(cell));
    }
  };
  collect(tables.municipalities);
  collect(tables.allocation);
  return [...names.values()];
}
