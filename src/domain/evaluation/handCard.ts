import { assignmentKey, readAssignments } from '../assignments';
import { timeLeft } from '../capacity/timeLeft';
import { certainValue, keyInSumifs, rowsOf } from '../cells';
import type { AssignmentStatus, WorkbookTables } from '../contract';
import {
  balances,
  cardStatus,
  effects,
  gapsElsewhere,
  gapsOf,
  statement,
  type BalanceRow,
  type CardStatus,
  type LedgerGap,
  type StatementLine,
} from '../ledger';
import { periodOf, samePeriod } from '../periods';
import type { Settings } from '../settings/settings';
import { keyOf } from './tableRows';

/** A line of the statement with who else is in it. */
export interface HandCardLine extends StatementLine {
  /** Other municipalities with the same assignment. */
  readonly together: readonly string[];
}

/** What one municipality is given on paper: its card, where its strips went, and what it got together with others. */
export interface HandCard extends BalanceRow {
  readonly status: CardStatus;
  /** Rows that should be on this card and are not. */
  readonly gaps: readonly LedgerGap[];
  readonly lines: readonly HandCardLine[];
  /** Work for all, a written 0 strips, that was asked for or carried out: each number once. */
  readonly forAll: readonly { readonly number: string; readonly title: string; readonly status: AssignmentStatus | null }[];
  /** Products it used up to today, the day null where it is not known. */
  readonly products: readonly { readonly product: string; readonly kind: string; readonly date: number | null }[];
}

interface HandCards {
  readonly cards: readonly HandCard[];
  /** Rows that are on no card, for they name no municipality of the list. */
  readonly nobodys: readonly LedgerGap[];
}

/** The cards of the municipalities named, or of all that have one, by name; the workbook is gone through once. */
export function handCards(
  tables: WorkbookTables,
  period: string,
  { settings, today, only }: { readonly settings: Settings; readonly today: number; readonly only: string | null },
): HandCards {
  const { rows, gaps } = balances(tables, period);
  const dates = periodOf(settings, period);
  const left = dates && timeLeft(tables, dates, today);
  const work = readAssignments(tables.assignments);
  const inPeriod = (of: string): boolean => of === '' || samePeriod(of, period);
  const partners = new Map(
    work.map(({ number, shares }) => [
      assignmentKey(number),
      shares.filter((share) => inPeriod(share.period)).map((share) => share.municipality),
    ]),
  );
  const forAll = work
    .filter(
      ({ shares, status }) =>
        status !== null &&
        effects[status] !== null &&
        shares.some((share) => inPeriod(share.period)) &&
        shares.every(({ strips }) => strips === 0),
    )
    .map(({ number, title, status }) => ({ number, title, status }));
  const used = usesIn(tables, dates && { start: dates.start, end: Math.min(today, dates.end) });
  const nobodys = gapsElsewhere(gaps);
  const { compare } = new Intl.Collator('nl', { sensitivity: 'base' });
  const cards = rows
    .filter(({ municipality }) => only === null || keyInSumifs(municipality) === keyInSumifs(only))
    .sort((one, other) => compare(one.municipality, other.municipality))
    .map((row): HandCard => {
      const { municipality } = row;
      const own = gapsOf(gaps, municipality);
      return {
        ...row,
        gaps: own,
        status: cardStatus(row, { gaps: own.length, elsewhere: nobodys.length, timeLeft: left }, settings),
        lines: statement(tables, period, municipality).map((line) => {
          const { what } = line;
          const others = what.kind === 'assignment' && what.number !== '' ? (partners.get(assignmentKey(what.number)) ?? []) : [];
          const together = [...new Set(others)].filter((name) => name !== '' && keyInSumifs(name) !== keyInSumifs(municipality));
          return { ...line, together };
        }),
        forAll,
        products: [...(used.get(keyOf(municipality)) ?? [])].sort((one, other) => (one.date ?? Infinity) - (other.date ?? Infinity) || 0),
      };
    });
  return { cards, nobodys };
}

/** By municipality what it used; a day that is not known is no reason to leave it out, one outside the days is. */
function usesIn(
  tables: WorkbookTables,
  days: { readonly start: number; readonly end: number } | null,
): ReadonlyMap<string, HandCard['products']> {
  const kinds = new Map(rowsOf(tables.products).map((row) => [keyOf(row.text('product')), row.text('kind')]));
  const found = new Map<string, HandCard['products'][number][]>();
  for (const row of rowsOf(tables.uses)) {
    const [product, municipality, date] = [row.text('product'), keyOf(row.text('municipality')), certainValue(row.date('date'))];
    if (product === '' || municipality === '') continue;
    if (days && date !== null && (date < days.start || date > days.end)) continue;
    const own = found.get(municipality) ?? [];
    if (!own.some((each) => keyOf(each.product) === keyOf(product))) own.push({ product, kind: kinds.get(keyOf(product)) ?? '', date });
    found.set(municipality, own);
  }
  return found;
}
