import { registerFunctions } from '../functions/register';
import type { Language } from '../i18n/translator';

export { watchCalls } from '../functions/register';

/**
 * The page's first script, small and not deferred. Office.js tells Excel that functions may be called once the page is parsed, which does not
 * wait for a deferred script (OfficeDev/office-js, issue 4769): a function that is not registered by then shows #VALUE! until somebody enters it anew.
 */
let chosen: () => Language | null = () => null;

/** Dutch is the product's own language; English for who has Excel in English. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

/** Excel may call a function before Office has its context. */
export const excelLanguage = (): Language => languageOf((Office.context as Office.Context | undefined)?.displayLanguage);

/** From now on functions speak the language that was chosen in the pane, where one was. */
export function functionsSpeak(choice: () => Language | null): void {
  chosen = choice;
}

if (typeof Office !== 'undefined') registerFunctions(() => chosen() ?? excelLanguage());
