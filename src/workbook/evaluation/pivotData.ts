import { isBlank, type Cell, type ColumnKey, type TableOf } from '../../domain/contract';
import { quarterOf } from '../../domain/evaluation';
import { samePeriod } from '../../domain/periods';
import { dateOf } from '../../domain/cells/serialDate';

/**
 * Columns of the helper table under the PivotTables, Dutch as every table of the workbook, so that a report keeps
 * working when the pane speaks another language. People and remarks are not among them.
 */
export const pivotColumns = [
  'Nr',
  'Gemeente',
  'Titel',
  'Thema',
  'Fase',
  'Niveau',
  'Status',
  'Strippen',
  'Uren',
  'Jaar',
  'Kwartaal',
  'Telling',
] as const;
export type PivotColumn = (typeof pivotColumns)[number];

const copied = [
  'number',
  'municipality',
  'title',
  'theme',
  'phase',
  'level',
  'status',
  'strips',
  'hours',
] as const satisfies readonly ColumnKey<'assignments'>[];
/** What is no number here is not known: blank, which no sum counts. */
const sums: ReadonlySet<string> = new Set(['strips', 'hours']);
const labels: ReadonlySet<string> = new Set(['theme', 'phase', 'level', 'status', 'municipality']);

/** The assignment rows of a period with year and quarter of the start added; no scores, which are for nobody to see row by row. At least one row: Excel wants one. */
export function pivotRows(assignments: TableOf<'assignments'>, period: string, blank: string): readonly (readonly Cell[])[] {
  const { columns } = assignments;
  const rows = assignments.values.flatMap((row): Cell[][] => {
    if (row.every((cell) => isBlank(cell))) return [];
    if (columns.period !== undefined && !samePeriod(row[columns.period] ?? '', period)) return [];
    const start = columns.start === undefined ? '' : row[columns.start];
    const isDate = typeof start === 'number' && start >= 1;
    return [
      [
        ...copied.map((column): Cell => {
          const place = columns[column];
          const cell = place === undefined ? '' : (row[place] ?? '');
          return isBlank(cell) && labels.has(column) ? blank : sums.has(column) && typeof cell !== 'number' ? '' : cell;
        }),
        isDate ? dateOf(start).year : blank,
        isDate ? quarterOf(start).replace('-', ' K') : blank,
        1,
      ],
    ];
  });
  return rows.length > 0
    ? rows
    : [pivotColumns.map((_, column) => (['Strippen', 'Uren', 'Telling'].includes(pivotColumns[column] ?? '') ? 0 : blank))];
}
