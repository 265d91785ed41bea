import { collectiveValue, type CollectiveValue } from '../../../domain/evaluation/collectiveValue';
import { balances, cardStatus, effectOf, type BalanceRow, type CardStatus, type Figures } from '../../../domain/ledger';
import { samePeriod, type Period } from '../../../domain/periods';
import type { Settings } from '../../../domain/settings/settings';
import type { WorkbookRead } from '../../../workbook';

export interface CardLine extends BalanceRow {
  readonly status: CardStatus;
}

interface Summary {
  readonly cards: readonly CardLine[];
  readonly total: Figures;
  readonly value: CollectiveValue;
}

/** What the screen Overzicht shows at once, from one reading of the workbook. */
export function summarise({ tables }: WorkbookRead, period: string, dates: Period | null, settings: Settings, today: number): Summary {
  const { rows, total } = balances(tables, period);
  const at = tables.assignments?.columns.period;
  return {
    cards: rows.map((row) => ({ ...row, status: cardStatus(row.remaining, settings) })),
    total,
    value: collectiveValue(
      tables,
      (_, row) => at === undefined || samePeriod(row[at] ?? '', period),
      (status) => effectOf(status) === 'spent',
      // What is dated later is planned, not done.
      dates && { start: dates.start, end: Math.max(dates.start, Math.min(today, dates.end)) },
    ),
  };
}
