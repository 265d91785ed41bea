import type { Language, Say } from '../../../src/i18n/translator';
import type { workbenchTexts } from '../texts';
import { functionToLocal } from '../../typed/formulaLanguage';
import type { Refusal } from '../validation/checkTyped';

/** Why what was typed is not taken, in a sentence. */
export function refusalText({ fault, message }: Refusal, say: Say<typeof workbenchTexts.nl>, language: Language): string {
  if (!fault) return message ?? say('refused');
  if (fault.code !== 'formulaArguments') return say(`faults.${fault.code}`);
  return say('faults.formulaArguments', { name: functionToLocal(fault.name, language) });
}
