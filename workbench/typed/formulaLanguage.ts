import type { Language } from './language';

/** Dutch names of the functions people use most in such workbooks. Source: Microsoft, "Excel-functies (alfabetisch)" and "Excel functions (alphabetical)". */
// prettier-ignore
const dutchNames: Readonly<Record<string, string>> = {
  ABS: 'ABS', AND: 'EN', AVERAGE: 'GEMIDDELDE', AVERAGEIF: 'GEMIDDELDE.ALS', AVERAGEIFS: 'GEMIDDELDEN.ALS', CEILING: 'AFRONDEN.BOVEN',
  CHOOSE: 'KIEZEN', COLUMN: 'KOLOM', COLUMNS: 'KOLOMMEN', CONCAT: 'TEKST.SAMENV', CONCATENATE: 'TEKST.SAMENVOEGEN', COUNT: 'AANTAL',
  COUNTA: 'AANTALARG', COUNTBLANK: 'AANTAL.LEGE.CELLEN', COUNTIF: 'AANTAL.ALS', COUNTIFS: 'AANTALLEN.ALS', DATE: 'DATUM', DAY: 'DAG',
  EDATE: 'ZELFDE.DAG', EOMONTH: 'LAATSTE.DAG', EXACT: 'GELIJK', FALSE: 'ONWAAR', FILTER: 'FILTER', FIND: 'VIND.ALLES', FLOOR: 'AFRONDEN.BENEDEN',
  HYPERLINK: 'HYPERLINK', IF: 'ALS', IFERROR: 'ALS.FOUT', IFNA: 'ALS.NB', IFS: 'ALS.VOORWAARDEN', INDEX: 'INDEX', INDIRECT: 'INDIRECT', INT: 'INTEGER',
  ISBLANK: 'ISLEEG', ISERROR: 'ISFOUT', ISNA: 'ISNB', ISNUMBER: 'ISGETAL', ISTEXT: 'ISTEKST', LARGE: 'GROOTSTE', LEFT: 'LINKS', LEN: 'LENGTE',
  LOOKUP: 'ZOEKEN', LOWER: 'KLEINE.LETTERS', MATCH: 'VERGELIJKEN', MAX: 'MAX', MAXIFS: 'MAX.ALS.VOORWAARDEN', MEDIAN: 'MEDIAAN', MID: 'DEEL',
  MIN: 'MIN', MINIFS: 'MIN.ALS.VOORWAARDEN', MOD: 'REST', MONTH: 'MAAND', NA: 'NB', NETWORKDAYS: 'NETTO.WERKDAGEN', NOT: 'NIET', NOW: 'NU',
  OFFSET: 'VERSCHUIVING', OR: 'OF', POWER: 'MACHT', PRODUCT: 'PRODUCT', PROPER: 'BEGINLETTERS', RANK: 'RANG', REPLACE: 'VERVANGEN', RIGHT: 'RECHTS',
  ROUND: 'AFRONDEN', ROUNDDOWN: 'AFRONDEN.NAAR.BENEDEN', ROUNDUP: 'AFRONDEN.NAAR.BOVEN', ROW: 'RIJ', ROWS: 'RIJEN', SEARCH: 'VIND.SPEC',
  SIGN: 'POS.NEG', SMALL: 'KLEINSTE', SORT: 'SORTEREN', SQRT: 'WORTEL', SUBSTITUTE: 'SUBSTITUEREN', SUBTOTAL: 'SUBTOTAAL', SUM: 'SOM',
  SUMIF: 'SOM.ALS', SUMIFS: 'SOMMEN.ALS', SUMPRODUCT: 'SOMPRODUCT', TEXT: 'TEKST', TEXTJOIN: 'TEKST.COMBINEREN', TODAY: 'VANDAAG', TRIM: 'SPATIES.WISSEN',
  TRUE: 'WAAR', UNIQUE: 'UNIEK', UPPER: 'HOOFDLETTERS', VALUE: 'WAARDE', VLOOKUP: 'VERT.ZOEKEN', HLOOKUP: 'HORIZ.ZOEKEN', WEEKDAY: 'WEEKDAG',
  WEEKNUM: 'WEEKNUMMER', WORKDAY: 'WERKDAG', XLOOKUP: 'X.ZOEKEN', YEAR: 'JAAR', YEARFRAC: 'JAAR.DEEL',
};
const englishNames: ReadonlyMap<string, string> = new Map(Object.entries(dutchNames).map(([english, dutch]) => [dutch, english]));

const dutchErrors: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#DIV/0!': '#DEEL/0!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOPEN!',
  '#CALC!': '#BEREKEN!',
};
const englishErrors: ReadonlyMap<string, string> = new Map(Object.entries(dutchErrors).map(([english, dutch]) => [dutch, english]));

/** "#N/B" as "#N/A"; null where the text is no error. */
export function errorFromLocal(text: string, language: Language): string | null {
  if (text in dutchErrors) return text;
  return language === 'nl' ? (englishErrors.get(text) ?? null) : null;
}

export const errorToLocal = (error: string, language: Language): string => (language === 'nl' ? (dutchErrors[error] ?? error) : error);

/** The parts of a table in a structured reference; source: Microsoft, "Gestructureerde verwijzingen gebruiken met Excel-tabellen". */
const dutchItems: Readonly<Record<string, string>> = {
  '#All': '#Alles',
  '#Data': '#Gegevens',
  '#Headers': '#Kopteksten',
  '#Totals': '#Totalen',
  '#This Row': '#Deze rij',
};
const englishItems: ReadonlyMap<string, string> = new Map(
  Object.entries(dutchItems).map(([english, dutch]) => [dutch.toLowerCase(), english]),
);
/** A part of a table, not a column whose name starts with an escaped "#". */
const item = /(?<=\[)#[^\]]+(?=\])/g;
const itemFromLocal = (reference: string): string =>
  reference.replace(item, (name) => englishItems.get(name.toLowerCase()) ?? name).replace(/\]\s*;\s*\[/g, '],[');
const itemToLocal = (reference: string): string => reference.replace(item, (name) => dutchItems[name] ?? name).replace(/\],\[/g, '];[');

/** A piece of a formula: text in quotes, a quoted sheet name, a structured reference or an array constant is left whole. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z/0!?]+|\[(?:[^[\]]|\[[^\]]*\])*\]|\{[^}]*\}|\d+(?:[.,]\d+)?(?:E[+-]?\d+)?|[\p{L}_][\p{L}\p{N}_.]*|[\s\S]/giu;

/** A function's name as people in this language know it. */
export const functionToLocal = (name: string, language: Language): string => (language === 'nl' ? (dutchNames[name] ?? name) : name);

/** A formula as typed in this language, in Excel's own en-US notation. A Dutch formula may be written in English too, with commas between arguments kept where there is no semicolon. */
export function formulaFromLocal(formula: string, language: Language): string {
  if (language === 'en') return formula;
  const parts = formula.match(pieces) ?? [];
  return parts
    .map((part, index) => {
      if (part === ';') return ',';
      if (/^\d+,\d+/.test(part) && usesSemicolons(parts)) return part.replace(',', '.');
      if (part.startsWith('[')) return itemFromLocal(part);
      if (part.startsWith('#')) return errorFromLocal(part.toUpperCase(), 'nl') ?? part;
      const next = parts[index + 1];
      if (/^\p{L}/u.test(part) && (next === '(' || /^(on)?waar$/i.test(part))) return englishNames.get(part.toUpperCase()) ?? part;
      return part;
    })
    .join('');
}

/** In "=ROUND(A1,2)" the comma stands between arguments; in "=AFRONDEN(1,5;0)" and "=A1*1,5" it is a decimal comma. */
function usesSemicolons(parts: readonly string[]): boolean {
  return parts.includes(';') || !parts.some((part) => part === '(');
}

/** A formula in en-US notation as people in this language see it. */
export function formulaToLocal(formula: string, language: Language): string {
  if (language === 'en') return formula;
  const parts =
    formula.match(
      /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z/0!?]+|\[(?:[^[\]]|\[[^\]]*\])*\]|\{[^}]*\}|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[\p{L}_][\p{L}\p{N}_.]*|[\s\S]/giu,
    ) ?? [];
  return parts
    .map((part, index) => {
      if (part === ',') return ';';
      if (/^\d+\.\d+/.test(part)) return part.replace('.', ',');
      if (part.startsWith('[')) return itemToLocal(part);
      if (part.startsWith('#')) return errorToLocal(part.toUpperCase(), 'nl');
      if (/^\p{L}/u.test(part) && (parts[index + 1] === '(' || part === 'TRUE' || part === 'FALSE'))
        return dutchNames[part.toUpperCase()] ?? part;
      return part;
    })
    .join('');
}
