import type { Translator } from '../../src/i18n/translator';
import { lossTexts } from './texts';

type Code = keyof typeof lossTexts.nl.codes;

const isKnown = (code: string): code is Code => Object.hasOwn(lossTexts.nl.codes, code) && code !== 'other';

/** What reading or saving a file loses, in words: each kind once. A loss is a code and the place it is about. The page and the command say it alike. */
export function lossText(losses: readonly string[], translator: Translator): string {
  const say = translator.of(lossTexts);
  const codes = [...new Set(losses.map((loss) => loss.split(' ')[0] ?? loss))];
  return codes.map((code) => (isKnown(code) ? say(`codes.${code}`) : say('codes.other', { code }))).join('; ');
}
