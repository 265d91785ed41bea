import {
  dissolvedOn,
  isProvinceName,
  normaliseName,
  provinceMeant,
  rowIdentity,
  type NoMunicipality,
  type RegisteredMunicipality,
  type RowIdentity,
} from '../../municipalities';
import { serialOfIso } from '../../cells/serialDate';
import type { PopulationLine } from './populationLines';
import type { MunicipalityInput } from './readMunicipalities';

/** Something about the lines that a person has to know before strips go by them. */
export type PopulationRemark =
  /** Left out: no municipality. */
  | { readonly code: 'noMunicipality'; readonly row: number; readonly name: string; readonly what: NoMunicipality }
  /** Left out: dissolved before its figure was counted. */
  | { readonly code: 'dissolved'; readonly row: number; readonly name: string; readonly on: number; readonly successors: readonly string[] }
  /** Kept: it was there when its figure was counted, and is no more. */
  | {
      readonly code: 'dissolvedSince';
      readonly row: number;
      readonly name: string;
      readonly on: number;
      readonly successors: readonly string[];
    }
  /** Kept: not in the register, while most are. */
  | { readonly code: 'notRegistered'; readonly row: number; readonly name: string }
  /** Kept: its code is that of another. */
  | { readonly code: 'codeOfAnother'; readonly row: number; readonly name: string; readonly owner: string }
  /** Kept: of another province than the region is. */
  | { readonly code: 'outsideRegion'; readonly names: readonly string[]; readonly region: string }
  /** The figures are of different days: these are older than the newest, or of no known day. */
  | { readonly code: 'olderFigures'; readonly names: readonly string[]; readonly newest: number };

export interface PopulationInput extends MunicipalityInput {
  /** Place in the rows it was read from. */
  readonly row: number;
}

export interface PopulationsRead {
  /** In the order of their lines: each municipality once, unless two lines of it are of one day. */
  readonly municipalities: readonly PopulationInput[];
  /** Serial of the newest reference date of those municipalities. */
  readonly referenceDate: number | null;
  readonly remarks: readonly PopulationRemark[];
}

interface Settled {
  readonly line: PopulationLine;
  readonly key: string;
  readonly name: string;
}

/**
 * The municipalities to allocate to, of the lines of a table or file, held against the register: what is no municipality is left out and
 * named, of several figures of one the newest counts. Two lines of one municipality on one day both stay: allocate says that it is double.
 * `region` is the workbook's setting. `names`: as the lines have them (a workbook's own, by which its tables know each other) or as the register does.
 */
export function populationsIn(
  lines: readonly PopulationLine[],
  register: readonly RegisteredMunicipality[],
  names: 'own' | 'register' = 'own',
  region: string | null = null,
): PopulationsRead {
  const remarks: PopulationRemark[] = [];
  const identities = lines.map(({ name, code }): RowIdentity<RegisteredMunicipality> =>
    register.length === 0 ? { kind: 'unknown' } : rowIdentity(name, code, register),
  );
  const registered = identities.filter(({ kind }) => kind === 'municipality').length;
  const codeByName = new Map<string, string>();
  const settled = lines.flatMap((line, at): readonly Settled[] => {
    const identity = identities[at] ?? { kind: 'unknown' };
    const label = line.name === '' ? line.code : line.name;
    const { row } = line;
    if (identity.kind === 'none') {
      remarks.push({ code: 'noMunicipality', row, name: label, what: identity.what });
      return [];
    }
    if (identity.kind === 'dissolved') {
      const on = serialOfIso(dissolvedOn(identity.merger)) ?? 0;
      const wasThere = line.date !== null && line.date < on;
      remarks.push({
        code: wasThere ? 'dissolvedSince' : 'dissolved',
        row,
        name: label,
        on,
        successors: identity.merger.successors.map(({ name }) => name),
      });
      if (!wasThere) return [];
    }
    if ((identity.kind === 'unknown' || identity.kind === 'ambiguous') && registered >= 2 && registered * 2 > lines.length)
      remarks.push({ code: 'notRegistered', row, name: label });
    if (identity.kind === 'codeOfAnother') remarks.push({ code: 'codeOfAnother', row, name: label, owner: identity.byCode.name });
    const municipality =
      identity.kind === 'municipality' ? identity.municipality : identity.kind === 'codeOfAnother' ? identity.byCode : null;
    if (municipality?.code) {
      const name = names === 'register' && (identity.kind === 'municipality' || line.name === '') ? municipality.name : label;
      return [{ line, key: municipality.code, name }];
    }
    // Without a register a name that comes back is the same municipality, whatever its code.
    const plain = normaliseName(label);
    const key = codeByName.get(plain) ?? (line.code === '' ? label : line.code);
    codeByName.set(plain, key);
    return [{ line, key, name: label }];
  });
  const kept = newestOnly(settled);
  const referenceDate = newestDate(kept.map(({ line }) => line));
  const older = referenceDate === null ? [] : kept.filter(({ line }) => line.date !== referenceDate);
  if (referenceDate !== null && older.length > 0)
    remarks.push({ code: 'olderFigures', names: older.map(({ name }) => name), newest: referenceDate });
  const outside = outsideOf(kept, register, region?.trim() ?? '');
  if (region !== null && outside.length > 0) remarks.push({ code: 'outsideRegion', names: outside, region: region.trim() });
  return {
    municipalities: toldApart(kept, register).map(({ line, key, name }) => ({
      code: key,
      name,
      population: line.population,
      row: line.row,
    })),
    referenceDate,
    remarks,
  };
}

/** Where the region is one province: who is of another, which may be on purpose and must not go unsaid. */
function outsideOf(settled: readonly Settled[], register: readonly RegisteredMunicipality[], region: string): readonly string[] {
  if (!isProvinceName(region)) return [];
  const provinces = new Map(register.map(({ code, province }) => [code, province] as const));
  return settled.flatMap(({ key, name }) => {
    const province = provinces.get(key);
    return province === undefined || province === provinceMeant(region) ? [] : [name];
  });
}

/** Of each municipality the lines of its newest day; a line without a day is older than any. */
function newestOnly(settled: readonly Settled[]): readonly Settled[] {
  const newest = new Map<string, number>();
  for (const { key, line } of settled) newest.set(key, Math.max(newest.get(key) ?? 0, line.date ?? 0));
  return settled.filter(({ key, line }) => (line.date ?? 0) === newest.get(key));
}

/** Two municipalities of one name, as CBS tells them apart: Bergen (L.) and Bergen (NH.). */
function toldApart(settled: readonly Settled[], register: readonly RegisteredMunicipality[]): readonly Settled[] {
  const keys = new Map<string, Set<string>>();
  for (const { key, name } of settled) keys.set(normaliseName(name), (keys.get(normaliseName(name)) ?? new Set()).add(key));
  const official = new Map(register.map(({ code, name }) => [code, name] as const));
  return settled.map((each) =>
    (keys.get(normaliseName(each.name))?.size ?? 0) > 1 ? { ...each, name: official.get(each.key) ?? each.name } : each,
  );
}

/** The newest reference date among the lines. */
function newestDate(lines: readonly PopulationLine[]): number | null {
  const dates = lines.flatMap(({ date }) => date ?? []);
  return dates.length === 0 ? null : Math.max(...dates);
}
