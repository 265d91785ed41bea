import type { Problem } from '../workbook';
import { rareProblemTexts } from './areas/rareProblems';
import { describeCommonProblem, withWritten } from './describeCommonProblem';
import type { Translator } from './translator';

const rare = rareProblemTexts.nl;
const isIn = <T extends object>(words: T, key: string | number | undefined): key is keyof T & string => Object.hasOwn(words, key ?? '');

/** A problem in words: what is wrong, what to do, and what was written before it went wrong. */
export function describeProblem(translator: Translator, problem: Problem): string {
  const say = translator.of(rareProblemTexts);
  const { code, parameters } = problem;
  const { excel } = parameters;
  if (isIn(rare.excel, excel)) return withWritten(translator, problem, say(`excel.${excel}`, parameters));
  return isIn(rare.problem, code)
    ? withWritten(translator, problem, say(`problem.${code}`, parameters))
    : describeCommonProblem(translator, problem);
}
