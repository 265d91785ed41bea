import type { Cell } from '../../domain/contract';
import { safeCell } from '../excel/safeText';
import type { Claim } from './claim';
import type { Grid } from './grid';

/** What is read of cells before they are written, to go back there. */
export const whatStands = 'values,formulas,numberFormat,rowIndex';

/** Excel keeps each column's totals function while the row is off. */
export function grow({ table }: Grid, { hasTotals }: Claim, rows: number): void {
  if (!table) return;
  if (hasTotals) table.showTotals = false;
  table.resize(table.getRange().getResizedRange(rows, 0));
  if (hasTotals) table.showTotals = true;
}

/** What stood in cells that were read is set there again. Formats last: under "@" Excel makes text of a number that is set. */
export function setBack(range: Excel.Range): void {
  const { values, formulas, numberFormat } = range;
  range.numberFormat = (numberFormat as unknown[][]).map((line) => line.map(() => 'General'));
  range.formulas = (formulas as Cell[][]).map((line, row) =>
    line.map((formula, column) => {
      const value = (values as Cell[][])[row]?.[column] ?? '';
      return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : safeCell(value);
    }),
  );
  range.numberFormat = numberFormat;
}

/**
 * Asks for what stood in the cells of a plan to go back. The ranges that were read are those that were written, wherever they are. The
 * table gets as much smaller or larger as the request made it, which may be by more rows than were asked: where a colleague took out a
 * row in the last moment, the last row that is written stands below the table, and Excel may take it in (see docs/excel-assumptions.md).
 * Gives, once that was sent, whether all stands there again: whatever does not is to be named.
 */
export function putBack(
  ranges: readonly Excel.Range[],
  grid: Grid,
  claimed: Claim,
  rows: { readonly before: number; readonly after: number },
): () => boolean {
  const stood = ranges.map(({ formulas }) => JSON.stringify(formulas));
  const more = rows.before - rows.after;
  // Rows that left the table come in again before they are filled; rows that it took in go out once they are as they were.
  if (more > 0) grow(grid, claimed, more);
  for (const range of ranges) setBack(range);
  if (more < 0) grow(grid, claimed, more);
  for (const range of ranges) range.load('formulas');
  const whole = grid.table?.getRange().load('rowCount');
  return () => (whole?.rowCount ?? 0) === rows.before && ranges.every(({ formulas }, at) => JSON.stringify(formulas) === stood[at]);
}
