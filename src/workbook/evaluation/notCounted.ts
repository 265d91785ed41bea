import { columnsOf, tables, type TableKey } from '../../domain/contract';
import type { Evaluation } from '../../domain/evaluation';
import type { Block, PageCell } from './page';
import type { EvaluationTexts } from './texts';

/** Cells named before "and so many more". */
const mostPlaces = 6;

/** The rows that the figures leave out, by kind and with what it takes away: without them nobody knows how whole a figure is. */
export function notCountedBlock({ say, number }: EvaluationTexts, { notCounted }: Evaluation): Block {
  return {
    title: say('notCounted.title'),
    note: say(notCounted.length === 0 ? 'notCounted.none' : 'notCounted.note'),
    ...(notCounted.length === 0
      ? { isPlain: true, rows: () => [] }
      : {
          headings: (['what', 'rows', 'effect'] as const).map((column) => say(`columns.notCounted.${column}`)),
          runsOn: [2],
          rows: () =>
            notCounted.map(({ effect, table, column, places, strips }): PageCell[] => {
              const shown = places.slice(0, mostPlaces).map(({ sheet, cell }) => `${sheet} ${cell}`);
              const more = places.length > mostPlaces ? [say('notCounted.more', { count: number(places.length - mostPlaces) })] : [];
              const effects = say(`notCounted.effect.${effect}`);
              return [
                whatOf(say, table, column),
                places.length,
                `${strips ? say('notCounted.strips', { count: strips, effect: effects, strips: number(strips, 4) }) : effects}: ${[...shown, ...more].join(', ')}`,
              ];
            }),
        }),
  };
}

function whatOf(say: EvaluationTexts['say'], table: TableKey, column: string): string {
  return say('notCounted.what', { table: tables[table].nl, column: columnsOf(table).find(([key]) => key === column)?.[1].nl ?? column });
}
