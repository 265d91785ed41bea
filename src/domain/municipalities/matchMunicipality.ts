import { mergers, type Merger } from './mergers';
import { nearestNames } from './nearestNames';
import { normaliseName, normaliseWithoutBrackets, otherNames } from './normaliseName';

/** What a list must tell of a municipality to find it by its name or CBS code. */
export interface NamedMunicipality {
  readonly name: string;
  /** CBS code ("GM1680"), or null where the list has none. */
  readonly code: string | null;
}

type MunicipalityMatch<M> =
  /** The name or the code, letter for letter. */
  | { readonly kind: 'exact'; readonly municipality: M }
  /** Certainly this one, written differently ("gem. Aa & Hunze", "gm1680", "Den Bosch"). */
  | { readonly kind: 'normalised'; readonly municipality: M }
  /** Not certain; the nearest names, best first. Ask. */
  | { readonly kind: 'suggestions'; readonly suggestions: readonly M[] }
  /** The name fits several as it stands ("Bergen"). Ask. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly M[] }
  /** Dissolved or renamed; a successor that is not in the list has no `municipality`. More than one: its land was divided. */
  | { readonly kind: 'merged'; readonly merger: Merger; readonly successors: readonly Successor<M>[] }
  | { readonly kind: 'unknown' };

interface Successor<M> {
  readonly code: string;
  readonly name: string;
  readonly municipality: M | null;
}

/**
 * Finds the municipality that a text means. Case, accents, hyphens, apostrophes, spaces, "&" and
 * the word "gemeente" make no difference; a code is read with or without GM and leading zeros.
 * A name in the list goes before a merger, a merger before a guess.
 */
export function matchMunicipality<M extends NamedMunicipality>(text: string, list: readonly M[]): MunicipalityMatch<M> {
  const wanted = text.trim();
  if (wanted === '') return { kind: 'unknown' };
  const index = indexOf(list);
  const literal = index.literal.get(wanted);
  if (literal?.length === 1 && literal[0]) return { kind: 'exact', municipality: literal[0] };
  const code = codeIn(wanted);
  const found = code === null ? certainIn(index, wanted) : index.codes.get(code);
  if (found && found.length > 1) return { kind: 'ambiguous', candidates: found };
  if (found?.[0]) return { kind: 'normalised', municipality: found[0] };
  const merger = mergerOf(wanted, code);
  if (merger) {
    const successors = merger.successors.map((successor) => ({
      ...successor,
      municipality: index.codes.get(successor.code)?.[0] ?? certainIn(index, successor.name)?.[0] ?? null,
    }));
    return { kind: 'merged', merger, successors };
  }
  // "Drenthe" is not Midden-Drenthe.
  if (code !== null || provinces.has(normaliseName(wanted.replace(/^(?:de )?(?:provincie|prov\.?)\s+/i, '')))) return { kind: 'unknown' };
  const suggestions = nearestNames(wanted, list);
  return suggestions.length > 0 ? { kind: 'suggestions', suggestions } : { kind: 'unknown' };
}

/**
 * The municipalities in a text that names several ("Assen, Emmen en Meppel"), or null where any part
 * is not certain or it names fewer than two. One municipality whose name holds "en" is not split.
 */
export function splitMunicipalities<M extends NamedMunicipality>(text: string, list: readonly M[]): readonly M[] | null {
  const index = indexOf(list);
  const single = (part: string): M | null => {
    const code = codeIn(part.trim());
    const found = index.literal.get(part.trim()) ?? (code === null ? certainIn(index, part) : index.codes.get(code));
    return found?.length === 1 ? (found[0] ?? null) : null;
  };
  if (single(text)) return null;
  const found: M[] = [];
  for (const part of text.split(/[,;/\n+]/)) {
    if (part.trim() === '') continue;
    const whole = single(part);
    const pieces = whole ? [whole] : part.split(/\s+en\s+|\s+and\s+|\s*&\s*/).map(single);
    for (const piece of pieces) {
      if (!piece) return null;
      if (!found.includes(piece)) found.push(piece);
    }
  }
  return found.length > 1 ? found : null;
}

const provinces: ReadonlySet<string> = new Set(
  [
    'Drenthe',
    'Flevoland',
    'Friesland',
    'Fryslân',
    'Gelderland',
    'Groningen',
    'Limburg',
    'Brabant',
    'Noord-Brabant',
    'Holland',
    'Noord-Holland',
    'Zuid-Holland',
    'Overijssel',
    'Utrecht',
    'Zeeland',
  ].map(normaliseName),
);

interface Index<M> {
  readonly literal: ReadonlyMap<string, readonly M[]>;
  readonly codes: ReadonlyMap<string, readonly M[]>;
  readonly normalised: ReadonlyMap<string, readonly M[]>;
  readonly withoutBrackets: ReadonlyMap<string, readonly M[]>;
}

/** A list is indexed once: a workbook asks the same list thousands of times. */
const indexes = new WeakMap<readonly NamedMunicipality[], Index<NamedMunicipality>>();

function indexOf<M extends NamedMunicipality>(list: readonly M[]): Index<M> {
  const known = indexes.get(list);
  if (known) return known as Index<M>;
  const index = {
    literal: grouped(list, ({ name, code }) => (code === null ? [name.trim()] : [name.trim(), code.trim()])),
    codes: grouped(list, ({ code }) => (code === null ? [] : [codeIn(code.trim()) ?? ''])),
    normalised: grouped(list, ({ name }) => [name, ...(otherNames[name.trim()] ?? [])].map(normaliseName)),
    withoutBrackets: grouped(list, ({ name }) => [normaliseWithoutBrackets(name)]),
  };
  indexes.set(list, index);
  return index;
}

function grouped<M>(list: readonly M[], keysOf: (municipality: M) => readonly string[]): ReadonlyMap<string, readonly M[]> {
  const groups = new Map<string, M[]>();
  for (const municipality of list) {
    for (const key of new Set(keysOf(municipality))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(municipality);
      else groups.set(key, [municipality]);
    }
  }
  return groups;
}

/** Everything the text fits without guessing: as a whole first, then each side without its brackets. */
function certainIn<M>(index: Index<M>, text: string): readonly M[] | undefined {
  const whole = normaliseName(text);
  return index.normalised.get(whole) ?? index.withoutBrackets.get(whole) ?? index.normalised.get(normaliseWithoutBrackets(text));
}

/** "GM1680", "gm 1680" and "1680" as "GM1680"; null where the text is no code. */
function codeIn(text: string): string | null {
  const digits = /^(?:gm\s*-?\s*)?0*(\d{1,4})(?:\.0+)?$/i.exec(text)?.[1];
  return digits === undefined ? null : `GM${digits.padStart(4, '0')}`;
}

const mergersByName = grouped(mergers, ({ name }) => [normaliseName(name)]);
const mergersByCode = grouped(mergers, ({ code }) => [code]);

function mergerOf(text: string, code: string | null): Merger | undefined {
  return (code === null ? mergersByName.get(normaliseName(text)) : mergersByCode.get(code))?.[0];
}
