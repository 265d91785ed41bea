export { meaningOf, translated } from './meaning';
export { unknownWords, type UnknownWord } from './unknown';
export { translationRows, translationsIn } from './translations';
