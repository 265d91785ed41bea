import { matchMunicipality } from './matchMunicipality';
import type { Municipality } from './loadMunicipalities';

/** Where the names of a workbook lie. */
export interface Region {
  readonly province: string;
  /** Municipalities of that province that are named, in the order of the register. */
  readonly named: readonly Municipality[];
}

/** More than this part of the municipalities named must lie in one province. */
const most = 0.6;

/** The province that the names in a workbook's rows are of; null where they are of several, or too few to tell. */
export function regionOf(names: readonly string[], register: readonly Municipality[]): Region | null {
  const found = new Set<Municipality>();
  for (const name of new Set(names)) {
    const match = matchMunicipality(name, register);
    if (match.kind === 'exact' || match.kind === 'normalised') found.add(match.municipality);
  }
  const counts = new Map<string, number>();
  for (const { province } of found) counts.set(province, (counts.get(province) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  if (!first || found.size < 2 || first[1] <= found.size * most) return null;
  return { province: first[0], named: register.filter((each) => each.province === first[0] && found.has(each)) };
}
