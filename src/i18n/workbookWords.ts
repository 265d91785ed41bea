import { holidaysBetween, type Window } from '../domain/capacity';
import type { Cell, LiberationDay } from '../domain/contract';
import { settingDefaults } from '../domain/settings/settings';
import type { NewWorkbookTexts } from '../workbook';
import { promptTexts } from './areas/prompts';
import { workbookTexts } from './areas/workbook';
import { readMeWords } from './readMe';
import type { Translator } from './translator';

/** The rows of Feestdagen for a period: the Dutch public holidays, for people to change. */
export function holidayRows(
  translator: Translator,
  { from, to }: Window,
  liberationDay: LiberationDay = settingDefaults.liberationDay,
): readonly (readonly Cell[])[] {
  const say = translator.of(workbookTexts);
  return holidaysBetween(from, to, liberationDay).map(({ date, key }): Cell[] => [date, say(`holiday.${key}`)]);
}

/** The words that a new workbook carries. */
export function newWorkbookTexts(translator: Translator): NewWorkbookTexts {
  const say = translator.of(workbookTexts);
  const { overview, validation } = workbookTexts[translator.language];
  return {
    overview: {
      ...overview,
      headings: [
        say('overview.municipality'),
        say('overview.granted'),
        say('overview.mutations'),
        say('overview.reserved'),
        say('overview.spent'),
        say('overview.remaining'),
        say('overview.standing'),
        say('overview.counted'),
        say('overview.notCounted'),
      ],
    },
    validation: { ...validation, prompts: promptTexts[translator.language] },
    readMe: readMeWords(translator),
  };
}
