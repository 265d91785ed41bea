import { mergerOf } from './mergerOf';
import type { Merger } from './mergers';
import { coreKey } from './nameParts';
import { noMunicipality, type NoMunicipality } from './noMunicipality';
import { identify, registeredBy, type RegisteredMunicipality } from './register';

/** What a row of a list of municipalities is, by its name and its CBS code together. */
export type RowIdentity<M> =
  /** `isNamed`: the name says so too; without it only the code does. */
  | { readonly kind: 'municipality'; readonly municipality: M; readonly isNamed: boolean }
  /** Name and code are of two different ones. */
  | { readonly kind: 'codeOfAnother'; readonly byCode: M; readonly byName: M }
  /** The name fits several and no code tells which. */
  | { readonly kind: 'ambiguous'; readonly municipalities: readonly M[] }
  | { readonly kind: 'dissolved'; readonly merger: Merger }
  | { readonly kind: 'none'; readonly what: NoMunicipality }
  /** Not in the register, by name nor by code. */
  | { readonly kind: 'unknown' };

export function rowIdentity<M extends RegisteredMunicipality>(name: string, code: string, register: readonly M[]): RowIdentity<M> {
  const area = code === '' ? null : noMunicipality('', code);
  if (area !== null) return { kind: 'none', what: area };
  const byCode = code === '' ? null : registeredBy(code, register);
  const named = namedIn(name, register);
  const [first, ...others] = named;
  if (first) {
    if (byCode)
      return named.includes(byCode)
        ? { kind: 'municipality', municipality: byCode, isNamed: true }
        : { kind: 'codeOfAnother', byCode, byName: first };
    return others.length > 0 ? { kind: 'ambiguous', municipalities: named } : { kind: 'municipality', municipality: first, isNamed: true };
  }
  const merger = mergerOf(name) ?? mergerByCode(name, code);
  if (merger) return { kind: 'dissolved', merger };
  const what = noMunicipality(name);
  if (what !== null) return { kind: 'none', what };
  return byCode ? { kind: 'municipality', municipality: byCode, isNamed: name.trim() === '' } : { kind: 'unknown' };
}

/** A code that was given up says something only where the name does not say another thing. */
function mergerByCode(name: string, code: string): Merger | null {
  const merger = code === '' ? null : mergerOf(code);
  return merger && (name.trim() === '' || coreKey(name) === coreKey(merger.name)) ? merger : null;
}

/** By its name, or by a code that stands in the place of the name. */
function namedIn<M extends RegisteredMunicipality>(name: string, register: readonly M[]): readonly M[] {
  const found = registeredBy(name, register);
  return found ? [found] : identify(name, register);
}

/** When a merger took effect (ISO); Weesp joined Amsterdam on 24 March 2022. */
export const dissolvedOn = ({ code, year }: Merger): string => (code === 'GM0457' ? `${year}-03-24` : `${year}-01-01`);
