import { useEffect, useState } from 'react';
import { describeCommonProblem, isCommon } from '../../i18n/describeCommonProblem';
import type { Translator } from '../../i18n/translator';
import type { Problem } from '../../workbook/excel/problem';
import { useTranslator } from '../texts';

/** All words for a problem; those at hand where the others cannot be loaded, for a problem may well be that there is no connection. */
export async function problemWords(translator: Translator, problem: Problem): Promise<string> {
  try {
    const { describeProblem } = await import(/* webpackChunkName: "problems" */ '../../i18n/describeProblem');
    return describeProblem(translator, problem);
  } catch {
    return describeCommonProblem(translator, problem);
  }
}

/** The words at hand at once; the rarer ones as soon as they are in, and nothing before, for an alert is read aloud as it comes. */
export function useProblemWords(problem: Problem): string {
  const translator = useTranslator();
  const [loaded, setLoaded] = useState<{ readonly of: Problem; readonly text: string } | null>(null);
  useEffect(() => {
    let isGone = false;
    void problemWords(translator, problem).then((text) => {
      if (!isGone) setLoaded({ of: problem, text });
    });
    return () => {
      isGone = true;
    };
  }, [translator, problem]);
  if (loaded?.of === problem) return loaded.text;
  // Of a job that writes there is more to say.
  return isCommon(problem.code) && problem.code !== 'unexpected' && problem.job === undefined
    ? describeCommonProblem(translator, problem)
    : '';
}
