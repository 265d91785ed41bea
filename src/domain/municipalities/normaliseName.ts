/**
 * What remains of a municipality's name when case, accents, spaces, hyphens, apostrophes and
 * the word "gemeente" are left out: "gem. Aa & Hunze" and "Aa en Hunze" both give "aaenhunze".
 */
export function normaliseName(text: string): string {
  return lettersOf(wordsOf(text));
}

/** The words of a name in plain lower case, "gemeente" and punctuation left out. */
export function wordsOf(text: string): readonly string[] {
  const plain = withoutNoteMarks(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\ba\s*[./]\s*d\b\.?/g, ' aan den ')
    .replace(/&|\+/g, ' en ')
    // "Wolden, De" and "Wolden (De)": the article goes to the front.
    .replace(/^(.*?)\s*(?:,\s*|\()(de|den|het|'s)\)?\s*$/u, '$2 $1')
    .replace(/['’‘`´ʼ]/g, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const own = words.filter((word) => !municipalityWords.has(word));
  const rest = own.length > 0 ? own : words;
  return rest[0] === 'of' && own.length < words.length ? rest.slice(1) : rest;
}

/** "Assen*" and "Meppel²": a mark that points at a note below is no part of the name, and no figure in it. */
export const withoutNoteMarks = (text: string): string => text.replace(/\s*[*†‡§¹²³⁰⁴-⁹]+\s*$/u, '');

const municipalityWords: ReadonlySet<string> = new Set(['gemeente', 'gemeentes', 'gem', 'gmte', 'gemeentehuis', 'municipality']);

const lettersOf = (words: readonly string[]): string => words.join('');

/** Everyday, English, Frisian and older names of municipalities, by the name CBS uses. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  "'s-Hertogenbosch": ['Den Bosch'],
  "'s-Gravenhage": ['Den Haag', 'The Hague'],
  'Nuenen, Gerwen en Nederwetten': ['Nuenen', 'Nuenen c.a.'],
  'Súdwest-Fryslân': ['Zuidwest-Friesland', 'Zuidwest-Fryslân', 'Sudwest', 'SWF'],
  'De Fryske Marren': ['De Friese Meren', 'Friese Meren', 'Fryske Marren'],
  'Noardeast-Fryslân': ['Noordoost-Friesland', 'Noordoost-Fryslân'],
  Dantumadiel: ['Dantumadeel'],
  Tytsjerksteradiel: ['Tietjerksteradeel'],
  Leeuwarden: ['Ljouwert'],
  Heerenveen: ['It Hearrenfean', 'Hearrenfean'],
  Harlingen: ['Harns'],
  Smallingerland: ['Smellingerlân'],
  Ooststellingwerf: ['Eaststellingwerf'],
};
