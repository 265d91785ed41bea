import { columnsOf, tables } from '../domain/contract';
import type { NotCounted } from '../domain/evaluation';
import { evaluationTexts } from './areas/evaluation';
import type { Translator } from './translator';

/** Cells named before "and so many more". */
const mostPlaces = 6;

/** Rows left out for one reason, in a line: which column, where, and what they are left out of. */
export function describeNotCounted(translator: Translator, kind: NotCounted, most = mostPlaces): string {
  const { effect, table, column, places, strips } = kind;
  const say = translator.of(evaluationTexts);
  const number = (value: number): string => translator.number(value);
  const shown = places.slice(0, most).map(({ sheet, cell }) => `${sheet} ${cell}`);
  const more = places.length > most ? [say('notCounted.more', { count: number(places.length - most) })] : [];
  const header = columnsOf(table).find(([key]) => key === column)?.[1].nl ?? column;
  const what = say(`notCounted.effect.${effect}`);
  return say('notCounted.line', {
    what: say('notCounted.what', { table: tables[table].nl, column: header }),
    count: places.length,
    rows: number(places.length),
    effect: strips ? say('notCounted.strips', { count: strips, effect: what, strips: number(strips) }) : what,
    places: [...shown, ...more].join(', '),
  });
}
