import i18next, { type InitOptions, type i18n } from 'i18next';
import { isoOf } from '../domain/cells/serialDate';

export type Language = 'nl' | 'en';
export interface Texts { readonly [key: string]: string | Texts }
/** The same keys with other words. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
/** The texts of one part of the product, in both languages. Dutch is the source of the keys. */
export interface Area<T extends Texts = Texts> { readonly name: string; readonly nl: T; readonly en: SameKeys<T> }
/** Every path to a text: "title", "findings.unknown.message". A plural key ("rows_one", "rows_other") is also found by its stem. */
export type TextKey<T> = { [K in keyof T & string]: T[K] extends string ? K | (K extends `${infer Stem}_${'one' | 'other'}` ? Stem : never) : `${K}.${TextKey<T[K]>}` }[keyof T & string];
export type Parameters = Readonly<Record<string, string | number | null | undefined>>;
export type Say<T extends Texts> = (key: TextKey<T>, parameters?: Parameters) => string;

export function area<const T extends Texts>(name: string, nl: T, en: SameKeys<T>): Area<T> {
  return { name, nl, en };
}

export interface Translator {
  readonly language: Language;
  /** The texts of an area. A parameter is written {{name}} in the text; `count` chooses the plural. */
  readonly of: <T extends Texts>(area: Area<T>) => Say<T>;
  /** A number as people write it: "1.234,5" in Dutch. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** An Excel date serial as "3 maart 2026" (long) or "03-03-2026" (short). */
  readonly date: (serial: number, style?: 'short' | 'long') => string;
  /** "a, b en c". */
  readonly list: (items: readonly string[]) => string;
}

/** Words, numbers and dates in one language. A text that is missing throws: a gap is a bug, found by the parity test. */
export function createTranslator(language: Language): Translator {
  const engine: i18n = i18next.createInstance();
  const options: InitOptions & { showSupportNotice: boolean } = {
    lng: language, fallbackLng: false, initAsync: false, resources: {}, interpolation: { escapeValue: false }, showSupportNotice: false,
    parseMissingKeyHandler: (key: string) => { throw new Error(`No text ${key} in ${language}`); },
  };
  void engine.init(options);
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return {
    language,
    of: (texts) => {
      if (!engine.hasResourceBundle(language, texts.name)) engine.addResourceBundle(language, texts.name, texts[language]);
      return (key, parameters) => engine.t(`${texts.name}:${key}`, parameters as Record<string, unknown>);
    },
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    date: (serial, style = 'short') =>
      new Intl.DateTimeFormat(locale, style === 'short'
        ? { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }
        : { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(isoOf(serial))),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
