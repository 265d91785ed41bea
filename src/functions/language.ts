import { functionsTexts } from '../i18n/areas/functions';
import { createTranslator, type Language } from '../i18n/translator';
import type { FunctionError, ParameterKey } from './values';

/** Excel calls functions without saying in which language the person works: the composition root sets it once. */
let current = createTranslator('nl');

export function setFunctionLanguage(language: Language): void {
  current = createTranslator(language);
}

/** What an error says, or undefined where there is nothing to say. */
export function messageOf({ message, parameters }: FunctionError): string | undefined {
  if (message === null) return undefined;
  const say = current.of(functionsTexts);
  const { parameter } = parameters;
  return say(
    message,
    typeof parameter === 'string' ? { ...parameters, parameter: say(`parameters.${parameter as ParameterKey}`) } : parameters,
  );
}
