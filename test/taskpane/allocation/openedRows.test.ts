import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadMunicipalities } from '../../../src/domain/municipalities';
import { openedRows } from '../../../src/taskpane/features/allocation/openedRows';
import { readPasted } from '../../../src/taskpane/features/allocation/pasted';
import { newWorkbook } from '../../../src/xlsx/model/newWorkbook';
import type { CellValue, Workbook } from '../../../src/xlsx/model/workbook';
import { readGrids } from '../../../src/xlsx/readGrids';
import { writeXlsx } from '../../../src/xlsx';
import { runJson, temporaryFolder } from '../../workbench/cli/runCommand';

const nationwide = loadMunicipalities(readFileSync('assets/data/gemeenten.csv', 'utf8')).municipalities;
const inputs = [
  { code: 'GM0106', name: 'Assen', population: 1000 },
  { code: 'GM0114', name: 'Emmen', population: 1000 },
];
const populationsOf = async (bytes: Uint8Array): Promise<unknown> => {
  const { populations, missing } = readPasted(await openedRows(bytes, { readGrids }), inputs, nationwide, {});
  return { ...Object.fromEntries(populations), missing };
};

function put({ sheets }: Workbook, sheet: string, rows: readonly (readonly CellValue[])[], top = 0, left = 0): void {
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  rows.forEach((row, at) => row.forEach((value, column) => value !== '' && cells?.set(top + at, left + column, { value })));
}

/** As StatLine gives its tables: title rows, codes with spaces behind, a source below, a sheet about it before; and a look that goes on for ever. */
function asDownloaded(): Workbook {
  const book = newWorkbook('Verborgen', 'Toelichting', 'Tabel');
  book.sheets[0] = { ...book.sheets[0]!, visibility: 'Hidden' };
  put(book, 'Verborgen', [
    ['Gemeente', 'Inwoners'],
    ['Assen', 1],
    ['Emmen', 2],
  ]);
  put(book, 'Toelichting', [['Bevolking; ontwikkeling'], ['Bron: CBS']]);
  put(
    book,
    'Tabel',
    [
      ['Regionale kerncijfers Nederland'],
      ['Onderwerp', '', 'Bevolking op 1 januari'],
      [],
      ['GM_CODE', 'GM_NAAM', 'AANT_INW'],
      ['GM0106 ', 'Assen', 69701],
      ['GM0114 ', 'Emmen', 109346],
      ['', 'Totaal', 179047],
      [],
      ['Bron: CBS'],
    ],
    1,
    1,
  );
  book.sheets[2]!.cells.set(900_000, 16_000, { value: '', style: { fill: '#EEEEEE' } });
  return book;
}

describe('A file that a person opens in the pane', () => {
  const right = { GM0106: 69701, GM0114: 109346, missing: [] };

  test('a workbook as CBS gives it, and the command takes the same of it', async () => {
    const bytes = await writeXlsx(asDownloaded());
    expect(await populationsOf(bytes)).toEqual(right);
    const file = join(temporaryFolder(), 'cbs.xlsx');
    writeFileSync(file, bytes);
    const { rows } = await runJson<{ rows: readonly { code: string; population: number }[] }>('allocate', file);
    expect(rows.map(({ code, population }) => [code, population])).toEqual([
      ['GM0106', 69701],
      ['GM0114', 109346],
    ]);
  });

  test.each([
    ['UTF-8', 'Gemeente;Inwoners\nAssen;69.701\nEmmen;109.346\n', 'utf8'],
    ['UTF-16', '\uFEFFGemeente\tInwoners\r\nAssen\t69701\r\nEmmen\t109346\r\n', 'utf16le'],
  ] as const)('a text in %s', async (_, text, encoding) => {
    expect(await populationsOf(new Uint8Array(Buffer.from(text, encoding)))).toEqual(right);
  });

  test('without headers in a workbook, as when it is pasted', async () => {
    const book = newWorkbook('Blad1');
    put(book, 'Blad1', [
      ['Assen', 69701],
      ['Emmen', 109346],
    ]);
    expect(await populationsOf(await writeXlsx(book))).toEqual(right);
  });

  test('what only looks like a workbook has no rows', async () => {
    expect(await openedRows(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), { readGrids })).toEqual([]);
    expect(await openedRows(await writeXlsx(newWorkbook('Leeg')), { readGrids })).toEqual([]);
  });
});
