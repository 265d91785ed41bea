import { countedValue, rowsOf, type TableRow } from '../cells';
import { isBlank, wordKey, type TableKey, type WorkbookTables } from '../contract';
import { quarterOf } from './quarters';
import { spreadOf, type Spread } from './spread';
import { dayOf, isWithin, keyOf, type Days, type Leave } from './tableRows';

/** Fewer answers than this could be traced to a person. */
export const fewestAnswers = 5;
/** Fewer than this have no spread: one answer more or less would show through it. */
export const fewestForSpread = 10;

/** Answers on a scale of 1 to 5. `spread` is null where there are too few to show. */
export interface AnswerGroup {
  readonly name: string;
  readonly answers: number;
  readonly spread: Pick<Spread, 'count' | 'mean' | 'deviation'> | null;
}

export interface Experience {
  readonly source: 'reviews' | 'assignments';
  readonly all: AnswerGroup;
  /** Of how many assignments an answer could be asked, and of how many one was given. */
  readonly response: { readonly asked: number; readonly answered: number };
  /** By quarter of the answer ("2026-1"), in order; undated answers are only in `all`. */
  readonly byQuarter: readonly AnswerGroup[];
  /** By theme of the assignment, in the order of the table. */
  readonly byTheme: readonly AnswerGroup[];
}

/**
 * Satisfaction in the period: the answers in Evaluaties, and where there is no such table the column Tevredenheid of
 * Opdrachten. A group with fewer than five answers is not shown; nor is one group that could then be worked out as
 * the rest (total minus the others), by holding back the next smallest as well.
 */
export function experience(tables: WorkbookTables, days: Days | null, inPeriod: (assignment: string) => boolean, leave: Leave): Experience {
  const themes = new Map<string, string>();
  const own: Answer[] = [];
  const score = <Column extends string>(table: TableKey, row: TableRow<Column>, column: Column): number | null => {
    const value = countedValue(row.number(column));
    if (value !== null && value >= 1 && value <= 5) return value;
    // Not answered is no mistake; something else than a score is.
    if (!isBlank(row.cell(column)) || table === 'reviews') leave(table, row, column);
    return null;
  };
  const finished = new Set<string>();
  const known = new Set<string>();
  const answered = new Set<string>();
  for (const row of rowsOf(tables.assignments)) {
    const number = keyOf(row.text('number'));
    const theme = row.text('theme');
    if (number !== '' && theme !== '' && !themes.has(number)) themes.set(number, theme);
    if (number !== '') known.add(number);
    if (!inPeriod(number)) continue;
    const end = countedValue(row.date('end'));
    if (wordKey('assignmentStatus', row.text('status')) === 'done' && (end === null || days === null || end <= days.end))
      finished.add(number);
    if (tables.reviews) continue;
    const given = score('assignments', row, 'satisfaction');
    // An answer about work that ends later is not in yet.
    if (given === null || (end !== null && days !== null && end > days.end)) continue;
    answered.add(number);
    own.push({ score: given, date: end, theme });
  }
  const given: Answer[] = [];
  for (const row of rowsOf(tables.reviews)) {
    const number = keyOf(row.text('assignment'));
    // An answer without a date is of the period of its assignment.
    const date = isBlank(row.cell('date')) ? null : dayOf('reviews', tables.reviews, row, 'date', leave);
    if (date === undefined || !(date === null ? inPeriod(number) : isWithin(date, days))) continue;
    const each = score('reviews', row, 'satisfaction');
    if (each === null) continue;
    if (known.has(number)) answered.add(number);
    else leave('reviews', row, 'assignment');
    given.push({ score: each, date, theme: themes.get(number) ?? '' });
  }
  const source = tables.reviews ? 'reviews' : 'assignments';
  const answers = source === 'reviews' ? given : own;
  return {
    source,
    response: { asked: finished.size, answered: [...answered].filter((number) => finished.has(number)).length },
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

const groupOf = (name: string, scores: readonly number[], fewest: number): AnswerGroup => ({
  name,
  answers: scores.length,
  spread: scores.length < fewest ? null : withoutSpread(spreadOf(scores)),
});

/** How far few answers lie apart tells what one person said. */
function withoutSpread(spread: Spread | null): AnswerGroup['spread'] {
  return spread && { count: spread.count, mean: spread.mean, deviation: spread.count < fewestForSpread ? null : spread.deviation };
}

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
