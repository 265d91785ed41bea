import { columnsOf, tables, type Cell, type TableKey, type WorkbookTables } from '../../../src/domain/contract';
import { serialOfIso } from '../../../src/domain/cells/serialDate';
import { evaluatePeriod, type Evaluation } from '../../../src/domain/evaluation';

export const day = (iso: string): number => serialOfIso(iso) ?? 0;

/** Columns of each table that the scenario fills, in this order. */
export const scenarioColumns = {
  municipalities: ['municipality', 'population', 'referenceDate'],
  allocation: ['period', 'municipality', 'total', 'status', 'rule'],
  assignments: [
    'number',
    'period',
    'municipality',
    'title',
    'reason',
    'goal',
    'result',
    'theme',
    'phase',
    'client',
    'contractor',
    'level',
    'strips',
    'status',
    'start',
    'end',
    'hours',
    'remark',
    'requested',
  ],
  mutations: ['period', 'municipality', 'strips'],
  team: ['member', 'level', 'fte', 'from', 'to'],
  bookings: ['member', 'assignment', 'from', 'to', 'fte'],
  products: ['product', 'kind', 'date', 'origin', 'hours'],
  uses: ['product', 'municipality', 'date'],
  reviews: ['assignment', 'municipality', 'date', 'satisfaction', 'explanation'],
  agreements: ['subject', 'owner', 'status', 'date'],
  baseline: ['indicator', 'start', 'date', 'current', 'explanation'],
  settings: ['setting', 'value'],
} as const satisfies Partial<Record<TableKey, readonly string[]>>;
export type ScenarioTable = keyof typeof scenarioColumns;
export type ScenarioRows = Readonly<Partial<Record<ScenarioTable, readonly (readonly Cell[])[]>>>;

const full = [
  'Er is nog geen beeld',
  'Weten welke wijken eerst kunnen',
  'Rapport met kaart, alleen de kern; overdracht in een sessie',
  'Wethouder',
  'Adviseur',
] as const;

/**
 * Three municipalities, 15 assignment rows in 2026 (13 assignments) and one in 2025. A-01 is asked for by Aa and Bo together;
 * A-02 is for all, without strips; out of A-03 (Aa) came a product that Bo and Ce used. So of the 8 that were carried out
 * (A-01 … A-08) three are shared: 3/8. Hours: 40 + 20 + 60 of 40+20+60+10+10+20+20+20 = 200, that is 120/200 = 60%.
 */
// prettier-ignore
export const scenario: ScenarioRows = {
  municipalities: [['Aa', 20000, day('2024-01-01')], ['Bo', 30000, day('2024-01-01')], ['Ce', 50000, day('2024-01-01')]],
  allocation: [
    [2026, 'Aa', 9, 'vastgesteld', 'aaaa-bbbb-cccc'], [2026, 'Bo', 10, 'vastgesteld', 'aaaa-bbbb-cccc'], [2026, 'Ce', 11, 'vastgesteld', 'aaaa-bbbb-cccc'],
    [2026, 'Ce', 99, 'concept', 'zzzz-zzzz-zzzz'], [2025, 'Aa', 5, 'vastgesteld', 'dddd-dddd-dddd'],
  ],
  assignments: [
    ['A-01', 2026, 'Aa', 'Samen', ...full.slice(0, 3), 'Warmte', 'Visie', ...full.slice(3), 'senior', 2, 'afgerond', day('2026-01-05'), day('2026-02-03'), 40, '', day('2025-12-20')],
    ['A-01', 2026, 'Bo', 'Samen', '', '', '', 'Warmte', 'Visie', '', '', 'senior', 1, 'afgerond', day('2026-01-05'), day('2026-02-03'), '', '', day('2025-12-01')],
    ['A-02', 2026, 'Aa', 'Voor allen', '', '', '', 'Kennis', '', '', '', 'medior', 0, 'afgerond', day('2026-02-02'), day('2026-02-11'), 20, '', day('2026-02-02')],
    ['A-03', 2026, 'Aa', 'Kaart', '', '', '', 'Warmte', 'Uitvoering', '', '', 'medior', 2, 'afgerond', day('2026-04-01'), day('2026-04-20'), 60, '', day('2026-03-02')],
    ['A-04', 2026, 'Bo', 'Los', '', '', '', 'Warmte', 'Uitvoering', '', '', 'junior', 1, 'lopend', day('2026-04-01'), '', 10, '', day('2026-03-12')],
    ['A-05', 2026, 'Ce', 'Los', '', '', '', 'Isolatie', 'Uitvoering', '', '', 'junior', 1, 'lopend', day('2026-05-01'), '', 10, '', ''],
    ['A-06', 2026, 'Ce', 'Los', '', '', '', 'Isolatie', 'Uitvoering', '', '', 'junior', 2, 'lopend', day('2026-07-01'), '', 20, '', ''],
    ['A-07', 2026, 'Ce', 'Los', '', '', '', 'Isolatie', 'Uitvoering', '', '', 'junior', 2, 'lopend', day('2026-07-01'), '', 20, '', ''],
    ['A-08', 2026, 'Bo', 'Los', '', '', '', 'Isolatie', 'Uitvoering', '', '', 'junior', 2, 'lopend', day('2026-08-01'), '', 20, '', ''],
    ['A-09', 2026, 'Aa', 'Straks', '', '', '', 'Warmte', 'Visie', '', '', 'senior', 1, 'gepland', day('2026-10-01'), day('2026-12-31'), '', '', day('2026-09-01')],
    ['A-10', 2026, 'Bo', 'Straks', '', '', '', 'Warmte', 'Visie', '', '', 'senior', 2, 'aangevraagd', '', '', '', '', day('2026-11-01')],
    ['A-11', 2026, 'Ce', 'Straks', '', '', '', 'Kennis', 'Visie', '', '', 'senior', 1, 'aangevraagd', '', '', '', '', ''],
    ['A-12', 2026, 'Ce', 'Niet', '', '', '', 'Kennis', 'Visie', '', '', '', 4, 'afgewezen', '', '', '', '', ''],
    ['A-13', 2026, 'Aa', 'Nog niet', '', '', '', '', '', '', '', '', 1, 'concept', '', '', '', '', ''],
    ['A-13', 2026, 'Bo', 'Nog niet', '', '', '', '', '', '', '', '', 1, 'concept', '', '', '', '', ''],
    ['Z-99', 2025, 'Aa', 'Vorig jaar', '', '', '', 'Warmte', 'Visie', '', '', 'junior', 5, 'afgerond', day('2025-03-01'), day('2025-03-10'), 500, '', ''],
  ],
  mutations: [[2026, 'Aa', 1], [2026, 'Bo', -1], [2025, 'Ce', 7]],
  team: [
    ['Adviseur 1', 'senior', 1, day('2025-01-01'), ''],
    ['Adviseur 2', 'medior', 0.8, day('2025-01-01'), day('2026-06-30')],
    ['Adviseur 3', 'junior', 1, day('2026-07-01'), ''],
  ],
  bookings: [['Adviseur 1', 'A-01', day('2026-01-01'), day('2026-12-31'), 0.5]],
  products: [
    ['Kaart', 'databank', day('2026-04-20'), 'A-03', 60],
    ['Basiscursus', 'training', day('2026-05-01'), '', 16],
    ['Oud format', 'format', day('2025-03-10'), 'Z-99', 30],
    ['Oud en stil', 'overig', day('2025-03-10'), '', 8],
  ],
  uses: [
    ['Kaart', 'Bo', day('2026-05-01')], ['Kaart', 'Ce', day('2026-06-01')], ['Kaart', 'Ce', day('2026-09-01')], ['Basiscursus', 'Aa', day('2026-06-01')],
    ['Oud format', 'Ce', day('2026-01-15')], ['Oud format', 'Aa', day('2025-06-01')],
  ],
  reviews: [
    ['A-01', 'Aa', day('2026-02-10'), 4, 'Goed'], ['A-01', 'Bo', day('2026-02-11'), 5, ''], ['A-02', 'Aa', day('2026-03-01'), 3, ''],
    ['A-03', 'Aa', day('2026-05-01'), 4, 'Snel'], ['A-03', 'Aa', day('2026-05-02'), 4, ''], ['A-04', 'Bo', day('2026-05-03'), 4, ''],
    ['Z-99', 'Aa', day('2025-04-01'), 1, ''], ['A-05', 'Ce', day('2026-05-03'), 9, ''],
  ],
  agreements: [['ICT', 'Gemeente Aa', 'besproken', day('2026-03-01')], ['Inkoop', '', 'open', '']],
  baseline: [
    ['Woningen aardgasvrij', 100, day('2024-01-01'), 130, 'CBS'],
    ['Wijkplannen', 2, day('2026-06-01'), 3, ''],
    ['Vertrouwen', 6.5, day('2024-01-01'), '', ''],
  ],
  settings: [['Periode', 2026]],
};

/** The rows as connected tables, each on a sheet of its own from row 1. */
export function tablesOf(rows: ScenarioRows): WorkbookTables {
  const made: Record<string, unknown> = {};
  for (const [key, values] of Object.entries(rows) as [ScenarioTable, readonly (readonly Cell[])[]][]) {
    const columns = scenarioColumns[key];
    const names = new Map(columnsOf(key).map(([column, { nl }]) => [column, nl]));
    made[key] = {
      sheet: tables[key].nl,
      name: tables[key].nl,
      headerRow: 1,
      firstColumn: 0,
      values,
      headers: columns.map((column) => names.get(column) ?? column),
      columns: Object.fromEntries(columns.map((column, place) => [column, place])),
    };
  }
  return made as WorkbookTables;
}

export const today = day('2026-11-23');
export const evaluate = (rows: ScenarioRows = scenario, period = '2026'): Evaluation => evaluatePeriod(tablesOf(rows), period, today);
