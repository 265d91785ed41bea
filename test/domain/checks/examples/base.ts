import {
  columnsOf,
  tables,
  type Cell,
  type CellArea,
  type TableData,
  type TableKey,
  type WorkbookTables,
} from '../../../../src/domain/contract';
import { serialOfIso } from '../../../../src/domain/cells';
import type { AdoptionSeal } from '../../../../src/domain/allocation';
import type { WorkbookExtras } from '../../../../src/domain/checks';

export type Row = Readonly<Record<string, Cell>>;
type Rows = { readonly [T in TableKey]?: readonly Row[] };

export const day = (iso: string): number => serialOfIso(iso) ?? Number.NaN;
/** The day on which every example is checked. */
export const today = day('2026-07-01');

const reason = 'De netbeheerder legt vanaf 2028 nieuwe leidingen aan in de wijk.';
const goal = 'De gemeenteraad kan in december kiezen tussen een warmtenet en warmtepompen.';
const result =
  'Een adviesnota van hoogstens 15 bladzijden met een kaart en een kostenvergelijking, goedgekeurd door de projectgroep; buiten de opdracht blijft de aanbesteding. De nota wordt overgedragen aan de programmaleider.';
const assignment = (row: Row): Row => ({
  period: 2026,
  reason,
  goal,
  result,
  theme: 'Wijkaanpak',
  phase: 'Verkenning',
  client: 'Programmaleider warmte',
  contractor: 'Adviseur warmte',
  level: 'medior',
  remark: '',
  hours: '',
  satisfaction: '',
  ...row,
});

/** A small region where nothing is wrong: every example changes one thing in it. */
// prettier-ignore
export const base: Rows = {
  municipalities: [
    { municipality: 'Assen', code: 'GM0106', population: 69701, referenceDate: day('2024-01-01') },
    { municipality: 'Emmen', code: 'GM0114', population: 109346, referenceDate: day('2024-01-01') },
    { municipality: 'Aa en Hunze', code: 'GM1680', population: 25845, referenceDate: day('2024-01-01') },
  ],
  allocation: [
    { period: 2026, municipality: 'Assen', base: 6, share: 7, total: 13, status: 'vastgesteld', rule: '', adoptedOn: day('2025-12-10') },
    { period: 2026, municipality: 'Emmen', base: 6, share: 8, total: 14, status: 'vastgesteld', rule: '', adoptedOn: day('2025-12-10') },
    { period: 2026, municipality: 'Aa en Hunze', base: 6, share: 4, total: 10, status: 'vastgesteld', rule: '', adoptedOn: day('2025-12-10') },
  ],
  assignments: [
    assignment({ number: '2026-001', municipality: 'Assen', title: 'Warmteplan voor de wijk Noorderpark', strips: 4, status: 'afgerond', start: day('2026-01-12'), end: day('2026-05-29'), hours: 150, satisfaction: 4 }),
    assignment({ number: '2026-002', municipality: 'Emmen', title: 'Isolatieaanpak Angelslo', strips: 3, status: 'lopend', start: day('2026-03-02'), end: day('2026-09-25'), level: 'senior' }),
    assignment({ number: '2026-003', municipality: 'Aa en Hunze', title: 'Gesprekken met dorpshuizen over aardgasvrij', strips: 2, status: 'gepland', start: day('2026-09-07'), end: day('2026-12-11') }),
    assignment({ number: '2026-004', municipality: 'Assen', title: 'Gezamenlijke inkoop van bodemonderzoek', strips: 1, status: 'lopend', start: day('2026-02-02'), end: day('2026-10-30') }),
    assignment({ number: '2026-004', municipality: 'Emmen', title: 'Gezamenlijke inkoop van bodemonderzoek', strips: 2, status: 'lopend', start: day('2026-02-02'), end: day('2026-10-30') }),
  ],
  mutations: [
    { date: day('2026-04-01'), period: 2026, municipality: 'Emmen', kind: 'overdracht', strips: -1, counterparty: 'Aa en Hunze', assignment: '', explanation: 'Afgesproken in het regioberaad', id: 'M-01' },
    { date: day('2026-04-01'), period: 2026, municipality: 'Aa en Hunze', kind: 'overdracht', strips: 1, counterparty: 'Emmen', assignment: '', explanation: 'Afgesproken in het regioberaad', id: 'M-02' },
  ],
  team: [
    { member: 'Adviseur warmte', level: 'medior', fte: 0.9, from: day('2025-09-01'), to: '', expertise: 'Warmtenetten' },
    { member: 'Projectleider wijken', level: 'senior', fte: 0.8, from: day('2025-09-01'), to: '', expertise: 'Wijkaanpak' },
  ],
  bookings: [
    { member: 'Adviseur warmte', assignment: '2026-001', from: day('2026-01-12'), to: day('2026-05-29'), fte: 0.4 },
    { member: 'Projectleider wijken', assignment: '2026-002', from: day('2026-03-02'), to: day('2026-09-25'), fte: 0.5 },
    { member: 'Adviseur warmte', assignment: '2026-004', from: day('2026-02-02'), to: day('2026-10-30'), fte: 0.4 },
  ],
  availability: [{ member: 'Adviseur warmte', from: day('2026-07-20'), to: day('2026-08-07'), fteLess: 0.1 }],
  products: [{ product: 'Databank gebiedsprofielen', kind: 'databank', date: day('2026-05-29'), origin: '2026-001', hours: 60, remark: '' }],
  uses: [{ product: 'Databank gebiedsprofielen', municipality: 'Emmen', date: day('2026-06-15') }],
  reviews: [{ assignment: '2026-001', municipality: 'Assen', date: day('2026-06-10'), satisfaction: 4, achieved: 'ja', explanation: 'Prettig en snel gewerkt' }],
  settings: [
    { setting: 'Periode', value: 2026 },
    { setting: 'Begin periode', value: day('2026-01-01') },
    { setting: 'Eind periode', value: day('2026-12-31') },
    { setting: 'Overbezet boven', value: 1.07 },
  ],
};

/** One thing done to the base. Rows count from 1, as the first row below the header. */
export type Change =
  | { readonly table: TableKey; readonly row: number; readonly set: Row }
  | { readonly table: TableKey; readonly add: Row }
  | { readonly table: TableKey; readonly without: true }
  | { readonly table: TableKey; readonly column: string; readonly header: string | null }
  /** A column of the user's own, with the same cell in the row given. */
  | { readonly table: TableKey; readonly extra: string; readonly row: number; readonly cell: Cell }
  | { readonly merged: CellArea & { readonly sheet: string } }
  /** Rows typed below a table that did not grow. */
  | { readonly table: TableKey; readonly below: readonly Row[] }
  | { readonly seal: AdoptionSeal }
  /** A table recognised by its headers alone. */
  | { readonly assumed: TableKey }
  /** What CBS has, as name, code and population of 2024. */
  | { readonly register: readonly (readonly [name: string, code: string, population: number])[] }
  | { readonly table: TableKey; readonly formula: string; readonly row: number; readonly column: string };

interface Workbook {
  readonly tables: WorkbookTables;
  readonly seals: readonly AdoptionSeal[];
  readonly register: NonNullable<WorkbookExtras['register']>;
  readonly assumed: readonly TableKey[];
}

const provinces: Readonly<Record<string, string>> = { Assen: 'Drenthe', Emmen: 'Drenthe', Amsterdam: 'Noord-Holland' };

export function workbook(changes: readonly Change[] = [], rows: Rows = base): Workbook {
  const made: Partial<Record<TableKey, TableData>> = {};
  const named = changes.flatMap((change) => ('table' in change ? [change.table] : []));
  for (const key of new Set([...(Object.keys(rows) as TableKey[]), ...named])) {
    const own = changes.filter((change): change is TableChange => 'table' in change && change.table === key);
    if (own.some((change) => 'without' in change)) continue;
    const table = tableOf(key, rows[key] ?? [], own);
    const formulas = own.flatMap((change) =>
      'formula' in change ? [{ row: change.row - 1, column: table.columns[change.column] ?? -1, formula: change.formula }] : [],
    );
    const merged = changes.flatMap((change) => ('merged' in change && change.merged.sheet === table.sheet ? [change.merged] : []));
    made[key] = { ...table, ...(formulas.length > 0 ? { formulas } : {}), ...(merged.length > 0 ? { merged } : {}) };
  }
  const register = changes
    .flatMap((change) => ('register' in change ? change.register : []))
    .map(([name, code, population]) => ({
      name,
      code,
      ...(provinces[name] === undefined ? {} : { province: provinces[name] }),
      populations: [{ referenceDate: '2024-01-01', population }],
    }));
  return {
    tables: made as WorkbookTables,
    register,
    assumed: changes.flatMap((change) => ('assumed' in change ? [change.assumed] : [])),
    seals: changes.flatMap((change) => ('seal' in change ? [change.seal] : [])),
  };
}

type TableChange = Extract<Change, { table: TableKey }>;

function tableOf(key: TableKey, rows: readonly Row[], changes: readonly TableChange[]): TableData {
  const columns: Record<string, number> = {};
  const headers: string[] = [];
  for (const [column, { nl }] of columnsOf(key)) {
    const renamed = changes.find((change) => 'header' in change && change.column === column);
    if (renamed && 'header' in renamed) {
      if (renamed.header !== null) headers.push(renamed.header);
      continue;
    }
    columns[column] = headers.length;
    headers.push(nl);
  }
  const body: Row[] = rows.map((row, index) => ({
    ...row,
    ...(Object.assign({}, ...changes.flatMap((change) => ('set' in change && change.row === index + 1 ? [change.set] : []))) as Row),
  }));
  for (const change of changes) if ('add' in change) body.push(change.add);
  const values = body.map((row) => {
    const line: Cell[] = headers.map(() => '');
    for (const [column, at] of Object.entries(columns)) line[at] = row[column] ?? '';
    return line;
  });
  for (const change of changes) {
    if (!('extra' in change)) continue;
    let at = headers.indexOf(change.extra);
    if (at < 0) {
      at = headers.push(change.extra) - 1;
      for (const line of values) line.push('');
    }
    const line = values[change.row - 1];
    if (line) line[at] = change.cell;
  }
  const typed = changes
    .flatMap((change) => ('below' in change ? change.below : []))
    .map((row) => Object.keys(columns).map((column): Cell => row[column] ?? ''));
  const below = typed.length > 0 ? { below: { firstRow: values.length + 2, values: typed } } : {};
  return { sheet: tables[key].nl, name: tables[key].nl, headerRow: 1, firstColumn: 0, headers, columns, values, ...below };
}

/** What CBS had on 1 January 2024 for the municipalities of the base. */
export const cbs = {
  register: [
    ['Assen', 'GM0106', 69_701],
    ['Emmen', 'GM0114', 109_346],
    ['Aa en Hunze', 'GM1680', 25_845],
    ['Meppel', 'GM0119', 35_810],
  ],
} as const;
