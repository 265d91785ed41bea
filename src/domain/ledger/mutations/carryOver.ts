import { countedValue, rowsOf } from '../../cells';
import { wordKey, type WorkbookTables } from '../../contract';
import { balances } from '../balances';
import { keyInSumifs } from '../../cells/keyInSumifs';
import { sumOf } from '../sum';
import { booked, refuse, requestId, type BalanceChange, type Mutation, type MutationContext, type Refusal } from './mutation';

interface CarryOverRequest extends MutationContext {
  readonly from: string;
  readonly to: string;
  /** Strips a municipality may take along (setting "Meenemen hoogstens"); null for all of them. */
  readonly maximum: number | null;
  /** Somebody saw the rows that are on no card and closes the period all the same. */
  readonly despiteGaps: boolean;
}

export interface CarriedCard {
  readonly municipality: string;
  readonly remaining: number;
  readonly carried: number;
  readonly expired: number;
}

export interface CarriedOver {
  readonly ok: true;
  readonly rows: readonly Mutation[];
  readonly changes: readonly BalanceChange[];
  readonly perMunicipality: readonly CarriedCard[];
  /** Overdrawn cards stay as they are: a debt is for people to settle. */
  readonly overdrawn: readonly { readonly municipality: string; readonly remaining: number }[];
}

/**
 * Closes a period: what is left on each card goes to the next period up to the maximum, the rest expires.
 * Nothing gets lost: taken out of the old period = put into the new one + expired. Refused while a row of the period is on
 * no card, because strips would move that may be spent already, unless somebody says that it may.
 */
export function carryOver(
  tables: WorkbookTables,
  request: CarryOverRequest,
): CarriedOver | { readonly ok: false; readonly refusal: Refusal } {
  const { from, to, maximum, despiteGaps, date, moment, explanation = '', assignment = '' } = request;
  if (from.trim() === '' || to.trim() === '') return refuse({ code: 'unknownPeriod' });
  if (keyInSumifs(from) === keyInSumifs(to)) return refuse({ code: 'samePeriod', period: to });
  if (maximum !== null && !Number.isSafeInteger(maximum)) return refuse({ code: 'notWhole', strips: maximum });
  if (maximum !== null && maximum < 0) return refuse({ code: 'notPositive', strips: maximum });
  const { rows: cards, gaps } = balances(tables, from);
  if (gaps.length > 0 && !despiteGaps) return refuse({ code: 'notCounted', gaps });
  const perMunicipality = cards
    .filter(({ remaining }) => remaining > 0)
    .map(({ municipality, remaining }) => {
      // Closed before: what went along then counts towards the most that may.
      const room = maximum === null ? remaining : Math.max(0, maximum - carriedBefore(tables, from, municipality));
      const carried = Math.min(room, remaining);
      return { municipality, remaining, carried, expired: sumOf([remaining, -carried]) };
    });
  if (perMunicipality.length === 0) return refuse({ code: 'nothingLeft', period: from });
  const rows = perMunicipality.flatMap(({ municipality, carried, expired }) => {
    const id = requestId('carryOver', moment, from, to, municipality, carried, expired);
    const row = (period: string, kind: 'carryOver' | 'expiry', strips: number, part: number): Mutation[] =>
      strips === 0 ? [] : [{ date, period, municipality, kind, strips, counterparty: '', assignment, explanation, id: `${id}-${part}` }];
    return [...row(from, 'carryOver', 0 - carried, 1), ...row(to, 'carryOver', carried, 2), ...row(from, 'expiry', 0 - expired, 3)];
  });
  const result = booked(tables, rows);
  const overdrawn = cards.filter(({ remaining }) => remaining < 0).map(({ municipality, remaining }) => ({ municipality, remaining }));
  return result.ok ? { ...result, perMunicipality, overdrawn } : result;
}

/** Strips that left a period for a next one already, less what came back of it. */
function carriedBefore({ mutations }: WorkbookTables, from: string, municipality: string): number {
  const [name, period] = [keyInSumifs(municipality), keyInSumifs(from)];
  const out = rowsOf(mutations).flatMap((row) => {
    const strips = countedValue(row.number('strips'));
    const isOurs =
      wordKey('mutationKind', row.text('kind')) === 'carryOver' &&
      keyInSumifs(row.cell('municipality')) === name &&
      keyInSumifs(row.cell('period')) === period;
    return isOurs && strips !== null && strips < 0 ? [-strips] : [];
  });
  return sumOf(out);
}
