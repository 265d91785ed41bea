import { columnLetters, isBlank, isErrorCell, type Cell } from '../contract';
import { readNumber } from '../cells/readNumber';
import { textOf } from '../cells/text';
import { similarFrom } from '../formulation/similar';

export interface Limit {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: 'percent' | 'parts' | 'days' | 'assignments';
}

/** What a workbook may set otherwise for a check, in whole units; i18n has what each means. */
export const limits = {
  'formulation-weak': { default: 7, min: 1, max: 7, unit: 'parts' },
  'assignment-similar': { default: Math.round(similarFrom * 100), min: 30, max: 100, unit: 'percent' },
  // Assignments are compared two by two in effect: above this it is not done, and that is said.
  'comparison-limited': { default: 5000, min: 100, max: 20_000, unit: 'assignments' },
  // Months that work often runs on into the next period.
  'outside-period': { default: 92, min: 0, max: 366, unit: 'days' },
  // A start is often put off without anybody changing the plan.
  'status-contradicts-dates': { default: 14, min: 0, max: 366, unit: 'days' },
  // A booking may start early or end late before it is more than a point of attention.
  'booking-outside-assignment': { default: 14, min: 0, max: 366, unit: 'days' },
  // Two bookings often touch, or overlap by a week of handing over.
  'person-over-booked': { default: 7, min: 0, max: 92, unit: 'days' },
  // Half a year: a period is prepared before it starts, and closed after it ended.
  'mutation-far-from-period': { default: 183, min: 0, max: 732, unit: 'days' },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitCode = keyof typeof limits;
export const hasLimit = (code: string): code is LimitCode => Object.hasOwn(limits, code);

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

/** The limit that holds for each check that has one. What cannot be read or is out of range does not count. */
export function limitsFrom(cells: readonly LimitCell[]): Readonly<Record<LimitCode, number>> {
  const found = Object.fromEntries(Object.entries(limits).map(([code, limit]) => [code, limit.default])) as Record<LimitCode, number>;
  for (const { code, value } of cells) {
    const read = hasLimit(code) ? limitIn(value, limits[code]) : null;
    if (hasLimit(code) && read !== null) found[code] = read;
  }
  return found;
}

/** The cells that do not count: no whole number within the range, or for a check without a limit. */
export const faultsIn = (cells: readonly LimitCell[]): readonly LimitCell[] =>
  cells.filter(({ code, value }) => !hasLimit(code) || limitIn(value, limits[code]) === null);

/** "60%" in Excel is 0.6. */
export function limitIn(value: Cell, { min, max, unit }: Limit): number | null {
  if (isErrorCell(value)) return null;
  const reading = readNumber(value);
  const read = reading.kind === 'value' || reading.kind === 'asText' ? reading.value : Number.NaN;
  const whole = unit === 'percent' && read > 0 && read <= 1 ? Math.round(read * 100) : read;
  return Number.isInteger(whole) && whole >= min && whole <= max ? whole : null;
}
