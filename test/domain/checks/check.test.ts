import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { catalogue, check, fixesOf, type CheckDefinition, type Finding } from '../../../src/domain/checks';
import type { Cell, TableData, TableKey, WorkbookTables } from '../../../src/domain/contract';
import { readSettings } from '../../../src/domain/settings/settings';
import { checks } from '../../../src/i18n/areas/checks';
import { base, examples, today, workbook, type Change } from './examples';
import { checksDoc } from './examples/checksDoc';

const run = (tables: WorkbookTables) => check(tables, { settings: readSettings(tables.settings), today });

describe('check', () => {
  test('counts the rows that hold something and the checks it ran', () => {
    const { tables } = workbook([{ table: 'assignments', add: {} }]);
    const rows = Object.values(base).reduce((sum, each) => sum + each.length, 0);
    expect(run(tables)).toEqual({ findings: [], rowsRead: rows, checksRun: catalogue.length });
  });

  test('a workbook without any of our tables names the three that are needed', () => {
    const { findings } = run({});
    expect(findings.map(({ code, params }) => [code, params.table])).toEqual([
      ['table-missing', 'Gemeenten'],
      ['table-missing', 'Toekenning'],
      ['table-missing', 'Opdrachten'],
    ]);
  });

  test('a check can be off or weigh otherwise', () => {
    const { tables } = workbook([{ table: 'assignments', row: 2, set: { strips: 'drie', status: 'lopendd' } }]);
    const { findings, checksRun } = check(tables, {
      settings: readSettings(tables.settings),
      today,
      checkSettings: { 'number-invalid': 'off', 'word-spelling': 'info' },
    });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['word-spelling', 'info']]);
    expect(checksRun).toBe(catalogue.length - 1);
  });

  test('a check that breaks off is an error of its own, and the others go on', () => {
    const broken: CheckDefinition = {
      code: 'value-required',
      group: 'cells',
      severity: 'error',
      reads: 'all',
      run: () => {
        throw new Error('kapot');
      },
    };
    const { tables } = workbook([{ table: 'assignments', row: 2, set: { strips: 'drie' } }]);
    const { findings } = check(tables, {
      settings: readSettings(tables.settings),
      definitions: [broken, ...catalogue.filter(({ code }) => code === 'number-invalid')],
    });
    expect(findings.map(({ code, severity, params }) => [code, severity, params.problem ?? null])).toEqual([
      ['check-failed', 'error', 'kapot'],
      ['number-invalid', 'error', null],
    ]);
  });

  test('a double space in a name is found among more names than are kept for other texts', () => {
    const named = Array.from({ length: 300 }, (_, at): Change => ({ table: 'assignments', add: { municipality: `Plaats ${at}` } }));
    const { tables } = workbook([...named, { table: 'assignments', add: { municipality: 'Nieuwe  Plaats' } }]);
    expect(
      run(tables)
        .findings.filter(({ code }) => code === 'spaces')
        .map(({ value, suggestion }) => [value, suggestion]),
    ).toMatchObject([['Nieuwe  Plaats', { value: 'Nieuwe Plaats' }]]);
  });

  test('a citizen service number is in no finding', () => {
    const { tables } = workbook([{ table: 'assignments', row: 2, set: { remark: 'BSN 111222333' } }]);
    expect(JSON.stringify(run(tables).findings.filter(({ code }) => code === 'privacy-bsn'))).not.toContain('111222333');
  });

  test('the columns may stand in any order, and the table anywhere', () => {
    const { tables } = workbook([{ table: 'assignments', row: 2, set: { strips: 'drie' } }]);
    const moved = {
      ...tables,
      assignments: { ...turned(tables.assignments as TableData), sheet: 'Blad 3', headerRow: 4, firstColumn: 2 },
    } as WorkbookTables;
    // Strippen is the 13th of 20: the 8th from the right, plus two columns: J; row 2 of the body below row 4 is 6.
    expect(run(moved).findings.map(({ sheet, cell, row, column }) => [sheet, cell, row, column])).toEqual([
      ['Blad 3', 'J6', 6, 'Strippen'],
    ]);
  });
});

function turned(table: TableData): TableData {
  const last = table.headers.length - 1;
  return {
    ...table,
    headers: [...table.headers].reverse(),
    values: table.values.map((row) => [...row].reverse()),
    columns: Object.fromEntries(Object.entries(table.columns).map(([key, at]) => [key, last - (at ?? 0)])),
  };
}

describe('the words', () => {
  test.each(['nl', 'en'] as const)('no code lacks a sentence (%s)', (language) => {
    const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = checks[language].findings;
    expect(Object.keys(texts).sort()).toEqual([...catalogue.map(({ code }) => code), 'check-failed'].sort());
    for (const text of Object.values(texts)) {
      expect(Object.keys(text)).toEqual(['title', 'message', 'why', 'expected', 'fix']);
      for (const sentence of Object.values(text)) expect(sentence.length).toBeGreaterThan(5);
    }
  });

  test('docs/checks.md is what the catalogue says', () => {
    expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksDoc());
  });

  test('no code is there twice', () => {
    expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
  });
});

/** Mess of all kinds in the assignments. */
const cellMess = fc.constantFrom<Cell>(
  '',
  ' ',
  '12',
  '1.234',
  '1.234,5',
  -3,
  2.5,
  'drie',
  '#N/A',
  true,
  '3 mrt 2026',
  '03/04/2026',
  46100,
  2026,
  1e12,
  Number.NaN,
  'lopend',
  'Lopend ',
  'lopendd',
  'Asen',
  'Assen\u00a0',
  'Assen en Emmen',
  '=1+1',
  '-',
  '- notitie',
  '+31 6 12345678',
  '111222333',
  'a@b.nl',
  'mw. J. Jansen',
  '2026-001',
  '2026-004',
  'x'.repeat(500),
  '{{value}}',
  '$t(x)',
  '__proto__',
  'constructor',
);
const columnKeys = [
  'number',
  'period',
  'municipality',
  'title',
  'goal',
  'client',
  'level',
  'strips',
  'status',
  'start',
  'end',
  'hours',
  'remark',
] as const;
const mess = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...columnKeys), cellMess), { maxLength: 12 })
  .map((changes) => changes.map(([row, column, cell]): Change => ({ table: 'assignments', row, set: { [column]: cell } })));

describe('properties', () => {
  test('no mess whatever makes a check break off, and nothing is changed', () => {
    fc.assert(
      fc.property(mess, (changes) => {
        const { tables } = workbook(changes);
        const before = JSON.stringify(tables);
        const { findings } = run(tables);
        expect(findings.filter(({ code }) => code === 'check-failed')).toEqual([]);
        expect(JSON.stringify(tables)).toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  test('the order of rows changes no finding but its place', () => {
    fc.assert(
      fc.property(mess, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (changes, order) => {
        const { tables } = workbook([...changes, { table: 'assignments', column: 'remark', header: null }]);
        const assignments = tables.assignments as TableData;
        // Each row carries its own name, to be known by wherever it stands.
        const marked = {
          ...assignments,
          headers: [...assignments.headers, 'Merk'],
          values: assignments.values.map((row, index) => [...row, `rij ${index}`]),
        };
        const shuffled = { ...marked, values: order.map((index) => marked.values[index] ?? []) };
        const identity =
          (table: TableData) =>
          ({ code, row, column, value, severity, suggestion, table: key }: Finding): string =>
            JSON.stringify([
              code,
              severity,
              column,
              value,
              suggestion && { ...suggestion, cell: '' },
              key === 'assignments' && row > 1 ? table.values[row - 2]?.at(-1) : row,
            ]);
        const found = (table: TableData): string[] =>
          run({ ...tables, assignments: table } as WorkbookTables)
            .findings.filter(isOfOneRow)
            .map(identity(table))
            .sort();
        expect(found(shuffled)).toEqual(found(marked));
      }),
      { numRuns: 150 },
    );
  });

  test('fixing and then checking leaves none of the fixed findings', () => {
    fc.assert(
      fc.property(mess, (changes) => {
        const { tables } = workbook(changes);
        const { findings } = run(tables);
        const fixes = fixesOf(findings);
        const after = run(fixed(tables, fixes)).findings;
        for (const { sheet, cell } of fixes) {
          const codes = findings
            .filter((finding) => finding.certain && finding.sheet === sheet && finding.cell === cell)
            .map(({ code }) => code);
          expect(after.filter((finding) => finding.sheet === sheet && finding.cell === cell && codes.includes(finding.code))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('fixes touch only the cells of their findings', () => {
    for (const { fails } of examples.slice(0, 60)) {
      const { tables } = workbook(fails);
      const { findings } = run(tables);
      const places = new Set(findings.filter(({ certain }) => certain).map(({ sheet, cell }) => `${sheet}!${cell}`));
      for (const { sheet, cell } of fixesOf(findings)) expect(places).toContain(`${sheet}!${cell}`);
    }
  });
});

/** Where equal rows compete, which of them is named is a matter of order: the row that crosses the balance. */
const isOfOneRow = ({ code }: Finding): boolean => code !== 'over-balance' && code !== 'allocation-missing';

function fixed(tables: WorkbookTables, fixes: ReturnType<typeof fixesOf>): WorkbookTables {
  const result: Partial<Record<TableKey, TableData>> = {};
  for (const [key, table] of Object.entries(tables) as [TableKey, TableData][]) {
    const values = table.values.map((row) => [...row]);
    for (const { sheet, cell, after } of fixes) {
      if (sheet !== table.sheet) continue;
      const match = /^([A-Z]+)(\d+)$/.exec(cell);
      const line = values[Number(match?.[2]) - table.headerRow - 1];
      const at = [...(match?.[1] ?? '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      if (line) line[at] = after;
    }
    result[key] = { ...table, values };
  }
  return result as WorkbookTables;
}
