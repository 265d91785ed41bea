import { createContext, useContext, useMemo } from 'react';
import type { Area, Say, Texts, Translator } from '../i18n/translator';

const TranslatorContext = createContext<Translator | null>(null);
export const TranslatorProvider = TranslatorContext.Provider;

/** Words, numbers and dates in the pane's language. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('useTranslator outside TranslatorProvider');
  return translator;
}

/** The texts of one area: const say = useTexts(checkTexts); say('title'). */
export function useTexts<T extends Texts>(area: Area<T>): Say<T> {
  const translator = useTranslator();
  return useMemo(() => translator.of(area), [translator, area]);
}
