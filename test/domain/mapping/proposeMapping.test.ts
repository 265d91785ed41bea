import fc from 'fast-check';
import { mappingJson, parseMapping, proposeMapping, connectTable, type Mapping } from '../../../src/domain/mapping';
import { columnsOf, tableKeys, tables, type Cell } from '../../../src/domain/contract';

const known = { municipalities: new Set(['assen', 'emmen', 'meppel']) };
const best = (headers: readonly string[], rows: readonly (readonly Cell[])[], sheet = 'Blad1') =>
  proposeMapping(headers, rows, sheet, known)[0];
const columnsFor = (headers: readonly string[], rows: readonly (readonly Cell[])[], sheet?: string) =>
  Object.fromEntries((best(headers, rows, sheet)?.columns ?? []).map(({ header, column }) => [header, column]));

describe('proposeMapping', () => {
  test.each(tableKeys)('knows %s by its own headers, in both languages', (key) => {
    for (const language of ['nl', 'en'] as const) {
      const definitions = columnsOf(key);
      const found = best(
        definitions.map(([, definition]) => definition[language]),
        [],
        tables[key][language],
      );
      expect(found?.table).toBe(key);
      expect(found?.columns.map(({ column }) => column)).toEqual(definitions.map(([column]) => column));
      expect(found?.missing).toEqual([]);
    }
  });

  test('knows other names, slips of the pen and extra columns', () => {
    const headers = [
      'Opdrachtnummer',
      'Aanvragende gemeente',
      'Onderwerp',
      'Aantal strippen (2026)',
      'Voortgang',
      'Startdatm',
      'Einddatum',
      'Kleur',
    ];
    const rows: Cell[][] = [
      ['1', 'Assen', 'Warmteplan', 3, 'lopend', 46100, 46200, 'groen'],
      ['2', 'Emmen', 'Nota', 2, 'gepland', 46100, 46200, 'rood'],
    ];
    expect(best(headers, rows, 'Aanvragen 2026')?.table).toBe('assignments');
    expect(columnsFor(headers, rows, 'Aanvragen 2026')).toEqual({
      Opdrachtnummer: 'number',
      'Aanvragende gemeente': 'municipality',
      Onderwerp: 'title',
      'Aantal strippen (2026)': 'strips',
      Voortgang: 'status',
      Startdatm: 'start',
      Einddatum: 'end',
      Kleur: null,
    });
  });

  test('goes by the values where the header says nothing', () => {
    const headers = ['Nr', 'Waar', 'Titel', 'Strippen', 'Hoe staat het'];
    const rows: Cell[][] = [
      ['1', 'Assen', 'a', 1, 'lopend'],
      ['2', 'Emmen', 'b', 2, 'gepland'],
      ['3', 'Meppel', 'c', 1, 'afgerond'],
    ];
    const found = best(headers, rows, 'Opdrachten');
    expect(found?.columns.find(({ header }) => header === 'Hoe staat het')?.alternatives[0]?.column ?? found?.columns[4]?.column).toBe(
      'status',
    );
    expect([found?.columns[1]?.column, found?.columns[1]?.alternatives[0]?.column]).toContain('municipality');
  });

  test('a date column that is called otherwise does not become a number', () => {
    const rows: Cell[][] = [
      ['Assen', 46100],
      ['Emmen', 46101],
      ['Meppel', 46102],
    ];
    expect(
      columnsFor(
        ['Gemeente', 'Inwoners'],
        rows.map(([name]) => [name ?? '', 69701]),
        'Gemeenten',
      ),
    ).toEqual({ Gemeente: 'municipality', Inwoners: 'population' });
    expect(best(['Gemeente', 'Peildatum'], rows, 'Gemeenten')?.missing).toEqual(['population']);
  });

  test('two headers for one column are a question', () => {
    const found = best(['Nr', 'Gemeente', 'Titel', 'Aantal strippen', 'Strip', 'Status'], [], 'Opdrachten');
    expect(found?.ambiguous.length).toBeGreaterThan(0);
    expect(found?.unmatched).toHaveLength(1);
  });

  test('the order of columns makes no difference to what they are', () => {
    const headers = columnsOf('assignments').map(([, { nl }]) => nl);
    fc.assert(
      fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (shuffled) => {
        const expected = Object.fromEntries(columnsOf('assignments').map(([column, { nl }]) => [nl, column]));
        expect(columnsFor(shuffled, [], 'Opdrachten')).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a mapping', () => {
  const mapping: Mapping = {
    tables: [
      { table: 'assignments', sheet: 'Assen', tableName: null, headerRow: 3, columns: { number: 'Nr', strips: 'Aantal strippen' } },
      { table: 'assignments', sheet: 'Emmen', tableName: 'Tabel1', headerRow: 1, columns: { number: 'Nr', strips: 'Aantal strippen' } },
    ],
  };

  test('survives being kept as JSON', () => {
    expect(parseMapping(mappingJson(mapping))).toEqual(mapping);
  });

  test.each([
    '',
    '{}',
    '[]',
    'null',
    '{"tables":[{"table":"x"}]}',
    '{"tables":[{"table":"team","sheet":"A","tableName":null,"headerRow":0,"columns":{}}]}',
  ])('%j is none', (json) => {
    expect(parseMapping(json)).toBeNull();
  });

  test('finds columns by header again after one was added', () => {
    const cells: Cell[][] = [
      ['Opdrachten', '', ''],
      ['', '', ''],
      ['Kleur', 'aantal  strippen', 'Nr'],
      ['rood', 3, '2026-001'],
    ];
    const table = connectTable(mapping.tables[0]!, { sheet: 'Gemeente Assen', tableName: null, firstRow: 1, firstColumn: 1, cells });
    expect(table).toMatchObject({
      sheet: 'Gemeente Assen',
      headerRow: 3,
      firstColumn: 1,
      columns: { number: 2, strips: 1 },
      values: [['rood', 3, '2026-001']],
    });
  });
});
