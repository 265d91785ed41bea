import { isBlank, isErrorCell, type Cell, type ColumnKey, type TableOf } from '../contract';
import { cue, cuesIn } from './cues';

/** What a well-formulated assignment tells, in the order a person would. */
export const formulationParts = ['reason', 'goal', 'result', 'limits', 'planning', 'roles', 'handOver'] as const;
export type FormulationPart = (typeof formulationParts)[number];

export interface Formulation {
  /** Parts that are there: 0 to 7. */
  readonly score: number;
  readonly missing: readonly FormulationPart[];
}

/** The cells that tell how an assignment is formulated; what is not there counts as blank. */
export type AssignmentRow = Readonly<Partial<Record<FormulationColumn, Cell>>>;
type FormulationColumn = Extract<
  ColumnKey<'assignments'>,
  'title' | 'reason' | 'goal' | 'result' | 'client' | 'contractor' | 'start' | 'end' | 'remark'
>;

/**
 * How far an assignment is formulated. The cues are words in Dutch and English: a help to think of what is missing,
 * not a judgement of what is there.
 */
export function formulationOf(row: AssignmentRow): Formulation {
  const { title, reason, goal, result, client, contractor, start, end, remark } = row;
  return formulationFrom(missingOf(title, reason, goal, result, client, contractor, start, end, remark));
}

/** The parts that a row of a connected table lacks, as bits for formulationFrom; the places of its columns are looked up once. */
export function lackingPartsIn(table: TableOf<'assignments'>): (row: number) => number {
  const {
    title = -1,
    reason = -1,
    goal = -1,
    result = -1,
    client = -1,
    contractor = -1,
    start = -1,
    end = -1,
    remark = -1,
  } = table.columns;
  return (row) => {
    const cells = table.values[row] ?? [];
    return missingOf(
      cells[title],
      cells[reason],
      cells[goal],
      cells[result],
      cells[client],
      cells[contractor],
      cells[start],
      cells[end],
      cells[remark],
    );
  };
}

type MaybeCell = Cell | undefined;

/** The parts that are missing, a bit each. */
function missingOf(
  title: MaybeCell,
  reason: MaybeCell,
  goal: MaybeCell,
  result: MaybeCell,
  client: MaybeCell,
  contractor: MaybeCell,
  start: MaybeCell,
  end: MaybeCell,
  remark: MaybeCell,
): number {
  const inResult = cuesIn(textIn(result));
  // The result often says it all; the other texts are only read for what it leaves out.
  let hints = inResult;
  if ((hints & inAnyText) !== inAnyText) hints |= cuesIn(textIn(goal));
  if ((hints & inAnyText) !== inAnyText) hints |= cuesIn(textIn(remark));
  if ((hints & cue.limits) === 0) hints |= cuesIn(textIn(title)) & cue.limits;
  let missing = 0;
  if (!hasWords(textIn(reason), 4)) missing |= part.reason;
  if (!hasWords(textIn(goal), 4)) missing |= part.goal;
  if (!hasWords(textIn(result), 2) || ((inResult & cue.deliverable) === 0 && !/\d/.test(textIn(result)))) missing |= part.result;
  if ((hints & cue.limits) === 0) missing |= part.limits;
  if (!isFilled(start) || !isFilled(end)) missing |= part.planning;
  if (!isFilled(client) || !isFilled(contractor)) missing |= part.roles;
  if ((hints & cue.handOver) === 0) missing |= part.handOver;
  return missing;
}

/** What counts wherever it is written; a deliverable only counts in the result. */
const inAnyText = cue.limits | cue.handOver;

const part = Object.fromEntries(formulationParts.map((name, at) => [name, 1 << at])) as Readonly<Record<FormulationPart, number>>;

/** A formulation by the bits of what it lacks. */
export function formulationFrom(bits: number): Formulation {
  const missing = formulationParts.filter((name) => (bits & part[name]) !== 0);
  return { score: formulationParts.length - missing.length, missing };
}

const textIn = (cell: Cell | undefined): string => (typeof cell === 'string' && !isErrorCell(cell) ? cell : '');

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && !isBlank(cell) && !isErrorCell(cell);

/** Words as far as spaces tell. */
function hasWords(text: string, least: number): boolean {
  let at = -1;
  for (let word = 1; word < least; word++) {
    at = text.indexOf(' ', at + 2);
    if (at < 0) return false;
  }
  return text.length > at + 1;
}
