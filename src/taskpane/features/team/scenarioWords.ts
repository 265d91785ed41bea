import type { Scenario } from '../../../domain/capacity';
import { teamTexts } from '../../../i18n/areas/team';
import type { Translator } from '../../../i18n/translator';
import type { ScenarioFormProblem } from './scenarioForm';
import { levelWord } from './words';

/** What a scenario changes, a sentence each. */
export function scenarioWords(translator: Translator, { leaving, arriving, periodEnd }: Scenario): readonly string[] {
  const say = translator.of(teamTexts);
  const { date, number } = translator;
  const words = [
    ...leaving.map(({ member, lastDay }) => say('scenarios.leaves', { member, date: date(lastDay) })),
    ...arriving.map(({ member, level, fte, from }) => {
      const common = { member, fte: number(fte), date: date(from) };
      return level === null
        ? say('scenarios.arrivesNoLevel', common)
        : say('scenarios.arrives', { ...common, level: levelWord(translator, level).toLowerCase() });
    }),
    ...(periodEnd === null ? [] : [say('scenarios.ends', { date: date(periodEnd) })]),
  ];
  return words.length > 0 ? words : [say('scenarios.none')];
}

export function scenarioProblemWords(translator: Translator, problem: ScenarioFormProblem): string {
  return translator.of(teamTexts)(`scenarios.problem.${problem.code}`, { member: 'member' in problem ? problem.member : '' });
}
