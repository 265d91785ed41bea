import { isSealWhole, type AdoptionSeal } from '../../allocation/seal';
import { keyAsRead } from '../../cells/keyAsRead';
import { wordKey, type Cell, type TableOf } from '../../contract';
import { samePeriod } from '../../periods';

export const isAdopted = (cell: Cell | undefined): boolean => wordKey('allocationStatus', keyAsRead(cell)) === 'adopted';

/** The rows of a period that are adopted, beside what its last adoption sealed. */
export function sealedPeriods(
  allocation: TableOf<'allocation'>,
  seals: readonly AdoptionSeal[],
): readonly { readonly seal: AdoptionSeal; readonly rows: readonly number[] }[] {
  const { period, status, municipality } = allocation.columns;
  if (status === undefined || municipality === undefined) return [];
  const last = seals
    .filter(isSealWhole)
    .filter((seal, at, all) => !all.slice(at + 1).some((later) => samePeriod(later.period, seal.period)));
  return last.map((seal) => ({
    seal,
    rows: allocation.values.flatMap((cells, row) =>
      isAdopted(cells[status]) && (period === undefined || samePeriod(cells[period] ?? '', seal.period)) ? [row] : [],
    ),
  }));
}

/** Periods with rows that were adopted by a rule and of which no seal is kept, with how many rows. */
export function unrecordedPeriods(
  allocation: TableOf<'allocation'>,
  seals: readonly AdoptionSeal[],
): readonly { readonly period: string; readonly rows: number }[] {
  const { period, status, rule } = allocation.columns;
  if (status === undefined || rule === undefined) return [];
  const whole = seals.filter(isSealWhole);
  const missing = new Map<string, { readonly value: Cell; rows: number }>();
  for (const cells of allocation.values) {
    const value = period === undefined ? '' : (cells[period] ?? '');
    if (
      !isAdopted(cells[status]) ||
      keyAsRead(cells[rule]) === '' ||
      whole.some((seal) => period === undefined || samePeriod(value, seal.period))
    )
      continue;
    const known = missing.get(keyAsRead(value)) ?? { value, rows: 0 };
    known.rows += 1;
    missing.set(keyAsRead(value), known);
  }
  return [...missing.values()].map(({ value, rows }) => ({ period: String(value), rows }));
}
