export { meaningOf, translated } from './meaning';
export { unknownWords, type UnknownWord } from './unknown';
export { isTranslated, translationRows, translationsIn, type Translation, type TranslationProblem } from './translations';
