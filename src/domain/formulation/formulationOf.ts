import { isBlank, isErrorCell, type Cell, type ColumnKey, type TableOf } from '../contract';

/** What a well-formulated assignment tells, in the order a person would. */
export const formulationParts = ['reason', 'goal', 'result', 'limits', 'planning', 'roles', 'handOver'] as const;
export type FormulationPart = (typeof formulationParts)[number];

export interface Formulation {
  /** Parts that are there: 0 to 7. */
  readonly score: number;
  readonly missing: readonly FormulationPart[];
}

/** The cells of an assignment's row; what is not there counts as blank. */
export type AssignmentRow = Readonly<Partial<Record<ColumnKey<'assignments'>, Cell>>>;

/** Deliverables, figures and decisions: what can be seen to be there at the end. */
const testable = /\d|\b(?:\w*plan|plannen|\w*nota|notitie|advies|\w*rapport|rapportage|\w*kaart|kaarten|besluit|raadsvoorstel|collegevoorstel|voorstel|\w*overzicht|ontwerp|\w*training|bijeenkomst(?:en)?|presentatie|vastgesteld\w*|format|\w*lijst|handreiking|leidraad|factsheet|business ?case|berekening|\w*analyse|\w*onderzoek|inventarisatie|databank|dashboard|draaiboek|contract|overeenkomst|convenant|website|folder|brief|gesprekken|report|plan|memo|map|decision|proposal|overview|workshop)\b/i;
const limits = /\b(?:alleen|uitsluitend|hoogstens|maximaal|ten hoogste|buiten|afbakening|afgebakend|exclusief|scope|beperkt|met uitzondering|geen onderdeel|hoort er niet bij|valt niet|vallen niet|niet inbegrepen|randvoorwaarden?|only|at most|excluding|limited|out of scope|except)\b/i;
const handOver = /\b(?:overdracht|overgedragen|overdragen|draagt over|overneem\w*|neemt over|nemen over|borgen|borgt|geborgd|borging|in beheer|beheerder|beheerd|nazorg|kennisbank|databank|in gebruik|ingebed|inbedding|eigenaar|hand(?:ed)? ?over|handover|handed on|taken over|embedded)\b/i;

/**
 * How far an assignment is formulated. The cues are words in Dutch and English: a help to think of what is missing,
 * not a judgement of what is there.
 */
export function formulationOf(row: AssignmentRow): Formulation {
  const text = (key: ColumnKey<'assignments'>): string => {
    const cell = row[key];
    return typeof cell === 'string' && !isErrorCell(cell) ? cell : '';
  };
  const [reason, goal, result, remark] = [text('reason'), text('goal'), text('result'), text('remark')];
  const body = `${goal}\n${result}\n${remark}`;
  const has: Readonly<Record<FormulationPart, boolean>> = {
    reason: hasWords(reason, 4),
    goal: hasWords(goal, 4),
    result: hasWords(result, 2) && testable.test(result),
    limits: limits.test(body) || limits.test(text('title')),
    planning: isFilled(row.start) && isFilled(row.end),
    roles: isFilled(row.client) && isFilled(row.contractor),
    handOver: handOver.test(body),
  };
  const missing = formulationParts.filter((part) => !has[part]);
  return { score: formulationParts.length - missing.length, missing };
}

/** The row of a connected table, for formulationOf. */
export function assignmentRow(table: TableOf<'assignments'>, row: number): AssignmentRow {
  const cells = table.values[row] ?? [];
  return Object.fromEntries(Object.entries(table.columns).map(([key, at]) => [key, cells[at] ?? '']));
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && !isBlank(cell) && !isErrorCell(cell);

function hasWords(text: string, least: number): boolean {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace = text.charCodeAt(at) <= 32;
    if (!isSpace && !inWord && ++words >= least) return true;
    inWord = !isSpace;
  }
  return false;
}
