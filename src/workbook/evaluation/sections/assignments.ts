import { enumerations, isBlank, wordKey, type WorkbookTables } from '../../../domain/contract';
import type { Spread } from '../../../domain/evaluation';
import { samePeriod } from '../../../domain/periods';
import { matching } from '../../sheets/references';
import type { Block, PageCell } from '../page';
import { writtenAs } from './writtenAs';
import { criterion, decimal, percent, sourceLine, whole, type PageSource } from './source';

/** Transactions, after the collective value. */
export function assignmentBlocks(source: PageSource): readonly Block[] {
  const {
    texts,
    tables,
    references,
    evaluation: { assignments, period },
  } = source;
  const { say } = texts;
  const blocks: Block[] = [];
  const [strips, periods] = [references('assignments', 'strips'), references('assignments', 'period')];
  const [rowsOf] = references.sources('assignments');
  // Of a sheet that is all of another period nothing is to be told.
  const isOther = rowsOf?.period !== undefined && !samePeriod(rowsOf.period, period);
  const within = periods ? `,${periods},${criterion(period)}` : '';
  for (const [column, title] of [
    ['theme', 'assignments.byTheme'],
    ['phase', 'assignments.byPhase'],
    ['status', 'assignments.byStatus'],
  ] as const) {
    const reference = references('assignments', column);
    if (!reference || !strips || isOther) continue;
    const values = distinct(tables, column, period);
    blocks.push({
      title: say(title),
      hasTotal: true,
      headings: [
        say(`columns.assignments.${column}`),
        say('columns.assignments.rows'),
        say('columns.assignments.strips'),
        say('columns.assignments.share'),
      ],
      formats: [null, whole, null, percent],
      source: sourceLine(source, ['assignments'], say('assignments.source')),
      rows: (firstRow) => {
        const last = firstRow + values.length;
        const line = (label: string, row: number, ...are: readonly string[]): PageCell[] => [
          label,
          {
            formula: `=${are
              .map(
                (is) =>
                  `COUNTIFS(${reference},${is}${within}${is === '""' ? `,${references('assignments', 'number') ?? reference},"<>"` : ''})`,
              )
              .join('+')}`,
          },
          { formula: `=${are.map((is) => `SUMIFS(${strips},${reference},${is}${within})`).join('+')}` },
          { formula: `=IF(B$${last + 1}=0,"",B${row}/B$${last + 1})` },
        ];
        return [
          ...values.map((value, index) =>
            line(value, firstRow + index, matching(`$A${firstRow + index}`), ...writtenAs(source, 'assignments', column, value)),
          ),
          line(say('assignments.blank'), last, '""'),
          [
            say('total'),
            ...['B', 'C'].map((letter): PageCell => ({ formula: `=SUM(${letter}${firstRow}:${letter}${last})` })),
            { formula: `=SUM(D${firstRow}:D${last})` },
          ],
        ];
      },
    });
  }
  const spread = (label: string, values: Spread | null, name?: string, isMissing = false): PageCell[] =>
    values
      ? [label, values.count, values.lowest, { value: values.median, ...(name ? { name } : {}) }, values.mean, values.highest]
      : [label, 0, '', { value: say(isMissing ? 'notRecorded' : 'unknown'), ...(name ? { name } : {}) }, '', ''];
  blocks.push({
    title: say('assignments.time'),
    note:
      assignments.dated === null
        ? say('assignments.noRequests')
        : assignments.dated === 0
          ? say('assignments.emptyRequests')
          : say('assignments.requests', { dated: texts.number(assignments.dated), all: texts.number(assignments.count) }),
    headings: (['what', 'count', 'lowest', 'median', 'mean', 'highest'] as const).map((column) => say(`columns.time.${column}`)),
    formats: [null, whole, whole, decimal, decimal, whole],
    source: sourceLine(source, ['assignments'], say('assignments.numbers')),
    rows: () => [
      spread(say('assignments.asked'), assignments.waitingTime, 'waitingTime', assignments.dated === null),
      spread(say('assignments.leadTime'), assignments.leadTime, 'leadTime'),
      spread(say('assignments.wholeTime'), assignments.wholeTime, undefined, assignments.dated === null),
      spread(say('assignments.plannedTime'), assignments.plannedTime),
      [say('assignments.count'), { value: assignments.count, name: 'assignments' }, '', '', '', ''],
    ],
  });
  return blocks.map((block, index) =>
    index === 0 ? { ...block, section: say('assignments.title'), note: say('assignments.note') } : block,
  );
}

/** Values of a column in the period as first written, each once; statuses in the order people work through them. */
function distinct({ assignments }: WorkbookTables, column: 'theme' | 'phase' | 'status', period: string): readonly string[] {
  const place = assignments?.columns[column];
  if (!assignments || place === undefined) return [];
  const periodAt = assignments.columns.period;
  const found = new Map<string, string>();
  for (const row of assignments.values) {
    const cell = row[place] ?? '';
    if (isBlank(cell) || (periodAt !== undefined && String(row[periodAt] ?? '').toLowerCase() !== period.toLowerCase())) continue;
    const key = String(cell).toLowerCase();
    if (!found.has(key)) found.set(key, String(cell));
  }
  const order = Object.keys(enumerations.assignmentStatus);
  const rank = (word: string): number => order.indexOf(wordKey('assignmentStatus', word) ?? '');
  return [...found.values()].sort((one, other) => (column === 'status' ? rank(one) - rank(other) : one.localeCompare(other, 'nl')));
}
