import { normaliseName } from './normaliseName';

/** The provinces as assets/data/gemeenten.csv names them, with the ways people shorten them behind a municipality's name: "Hengelo (Ov.)". */
const spellings: Readonly<Record<string, readonly string[]>> = {
  Drenthe: ['Dr', 'Drente', 'Drenth'],
  Flevoland: ['Fl', 'Flev'],
  Fryslân: ['Friesland', 'Fr', 'Frl', 'Fri', 'Frysl'],
  Gelderland: ['G', 'Gld', 'Gel', 'Geld'],
  Groningen: ['Gr', 'Gn', 'Gron'],
  Limburg: ['L', 'Lb', 'Li', 'Lim', 'Limb'],
  'Noord-Brabant': ['NB', 'N.Br.', 'NBr', 'Br', 'Brabant', 'N-Brabant'],
  'Noord-Holland': ['NH', 'N-Holland'],
  Overijssel: ['O', 'Ov', 'Overijsel'],
  Utrecht: ['U', 'Ut', 'Utr'],
  Zeeland: ['Z', 'Zl', 'Zld', 'Zeel'],
  'Zuid-Holland': ['ZH', 'Z-Holland'],
};

const provinceBySpelling: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([province, short]) => [province, ...short].map((text) => [normaliseName(text), province] as const)),
);

/** Whole names, as a row of their own may be called: no abbreviations, and "Holland" and "Brabant" are no municipality either. */
const wholeNames: ReadonlySet<string> = new Set(
  [...Object.keys(spellings), 'Friesland', 'Drente', 'Brabant', 'Holland'].map(normaliseName),
);

/** The province that is meant by what stands behind a municipality's name, or null: "NH.", "Gld", "prov. Noord-Holland". */
export const provinceMeant = (text: string): string | null =>
  provinceBySpelling.get(normaliseName(text.trim().replace(/^(?:provincie\b|province\b|prov\b\.?)\s*/i, ''))) ?? null;

/** Whether a text is a province's whole name. */
export const isProvinceName = (text: string): boolean => wholeNames.has(normaliseName(text));

/** The whole names of the provinces, for who looks for the nearest name. */
export const provinceNames: readonly string[] = [...Object.keys(spellings), 'Friesland'];
