import {
  bookingStatus,
  daysOffFor,
  loadOfTeam,
  loadPerPerson,
  monthsIn,
  problemsWithin,
  readCapacity,
  type CapacityProblem,
  type Load,
} from '../../../domain/capacity';
import type { Finding } from '../../../domain/checks';
import type { Municipality } from '../../../domain/municipalities';
import type { Period } from '../../../domain/periods';
import type { Settings } from '../../../domain/settings/settings';
import type { WorkbookRead } from '../../../workbook';
import { checkedReading } from '../../shared/checkedReading';

interface Attention {
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, then warnings. */
  readonly findings: readonly Finding[];
  /** The month of today within the period; null where today is outside it or there is no team. */
  readonly load: (Load & { readonly outOfBalance: number; readonly unread: readonly CapacityProblem[] }) | null;
}

/** What needs somebody now: worked out after the cards are on the screen. */
export function attentionIn(
  read: WorkbookRead,
  dates: Period | null,
  settings: Settings,
  today: number,
  register: readonly Municipality[],
): Attention {
  const { findings } = checkedReading(read, today, register);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return {
    errors: errors.length,
    warnings: warnings.length,
    findings: [...errors, ...warnings],
    load: dates ? loadNow(read, dates, settings, today) : null,
  };
}

function loadNow({ tables }: WorkbookRead, { start, end }: Period, settings: Settings, today: number): Attention['load'] {
  const month = monthsIn({ from: start, to: end }).find(({ from, to }) => from <= today && today <= to);
  if (!month || !tables.team) return null;
  const off = daysOffFor(tables, month);
  const capacity = readCapacity(tables);
  const people = loadPerPerson(capacity, month, off);
  const load = loadOfTeam(capacity, month, off) ?? { available: 0, booked: 0, utilisation: null };
  const outOfBalance = people.filter((person) => ['under', 'over', 'overWithoutContract'].includes(bookingStatus(person, settings))).length;
  return { ...load, outOfBalance, unread: problemsWithin(capacity, month) };
}
