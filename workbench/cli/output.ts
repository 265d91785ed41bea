import type { Translator } from '../../src/i18n/translator';

/** Where a command writes; tests read along. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string | number | null;
  /** Decimals, always so many; without it a number as it is: half a strip is not rounded. */
  readonly digits?: number;
}

/** Rows as aligned text: numbers to the right, in the notation of the language. */
export function textTable<Row>(translator: Translator, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const shown = rows.map((row) =>
    columns.map(({ of, digits }) => {
      const value = of(row);
      if (value === null) return '';
      return typeof value === 'number'
        ? translator.number(value, { minimumFractionDigits: digits ?? 0, maximumFractionDigits: digits ?? 10 })
        : value;
    }),
  );
  const isNumber = columns.map(({ of }) => rows.some((row) => typeof of(row) === 'number'));
  const widths = columns.map(({ title }, index) => Math.max(title.length, ...shown.map((cells) => cells[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (isNumber[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ title }) => title)), line(widths.map((width) => '-'.repeat(width))), ...shown.map(line)].join('\n');
}
