import { enumerations, type AssignmentStatus } from '../domain/contract';
import { effects } from '../domain/ledger';
import type { ReadMeTexts } from '../workbook';
import { readMeTexts } from './areas/readMe';
import { workbookTexts } from './areas/workbook';
import type { Translator } from './translator';

/** The words of Lees mij. The words of a status are those that the cells hold. */
export function readMeWords({ language }: Translator): ReadMeTexts {
  const { what, how, statusHead, statuses, effects: effectWords, sheetsHead, overview, ...rest } = readMeTexts[language];
  return {
    ...rest,
    what: Object.values(what),
    how: Object.values(how),
    statusHead: [statusHead.word, statusHead.meaning, statusHead.effect],
    statuses: (Object.keys(effects) as AssignmentStatus[]).map((status) => [
      enumerations.assignmentStatus[status].nl,
      statuses[status],
      effectWords[effects[status] ?? 'none'],
    ]),
    sheetsHead: [sheetsHead.sheet, sheetsHead.what, sheetsHead.who],
    overview: { sheet: workbookTexts[language].overview.sheet, text: overview },
  };
}
