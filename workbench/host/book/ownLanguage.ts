import { formulaFromLocal, formulaToLocal } from '../../typed/formulaLanguage';
import type { Book } from './book';

type Spoken = 'formulasLocal' | 'ruleFormulas' | 'nameFormulas';

/** A formula as this Excel gives it back: in en-US, or in the language of its user. */
export const inOwnLanguage = ({ quirks, language }: Book, which: Spoken, formula: string): string =>
  quirks[which] === 'own' ? formulaToLocal(formula, language) : formula;

/** The other way; what is no formula stays as it is. */
export const fromOwnLanguage = ({ quirks, language }: Book, which: Spoken, text: string): string =>
  quirks[which] === 'own' && text.startsWith('=') ? formulaFromLocal(text, language) : text;
