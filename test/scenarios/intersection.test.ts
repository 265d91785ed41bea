import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { newWorkbook } from '../../src/xlsx/model/newWorkbook';
import { createCalculator } from '../../workbench/calc';
import { createHost } from '../../workbench/host';
import { hasLibreOffice, recalculated } from './libreOffice';

/** As a program writes them that knows no array marks: each in row 4 of a column of its own, beside numbers in A1:C6. */
const formulas = [
  'A1:A6*10',
  'A:A*10',
  '$A$1:$A$6&"x"',
  'Lijst+1',
  '-Lijst',
  '(A1:A6)',
  'SUM(A1:A6)',
  'SUM(A1:A6*2)',
  'SUM(ROUND(A1:A6/3,0))',
  'SUMPRODUCT((A1:A6>2)*B1:B6)',
  'SUMPRODUCT(A1:A6*B1:B6)',
  'IF(A1:A6>3,"ja","nee")',
  'IF(A1>0,B1:B6,C1:C6)',
  'INDEX(A1:C6,2,3)',
  'SUM(INDEX(A1:C6,0,2))',
  'VLOOKUP(A1:A6,A1:C6,2,FALSE)',
  'MATCH(A1:A6,A1:A6,0)',
  'COUNTIF(A1:A6,A1:A6)',
  'SUMIFS(B1:B6,A1:A6,Lijst)',
  'SUMIF(A1:A6,">"&A1:A6,B1:B6)',
  'LOOKUP(2,1/(A1:A6=3),B1:B6)',
  'AND(A1:A6>0)',
  'MAX(A1:A6-B1:B6)',
  'ISNUMBER(A1:A6)',
  'LEN(A1:A6)',
  'ABS(A1:A6)+MAX(B1:B6)',
  'CHOOSE(2,A1:A6,B1:B6)',
  'IFERROR(A1:A6/0,9)',
  'A1:A6=4',
  'SUM({1,2,3}*2)',
];

const letter = (index: number): string => (index < 26 ? '' : 'A') + String.fromCharCode(65 + (index % 26));

async function file(): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(newWorkbook('Blad1')));
  const row = (number: number): string => {
    const numbers = [number, number * 10, number * 100].map((value, at) => `<c r="${letter(at)}${number}"><v>${value}</v></c>`);
    const texts = formulas.map(
      (formula, at) =>
        `<c r="${letter(at + 4)}4"><f>${formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</f></c>`,
    );
    return `<row r="${number}">${numbers.join('')}${number === 4 ? texts.join('') : ''}</row>`;
  };
  const change = (path: string, edit: (xml: string) => string): void => {
    parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())));
  };
  change('xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<sheetData\/>|<sheetData>.*<\/sheetData>/s, `<sheetData>${[1, 2, 3, 4, 5, 6].map(row).join('')}</sheetData>`),
  );
  change('xl/workbook.xml', (xml) =>
    xml.replace('</sheets>', '</sheets><definedNames><definedName name="Lijst">Blad1!$A$1:$A$6</definedName></definedNames>'),
  );
  return zipSync(parts);
}

/** Where LibreOffice is missing this says so by failing: continuous integration installs it. */
beforeAll(() => {
  if (!hasLibreOffice()) throw new Error('LibreOffice (soffice) is not on this machine: install libreoffice-calc-nogui.');
});

test('an ordinary formula over several cells comes to what LibreOffice makes of it, and still does when we have saved it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doorsnede-'));
  const bytes = await file();
  writeFileSync(join(folder, 'gewoon.xlsx'), bytes);
  const workbook = await readXlsx(bytes);
  createHost(workbook, { language: 'en', calculator: createCalculator }).open();
  const cells = workbook.sheets[0]?.cells;
  const ours = formulas.map((formula, at) => [formula, String(cells?.get(3, at + 4)?.value).toUpperCase()]);
  const shownBy = (name: string): string[][] => {
    const line = recalculated(join(folder, name), 'Blad1')[3] ?? [];
    return formulas.map((formula, at) => [formula, (line[at + 4] ?? '').toUpperCase()]);
  };
  expect(ours).toEqual(shownBy('gewoon.xlsx'));
  writeFileSync(join(folder, 'bewaard.xlsx'), await writeXlsx(workbook));
  expect(shownBy('bewaard.xlsx')).toEqual(ours);
}, 120_000);

test('what an add-in writes as an array is one in LibreOffice as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'array-'));
  const workbook = await readXlsx(await file());
  const host = createHost(workbook, { language: 'en', calculator: createCalculator });
  host.edit('Blad1', 'A8:C8', [['=SUM(A1:A6*2)', '=MAX(A1:A6-B1:B6)', '=SUM(IF(A1:A6>3,B1:B6,0))']]);
  const ours = [0, 1, 2].map((column) => String(workbook.sheets[0]?.cells.get(7, column)?.value));
  // 2 × 21; 1 − 10; 40 + 50 + 60.
  expect(ours).toEqual(['42', '-9', '150']);
  writeFileSync(join(folder, 'array.xlsx'), await writeXlsx(workbook));
  expect(recalculated(join(folder, 'array.xlsx'), 'Blad1').at(-1)?.slice(0, 3)).toEqual(ours);
}, 120_000);
