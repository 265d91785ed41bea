import { textOf } from '../../cells/text';
import type { Cell } from '../../contract';

/** Where a population table has what. */
export interface PopulationColumns {
  readonly name: number | null;
  readonly code: number | null;
  /** Several where there is a column a year. */
  readonly populations: readonly { readonly at: number; readonly year: number | null }[];
  readonly date: number | null;
  /** Rows that the header takes, from the first of the grid. */
  readonly bodyFrom: number;
  /** Cells that the header has. */
  readonly width: number;
}

/** Rows a header is looked for in: titles above are seldom longer. */
const searched = 30;
/** CBS's StatLine sets topic, region and unit in up to three rows. */
const mostHeaderRows = 3;

/** The header of a population table, also where titles stand above it or it takes several rows; null where there is none. */
export function populationColumns(grid: readonly (readonly Cell[])[]): PopulationColumns | null {
  for (let row = 0; row < Math.min(grid.length, searched); row++) {
    for (let rows = 1; rows <= mostHeaderRows; rows++) {
      const found = columnsIn(grid.slice(row, row + rows));
      if (found) return { ...found, bodyFrom: row + rows, width: Math.max(...grid.slice(row, row + rows).map((cells) => cells.length)) };
    }
  }
  return null;
}

type Role =
  | { readonly role: 'name' | 'code'; readonly rank: number }
  | { readonly role: 'population'; readonly year: number | null }
  | { readonly role: 'date' };

function columnsIn(rows: readonly (readonly Cell[])[]): Pick<PopulationColumns, 'name' | 'code' | 'populations' | 'date'> | null {
  const roles = new Map<number, Role>();
  for (const cells of rows) {
    for (const [at, cell] of cells.entries()) {
      const role = roleOf(textOf(cell));
      const before = roles.get(at);
      if (!role) continue;
      // A title that says "Bevolking" over the column of the names is no header.
      if (before && before.role !== role.role) return null;
      if (!before) roles.set(at, role);
    }
  }
  const best = (wanted: 'name' | 'code'): number | null => {
    let found: { at: number; rank: number } | null = null;
    for (const [at, role] of roles) if (role.role === wanted && (!found || role.rank < found.rank)) found = { at, rank: role.rank };
    return found?.at ?? null;
  };
  const populations = [...roles].flatMap(([at, role]) => (role.role === 'population' ? [{ at, year: role.year }] : []));
  const [name, code] = [best('name'), best('code')];
  if (populations.length === 0 || (name === null && code === null)) return null;
  return { name, code, populations, date: [...roles].find(([, { role }]) => role === 'date')?.[0] ?? null };
}

/** What a row is about goes before what it lies in: CBS's Kerncijfers wijken en buurten names the municipality of each district too. */
const names = [
  'regio',
  'regios',
  'regionaam',
  'statnaam',
  'gemeente',
  'gemeenten',
  'gemeentenaam',
  'naamgemeente',
  'gmnaam',
  'municipality',
  'municipalities',
  'municipalityname',
  'naam',
  'name',
];
const codes = [
  'gwbcode',
  'gwbcode10',
  'codering',
  'wijkenenbuurten',
  'regiocode',
  'regiocodegemeente',
  'statcode',
  'code',
  'cbscode',
  'cbs',
  'gemeentecode',
  'gemeentecodegm',
  'municipalitycode',
  'gmcode',
];
const dates = [
  'peildatum',
  'datum',
  'standper',
  'referencedate',
  'date',
  'perioden',
  'periode',
  'periods',
  'period',
  'jaar',
  'statjaar',
  'year',
];
const population =
  /^(?:totale|total|totaal|aantal|huidig)?(?:inwoners?(?:aantal|tal)?|bevolking(?:somvang)?|population|inhabitants|aantinw|ainw)(?:aantal|number)?(?:aanhetbeginvandeperiode|(?:op|per)?(?:1)?(?:januari|jan)?)?((?:19|20)\d{2})?(?:aantal|number)?$/;

function roleOf(text: string): Role | null {
  const key = headerKey(text);
  const rank = names.indexOf(key);
  if (rank >= 0) return { role: 'name', rank };
  const codeRank = codes.indexOf(key);
  if (codeRank >= 0) return { role: 'code', rank: codeRank };
  if (dates.includes(key)) return { role: 'date' };
  const match = population.exec(key);
  return match ? { role: 'population', year: match[1] === undefined ? null : Number(match[1]) } : null;
}

/** "GM_CODE", "Regio's", "AantalInwoners_5" and "Bevolking op 1 januari|Totale bevolking (aantal)" in plain letters. */
function headerKey(text: string): string {
  const last = text.split('|').at(-1) ?? '';
  return last
    .normalize('NFD')
    .toLowerCase()
    .replace(/_\d{1,3}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
