import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from '../../../src/xlsx';
import { testByValidator, validate } from '../../xlsx/rules/validator';
import { tinyFile } from '../../xlsx/tinyFile';
import { createHost } from '../../../workbench/host';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';

const lines = (list: readonly (readonly [string, string])[]): string =>
  list.map(([values, at]) => `<x14:sparkline><xm:f>${values}</xm:f><xm:sqref>${at}</xm:sqref></x14:sparkline>`).join('');

const file = tinyFile({
  sheet:
    '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>' +
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}">' +
    '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup dateAxis="1" type="column">' +
    `<x14:colorSeries rgb="FF376092"/><xm:f>Opdrachten!A1:B1</xm:f><x14:sparklines>${lines([
      ['Opdrachten!A2:B2', 'C2'],
      ['Opdrachten!A3:B3', 'C3'],
    ])}</x14:sparklines></x14:sparklineGroup><x14:sparklineGroup><x14:sparklines>${lines([['Opdrachten!A9:B9', 'C9']])}</x14:sparklines>` +
    '</x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
});

/** What the sparklines of the saved sheet refer to, in the order of the file. */
const referred = (bytes: Uint8Array): readonly string[] =>
  [...strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!).matchAll(/<xm:(?:f|sqref)>([^<]*)</g)].map(([, text]) => text!);

async function after(act: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  const workbook = await readXlsx(file);
  useHost(createHost(workbook));
  await loadOffice();
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  return writeXlsx(workbook);
}

test('go to the cells where theirs went, and to the new name of their sheet', async () => {
  const bytes = await after((sheet) => {
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('A:A').insert('Right');
    sheet.name = 'Nieuw blad';
  });
  const on = "'Nieuw blad'!";
  expect(referred(bytes)).toEqual([`${on}B2:C2`, `${on}B3:C3`, 'D3', `${on}B4:C4`, 'D4', `${on}B10:C10`, 'D10']);
});

test('go with their cell; without the cells they showed they stay, empty', async () => {
  const bytes = await after((sheet) => {
    sheet.getRange('9:9').delete('Up');
    sheet.getRange('3:3').delete('Up');
    sheet.getRange('A2:B2').delete('Up');
  });
  expect(referred(bytes)).toEqual(['Opdrachten!A1:B1', 'C2']);
});

test('that all went leave nothing behind', async () => {
  const bytes = await after((sheet) => void sheet.getRange('C:C').delete('Left'));
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).not.toContain('ext');
});

testByValidator('are as the schema has them when they moved and lost what they showed', async () => {
  expect(await validate(await after((sheet) => void sheet.getRange('A2:B2').delete('Up')))).toEqual([]);
});
