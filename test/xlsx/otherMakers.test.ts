import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { partOf, textCell, tinyFile, withParts } from './tinyFile';

const first = (book: Workbook) => book.sheets[0]!;
const again = async (bytes: Uint8Array, change: (book: Workbook) => void = () => undefined): Promise<Uint8Array> => {
  const book = await readXlsx(bytes);
  change(book);
  return writeXlsx(book);
};
const sheetXml = async (bytes: Uint8Array): Promise<string> => partOf(await again(bytes), 'xl/worksheets/sheet1.xml');

describe('line ends, as XML 1.0 section 2.11 has them', () => {
  test('a raw CR LF, as Excel writes Alt+Enter, is one line feed in texts and in values of formulas', async () => {
    const sheet = `<sheetData><row r="1">${textCell('A1', 'een\r\ntwee\rdrie')}<c r="B1" t="str"><f>"a"</f><v>x\r\ny</v></c></row></sheetData>`;
    const { cells } = first(await readXlsx(tinyFile({ sheet })));
    expect(cells.get(0, 0)?.value).toBe('een\ntwee\ndrie');
    expect(cells.get(0, 1)?.value).toBe('x\ny');
  });

  test('a carriage return that was written as a reference stays one', async () => {
    const { cells } = first(
      await readXlsx(tinyFile({ sheet: `<sheetData><row r="1">${textCell('A1', 'een&#13;twee')}</row></sheetData>` })),
    );
    expect(cells.get(0, 0)?.value).toBe('een\rtwee');
  });

  test('the sample with every line end as Excel writes it reads the same, and keeps the names of its columns', async () => {
    const sample = new Uint8Array(readFileSync(join(__dirname, '../../samples/drenthe-2026.xlsx')));
    const multiline = await again(sample, (book) => {
      const sheet = book.sheets.find(({ name }) => name === 'Opdrachten')!;
      sheet.cells.set(0, 4, { ...sheet.cells.get(0, 4)!, value: 'Aanleiding\nkort' });
      sheet.cells.set(1, 4, { value: 'regel een\nregel twee' });
    });
    const asExcel = withParts(multiline, (path, text) => (path.includes('/tables/') ? text : text.replaceAll('\n', '\r\n')));
    const read = (bytes: Uint8Array) =>
      readXlsx(bytes).then(({ sheets }) =>
        sheets.map(({ name, cells }) => [name, [...cells.entries()].map(([row, column, { value }]) => [row, column, value])]),
      );
    expect(await read(asExcel)).toEqual(await read(multiline));
    const saved = await again(asExcel);
    expect(partOf(saved, 'xl/sharedStrings.xml')).not.toContain('_x000D_');
    expect(partOf(saved, 'xl/tables/table1.xml') + partOf(saved, 'xl/tables/table2.xml')).toContain('Aanleiding_x000a_kort');
  });
});

describe('parts in UTF-16', () => {
  const text = partOf(tinyFile(), 'xl/workbook.xml').replace('UTF-8', 'UTF-16');
  const littleEndian = new Uint8Array(Buffer.from(text, 'utf16le'));
  const bigEndian = new Uint8Array(Buffer.from(littleEndian).swap16());
  test.each([
    ['big-endian with a mark', [0xfe, 0xff], bigEndian],
    ['big-endian without', [], bigEndian],
    ['little-endian with a mark', [0xff, 0xfe], littleEndian],
    ['little-endian without', [], littleEndian],
  ])('%s are read, and written as what they say they are', async (_, mark, body) => {
    const bytes = tinyFile({ parts: { 'xl/workbook.xml': new Uint8Array([...mark, ...body]) } });
    expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual(['Opdrachten']);
    expect(partOf(await again(bytes), 'xl/workbook.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"[\s\S]*Opdrachten/);
  });

  test('a part that loses a forbidden character says UTF-8 afterwards', async () => {
    const theme = `<?xml version="1.0" encoding="UTF-16"?><x>\u0001</x>`;
    const saved = await again(
      tinyFile({
        parts: { 'xl/theme/theme1.xml': new Uint8Array(Buffer.from(`\ufeff${theme}`, 'utf16le')) },
        relations:
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>',
      }),
    );
    expect(partOf(saved, 'xl/theme/theme1.xml').trim()).toBe('<?xml version="1.0" encoding="UTF-8"?><x></x>');
  });
});

describe('parts in the encoding that they name', () => {
  const named = partOf(tinyFile(), 'xl/workbook.xml').replace('Opdrachten', 'Één’s € ÿ');
  test.each([
    ['ISO-8859-1', (text: string) => Buffer.from(text.replace('’', '\u0092').replace('€', '\u0080'), 'latin1')],
    ['windows-1252', (text: string) => Buffer.from(text.replace('’', '\u0092').replace('€', '\u0080'), 'latin1')],
    ['UTF-8', (text: string) => Buffer.from(text)],
    // What such a part says is not so.
    ['UTF-16', (text: string) => Buffer.from(text)],
    ['nonsense', (text: string) => Buffer.from(text)],
  ])('%s', async (encoding, bytesOf) => {
    const bytes = tinyFile({ parts: { 'xl/workbook.xml': new Uint8Array(bytesOf(named.replace('UTF-8', encoding))) } });
    expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual(['Één’s € ÿ']);
    expect(partOf(await again(bytes), 'xl/workbook.xml')).toMatch(/encoding="UTF-8"[\s\S]*Één’s € ÿ/);
  });
});

describe('the list of sheets', () => {
  test('an empty one is of a damaged file', async () => {
    const empty = partOf(tinyFile(), 'xl/workbook.xml').replace(/<sheet [^>]*>/, '');
    await expect(readXlsx(tinyFile({ parts: { 'xl/workbook.xml': new TextEncoder().encode(empty) } }))).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  const module = '<sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/>';
  test('an old module sheet without a part is passed over and kept', async () => {
    const bytes = tinyFile({ moreSheets: module, sheet: `<sheetData><row r="1">${textCell('A1', 'x')}</row></sheetData>` });
    expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual(['Opdrachten']);
    expect(partOf(await again(bytes), 'xl/workbook.xml')).toContain(module);
  });

  const second = (state: string) => ({
    moreSheets: `<sheet name="Tweede" sheetId="2" r:id="rId2"${state}/><sheet name="Derde" sheetId="3" r:id="rId3"/>`,
    relations: ['2', '3']
      .map(
        (number) =>
          `<Relationship Id="rId${number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      )
      .join(''),
    parts: Object.fromEntries(
      ['2', '3'].map((number) => [`xl/worksheets/sheet${number}.xml`, partOf(tinyFile(), 'xl/worksheets/sheet1.xml')]),
    ),
    beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
  });
  test('an active tab that is hidden gives way to the next that is shown', async () => {
    const bytes = tinyFile(second(' state="hidden"'));
    expect((await readXlsx(bytes)).activeSheet).toBe('Derde');
    expect(partOf(await again(bytes), 'xl/workbook.xml')).toContain('activeTab="2"');
    expect((await readXlsx(tinyFile(second('')))).activeSheet).toBe('Tweede');
  });

  test('a sheet that is hidden while it is in view is not saved as the one in view', async () => {
    const saved = await again(tinyFile(second('')), (book) => {
      book.sheets[1]!.visibility = 'Hidden';
    });
    expect(partOf(saved, 'xl/workbook.xml')).toContain('activeTab="2"');
    expect(partOf(saved, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
    expect(partOf(saved, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected="1"');
  });
});

describe('formulas', () => {
  const formula = (text: string, value: string, attributes = '') =>
    tinyFile({ sheet: `<sheetData><row r="1"><c r="A1"${attributes}><f>${text}</f><v>${value}</v></c></row></sheetData>` });

  // Excel 365 saves ISO.CEILING bare; the others are spelled as some program might.
  test.each([
    'ISO.CEILING(2.5)',
    '_xlfn.ISO.CEILING(2.5)',
    'STDEV.S(A2:A3)',
    '_xlfn.NIEUWE.FUNCTIE(1)',
    '_xludf.OUD(1)',
    '_xlfn.XLOOKUP(1,B1:B2,C1:C2)',
    'Sum(B1)',
    'A2#REF!',
  ])('keep the spelling of their functions: %s', async (text) => expect(await sheetXml(formula(text, '3'))).toContain(`<f>${text}</f>`));

  test('keep the spelling of their functions beside [@…], also when the table gets another name', async () => {
    const bytes = tinyFile({
      sheet: `<sheetData><row r="1">${textCell('A1', 'x')}${textCell('B1', 'y')}</row><row r="2"><c r="A2"><v>2.5</v></c><c r="B2"><f>STDEV.S(_xlfn.NIEUW(T[[#This Row],[x]]))</f><v>3</v></c></row></sheetData>`,
      table:
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B2" totalsRowShown="0"><tableColumns count="2"><tableColumn id="1" name="x"/><tableColumn id="2" name="y"/></tableColumns></table>',
    });
    const saved = await again(bytes, (book) => {
      first(book).tables[0]!.name = 'Ander';
    });
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('<f>STDEV.S(_xlfn.NIEUW(Ander[[#This Row],[x]]))</f>');
  });

  test('keep the outer spaces of their value', async () => {
    const xml = await sheetXml(formula('"toeslag "&amp;""', 'toeslag ', ' t="str"'));
    expect(xml).toContain('<v xml:space="preserve">toeslag </v>');
  });

  test('of 8,000 characters are read and written in a moment', async () => {
    const long = [`${'1+'.repeat(3999)}1`, Array.from({ length: 30 }, () => `"${'a'.repeat(250)}"`).join('&amp;')];
    for (const text of long) {
      const begin = process.cpuUsage();
      expect(await sheetXml(formula(text, '1'))).toContain(text.replaceAll('"', '&quot;').slice(0, 200));
      expect(process.cpuUsage(begin).user / 1000).toBeLessThan(1500);
    }
  });
});

test('the mark of an empty table goes once the table is filled', async () => {
  const empty = tinyFile({
    sheet: `<sheetData><row r="1">${textCell('A1', 'x')}</row></sheetData>`,
    table:
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:A2" insertRow="1" totalsRowShown="0"><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>',
  });
  expect(partOf(await again(empty), 'xl/tables/table1.xml')).toContain('insertRow="1"');
  expect(partOf(await again(empty, (book) => first(book).cells.set(1, 0, { value: 1 })), 'xl/tables/table1.xml')).not.toContain(
    'insertRow',
  );
});

test('20,000 stale names take hardly longer than 5,000, a name', async () => {
  const named = (count: number): Uint8Array =>
    tinyFile({
      afterSheets: `<definedNames>${Array.from({ length: count }, (_, at) => `<definedName name="n${at}"${at % 2 ? ' localSheetId="0"' : ''}>#REF!</definedName>`).join('')}</definedNames>`,
    });
  const spent = async (bytes: Uint8Array): Promise<number> => {
    const runs: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const begin = process.cpuUsage();
      await writeXlsx(await readXlsx(bytes));
      runs.push(process.cpuUsage(begin).user);
    }
    return Math.min(...runs);
  };
  const [few, many] = [named(5_000), named(20_000)];
  // Four times the names: quadratic work would be sixteen times as much.
  expect((await spent(many)) / (await spent(few))).toBeLessThan(11);
  const book = await readXlsx(many);
  expect(book.names.length + first(book).names.length).toBe(20_000);
});
