import { connectTable, type KnownValues } from '../../../src/domain/mapping';
import {
  chooseColumn,
  chooseHeaderRow,
  chooseTable,
  isDoubtful,
  joinedTables,
  mappingOf,
  missingColumns,
  sourcesIn,
  surenessOf,
  type Source,
} from '../../../src/taskpane/features/setup/connecting';
import type { Scan } from '../../../src/workbook';

const known: KnownValues = { municipalities: new Set(['assen', 'emmen']) };
const scan: Scan = {
  tables: [
    {
      name: 'Gemeenten',
      sheet: 'Gemeenten',
      headers: ['Gemeente', 'CBS-code', 'Inwoners', 'Peildatum'],
      rows: [['Assen', 'GM0106', 69701, 45292]],
      shown: [['Assen', 'GM0106', '69701', '1-1-2024']],
    },
    { name: 'Controle', sheet: 'Controle', headers: ['Ernst', 'Code'], rows: [['Fout', 'x']], shown: [['Fout', 'x']] },
  ],
  sheets: [
    { name: 'Gemeenten', top: 0, left: 0, grid: [['Gemeente']], shown: [['Gemeente']], tables: ['Gemeenten'] },
    {
      name: 'Aanvragen',
      top: 1,
      left: 0,
      tables: [],
      shown: [],
      grid: [
        ['Aanvragen bij het team', '', '', '', ''],
        ['', '', '', '', ''],
        ['Opdrachtnummer', 'Aanvrager', 'Onderwerp', 'Aantal strippen', 'Stand van zaken'],
        ['A-1', 'Assen', 'Wijkplan', 3, 'lopend'],
        ['A-2', 'Emmen', 'Warmteprogramma', 2, 'gepland'],
        ['A-3', 'Emmen', 'Isolatie', 2, 'gepland'],
      ],
    },
    {
      name: 'Overzicht',
      top: 0,
      left: 0,
      tables: [],
      shown: [],
      grid: [
        ['Gemeente', 'Over'],
        ['Assen', 3],
        ['Emmen', 2],
      ],
    },
    { name: 'Leeg', top: 0, left: 0, tables: [], grid: [], shown: [] },
  ],
};
const [gemeenten, aanvragen] = sourcesIn(scan, known) as [Source, Source];

describe('what is there to connect', () => {
  it('tables, and sheets without one that have a header; not what the add-in made', () => {
    expect(sourcesIn(scan, known).map(({ id, choice }) => [id, choice])).toEqual([
      ['table Gemeenten', 'municipalities'],
      ['sheet Aanvragen', 'assignments'],
    ]);
  });

  it('the header row is told as the sheet numbers it', () => {
    // The grid starts on row 2, its third line is the header: row 4.
    expect(aanvragen.headerRow).toBe(4);
    expect(chooseHeaderRow(aanvragen, 3, known)).toBeNull();
    expect(chooseHeaderRow(aanvragen, 5, known)?.headers).toEqual(['A-1', 'Assen', 'Wijkplan', '3', 'lopend']);
  });

  it('a column of ours stands in one column of theirs', () => {
    const moved = chooseColumn(aanvragen, 0, 'title');
    expect(moved.columns[0]).toBe('title');
    expect(moved.columns[2]).toBeNull();
    expect(missingColumns(moved)).toEqual(['number']);
    expect(isDoubtful(moved)).toBe(true);
    expect(surenessOf(moved, 0)).toBe('sure');
    expect(surenessOf(moved, 2)).toBe('own');
  });

  it('our own tables under their own names need no mapping; other names do, and are found by it again', () => {
    expect(mappingOf([gemeenten]).tables).toEqual([]);
    const [mapped, ...rest] = mappingOf([gemeenten, aanvragen]).tables;
    expect(rest).toEqual([]);
    expect(mapped).toMatchObject({
      table: 'assignments',
      sheet: 'Aanvragen',
      tableName: null,
      headerRow: 4,
      columns: {
        number: 'Opdrachtnummer',
        municipality: 'Aanvrager',
        title: 'Onderwerp',
        strips: 'Aantal strippen',
        status: 'Stand van zaken',
      },
    });
    const read =
      mapped &&
      connectTable(mapped, { sheet: 'Aanvragen', tableName: null, firstRow: 2, firstColumn: 0, cells: scan.sheets[1]?.grid ?? [] });
    expect(read?.values[0]).toEqual(['A-1', 'Assen', 'Wijkplan', 3, 'lopend']);
  });

  it('nothing of ours is nothing in the mapping', () => {
    expect(mappingOf([chooseTable(aanvragen, null, known)]).tables).toEqual([]);
  });

  it('several sheets may be one table, but not of what is written back by its place', () => {
    const other = { ...aanvragen, id: 'sheet Later', sheet: 'Later' };
    expect(joinedTables([aanvragen, other])).toMatchObject([{ table: 'assignments', allowed: true }]);
    expect(mappingOf([aanvragen, other]).tables.map(({ sheet }) => sheet)).toEqual(['Aanvragen', 'Later']);
    expect(joinedTables([chooseTable(aanvragen, 'allocation', known), chooseTable(other, 'allocation', known)])).toMatchObject([
      { table: 'allocation', allowed: false },
    ]);
  });
});
