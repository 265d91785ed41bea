import { isBlank, type Cell, type ColumnKey, type TableOf } from '../../domain/contract';
import { quarterOf } from '../../domain/evaluation';
import { assignmentRow, formulationOf } from '../../domain/formulation';
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
  'Tevredenheid',
  'Jaar',
  'Kwartaal',
  'Formulering',
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
  'satisfaction',
] as const satisfies readonly ColumnKey<'assignments'>[];
const labels: ReadonlySet<string> = new Set(['theme', 'phase', 'level', 'status', 'municipality']);

/** The assignment rows of a period with year and quarter of the start and the formulation score added. At least one row: Excel wants one. */
export function pivotRows(assignments: TableOf<'assignments'>, period: string, blank: string): readonly (readonly Cell[])[] {
  const { columns } = assignments;
  const rows = assignments.values.flatMap((row, index): Cell[][] => {
    if (row.every((cell) => isBlank(cell))) return [];
    if (columns.period !== undefined && !samePeriod(row[columns.period] ?? '', period)) return [];
    const start = columns.start === undefined ? '' : row[columns.start];
    const isDate = typeof start === 'number' && start >= 1;
    return [
      [
        ...copied.map((column): Cell => {
          const place = columns[column];
          const cell = place === undefined ? '' : (row[place] ?? '');
          return isBlank(cell) && labels.has(column) ? blank : column === 'strips' && typeof cell !== 'number' ? 0 : cell;
        }),
        isDate ? dateOf(start).year : blank,
        isDate ? quarterOf(start).replace('-', ' K') : blank,
        formulationOf(assignmentRow(assignments, index)).score,
        1,
      ],
    ];
  });
  return rows.length > 0 ? rows : [pivotColumns.map((_, column) => ((column >= 7 && column <= 9) || column >= 12 ? 0 : blank))];
}
