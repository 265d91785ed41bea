import { isBlank, type Cell } from '../domain/contract';
import { keyInSumifs, type SumifsKey } from '../domain/cells';
import { figuresOf, tally, type Figures, type LedgerTables, type Tally } from '../domain/ledger';
import { spread } from './spread';
import { translated, translationsIn } from '../domain/translations';
import { rawTable, rawTableOrNone, tableOrNone } from './tableArgument';
import {
  errorCode,
  errorIn,
  isEvery,
  isFunctionError,
  isOmitted,
  isSingle,
  matrixOf,
  notFound,
  passedOn,
  wrong,
  type FunctionError,
  type Outcome,
} from './values';

/** Strips left: a number for one municipality, the same shape for a range of them; each table is gone through once a period. */
export function stripsRemaining(
  municipality: unknown,
  period: unknown,
  allocation: unknown,
  assignments: unknown,
  mutations: unknown,
  translations?: unknown,
): Outcome {
  const cards = cardsOf(municipality, period, allocation, assignments, mutations, translations);
  return isFunctionError(cards) ? cards : cards.map((row) => row.map((card) => (isFigures(card) ? card.remaining : card)));
}

/** Six columns a municipality: granted, mutations, reserved, spent, remaining, and the rows that should be on the card and are not. */
export function stripCard(
  municipality: unknown,
  period: unknown,
  allocation: unknown,
  assignments: unknown,
  mutations: unknown,
  translations?: unknown,
): Outcome {
  const cards = cardsOf(municipality, period, allocation, assignments, mutations, translations);
  if (isFunctionError(cards)) return cards;
  const [only] = cards.flat();
  if (cards.flat().length === 1 && isFunctionError(only)) return only;
  return cards.flat().map((card) => {
    if (!isFigures(card)) return [card, card, card, card, card, card];
    return [card.granted, card.mutations, card.reserved, card.spent, card.remaining, card.notCounted];
  });
}

type Card = (Figures & { readonly notCounted: number }) | '' | FunctionError;
const isFigures = (card: Card): card is Exclude<Card, '' | FunctionError> => typeof card === 'object' && 'remaining' in card;

/** The cards of one period, by municipality. */
type CardsOfPeriod = (name: Cell) => Card;

function cardsOf(
  municipality: unknown,
  period: unknown,
  allocation: unknown,
  assignments: unknown,
  mutations: unknown,
  translations: unknown,
): readonly (readonly Card[])[] | FunctionError {
  const [names, periods] = [matrixOf(municipality, 'municipality'), matrixOf(period, 'period')];
  if (isSingle(names) && isBlank(names[0]?.[0])) return wrong('municipalityBlank');
  if (isSingle(periods) && isBlank(periods[0]?.[0])) return wrong('periodBlank');
  const tables = ledgerTables(allocation, assignments, mutations, translations);
  if (isFunctionError(tables)) return tables;
  const flat = names.flat().filter((name) => !isBlank(name) && !errorIn(name));
  const known = knownAmong(tables, flat);
  const worked = new Map<Cell, CardsOfPeriod>();
  return spread([names, periods], ([name = '', of = '']): Card => {
    if (isBlank(name) || isBlank(of)) return '';
    const error = errorIn(name) ?? errorIn(of);
    if (error) return error;
    const cards = worked.get(of) ?? cardsIn(tables, of, flat, known);
    worked.set(of, cards);
    return cards(name);
  });
}

function cardsIn(tables: LedgerTables, period: Cell, names: readonly Cell[], known: ReadonlySet<SumifsKey>): CardsOfPeriod {
  if (!isEvery(period) && !hasPeriod(tables, period)) return () => notFound('periodUnknown', { period: String(period) });
  const tallies = tally(tables, isEvery(period) ? null : String(period), names, errorCode);
  return (name) => cardOf(name, tallies, known);
}

function cardOf(name: Cell, tallies: ReadonlyMap<SumifsKey, Tally>, known: ReadonlySet<SumifsKey>): Card {
  const key = keyInSumifs(name);
  const found = tallies.get(key);
  if (!found || !known.has(key)) return notFound('municipalityUnknown', { municipality: String(name) });
  const first = found.errors[0];
  return first ? passedOn(first.error) : { ...figuresOf(found), notCounted: found.gaps.length };
}

function ledgerTables(allocation: unknown, assignments: unknown, mutations: unknown, translations: unknown): LedgerTables | FunctionError {
  const granted = rawTable('allocation', allocation, ['municipality', 'total']);
  if (isFunctionError(granted)) return granted;
  const work = rawTable('assignments', assignments, ['municipality', 'strips', 'status']);
  if (isFunctionError(work)) return work;
  const changes = rawTableOrNone('mutations', mutations, ['municipality', 'strips']);
  if (isFunctionError(changes)) return changes;
  const words = isOmitted(translations) ? undefined : tableOrNone('translations', translations, ['table', 'column', 'written', 'meaning']);
  if (isFunctionError(words)) return words;
  const meant = translationsIn(words);
  return {
    allocation: translated(granted, 'allocation', meant),
    assignments: translated(work, 'assignments', meant),
    ...(changes ? { mutations: translated(changes, 'mutations', meant) } : {}),
  };
}

/** Whether any row is of the period. Of a table without periods all rows are of every period. */
function hasPeriod({ allocation, mutations, assignments }: LedgerTables, period: Cell): boolean {
  const key = keyInSumifs(period);
  return [allocation, assignments, mutations].some((table) => {
    if (!table) return false;
    const column = table.columns.period;
    return column === undefined || table.values.some((row, index) => index >= (table.first ?? 0) && keyInSumifs(row[column]) === key);
  });
}

/** Names that the allocation holds, in any period; assignments and mutations are only looked through for the others. */
function knownAmong({ allocation, mutations, assignments }: LedgerTables, names: readonly Cell[]): ReadonlySet<SumifsKey> {
  const known = new Set<SumifsKey>();
  const wanted = new Set(names.map(keyInSumifs));
  for (const table of [allocation, mutations, assignments]) {
    const column = table?.columns.municipality;
    if (!table || column === undefined || known.size === wanted.size) continue;
    for (let index = table.first ?? 0; index < table.values.length; index++) {
      const key = keyInSumifs(table.values[index]?.[column]);
      if (wanted.has(key)) known.add(key);
    }
  }
  return known;
}
