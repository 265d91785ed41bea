import { isSealWhole, type AdoptionSeal, type ComparableRow, type MunicipalityInput } from '../../../domain/allocation';
import { isBlank, placeOf, wordKey, type AllocationStatus, type Cell, type TableOf } from '../../../domain/contract';
import { normaliseName } from '../../../domain/municipalities';
import { samePeriod } from '../../../domain/periods';

export interface VersionRow {
  readonly municipality: string;
  readonly total: number;
  /** As the user sees it. */
  readonly row: number;
}

/** The rows of the table Toekenning that belong together: one period, status, rule and day. */
export interface Version {
  readonly period: string;
  readonly status: AllocationStatus;
  /** Fingerprint. */
  readonly rule: string;
  readonly adoptedOn: number | null;
  readonly rows: readonly VersionRow[];
  readonly total: number;
  /** What was kept of its adoption, where that is known. */
  readonly seal: AdoptionSeal | null;
}

/** Every version there was, in the order of the sheet. A municipality that comes back begins another version. */
export function versionsIn(table: TableOf<'allocation'>, seals: readonly AdoptionSeal[]): readonly Version[] {
  const { period, municipality, total, status, rule, adoptedOn } = table.columns;
  const cell = (row: readonly Cell[], at: number | undefined): Cell => (at === undefined ? '' : (row[at] ?? ''));
  const found: { key: string; names: Set<string>; version: Omit<Version, 'rows' | 'total' | 'seal'>; rows: VersionRow[] }[] = [];
  table.values.forEach((row, index) => {
    const name = String(cell(row, municipality)).trim();
    const word = wordKey('allocationStatus', String(cell(row, status)).trim());
    if (name === '' || word === null) return;
    const day = cell(row, adoptedOn);
    const version = {
      period: String(cell(row, period)).trim(),
      status: word,
      rule: String(cell(row, rule)).trim(),
      adoptedOn: typeof day === 'number' && !isBlank(day) ? day : null,
    };
    const key = [version.period.toLowerCase(), version.status, version.rule, version.adoptedOn].join('\n');
    const plain = normaliseName(name);
    let group = found.findLast((each) => each.key === key);
    if (!group || group.names.has(plain)) found.push((group = { key, names: new Set(), version, rows: [] }));
    group.names.add(plain);
    group.rows.push({ municipality: name, total: Number(cell(row, total)) || 0, row: placeOf(table, index).row });
  });
  const unclaimed = seals.filter(isSealWhole);
  return found.map(({ version, rows }) => {
    const at = version.status === 'draft' ? -1 : unclaimed.findIndex((seal) => isOf(seal, version, rows));
    const seal = at < 0 ? null : (unclaimed.splice(at, 1)[0] ?? null);
    return { ...version, rows, total: rows.reduce((sum, each) => sum + each.total, 0), seal };
  });
}

const isOf = (seal: AdoptionSeal, version: Pick<Version, 'period' | 'rule'>, rows: readonly VersionRow[]): boolean =>
  samePeriod(seal.period, version.period) && seal.fingerprint === version.rule && seal.lines.length === rows.length;

/** The version of a period that counts now, or its concept. */
export function versionOf(versions: readonly Version[], period: string, status: 'adopted' | 'draft'): Version | null {
  return versions.findLast((version) => version.status === status && samePeriod(version.period, period)) ?? null;
}

/** A version to set beside an allocation: with the codes and populations of the municipalities that are known now. */
export function comparableRows({ rows }: Pick<Version, 'rows'>, inputs: readonly MunicipalityInput[]): readonly ComparableRow[] {
  const known = new Map(inputs.map((input) => [normaliseName(input.name), input]));
  return rows.map(({ municipality, total }) => {
    const input = known.get(normaliseName(municipality));
    return {
      code: input?.code ?? municipality,
      municipality,
      population: typeof input?.population === 'number' ? input.population : null,
      total,
    };
  });
}
