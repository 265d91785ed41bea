import type { Say } from '../../../src/i18n/translator';
import { workbenchTexts } from '../texts';

type Code = keyof typeof workbenchTexts.nl.lossCodes;

const isKnown = (code: string): code is Code => Object.hasOwn(workbenchTexts.nl.lossCodes, code) && code !== 'other';

/** What reading or saving a file loses, in words: each kind once. A loss is a code and the place it is about. */
export function lossText(losses: readonly string[], say: Say<typeof workbenchTexts.nl>): string {
  const codes = [...new Set(losses.map((loss) => loss.split(' ')[0] ?? loss))];
  return codes.map((code) => (isKnown(code) ? say(`lossCodes.${code}`) : say('lossCodes.other', { code }))).join('; ');
}
