import { isBlank, type Cell } from '../domain/contract';
import { keyInSumifs, type SumifsKey } from '../domain/cells';
import { figuresOf, tally, type Figures, type LedgerTables, type Tally } from '../domain/ledger';
import { ifGiven, rawTable } from './tableArgument';
import {
  errorCode,
  errorIn,
  isFunctionError,
  isOmitted,
  isSingle,
  matrixOf,
  notFound,
  passedOn,
  singleOf,
  wrong,
  type FunctionError,
  type Outcome,
} from './values';

/** Strips left: a number for one municipality, the same shape for a range of them; each table is gone through once. */
export function stripsRemaining(
  municipality: unknown,
  allocation: unknown,
  assignments: unknown,
  mutations: unknown,
  period: unknown,
): Outcome {
  const cards = cardsOf(municipality, allocation, assignments, mutations, period);
  return isFunctionError(cards) ? cards : cards.map((row) => row.map((card) => (isFigures(card) ? card.remaining : card)));
}

/** Five columns a municipality: granted, mutations, reserved, spent, remaining. */
export function stripCard(municipality: unknown, allocation: unknown, assignments: unknown, mutations: unknown, period: unknown): Outcome {
  const cards = cardsOf(municipality, allocation, assignments, mutations, period);
  if (isFunctionError(cards)) return cards;
  const [only] = cards.flat();
  if (cards.flat().length === 1 && isFunctionError(only)) return only;
  return cards.flat().map((card) => {
    if (!isFigures(card)) return [card, card, card, card, card];
    return [card.granted, card.mutations, card.reserved, card.spent, card.remaining];
  });
}

type Card = Figures | '' | FunctionError;
const isFigures = (card: Card): card is Figures => typeof card === 'object' && 'remaining' in card;

function cardsOf(
  municipality: unknown,
  allocation: unknown,
  assignments: unknown,
  mutations: unknown,
  period: unknown,
): readonly (readonly Card[])[] | FunctionError {
  const names = matrixOf(municipality, 'municipality');
  const tables = ledgerTables(allocation, assignments, mutations);
  if (isFunctionError(tables)) return tables;
  const wanted = isOmitted(period) ? null : singleOf(period, 'period');
  if (isFunctionError(wanted)) return wanted;
  if (wanted !== null && isBlank(wanted)) return wrong('periodBlank');
  if (isSingle(names) && isBlank(names[0]?.[0])) return wrong('municipalityBlank');
  const flat = names.flat().filter((name) => !isBlank(name) && !errorIn(name));
  const tallies = tally(tables, wanted === null ? null : String(wanted), flat, errorCode);
  const known = knownAmong(tables, flat);
  if (wanted !== null && !hasPeriod(tables, wanted)) return notFound('periodUnknown', { period: String(wanted) });
  return names.map((row) => row.map((name) => cardOf(name, tallies, known)));
}

function cardOf(name: Cell, tallies: ReadonlyMap<SumifsKey, Tally>, known: ReadonlySet<SumifsKey>): Card {
  if (isBlank(name)) return '';
  const error = errorIn(name);
  if (error) return error;
  const key = keyInSumifs(name);
  const found = tallies.get(key);
  if (!found || !known.has(key)) return notFound('municipalityUnknown', { municipality: String(name) });
  const first = found.errors[0];
  return first ? passedOn(first.error) : figuresOf(found);
}

function ledgerTables(allocation: unknown, assignments: unknown, mutations: unknown): LedgerTables | FunctionError {
  const granted = rawTable('allocation', allocation, ['municipality', 'total']);
  if (isFunctionError(granted)) return granted;
  const work = rawTable('assignments', assignments, ['municipality', 'strips', 'status']);
  if (isFunctionError(work)) return work;
  const changes = ifGiven(rawTable('mutations', mutations, ['municipality', 'strips']));
  if (isFunctionError(changes)) return changes;
  return { allocation: granted, assignments: work, ...(changes ? { mutations: changes } : {}) };
}

/** Whether any row is of the period. Of a table without periods all rows are of every period. */
function hasPeriod({ allocation, mutations, assignments }: LedgerTables, period: Cell): boolean {
  const key = keyInSumifs(period);
  return [allocation, assignments, mutations].some((table) => {
    if (!table) return false;
    const column = table.columns.period;
    return column === undefined || table.values.some((row) => keyInSumifs(row[column]) === key);
  });
}

/** Names that the allocation holds, in any period; assignments and mutations are only looked through for the others. */
function knownAmong({ allocation, mutations, assignments }: LedgerTables, names: readonly Cell[]): ReadonlySet<SumifsKey> {
  const known = new Set<SumifsKey>();
  const wanted = new Set(names.map(keyInSumifs));
  for (const table of [allocation, mutations, assignments]) {
    const column = table?.columns.municipality;
    if (!table || column === undefined || known.size === wanted.size) continue;
    for (const row of table.values) {
      const key = keyInSumifs(row[column]);
      if (wanted.has(key)) known.add(key);
    }
  }
  return known;
}
