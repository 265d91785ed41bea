import { grouped } from './grouped';
import { mergerOf } from './mergerOf';
import { mergers, type Merger } from './mergers';
import { coreKey, namePartsOf } from './nameParts';
import { isSlipOf, nearestNames } from './nearestNames';
import { noMunicipality, type NoMunicipality } from './noMunicipality';
import { normaliseName, otherNames } from './normaliseName';
import { provinceNames } from './provinces';
import { codeIn, identify, registeredBy, type RegisteredMunicipality } from './register';

/** What a list must tell of a municipality to find it by its name or CBS code. */
export interface NamedMunicipality {
  readonly name: string;
  /** CBS code ("GM1680"), or null where the list has none. */
  readonly code: string | null;
}

export type MunicipalityMatch<M> =
  /** The name or the code, letter for letter. */
  | { readonly kind: 'exact'; readonly municipality: M }
  /** Certainly this one, written differently ("gem. Aa & Hunze", "gm1680", "Den Bosch"). */
  | { readonly kind: 'normalised'; readonly municipality: M }
  /** The nearest names, best first. Ask, unless the text is the first beyond doubt: one slip, and no other municipality comes as near. */
  | { readonly kind: 'suggestions'; readonly suggestions: readonly M[]; readonly isCertain: boolean }
  /** The name fits several as it stands ("Bergen"). Ask. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly M[] }
  /** Certainly another municipality of the register, which the list does not have; several where the name fits several. */
  | { readonly kind: 'elsewhere'; readonly municipalities: readonly RegisteredMunicipality[] }
  /** Dissolved or renamed; a successor that is not in the list has no `municipality`. More than one: its land was divided. */
  | { readonly kind: 'merged'; readonly merger: Merger; readonly successors: readonly Successor<M>[] }
  /** No municipality at all: a total, a province, a part of one. */
  | { readonly kind: 'none'; readonly what: NoMunicipality }
  | { readonly kind: 'unknown' };

interface Successor<M> {
  readonly code: string;
  readonly name: string;
  readonly municipality: M | null;
}

/**
 * Finds the municipality of a list that a text means, held against all municipalities there are: a text that is the name of another
 * is that other, never a slip. Case, accents, hyphens, apostrophes, spaces, "&" and the word "gemeente" make no difference; a code is
 * read with or without GM and leading zeros; what stands behind a name has to be understood. Without a register no slip is certain.
 */
export function matchMunicipality<M extends NamedMunicipality>(
  text: string,
  list: readonly M[],
  register: readonly RegisteredMunicipality[] = list,
): MunicipalityMatch<M> {
  const wanted = text.trim();
  if (wanted === '') return { kind: 'unknown' };
  const index = indexOf(list, register);
  const literal = index.literal.get(wanted);
  if (literal?.length === 1 && literal[0]) return { kind: 'exact', municipality: literal[0] };
  const found = certainIn(wanted, index, register);
  if (found.own.length > 1) return { kind: 'ambiguous', candidates: found.own };
  if (found.own[0]) {
    // "Bergen" while the list has one of the two, "Assen?": likely, not certain.
    return found.isOnly && !wanted.includes('?')
      ? { kind: 'normalised', municipality: found.own[0] }
      : { kind: 'suggestions', suggestions: found.own, isCertain: false };
  }
  if (found.elsewhere.length > 0) return { kind: 'elsewhere', municipalities: found.elsewhere };
  const code = codeIn(wanted);
  const merger = mergerOf(wanted);
  if (merger) {
    const successors = merger.successors.map((successor) => ({
      ...successor,
      municipality: index.codes.get(successor.code)?.[0] ?? index.whole.get(normaliseName(successor.name))?.[0] ?? null,
    }));
    return { kind: 'merged', merger, successors };
  }
  const what = noMunicipality(wanted);
  if (what !== null) return { kind: 'none', what };
  return code !== null ? { kind: 'unknown' } : guess(wanted, list, register);
}

/**
 * The municipalities in a text that names several ("Assen, Emmen en Meppel"), or null where any part
 * is not certain or it names fewer than two. One municipality whose name holds "en" is not split.
 */
export function splitMunicipalities<M extends NamedMunicipality>(
  text: string,
  list: readonly M[],
  register: readonly RegisteredMunicipality[] = list,
): readonly M[] | null {
  const index = indexOf(list, register);
  const single = (part: string): M | null => {
    const literal = index.literal.get(part.trim());
    const { own, isOnly } = literal ? { own: literal, isOnly: true } : certainIn(part.trim(), index, register);
    return own.length === 1 && isOnly ? (own[0] ?? null) : null;
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

interface Index<M> {
  readonly literal: ReadonlyMap<string, readonly M[]>;
  /** By the CBS code a row has, or that its name has in the register. */
  readonly codes: ReadonlyMap<string, readonly M[]>;
  readonly whole: ReadonlyMap<string, readonly M[]>;
}

/** A list is indexed once for each register it is held against. */
const indexes = new WeakMap<readonly NamedMunicipality[], WeakMap<readonly RegisteredMunicipality[], Index<NamedMunicipality>>>();

function indexOf<M extends NamedMunicipality>(list: readonly M[], register: readonly RegisteredMunicipality[]): Index<M> {
  const own = indexes.get(list) ?? new WeakMap<readonly RegisteredMunicipality[], Index<NamedMunicipality>>();
  indexes.set(list, own);
  const known = own.get(register);
  if (known) return known as Index<M>;
  const index = {
    literal: grouped(list, ({ name, code }) => (code === null ? [name.trim()] : [name.trim(), code.trim()])),
    codes: grouped(list, ({ name, code }) => [(code === null ? null : codeIn(code)) ?? onlyCode(name, register) ?? '']),
    whole: grouped(list, ({ name }) => [normaliseName(name)]),
  };
  own.set(register, index);
  return index;
}

function onlyCode(name: string, register: readonly RegisteredMunicipality[]): string | null {
  const [only, ...others] = identify(name, register);
  return only?.code && others.length === 0 ? codeIn(only.code) : null;
}

/** What a text certainly means: rows of the list, and what the register has beside them. */
function certainIn<M extends NamedMunicipality>(
  text: string,
  index: Index<M>,
  register: readonly RegisteredMunicipality[],
): { readonly own: readonly M[]; readonly isOnly: boolean; readonly elsewhere: readonly RegisteredMunicipality[] } {
  const code = codeIn(text);
  if (code !== null) {
    const registered = registeredBy(code, register);
    return { own: index.codes.get(code) ?? [], isOnly: true, elsewhere: registered ? [registered] : [] };
  }
  const named = index.whole.get(normaliseName(text));
  if (named) return { own: named, isOnly: true, elsewhere: [] };
  const all = identify(text, register);
  const own = [...new Set(all.flatMap((each) => ownOf(each, index)))];
  return { own, isOnly: all.length === 1, elsewhere: all };
}

function ownOf<M>({ name, code }: RegisteredMunicipality, index: Index<M>): readonly M[] {
  const key = code === null ? null : codeIn(code);
  return (key === null ? undefined : index.codes.get(key)) ?? index.whole.get(normaliseName(name)) ?? [];
}

function guess<M extends NamedMunicipality>(
  text: string,
  list: readonly M[],
  register: readonly RegisteredMunicipality[],
): MunicipalityMatch<M> {
  // "Hengelo (Gld.)": the name is there, what stands with it says another.
  const qualified = namePartsOf(text).flatMap(({ core }) => list.filter(({ name }) => coreKey(name) === normaliseName(core)));
  const suggestions = qualified.length > 0 ? [...new Set(qualified)].slice(0, 3) : nearestNames(text, list);
  const [first] = suggestions;
  if (!first) return { kind: 'unknown' };
  const isHeld = (register as readonly NamedMunicipality[]) !== list;
  return {
    kind: 'suggestions',
    suggestions,
    isCertain: isHeld && qualified.length === 0 && isSlipOf(text, first.name, () => allKeys(list, register)),
  };
}

const keysByList = new WeakMap<readonly NamedMunicipality[], WeakMap<readonly RegisteredMunicipality[], readonly string[]>>();

/** Every name a text may be a slip of: of the list, of the register and what people call those, of what was dissolved, of the provinces. */
function allKeys(list: readonly NamedMunicipality[], register: readonly RegisteredMunicipality[]): readonly string[] {
  const own = keysByList.get(list) ?? new WeakMap<readonly RegisteredMunicipality[], readonly string[]>();
  keysByList.set(list, own);
  const known = own.get(register);
  if (known) return known;
  const keys = new Set([
    ...list.map(({ name }) => normaliseName(name)),
    ...register.flatMap(({ name }) => [normaliseName(name), coreKey(name)]),
    ...[...Object.values(otherNames).flat(), ...mergers.map(({ name }) => name), ...provinceNames].map(normaliseName),
  ]);
  own.set(register, [...keys]);
  return [...keys];
}
