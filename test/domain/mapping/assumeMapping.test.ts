import { columnsOf, type Cell, type TableKey } from '../../../src/domain/contract';
import { assumeMapping, type Unconnected } from '../../../src/domain/mapping';

const known = { municipalities: new Set(['assen', 'emmen']) };
const none: ReadonlySet<TableKey> = new Set();
const day = 46_100;
const rows: Readonly<Partial<Record<TableKey, readonly Cell[]>>> = {
  municipalities: ['Assen', 'GM0106', 69_701, day],
  assignments: ['2026-001', 2026, 'Assen', 'Warmteplan', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'medior', 3, 'lopend', day, day + 9, 12, 4, ''],
  bookings: ['Adviseur 1', '2026-001', day, day + 9, 0.3],
};
const headers = (table: TableKey): readonly string[] => columnsOf(table).map(([, { nl }]) => nl);
const source = (table: TableKey, sheet: string, more: Partial<Unconnected> = {}): Unconnected => ({
  sheet,
  tableName: null,
  headerRow: 1,
  headers: headers(table),
  rows: [rows[table] ?? [], rows[table] ?? [], rows[table] ?? []],
  ...more,
});
const assumed = (sources: readonly Unconnected[], taken = none): readonly (readonly [string, string])[] =>
  assumeMapping(sources, taken, known).map(({ table, sheet }) => [table, sheet]);

describe('what a sheet is without anybody having said so', () => {
  test('its headers tell, whatever the sheet is called', () => {
    expect(assumed([source('assignments', 'Blad1'), source('municipalities', 'Blad2')])).toEqual([
      ['assignments', 'Blad1'],
      ['municipalities', 'Blad2'],
    ]);
  });

  test('usual names of columns will do, and other columns are left the user’s own', () => {
    const sheet = source('municipalities', 'Deelnemers', {
      headers: ['Gemeentenaam', 'Gemeentecode', 'Aantal inwoners', 'Contact'],
      rows: [['Assen', 'GM0106', 69_701, 'x']],
    });
    expect(assumeMapping([sheet], none, known)).toEqual([
      {
        table: 'municipalities',
        sheet: 'Deelnemers',
        tableName: null,
        headerRow: 1,
        columns: { municipality: 'Gemeentenaam', code: 'Gemeentecode', population: 'Aantal inwoners' },
      },
    ]);
  });

  test('a table with a name of its own is found as a sheet is', () => {
    expect(assumeMapping([source('assignments', 'Blad1', { tableName: 'tblAanvragen' })], none, known)[0]).toMatchObject({
      table: 'assignments',
      tableName: 'tblAanvragen',
    });
  });

  test('the sheet that is called after the table goes before an archive; without one all sheets are it together', () => {
    expect(assumed([source('assignments', 'Archief 2025'), source('assignments', 'Opdrachten')])).toEqual([['assignments', 'Opdrachten']]);
    expect(assumed([source('assignments', 'Assen'), source('assignments', 'Emmen')])).toEqual([
      ['assignments', 'Assen'],
      ['assignments', 'Emmen'],
    ]);
  });

  test.each([
    ['is missing', 'Bedrag'],
    ['is only spelt nearly so', 'Strippem'],
  ])('one needed column that %s is no reason to pass a sheet of assignments by', (_, strips) => {
    const own = headers('assignments').map((header) => (header === 'Strippen' ? strips : header));
    expect(assumed([source('assignments', 'Opdrachten', { headers: own })])).toEqual([['assignments', 'Opdrachten']]);
  });

  test.each<readonly [string, Unconnected]>([
    [
      'two needed columns are missing',
      source('assignments', 'Opdrachten', {
        headers: headers('assignments').map((header) => (header === 'Strippen' ? 'Bedrag' : header === 'Titel' ? 'Kleur' : header)),
      }),
    ],
    [
      'a list of a few columns that happen to be called so',
      source('uses', 'Contacten', { headers: ['Naam', 'Gemeente'], rows: [['Loket', 'Assen']] }),
    ],
    ['something else', source('uses', 'Boodschappen', { headers: ['Wat', 'Aantal'], rows: [['Koffie', 3]] })],
  ])('nothing is assumed: %s', (_, each) => {
    expect(assumed([each])).toEqual([]);
  });

  test('what was found already is not looked for again', () => {
    expect(assumed([source('assignments', 'Opdrachten oud')], new Set<TableKey>(['assignments']))).toEqual([]);
  });
});
