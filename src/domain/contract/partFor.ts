import type { Cell, TableData } from './cell';

/**
 * Which of several sheets new rows belong on: the last that has rows of the same municipality and period, else of the
 * same municipality (a sheet a municipality, a sheet a year), else the last. Rows of several municipalities stay together.
 */
export function partFor(parts: readonly TableData[], rows: readonly Readonly<Record<string, Cell>>[]): TableData | undefined {
  const holds = (part: TableData, columns: readonly string[]): boolean =>
    part.values.some((line) =>
      columns.every((column) => {
        const place = part.columns[column];
        return place !== undefined && rows.every((row) => keyOf(row[column]) !== '' && keyOf(row[column]) === keyOf(line[place]));
      }),
    );
  return (
    parts.findLast((part) => holds(part, ['municipality', 'period'])) ??
    parts.findLast((part) => holds(part, ['municipality'])) ??
    parts.at(-1)
  );
}

const keyOf = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .trim()
    .toLowerCase();
