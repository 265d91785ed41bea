import type { Candidate } from '../../../domain/capacity';
import { teamTexts } from '../../../i18n/areas/team';
import type { Translator } from '../../../i18n/translator';
import { levelWord } from './words';

/** Why somebody is proposed, in one line: level, time, expertise. */
export function reasonWords(translator: Translator, { memberLevel, reasons }: Candidate, fromToday: boolean): string {
  const say = translator.of(teamTexts);
  const { level, expertise, freeFte, enough, allDays } = reasons;
  const key = level === 'noneAsked' && memberLevel === null ? 'noneAskedUnknown' : level;
  const free = say(fromToday ? 'unbooked.reason.freeLeft' : 'unbooked.reason.free', {
    fte: translator.number(freeFte, { maximumFractionDigits: 2 }),
  });
  return [
    say(`unbooked.reason.${key}`, { level: levelWord(translator, memberLevel).toLowerCase() }),
    enough === null ? free : `${free}, ${say(enough ? 'unbooked.reason.enough' : 'unbooked.reason.notEnough')}`,
    ...(expertise.length > 0 ? [say('unbooked.reason.expertise', { words: translator.list(expertise) })] : []),
    ...(allDays ? [] : [say('unbooked.reason.notAllDays')]),
  ].join('; ');
}
