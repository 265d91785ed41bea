import { keyInSumifs, type SumifsKey } from '../cells/keyInSumifs';
import { isBlank, isPeriodName, placeOf, type Cell } from '../contract';
import type { LedgerTables } from './ledgerTables';

/** A row that should be on a strip card and is on none, and which cell keeps it off. */
export interface LedgerGap {
  /** The municipality whose card misses it, as the row writes it; null where the row names none that has a card. */
  readonly municipality: string | null;
  readonly table: keyof LedgerTables;
  readonly reason: 'municipality' | 'period' | 'status' | 'strips';
  readonly sheet: string;
  /** Sheet row as the user sees it. */
  readonly row: number;
  readonly cell: string;
  /** The strips the row asks for; null where they are not known. */
  readonly strips: number | null;
  /** What stands in that cell; '' for a blank. */
  readonly written: string;
  /** Of strips: Excel's text of the error that stands there. */
  readonly error: string | null;
  /** Column of the sheet (0-based). */
  readonly column: number;
}

interface GapQuestion {
  readonly key: keyof LedgerTables;
  readonly table: Parameters<typeof placeOf>[0] & { readonly values: readonly (readonly unknown[])[]; readonly first?: number };
  readonly columns: { readonly municipality?: number; readonly period?: number; readonly status?: number; readonly strips?: number };
  /** Columns that several headers could be, with the place of the first of those: what they say is not known. */
  readonly doubtful: ReadonlyMap<string, number>;
  readonly wanted: SumifsKey;
  readonly allPeriods: boolean;
  /** What a status does (undefined: the table has no such column): an effect, nothing, or null where no list has the word. */
  readonly effectOf: (status: unknown) => 'counts' | 'none' | null;
  readonly hasCard: (key: SumifsKey) => boolean;
  readonly errorOf: (cell: unknown) => string | null;
}

/**
 * Why a row is on no card: the first of municipality, period, status and strips that keeps it off. Null where it should
 * be on none: nothing in it, another period, a status without effect, a written 0.
 */
export function gapOf(question: GapQuestion, index: number): LedgerGap | null {
  const { key, table, columns, doubtful, wanted, allPeriods, effectOf, hasCard, errorOf } = question;
  const cells = table.values[index] ?? [];
  const at = (column: number | undefined): unknown => (column === undefined ? '' : (cells[column] ?? ''));
  const [name, period, status, strips] = [at(columns.municipality), at(columns.period), at(columns.status), at(columns.strips)];
  if ([name, status, strips].every((cell) => isBlank(plain(cell)))) return null;
  if (strips === 0) return null;
  const isOfPeriod = allPeriods || (columns.period === undefined ? !doubtful.has('period') : keyInSumifs(period) === wanted);
  if (!isOfPeriod && ((typeof period === 'number' && period > 0) || (typeof period === 'string' && isPeriodName(period)))) return null;
  const effect = effectOf(columns.status === undefined ? undefined : status);
  if (effect === 'none') return null;
  const isKnown = hasCard(keyInSumifs(name));
  const reason = !isKnown
    ? 'municipality'
    : !isOfPeriod
      ? 'period'
      : effect === null
        ? 'status'
        : typeof strips !== 'number'
          ? 'strips'
          : null;
  if (reason === null) return null;
  const column = columns[reason] ?? doubtful.get(reason === 'strips' && key === 'allocation' ? 'total' : reason) ?? 0;
  const place = placeOf(table, index - (table.first ?? 0), column);
  return {
    municipality: isKnown ? String(name) : null,
    table: key,
    reason,
    sheet: place.sheet,
    row: place.row,
    cell: place.cell,
    column: place.column,
    strips: typeof strips === 'number' ? strips : null,
    written: String(plain(at(columns[reason]))).trim(),
    error: reason === 'strips' ? errorOf(strips) : null,
  };
}

const plain = (cell: unknown): Cell => (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '');
