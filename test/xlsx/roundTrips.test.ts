import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { differences } from './compareParts';
import { mutated, randomFrom } from './mutations';
import { textCell, tinyFile } from './tinyFile';

const saved = async (bytes: Uint8Array): Promise<Uint8Array> => writeXlsx(await readXlsx(bytes));

const folders = [join(__dirname, 'files'), join(__dirname, '../corpus/files')];
const sources = folders.flatMap((folder) =>
  readdirSync(folder)
    // Three count from 1904 or are no workbook: they are refused, and tried elsewhere.
    .filter((name) => name.endsWith('.xlsx') && !/1904/.test(name) && statSync(join(folder, name)).size < 16_000)
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const),
);

test('three hundred files, each written in another way than it was, are saved with everything in them', async () => {
  const found: string[] = [];
  for (let seed = 1; seed <= 300; seed += 1) {
    const [name, bytes] = sources[seed % sources.length]!;
    const { bytes: changed, what } = mutated(bytes, seed);
    try {
      found.push(
        ...differences(bytes, await saved(changed))
          .filter((line) => !added(line, what))
          .map((line) => `seed ${seed} ${name}, ${what}: ${line}`),
      );
    } catch (error) {
      found.push(`seed ${seed} ${name}, ${what}: ${String(error)}`);
    }
  }
  expect(found.slice(0, 10)).toEqual([]);
}, 240_000);

/** What the mutation itself put in, and is to stay. */
const added = (line: string, what: string): boolean =>
  (what.includes('own part') && line === 'customXml/eigen.bin is new') || (what.includes('extension') && line.includes('beside its cells'));

/** As Excel saves Alt+Enter: a raw CR LF in a cell's text, and the line feed of a column's name as `_x000a_`. */
function withExcelsLineEnds(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    if (!/^xl\/.*\.xml$/.test(path)) return [path, part];
    const text = strFromU8(part)
      .replace(/(<t(?: [^>]*)?>)([^<]*)(?=<\/t>)/g, (_, tag: string, inner: string) => tag + inner.replace(/\r?\n|&#10;/g, '\r\n'))
      .replace(/(<tableColumn [^>]*?name=")([^"]*)/g, (_, tag: string, name: string) => tag + name.replace(/&#10;/g, '_x000a_'));
    return [path, strToU8(text)];
  });
  return zipSync(Object.fromEntries(parts));
}

test('a workbook whose line breaks are saved as Excel does is, saved again, the same as the one it was made of', async () => {
  const { newWorkbook } = await import('../../src/xlsx/model/newWorkbook');
  const workbook = newWorkbook('Opdrachten');
  const [sheet] = workbook.sheets;
  const texts = [
    ['Nr', 'Titel\nvan de opdracht'],
    ['D-1', 'eerste regel\ntweede regel'],
    ['D-2', '\nleeg begin en eind\n'],
  ];
  texts.forEach((row, at) => row.forEach((value, column) => sheet?.cells.set(at, column, { value })));
  sheet?.tables.push({
    id: '1',
    name: 'Opdrachten',
    area: { top: 0, left: 0, bottom: 2, right: 1 },
    showHeaders: true,
    showTotals: false,
    style: '',
    showBandedRows: false,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columnIds: [1, 2],
  });
  sheet?.cells.set(4, 0, { value: 2, formula: '=COUNTA(Opdrachten[Titel\nvan de opdracht])' });
  const original = await writeXlsx(workbook);
  const asExcel = withExcelsLineEnds(original);
  expect(strFromU8(unzipSync(asExcel)['xl/sharedStrings.xml']!)).toContain('eerste regel\r\ntweede');
  expect(differences(original, await saved(asExcel))).toEqual([]);
});

test('the sample with its line breaks saved as Excel does is the sample', async () => {
  const sample = new Uint8Array(readFileSync(join(__dirname, '../../samples/drenthe-2026.xlsx')));
  expect(differences(await saved(sample), await saved(withExcelsLineEnds(sample)))).toEqual([]);
}, 60_000);

/** A small workbook of texts, numbers, truth values, errors and formulas, another for each seed. */
function generated(seed: number): Uint8Array {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const cell = (place: string): string => {
    switch (Math.floor(random() * 6)) {
      case 0:
        return textCell(place, pick(['Assen', ' spatie ', '&lt;&amp;&gt;', 'regel&#10;twee', 'é ü ’ 😀', '_x0041_', '=geen formule', '']));
      case 1:
        return `<c r="${place}"><v>${pick([0, -1.5, 1e-300, 1e300, 46027, 0.1])}</v></c>`;
      case 2:
        return `<c r="${place}" t="b"><v>${pick([0, 1])}</v></c>`;
      case 3:
        return `<c r="${place}" t="e"><v>${pick(['#N/A', '#REF!', '#DIV/0!'])}</v></c>`;
      case 4:
        return `<c r="${place}"><f>${pick(['1+1', 'SUM(A1:B2)', 'ISO.CEILING(2.5)', '_xlfn.STDEV.S(A1:A9)', 'IF(A1&gt;1,"j","n")', 'Blad!A1', 'A1:A3*2'])}</f><v>3</v></c>`;
      default:
        return `<c r="${place}" t="str"><f>"x"&amp;" "</f><v>x </v></c>`;
    }
  };
  const rows = Array.from({ length: 1 + Math.floor(random() * 12) }, (_, row) => {
    const cells = ['A', 'B', 'C', 'D', 'E'].filter(() => random() < 0.7).map((column) => cell(`${column}${row + 1}`));
    return `<row r="${row + 1}"${random() < 0.2 ? ' ht="30" customHeight="1"' : ''}>${cells.join('')}</row>`;
  });
  const after = [
    random() < 0.3 ? '<mergeCells count="1"><mergeCell ref="G1:H2"/></mergeCells>' : '',
    random() < 0.3
      ? '<conditionalFormatting sqref="A1:B9"><cfRule type="expression" priority="1"><formula>$A1&gt;1</formula></cfRule></conditionalFormatting>'
      : '',
    random() < 0.3
      ? '<dataValidations count="1"><dataValidation type="whole" sqref="A1:A9"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>'
      : '',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  ];
  const names = random() < 0.5 ? '<definedNames><definedName name="Naam">Opdrachten!$A$1</definedName></definedNames>' : '';
  return tinyFile({ sheet: `<sheetData>${rows.join('')}</sheetData>${after.join('')}`, afterSheets: names });
}

test('sixty generated files are saved with everything in them', async () => {
  const found: string[] = [];
  for (let seed = 1; seed <= 60; seed += 1)
    found.push(
      ...differences(generated(seed), await saved(generated(seed)))
        .filter((line) => line !== 'xl/styles.xml is new')
        .map((line) => `seed ${seed}: ${line}`),
    );
  expect(found.slice(0, 10)).toEqual([]);
}, 120_000);

test('twenty files of openpyxl, and twenty of LibreOffice, are saved with everything in them', async () => {
  const { openpyxlFiles } = await import('./generate');
  const found: string[] = [];
  const files = openpyxlFiles(20, (command, words) => execFileSync(command, words, { stdio: 'pipe' }));
  expect(files).toHaveLength(40);
  for (const { name, bytes } of files) found.push(...differences(bytes, await saved(bytes)).map((line) => `${name}: ${line}`));
  expect(found.slice(0, 10)).toEqual([]);
}, 240_000);
