import { selfTestTexts } from '../../../../i18n/areas/selfTest';
import type { Translator } from '../../../../i18n/translator';
import type { Answer, PersonAnswer, PersonId, SelfTestReport } from '../../../../workbook/selfTest';

export const questionCount = Object.keys(selfTestTexts.nl.question).length;
export const personIds = Object.keys(selfTestTexts.nl.people) as readonly PersonId[];

export const personChoices = ['yes', 'no', 'differs'] as const satisfies readonly PersonAnswer[];

/** As they were remembered: of another version perhaps. */
export const arePersonAnswers = (value: unknown): value is SelfTestReport['people'] =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([id, answer]) => personIds.some((known) => known === id) && personChoices.some((choice) => choice === answer),
  );

/** What was seen, in words; Excel's own codes and values as they are. */
function word({ language }: Translator, seen: string): string {
  const words: Readonly<Record<string, string>> = selfTestTexts[language].word;
  return Object.hasOwn(words, seen) ? (words[seen] ?? seen) : seen;
}

/** What was expected and seen, or why it was not asked. */
export function seenWords(translator: Translator, { outcome, expected, seen }: Answer): string {
  const say = translator.of(selfTestTexts);
  if (outcome === 'not-asked') return say('why', { words: word(translator, seen) });
  const saw = say('seen', { words: word(translator, seen) });
  return outcome === 'holds' ? saw : `${say('expected', { words: expected.map((each) => word(translator, each)).join(say('or')) })} ${saw}`;
}

/** The report as a person reads it. */
export function plainReport(translator: Translator, report: SelfTestReport): string {
  const say = translator.of(selfTestTexts);
  const { excel, answers, people, product, day, milliseconds } = report;
  const part = (title: string, outcome: Answer['outcome']): readonly string[] => {
    const some = answers.filter((answer) => answer.outcome === outcome);
    if (some.length === 0) return [];
    return ['', `${title} (${some.length})`, ...some.map((each) => `- ${say(`question.${each.id}`)} ${seenWords(translator, each)}`)];
  };
  const given = personIds.flatMap((id) => {
    const answer = people[id];
    return answer ? [`- ${say(`people.${id}.question`)} ${say(`person.${answer}`)}`] : [];
  });
  return [
    say('plain.title', { product }),
    say('plain.excel', {
      platform: excel.platform,
      version: excel.version,
      language: excel.displayLanguage,
      content: excel.contentLanguage,
      api: excel.excelApi,
    }),
    say('plain.day', { day, seconds: translator.number(milliseconds / 1000, { maximumFractionDigits: 1 }) }),
    ...part(say('differs.title'), 'differs'),
    ...part(say('notAsked'), 'not-asked'),
    ...part(say('holds'), 'holds'),
    ...(given.length > 0 ? ['', say('plain.people'), ...given] : []),
  ].join('\n');
}
