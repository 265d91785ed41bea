import { tables, type Cell, type TableKey } from '../../src/domain/contract';
import { randomFrom } from './randomFrom';

/** A table as somebody's workbook might have it: any name, any order of columns, and columns of their own. */
export interface MadeTable {
  readonly key: TableKey;
  readonly name: string;
  readonly headers: readonly string[];
  /** Contract column to header. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly Cell[])[];
}

export interface MadeWorkbook {
  readonly period: number;
  readonly tables: readonly MadeTable[];
}

const names = [
  'Assen',
  'Emmen',
  'De Wolden',
  'Aa en Hunze',
  "'s-Hertogenbosch",
  'Súdwest-Fryslân',
  'Bergen (NH.)',
  'Borger-Odoorn',
  'Hoogeveen',
  'Noordenveld',
  'Meppel',
  'Tynaarlo',
  'Westerveld',
  'Midden-Drenthe',
  'Gemeente & Co',
  'Land van "Cuijk"',
  // Names that SUMIFS would read as a pattern or a comparison.
  'Utrecht*',
  'Utrechtse Heuvelrug',
  'B?nnik',
  'Bunnik',
  'De ~Tilde',
  '<10 dorpen',
  '>5',
  '=Kop',
  '<>',
];
const statuses = [
  'concept',
  'aangevraagd',
  'gepland',
  'lopend',
  'afgerond',
  'afgewezen',
  'ingetrokken',
  'draft',
  'requested',
  'planned',
  'running',
  'done',
  'rejected',
  'withdrawn',
  'Lopend',
  'AFGEROND',
  'wacht',
  '',
  ' lopend',
];
const grants = ['vastgesteld', 'vastgesteld', 'vastgesteld', 'adopted', 'Vastgesteld', 'concept', 'draft', 'vervangen', ''];

/**
 * A mixed workbook: English words, other headers, columns in any order, text where a number should be, several
 * periods, municipalities that one table has and another lacks, joint rows, and often no Mutaties or no Gemeenten at all.
 */
export function randomWorkbook(seed: number): MadeWorkbook {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const chance = (part: number): boolean => random() < part;
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);

  const own = shuffled(names).slice(0, 1 + below(8));
  const name = (): Cell =>
    chance(0.05)
      ? ''
      : chance(0.05)
        ? one(names)
        : chance(0.02)
          ? `${one(own).replaceAll('"', '')} `
          : chance(0.1)
            ? one(own).toUpperCase()
            : one(own);
  const period = (): Cell => (chance(0.75) ? 2026 : chance(0.1) ? '' : one([2025, 2027, '2026-2028', 'FY2026', '2025']));
  const strips = (least: number): Cell =>
    chance(0.06) ? one(['3', 'drie', '', '0', '?']) : chance(0.1) ? below(20) / 4 : least + below(7);
  const numbers = Array.from({ length: 8 }, (_, index) => `O-${index + 1}`);

  const table = (key: TableKey, optional: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): MadeTable => {
    const present = Object.keys(rows[0] ?? {}).filter((column) => !optional.includes(column) || chance(0.8));
    const definitions = tables[key].columns as Readonly<
      Record<string, { readonly nl: string; readonly en: string; readonly synonyms: readonly string[] }>
    >;
    const english = chance(0.3);
    const columns = Object.fromEntries(
      present.map((column) => {
        const { nl, en } = definitions[column]!;
        // Headers that structured references must escape, for a workbook that is connected by its mapping.
        return [column, chance(0.1) ? `${nl}: '[${en}]' #1` : english ? en : nl];
      }),
    );
    const places = shuffled([...present, ...(chance(0.4) ? ['own'] : [])]);
    return {
      key,
      columns,
      name: one([tables[key].nl, tables[key].en, `Regio_${tables[key].nl}`]),
      headers: places.map((column) => columns[column] ?? 'Eigen kolom'),
      rows: rows.map((row) => places.map((column) => row[column] ?? 'eigen')),
    };
  };

  const made = [
    table(
      'allocation',
      ['period', 'status'],
      Array.from({ length: 1 + below(16) }, () => ({
        period: period(),
        municipality: name(),
        base: 6,
        total: strips(9),
        status: one(grants),
      })),
    ),
    table(
      'assignments',
      ['period', 'theme'],
      Array.from({ length: 1 + below(40) }, () => ({
        number: one(numbers),
        period: period(),
        municipality: name(),
        title: 'Wijkplan',
        theme: 'warmte',
        strips: strips(0),
        status: one(statuses),
      })),
    ),
  ];
  if (chance(0.7)) {
    made.push(
      table(
        'mutations',
        ['period', 'kind'],
        Array.from({ length: 1 + below(10) }, () => ({
          period: period(),
          municipality: name(),
          kind: one(['overdracht', 'correctie', 'top-up']),
          strips: strips(-3),
        })),
      ),
    );
  }
  if (chance(0.85)) {
    const listed = chance(0.5) ? own : own.slice(0, 1 + below(own.length));
    made.push(
      table(
        'municipalities',
        ['code'],
        [...listed, ...(chance(0.2) ? ['', listed[0]!.toUpperCase()] : [])].map((each) => ({
          municipality: each,
          code: 'GM0001',
          population: 1000 + below(100_000),
        })),
      ),
    );
  }
  return { period: 2026, tables: made };
}
