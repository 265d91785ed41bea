import { grouped } from './grouped';
import { formerCodes } from './mergers';
import { coreKey, namePartsOf } from './nameParts';
import { normaliseName, otherNames } from './normaliseName';
import { provinceMeant } from './provinces';

/** A municipality as a register has it. */
export interface RegisteredMunicipality {
  readonly name: string;
  readonly code: string | null;
  readonly province?: string;
}

interface Index<M> {
  readonly codes: ReadonlyMap<string, readonly M[]>;
  readonly whole: ReadonlyMap<string, readonly M[]>;
  readonly core: ReadonlyMap<string, readonly M[]>;
}

/** A register is indexed once: a workbook asks the same one thousands of times. */
const indexes = new WeakMap<readonly RegisteredMunicipality[], Index<RegisteredMunicipality>>();

function indexOf<M extends RegisteredMunicipality>(register: readonly M[]): Index<M> {
  const known = indexes.get(register);
  if (known) return known as Index<M>;
  const index = {
    codes: grouped(register, ({ code }) => (code === null ? [] : [codeIn(code) ?? ''])),
    whole: grouped(register, ({ name }) => [name, ...(otherNames[name.trim()] ?? [])].map(normaliseName)),
    core: grouped(register, ({ name }) => [coreKey(name)]),
  };
  indexes.set(register, index);
  return index;
}

/** "GM1680", "gm 1680", "1680" and "1680.0" as "GM1680"; null where the text is no code of a municipality. A code that CBS changed is the new one. */
export function codeIn(text: string): string | null {
  const digits = /^(?:gm\s*-?\s*)?0*(\d{1,4})(?:\.0+)?$/i.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  const code = `GM${digits.padStart(4, '0')}`;
  return formerCodes[code] ?? code;
}

/** The municipality with a code; null where the register has none. */
export function registeredBy<M extends RegisteredMunicipality>(code: string, register: readonly M[]): M | null {
  const found = codeIn(code);
  return found === null ? null : (indexOf(register).codes.get(found)?.[0] ?? null);
}

/**
 * Every municipality that a name certainly is: none where anything in it is not understood ("Hengelo (Gld.)" while the register has
 * the one in Overijssel), several where the name fits several ("Bergen").
 */
export function identify<M extends RegisteredMunicipality>(text: string, register: readonly M[]): readonly M[] {
  const index = indexOf(register);
  const named = (name: string): readonly M[] => {
    const key = normaliseName(name);
    return key === '' ? [] : (index.whole.get(key) ?? index.core.get(key) ?? []);
  };
  const whole = named(text);
  if (whole.length > 0) return whole;
  for (const { core, qualifiers } of namePartsOf(text)) {
    const found = named(core).filter((municipality) => qualifiers.every((qualifier) => says(qualifier, municipality, named)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether what was written with a name is about this municipality: its province, its code, another name of it, or the word "gemeente". */
function says<M extends RegisteredMunicipality>(qualifier: string, municipality: M, named: (name: string) => readonly M[]): boolean {
  if (/^(?:de )?(?:gem|gemeente|municipality)\.?$/i.test(qualifier)) return true;
  const province = provinceMeant(qualifier);
  if (province !== null && municipality.province !== undefined && province === municipality.province) return true;
  const code = codeIn(qualifier);
  if (code !== null) return municipality.code !== null && codeIn(municipality.code) === code;
  return named(qualifier).includes(municipality) && named(qualifier).length === 1;
}
