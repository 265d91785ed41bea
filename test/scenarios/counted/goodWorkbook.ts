import {
  columnsOf,
  dutchWords,
  tableKeys,
  type Cell,
  type ColumnDefinition,
  type TableKey,
  type WorkbookTables,
} from '../../../src/domain/contract';
import { serialOfIso } from '../../../src/domain/cells';
import { tableOf } from '../../domain/ledger/tablesOf';

const day = (iso: string): number => serialOfIso(iso) ?? 0;
/** Half-way, so that a part of it is still to come. */
export const today = day('2026-06-30');
export const period = '2026';
export const municipalities = ['Aa', 'Bo', 'Ce', 'De'] as const;
export const members = ['Adviseur A', 'Adviseur B'] as const;
/** Adviseur B is booked in this week, and on holiday on its Thursday. */
export const window = { from: day('2026-05-11'), to: day('2026-05-15') };

type Row = Readonly<Record<string, Cell>>;

/** A workbook in which everything counts: what the columns below do not say is filled in by its kind, so that a new column is there as well. */
const rows: Readonly<Partial<Record<TableKey, readonly Row[]>>> = {
  settings: [
    { setting: 'Periode', value: 2026 },
    { setting: 'Uren per strip', value: 40 },
    { setting: 'Productieve uren per fte', value: 1400 },
  ],
  municipalities: municipalities.map((municipality, index) => ({
    municipality,
    code: `GM000${index + 1}`,
    population: 20_000 + 7_000 * index,
    referenceDate: day('2025-01-01'),
  })),
  allocation: [
    ...municipalities.map((municipality, index) => ({ municipality, base: 6, share: 3 + index, total: 9 + index, status: 'vastgesteld' })),
    { municipality: 'Aa', base: 0, share: 5, total: 5, status: 'vastgesteld' },
  ],
  assignments: [
    { number: 'O-1', municipality: 'Aa', strips: 2, status: 'lopend', hours: 10, level: 'senior' },
    {
      number: 'O-2',
      municipality: 'Bo',
      strips: 3,
      status: 'afgerond',
      hours: 20,
      requested: day('2026-01-02'),
      start: day('2026-01-12'),
      end: day('2026-03-02'),
    },
    { number: 'O-3', municipality: 'Ce', strips: 0, status: 'lopend', hours: 30 },
    { number: 'O-4', municipality: 'Aa', strips: 1, status: 'lopend', hours: 15 },
    { number: 'O-4', municipality: 'Bo', strips: 1, status: 'lopend', hours: '' },
    ...Array.from({ length: 7 }, (_, index) => ({
      number: `O-1${index}`,
      municipality: 'De',
      strips: 1,
      status: 'afgerond',
      hours: 8 + index,
      satisfaction: 3 + (index % 3),
      end: day('2026-04-01'),
    })),
    { number: 'O-5', municipality: 'Ce', strips: 4, status: 'gepland', hours: 11, start: day('2026-07-06'), end: day('2026-10-30') },
    {
      number: 'O-6',
      municipality: 'De',
      strips: 2,
      status: 'afgerond',
      hours: 24,
      satisfaction: 1,
      requested: day('2026-01-05'),
      start: day('2026-02-02'),
      end: day('2026-05-29'),
    },
  ],
  mutations: [
    { date: day('2026-02-02'), municipality: 'Bo', kind: 'aanvulling', strips: 2, id: 'M-1', counterparty: '', assignment: '' },
    { date: day('2026-03-02'), municipality: 'Ce', kind: 'aanvulling', strips: 3, id: 'M-2', counterparty: '', assignment: '' },
  ],
  team: [
    { member: 'Adviseur A', level: 'senior', fte: 1, from: day('2026-01-01'), to: day('2026-12-31') },
    { member: 'Adviseur B', level: 'junior', fte: 0.8, from: day('2026-01-01'), to: day('2026-12-31') },
  ],
  bookings: [
    { member: 'Adviseur A', assignment: 'O-1', from: day('2026-01-05'), to: day('2026-06-26'), fte: 0.6 },
    { member: 'Adviseur B', assignment: 'O-3', from: day('2026-02-02'), to: day('2026-10-30'), fte: 0.5 },
  ],
  availability: [
    { member: 'Adviseur A', from: day('2026-03-02'), to: day('2026-03-06'), fteLess: 0.5 },
    { member: 'Adviseur B', from: day('2026-05-04'), to: day('2026-08-28'), fteLess: 0.3 },
  ],
  products: [
    { product: 'Handreiking', kind: 'format', date: day('2026-04-01'), origin: '', hours: 12 },
    { product: 'Databank', kind: 'databank', date: day('2026-02-02'), origin: 'O-1', hours: 50 },
    { product: 'Training', kind: 'training', date: day('2026-03-02'), origin: 'O-2', hours: 30 },
  ],
  uses: [
    { product: 'Databank', municipality: 'Aa', date: day('2026-03-02') },
    { product: 'Databank', municipality: 'Ce', date: day('2026-03-03') },
    { product: 'Training', municipality: 'Ce', date: day('2026-04-01') },
    { product: 'Training', municipality: 'Ce', date: day('2026-05-01') },
  ],
  reviews: [
    ...Array.from({ length: 11 }, (_, index) => ({
      assignment: `O-1${index % 7}`,
      municipality: 'De',
      date: day('2026-04-15'),
      satisfaction: 3 + (index % 3),
      achieved: 'ja',
    })),
    { assignment: 'O-6', municipality: 'De', date: day('2026-04-20'), satisfaction: 1, achieved: 'ja' },
  ],
  baseline: [
    { indicator: 'Gesprekken', start: 100, date: day('2025-01-06'), current: 180 },
    { indicator: 'Aansluitingen', start: 40, date: day('2025-01-06'), current: 65 },
  ],
  holidays: [
    { date: day('2026-01-01'), holiday: 'Nieuwjaarsdag' },
    { date: day('2026-05-14'), holiday: 'Hemelvaartsdag' },
  ],
  agreements: [{ subject: 'Ziekte', owner: 'Coördinator', status: 'klaar', date: day('2026-01-05') }],
  menuCard: [{ code: 'A', title: 'Wijkplan', theme: 'warmte', level: 'senior', stripsFrom: 2, stripsTo: 4 }],
};

function filled(key: TableKey, row: Row): readonly Cell[] {
  return columnsOf(key).map(([column, definition]) => row[column] ?? byKind(column, definition));
}

function byKind(column: string, { kind, enumeration }: ColumnDefinition): Cell {
  if (column === 'period') return 2026;
  switch (kind) {
    case 'number':
      return 3;
    case 'strips':
      return 2;
    case 'date':
      return day('2026-03-02');
    case 'enumeration':
      return enumeration ? (dutchWords(enumeration)[0] ?? '') : '';
    case 'reference':
      return '';
    default:
      return `${column} in woorden`;
  }
}

/** The good workbook, with one cell other than it was, or with one row less. */
export function workbookWith(
  change: { readonly table: TableKey; readonly row: number; readonly column?: string; readonly cell?: Cell } | null,
  without: readonly TableKey[] = [],
): WorkbookTables {
  return Object.fromEntries(
    tableKeys.flatMap((key) => {
      const own = rows[key];
      if (!own || without.includes(key)) return [];
      const at = columnsOf(key).findIndex(([column]) => column === change?.column);
      const values = own.flatMap((row, index): (readonly Cell[])[] => {
        const cells = filled(key, row);
        if (change?.table !== key || change.row !== index) return [cells];
        return change.column === undefined ? [] : [cells.map((cell, place) => (place === at ? (change.cell ?? '') : cell))];
      });
      return [
        [
          key,
          tableOf(
            key,
            columnsOf(key).map(([, { nl }]) => nl),
            ...values,
          ),
        ],
      ];
    }),
  );
}

export const rowsIn = (key: TableKey): number => rows[key]?.length ?? 0;

/** What tells the rows of a table apart. */
const namedBy: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  municipalities: ['municipality', 'code'],
  assignments: ['number'],
  mutations: ['id'],
  team: ['member'],
  products: ['product'],
  baseline: ['indicator'],
};

/** The good workbook, and below each table a row for each of these columns in which that column alone holds something else. */
export function workbookWithAll<Column extends { readonly table: TableKey; readonly column: string }>(
  columns: readonly Column[],
  cellFor: (column: Column, good: Cell) => Cell,
): WorkbookTables {
  return Object.fromEntries(
    Object.entries(workbookWith(null)).map(([name, table]) => {
      const key = name as TableKey;
      const places = columnsOf(key).map(([column]) => column);
      const model = table.values.at(-1) ?? [];
      const own = columns
        .filter((each) => each.table === key)
        .map((each): readonly Cell[] =>
          model.map((cell, at) => {
            if (places[at] === each.column) return cellFor(each, cell);
            return namedBy[key]?.includes(places[at] ?? '') ? `${String(cell)} ${each.column}` : cell;
          }),
        );
      return [key, { ...table, values: [...table.values, ...own] }];
    }),
  );
}
