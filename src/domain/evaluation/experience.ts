import type { WorkbookTables } from '../contract';
import { quarterOf } from './quarters';
import { spreadOf, type Spread } from './spread';
import { dateOfCell, forEachRow, isWithin, keyOf, textOf, type Days } from './tableRows';

/** Fewer answers than this could be traced to a person. */
export const fewestAnswers = 3;

/** Answers on a scale of 1 to 5. `spread` is null where there are too few to show. */
export interface AnswerGroup {
  readonly name: string;
  readonly answers: number;
  readonly spread: Spread | null;
}

export interface Experience {
  readonly source: 'reviews' | 'assignments';
  readonly all: AnswerGroup;
  /** By quarter of the answer ("2026-1"), in order; undated answers are only in `all`. */
  readonly byQuarter: readonly AnswerGroup[];
  /** By theme of the assignment, in the order of the table. */
  readonly byTheme: readonly AnswerGroup[];
}

/**
 * Satisfaction in the period: the answers in Evaluaties, and where there is no such table the column Tevredenheid of
 * Opdrachten. A group with fewer than three answers is not shown; nor is one group that could then be worked out as
 * the rest (total minus the others), by holding back the next smallest as well.
 */
export function experience(tables: WorkbookTables, days: Days | null, inPeriod: (assignment: string) => boolean): Experience {
  const themes = new Map<string, string>();
  const own: Answer[] = [];
  forEachRow(tables.assignments, (cell) => {
    const number = keyOf(textOf(cell('number')));
    const theme = textOf(cell('theme'));
    if (number !== '' && theme !== '' && !themes.has(number)) themes.set(number, theme);
    const score = cell('satisfaction');
    if (inPeriod(number) && isScore(score)) own.push({ score, date: dateOfCell(cell('end')), theme });
  });
  const given: Answer[] = [];
  forEachRow(tables.reviews, (cell) => {
    const score = cell('satisfaction');
    const number = keyOf(textOf(cell('assignment')));
    const date = dateOfCell(cell('date'));
    if (isScore(score) && (date === null ? inPeriod(number) : isWithin(date, days)))
      given.push({ score, date, theme: themes.get(number) ?? '' });
  });
  const source = tables.reviews ? 'reviews' : 'assignments';
  const answers = source === 'reviews' ? given : own;
  return {
    source,
    all: groupOf(
      '',
      answers.map(({ score }) => score),
      fewestAnswers,
    ),
    byQuarter: grouped(answers, ({ date }) => (date === null ? '' : quarterOf(date))).sort((one, other) =>
      one.name < other.name ? -1 : 1,
    ),
    byTheme: grouped(answers, ({ theme }) => theme),
  };
}

interface Answer {
  readonly score: number;
  readonly date: number | null;
  readonly theme: string;
}

const isScore = (cell: unknown): cell is number => typeof cell === 'number' && cell >= 1 && cell <= 5;

const groupOf = (name: string, scores: readonly number[], fewest: number): AnswerGroup => ({
  name,
  answers: scores.length,
  spread: scores.length < fewest ? null : spreadOf(scores),
});

function grouped(answers: readonly Answer[], nameOf: (answer: Answer) => string): AnswerGroup[] {
  const groups = new Map<string, { readonly name: string; readonly scores: number[] }>();
  for (const answer of answers) {
    const name = nameOf(answer);
    const group = groups.get(keyOf(name)) ?? { name, scores: [] };
    group.scores.push(answer.score);
    groups.set(keyOf(name), group);
  }
  const all = [...groups.values()];
  const sizes = all.map(({ scores }) => scores.length).sort((one, other) => one - other);
  // What is held back must itself be too much to work out: take in the next smallest until it is.
  let fewest = fewestAnswers;
  let held = sizes.filter((size) => size < fewest).reduce((sum, size) => sum + size, 0);
  for (const size of sizes) {
    if (held === 0 || held >= fewestAnswers) break;
    if (size < fewest) continue;
    fewest = size + 1;
    held = sizes.filter((each) => each < fewest).reduce((sum, each) => sum + each, 0);
  }
  return all.filter(({ name }) => name !== '').map(({ name, scores }) => groupOf(name, scores, fewest));
}
