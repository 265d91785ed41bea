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
  const said = isIn(rare.excel, excel)
    ? withWritten(translator, problem, say(`excel.${excel}`, parameters))
    : isIn(rare.problem, code)
      ? withWritten(translator, problem, say(`problem.${code}`, parameters))
      : describeCommonProblem(translator, problem);
  return ofJob(translator, problem, said);
}

/** Of these it is not known what was written, or they say it themselves. */
const open: ReadonlySet<string> = new Set(['unsure', 'unsure-cells', 'half-made', 'done-after-all', 'cancelled']);

/** Which job it was, on which sheets, and that nothing was written where nothing was. */
function ofJob(translator: Translator, { job, code, parameters, written }: Problem, said: string): string {
  const say = translator.of(rareProblemTexts);
  if (!isIn(rare.job, job)) return said;
  const isOpen = open.has(code);
  const name = say(`job.${job}`);
  const begin = say(code === 'done-after-all' ? 'ofJob.done' : isOpen || written.length > 0 ? 'ofJob.partly' : 'ofJob.failed', {
    job: name,
  });
  const sheets = String(parameters['sheet'] ?? '');
  const isSaid = sheets.split(', ').every((sheet) => said.includes(sheet));
  return [
    begin,
    said,
    ...(isSaid || code === 'done-after-all' ? [] : [say('ofJob.where', { sheets })]),
    ...(isOpen || written.length > 0 ? [] : [say('ofJob.nothing')]),
  ].join(' ');
}
