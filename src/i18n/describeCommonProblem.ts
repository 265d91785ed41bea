import type { Problem } from '../workbook';
import { problemTexts } from './areas/problems';
import type { Translator } from './translator';

type Common = keyof typeof problemTexts.nl.problem;
/** Whether a problem's words are at hand. */
export const isCommon = (code: string): code is Common => Object.hasOwn(problemTexts.nl.problem, code);

/** A problem in words that are at hand at once: a rare one is said with Excel's code, until describeProblem has its own. */
export function describeCommonProblem(translator: Translator, problem: Problem): string {
  const { code, parameters } = problem;
  return withWritten(translator, problem, translator.of(problemTexts)(`problem.${isCommon(code) ? code : 'unexpected'}`, parameters));
}

export function withWritten(translator: Translator, { written }: Problem, said: string): string {
  // Excel does not always say where.
  const text = said.replace(' ()', '');
  return written.length > 0 ? `${text} ${translator.of(problemTexts)('written', { parts: written.join(', ') })}` : text;
}
