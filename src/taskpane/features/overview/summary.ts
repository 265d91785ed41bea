import { bookingStatus, daysOff, holidaysBetween, loadPerPerson, readCapacity, monthsIn, type Load } from '../../../domain/capacity';
import { check, type Finding } from '../../../domain/checks';
import { cardStatus, balances, type BalanceRow, type CardStatus, type Figures } from '../../../domain/ledger';
import type { Period } from '../../../domain/periods';
import type { Settings } from '../../../domain/settings/settings';
import { collectiveValue, type CollectiveValue } from '../../../domain/evaluation/collectiveValue';
import { effectOf } from '../../../domain/ledger';
import { samePeriod } from '../../../domain/periods';
import type { WorkbookRead } from '../../../workbook';

export interface CardLine extends BalanceRow {
  readonly status: CardStatus;
}

export interface Summary {
  readonly cards: readonly CardLine[];
  readonly total: Figures;
  /** The month of today within the period; null where today is outside it or there is no team. */
  readonly load: (Load & { readonly outOfBalance: number }) | null;
  readonly value: CollectiveValue;
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, then warnings. */
  readonly attention: readonly Finding[];
}

/** What the screen Overzicht shows, from one reading of the workbook. */
export function summarise(read: WorkbookRead, period: string, dates: Period | null, settings: Settings, today: number): Summary {
  const { rows, total } = balances(read.tables, period);
  const { findings } = check(read.tables, { settings, today });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const at = read.tables.assignments?.columns.period;
  return {
    cards: rows.map((row) => ({ ...row, status: cardStatus(row.remaining, settings) })),
    total,
    load: dates ? loadNow(read, dates, settings, today) : null,
    value: collectiveValue(read.tables, (_, row) => at === undefined || samePeriod(row[at] ?? '', period), (status) => effectOf(status) === 'spent'),
    errors: errors.length,
    warnings: warnings.length,
    attention: [...errors, ...warnings],
  };
}

function loadNow({ tables }: WorkbookRead, { start, end }: Period, settings: Settings, today: number): Summary['load'] {
  const month = monthsIn({ from: start, to: end }).find(({ from, to }) => from <= today && today <= to);
  if (!month || !tables.team) return null;
  const off = daysOff(holidaysBetween(month.from, month.to).map(({ date }) => date));
  const people = loadPerPerson(readCapacity(tables), month, off);
  const available = people.reduce((sum, person) => sum + person.available, 0);
  const booked = people.reduce((sum, person) => sum + person.booked, 0);
  const outOfBalance = people.filter((person) => ['under', 'over', 'overWithoutContract'].includes(bookingStatus(person, settings))).length;
  return { available, booked, utilisation: available === 0 ? null : booked / available, outOfBalance };
}
