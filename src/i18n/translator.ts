import { isoOf } from '../domain/cells/serialDate';

export type Language = 'nl' | 'en';
export interface Texts {
  readonly [key: string]: string | Texts;
}
/** The same keys with other words. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
/** The texts of one part of the product, in both languages. Dutch is the source of the keys. */
export interface Area<T extends Texts = Texts> {
  readonly name: string;
  readonly nl: T;
  readonly en: SameKeys<T>;
}
/** Every path to a text: "title", "findings.unknown.message". A plural key ("rows_one", "rows_other") is also found by its stem. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K | (K extends `${infer Stem}_${'one' | 'other'}` ? Stem : never)
    : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];
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
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const plural = new Intl.PluralRules(locale);
  // A formatter costs a thousand times what using it costs: each is made once.
  const numbers = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  let lists: Intl.ListFormat | undefined;
  return {
    language,
    of:
      (texts) =>
      (key, parameters = {}) => {
        const { count } = parameters;
        const text =
          (typeof count === 'number' ? textAt(texts[language], `${key}_${plural.select(count)}`) : null) ?? textAt(texts[language], key);
        if (text === null) throw new Error(`No text ${texts.name}:${key} in ${language}`);
        return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(parameters[name] ?? ''));
      },
    number: (value, options) => once(numbers, JSON.stringify(options) ?? '', () => new Intl.NumberFormat(locale, options)).format(value),
    date: (serial, style = 'short') =>
      once(
        dates,
        style,
        () =>
          new Intl.DateTimeFormat(
            locale,
            style === 'short'
              ? { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }
              : { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
          ),
      ).format(new Date(isoOf(serial))),
    list: (items) => (lists ??= new Intl.ListFormat(locale, { type: 'conjunction' })).format(items),
  };
}

function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  let found = made.get(key);
  if (found === undefined) made.set(key, (found = make()));
  return found;
}

/** The text at a path such as "findings.unknown.message". A part of the path may itself hold no full stop. */
function textAt(texts: Texts, path: string): string | null {
  let at: string | Texts | undefined = texts;
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || !Object.hasOwn(at, part)) return null;
    at = at[part];
  }
  return typeof at === 'string' ? at : null;
}
