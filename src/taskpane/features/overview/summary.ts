import { timeLeft } from '../../../domain/capacity/timeLeft';
import {
  balances,
  cardStatus,
  gapsElsewhere,
  gapsOf,
  type BalanceRow,
  type CardStatus,
  type Figures,
  type LedgerGap,
} from '../../../domain/ledger';
import type { Period } from '../../../domain/periods';
import type { Settings } from '../../../domain/settings/settings';
import type { WorkbookRead } from '../../../workbook';

export interface CardLine extends BalanceRow {
  readonly status: CardStatus;
}

interface Summary {
  readonly cards: readonly CardLine[];
  readonly total: Figures;
  /** Rows that should be on a card and are on none. */
  readonly gaps: readonly LedgerGap[];
}

/** What the screen Overzicht shows at once, from one reading of the workbook. */
export function summarise({ tables }: WorkbookRead, period: string, dates: Period | null, settings: Settings, today: number): Summary {
  const { rows, total, gaps } = balances(tables, period);
  const elsewhere = gapsElsewhere(gaps).length;
  const left = dates && timeLeft(tables, dates, today);
  return {
    cards: rows.map((row) => ({
      ...row,
      status: cardStatus(row, { gaps: gapsOf(gaps, row.municipality).length, elsewhere, timeLeft: left }, settings),
    })),
    gaps,
    total,
  };
}
