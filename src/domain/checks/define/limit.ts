import { columnLetters, isBlank, isErrorCell, type Cell } from '../../contract';
import { readNumber } from '../../cells/readNumber';
import { textOf } from '../../cells/text';

/** What a workbook may set otherwise for a check, in whole units; i18n has what each means. */
export interface Limit {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: 'percent' | 'parts' | 'days' | 'assignments';
}

/** A cell of the column Grens of the table Controles that is filled in. */
export interface LimitCell {
  readonly code: string;
  readonly value: Cell;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  /** The header above it. */
  readonly column: string;
}

/** The column Grens as it stands; none where the table has no such column. Row and column count from 0, of the first cell of the body. */
export function readLimitCells(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): readonly LimitCell[] {
  const at = (...names: readonly string[]): number => headers.findIndex((header) => names.includes(textOf(header).toLowerCase()));
  const [code, limit] = [at('code'), at('grens', 'limit')];
  if (code < 0 || limit < 0) return [];
  return rows.flatMap((cells, index) => {
    const value = cells[limit] ?? '';
    const row = place.row + index + 1;
    return isBlank(value) || textOf(cells[code]) === ''
      ? []
      : [
          {
            code: textOf(cells[code]).toLowerCase(),
            value,
            sheet: place.sheet,
            row,
            cell: `${columnLetters(place.column + limit)}${row}`,
            column: headers[limit] ?? '',
          },
        ];
  });
}

/** The limit that holds for a check: the workbook's, or the usual one. What cannot be read or is out of range does not count. */
export function limitFrom(cells: readonly LimitCell[], wanted: string, limit: Limit): number {
  let found = limit.default;
  for (const { code, value } of cells) if (code === wanted) found = limitIn(value, limit) ?? found;
  return found;
}

/** "60%" in Excel is 0.6. */
export function limitIn(value: Cell, { min, max, unit }: Limit): number | null {
  if (isErrorCell(value)) return null;
  const reading = readNumber(value);
  const read = reading.kind === 'value' || reading.kind === 'asText' ? reading.value : Number.NaN;
  const whole = unit === 'percent' && read > 0 && read <= 1 ? Math.round(read * 100) : read;
  return Number.isInteger(whole) && whole >= min && whole <= max ? whole : null;
}
