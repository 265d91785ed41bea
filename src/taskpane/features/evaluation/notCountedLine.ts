import { columnsOf, tables } from '../../../domain/contract';
import type { NotCounted } from '../../../domain/evaluation';
import type { evaluationWords } from '../../../i18n/evaluationWords';

/** Rows left out for one reason, in a line: said before anything is made. */
export function notCountedLine(
  { say, number }: ReturnType<typeof evaluationWords>,
  { effect, table, column, places, strips }: NotCounted,
): string {
  const what = say(`notCounted.effect.${effect}`);
  const [first] = places;
  return say('notCounted.line', {
    what: say('notCounted.what', {
      table: tables[table].nl,
      column: columnsOf(table).find(([key]) => key === column)?.[1].nl ?? column,
    }),
    rows: number(places.length),
    effect: strips ? say('notCounted.strips', { effect: what, strips: number(strips) }) : what,
    first: first ? `${first.sheet} ${first.cell}` : '',
  });
}
