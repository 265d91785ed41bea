import fc from 'fast-check';
import { catalogue, check, recheck, type CheckDefinition, type CheckOptions, type TouchedRows } from '../../../src/domain/checks';
import { tableKeys, type Cell, type FormulaCell, type TableData, type TableKey, type WorkbookTables } from '../../../src/domain/contract';
import { joinTables } from '../../../src/domain/mapping';
import { readSettings } from '../../../src/domain/settings/settings';
import { base, today, workbook } from './examples';

const optionsFor = (tables: WorkbookTables, more: Partial<CheckOptions> = {}): CheckOptions => ({
  settings: readSettings(tables.settings),
  today,
  ...more,
});

interface Edit {
  readonly table: TableKey;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula: string | null;
  /** Instead of one cell: the row becomes a copy of this one, as people copy rows. */
  readonly like: number | null;
}

const keys = tableKeys.filter((key) => (base[key] ?? []).length > 0);
/** What people type, and what else they paste: every check has something to find among it. */
const cells = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    ' ',
    'Assen',
    'Emmen',
    'Emen',
    'Aa en  Hunze',
    'Utrecht',
    'Assen en Emmen',
    'lopend',
    'lopendd',
    'gepland',
    'ingetrokken',
    'concept',
    'vastgesteld',
    'senior',
    'medior',
    '2026-001',
    '2026-002',
    '2026-004',
    2026,
    '2025',
    'overdracht',
    'drie',
    '3',
    '1.234,5',
    '1.234',
    '3 mrt 2026',
    '03-04-2026',
    '31-12-2026',
    'BSN 111222333',
    'bel 06-12345678',
    'j.jansen@assen.nl',
    'mw. J. Jansen',
    'wegens ziekte later',
    '=cmd|x!A0',
    '#N/A',
    'Isolatieaanpak Angelslo',
    'Adviseur warmte',
    'Projectleider wijken',
    'Databank gebiedsprofielen',
    true,
    -1,
    0,
    1,
    2.5,
    7,
    12,
    40,
    46000,
    46100,
    46250,
    46400,
    60000,
  ),
  fc.integer({ min: 45_900, max: 46_500 }),
  fc.string({ maxLength: 12 }),
);
const formulas = fc.option(fc.constantFrom('=2+1', '="3"', '=HYPERLINK("https://voorbeeld.example")'), { freq: 6 });
const edits = fc.array(
  fc.record({
    table: fc.constantFrom(...keys),
    row: fc.nat(12),
    column: fc.nat(20),
    value: cells,
    formula: formulas,
    like: fc.option(fc.nat(12), { freq: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The tables with these edits, and which rows they touched. */
function edited(
  tables: WorkbookTables,
  made: readonly Edit[],
): { readonly tables: WorkbookTables; readonly touched: readonly TouchedRows[] } {
  const after: Partial<Record<TableKey, TableData>> = { ...tables };
  const touched = new Map<TableKey, Set<number>>();
  for (const { table: key, row: anyRow, column: anyColumn, value, formula, like } of made) {
    const table = after[key];
    if (!table || table.values.length === 0) continue;
    const [row, column] = [anyRow % table.values.length, anyColumn % table.headers.length];
    const copied = like === null ? null : table.values[like % table.values.length]!;
    const values = table.values.map((line, at) =>
      at === row ? (copied ?? line.map((cell, place) => (place === column ? value : cell))) : line,
    );
    const others = (table.formulas ?? []).filter((cell) => cell.row !== row || cell.column !== column);
    const own: readonly FormulaCell[] = formula === null ? others : [...others, { row, column, formula }];
    after[key] = { ...table, values, formulas: own };
    touched.set(key, (touched.get(key) ?? new Set()).add(row));
  }
  return { tables: after as WorkbookTables, touched: [...touched].map(([table, rows]) => ({ table, rows: [...rows] })) };
}

/** Assignments over two sheets with their columns in another order, or next to each other on one. */
function inParts(tables: WorkbookTables, sheets: readonly [string, string]): WorkbookTables {
  const whole: TableData = tables.assignments!;
  const turned = (line: readonly Cell[]): readonly Cell[] => [...line].reverse();
  const width = whole.headers.length;
  const first: TableData = { ...whole, sheet: sheets[0], values: whole.values.slice(0, 3) };
  const second: TableData = {
    ...whole,
    sheet: sheets[1],
    firstColumn: width + 1,
    headers: turned(whole.headers).map(String),
    values: whole.values.slice(3).map(turned),
    columns: Object.fromEntries(Object.entries(whole.columns).map(([column, at]) => [column, width - 1 - Number(at)])),
  };
  return { ...tables, assignments: joinTables([first, second])! };
}

const shapes = {
  'one sheet a table': (tables: WorkbookTables) => tables,
  'assignments over two sheets': (tables: WorkbookTables) => inParts(tables, ['Assen', 'Emmen']),
  'assignments next to each other': (tables: WorkbookTables) => inParts(tables, ['Alles', 'Alles']),
};

describe('recheck', () => {
  test.each(Object.entries(shapes))('after any edits gives exactly what a check of the whole gives: %s', (_, shaped) => {
    fc.assert(
      fc.property(edits, edits, fc.boolean(), (first, then, merged) => {
        const start = shaped(workbook(merged ? [{ merged: { sheet: 'Opdrachten', top: 1, left: 2, bottom: 3, right: 2 } }] : []).tables);
        const before = edited(start, first).tables;
        const { tables, touched } = edited(before, then);
        const checked = { tables: before, options: optionsFor(before), result: check(before, optionsFor(before)) };
        expect(recheck(checked, tables, touched, optionsFor(tables))).toEqual(check(tables, optionsFor(tables)));
      }),
      { numRuns: 150 },
    );
  });

  test('one after another, each from what the one before gave', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 2, maxLength: 6 }), (steps) => {
        let tables = workbook().tables;
        let checked = { tables, options: optionsFor(tables), result: check(tables, optionsFor(tables)) };
        for (const step of steps) {
          const after = edited(tables, step);
          const options = optionsFor(after.tables);
          checked = { tables: after.tables, options, result: recheck(checked, after.tables, after.touched, options) };
          tables = after.tables;
        }
        expect(checked.result).toEqual(check(tables, optionsFor(tables)));
      }),
      { numRuns: 60 },
    );
  });

  test('goes over the touched rows alone with a check of a row, and leaves alone what reads another table', () => {
    const seen: string[] = [];
    const spied = (definition: CheckDefinition): CheckDefinition => ({
      ...definition,
      run: (context, report) => {
        seen.push(`${definition.code} ${context.tables.assignments?.values.length ?? 0}`);
        definition.run(context, report);
      },
    });
    const definitions = catalogue.filter(({ code }) => ['date-as-text', 'number-double', 'product-unknown'].includes(code)).map(spied);
    const { tables } = workbook();
    const result = check(tables, optionsFor(tables, { definitions }));
    seen.length = 0;
    const after = edited(tables, [{ table: 'assignments', row: 1, column: 14, value: '3 mrt 2026', formula: null, like: null }]);
    const { findings } = recheck(
      { tables, options: optionsFor(tables, { definitions }), result },
      after.tables,
      after.touched,
      optionsFor(after.tables, { definitions }),
    );
    expect(findings).toMatchObject([{ code: 'date-as-text', cell: 'O3' }]);
    expect(seen.sort()).toEqual(['date-as-text 1', `number-double ${tables.assignments?.values.length}`]);
  });

  test('a third high mark makes that the others are of a scale to ten as well', () => {
    const marked = [8, 9, 4].map(
      (satisfaction) =>
        ({ table: 'assignments', add: { ...base.assignments?.[0], number: `2026-1${satisfaction}`, satisfaction } }) as const,
    );
    const { tables } = workbook(marked);
    const options = optionsFor(tables);
    const result = check(tables, options);
    expect(result.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['number-out-of-range', 'number-out-of-range']));
    const [row, column] = [tables.assignments!.values.length - 1, tables.assignments!.columns.satisfaction!];
    const after = edited(tables, [{ table: 'assignments', row, column, value: 8, formula: null, like: null }]);
    expect(recheck({ tables, options, result }, after.tables, after.touched, options)).toEqual(check(after.tables, options));
  });

  test('checks the whole where the day, the choices or the settings are others', () => {
    const { tables } = workbook([{ table: 'assignments', row: 2, set: { status: 'lopendd' } }]);
    const options = optionsFor(tables);
    const checked = { tables, options, result: check(tables, options) };
    const off = { ...options, checkSettings: { 'word-spelling': 'off' } } as const;
    expect(recheck(checked, tables, [], off).findings).toEqual([]);
    const period = edited(tables, [{ table: 'settings', row: 1, column: 1, value: 46200, formula: null, like: null }]);
    expect(recheck(checked, period.tables, period.touched, optionsFor(period.tables))).toEqual(
      check(period.tables, optionsFor(period.tables)),
    );
  });
});
