import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../../../src/domain/contract';
import { partOf, textCell, tinyFile } from '../../xlsx/tinyFile';
import { runCommand, sample, temporaryFolder } from './runCommand';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const template = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';

const headers = ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status', 'Start', 'Eind', 'Thema', 'Opdrachtgever'];
const row = (number: number, values: readonly string[]): string =>
  `<row r="${number}">${values.map((value, column) => textCell(`${columnLetters(column)}${number}`, value)).join('')}</row>`;
const rows = [row(1, headers), row(2, ['2026-1', '2026', 'Emmen', 'Plan', '1', 'lopend', '', '', 'warmte', 'x'])].join('');
const plain = (more = ''): string => `<sheetData>${rows}${more}</sheetData>`;

describe('-o keeps the kind of file', () => {
  const files = [
    ['boek.xlsx', undefined, '.xlsx'],
    ['macro.xlsm', macros, '.xlsm'],
    ['sjabloon.xltx', template, '.xltx'],
    // The name says one thing, the content another: the content decides.
    ['verkeerd.xlsx', macros, '.xlsm'],
  ] as const;
  const outs = ['.xlsx', '.xlsm', '.xltx', '.xltm'];
  test.each(files.flatMap(([name, type, kind]) => outs.map((out) => [name, type, out, out === kind] as const)))(
    '%s (%s) to %s',
    async (name, workbookType, out, isRight) => {
      const file = put(name, tinyFile({ sheet: plain(), ...(workbookType && { workbookType }) }));
      const target = at(`${name}-uit${out}`);
      const { code, err } = await runCommand('check', file, '-o', target);
      expect(code).toBe(isRight ? 1 : 2);
      expect(existsSync(target)).toBe(isRight);
      if (isRight && workbookType) expect(partOf(readFileSync(target), '[Content_Types].xml')).toContain(workbookType);
      if (!isRight) expect(err).toMatch(/^[^\n]+blijft van dezelfde soort[^\n]+$/);
    },
  );

  test.each(['uit.csv', 'uit', 'uit.xls', 'uit.pdf', 'uit.xlam'])('no workbook is written as %s', async (name) => {
    for (const words of [['check', sample, '-o'], ['evaluate', sample, '-o'], ['allocate', sample, '-o'], ['new']]) {
      const { code, err } = await runCommand(...words, at(name));
      expect({ code, lines: err.split('\n').length }).toEqual({ code: 2, lines: 1 });
      expect(existsSync(at(name))).toBe(false);
    }
  });

  test('a CSV of inhabitants becomes an ordinary workbook or nothing', async () => {
    const csv = put('inwoners.csv', 'code;gemeente;inwoners\nGM1;A;10000\nGM2;B;20000\n');
    expect((await runCommand('allocate', csv, '-o', at('toegekend.xlsm'))).code).toBe(2);
    expect(existsSync(at('toegekend.xlsm'))).toBe(false);
    expect((await runCommand('allocate', csv, '-o', at('toegekend.xlsx'))).code).toBe(0);
  });
});

describe('what is not carried is said', () => {
  const signed = tinyFile({
    sheet: plain(),
    types: '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>',
    parts: {
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
    },
  });
  test('a signature, in the words of the page; beside JSON on standard error', async () => {
    const file = put('getekend.xlsx', signed);
    expect((await runCommand('check', file, '-o', at('g1.xlsx'))).out).toMatch(
      /de digitale handtekening vervalt zodra het bestand wordt opgeslagen/,
    );
    const { out, err } = await runCommand('check', file, '--lang', 'en', '--json', '-o', at('g2.xlsx'));
    expect(err).toMatch(/digital signature is lost/);
    expect(JSON.parse(out)).toHaveProperty('summary');
    // Nothing is written, so nothing is lost.
    expect((await runCommand('check', file)).out).not.toMatch(/handtekening/);
  });

  test('control characters', async () => {
    const file = put('tekens.xlsx', tinyFile({ sheet: plain(row(3, ['2026-2', '2026', 'Emmen', 'a\u0001b'])) }));
    expect((await runCommand('check', file, '-o', at('t.xlsx'))).out).toMatch(
      /stuurtekens die niet in een Excel-bestand mogen staan, zijn weggelaten/,
    );
  });
});

test.each(['lijst.csv', 'lijst.TSV', 'lijst.txt'])('%s given to check is told what to do with it', async (name) => {
  const file = put(name, 'Nr;Gemeente\n1;Emmen\n');
  for (const [language, words] of [
    ['nl', /CSV.*Excel-werkmap \(\.xlsx\).*alleen allocate/],
    ['en', /CSV.*Excel Workbook \(\.xlsx\).*only allocate/],
  ] as const) {
    const { code, err } = await runCommand('check', file, '--lang', language);
    expect(code).toBe(2);
    expect(err).toMatch(words);
  }
});

describe('read past, and said where it matters', () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Table_1" displayName="Table_1" ref="A2:J2" headerRowCount="0"><tableColumns count="10">' +
    `${headers.map((_, index) => `<tableColumn id="${index + 1}" name="Column${index + 1}"/>`).join('')}</tableColumns></table>`;

  test('a table without a header row below headers in plain cells, as Google Sheets exports coloured ranges', async () => {
    const { code, out, err } = await runCommand(
      'check',
      put('kleuren.xlsx', tinyFile({ sheet: plain(), table })),
      '-o',
      at('kleuren-uit.xlsx'),
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^1 rijen bekeken/m);
    expect(out).not.toMatch(/koprij/);
  });

  test('a table without a header row where nothing else tells what it is', async () => {
    const bare = tinyFile({
      sheet: `<sheetData>${row(
        2,
        headers.map(() => 'a'),
      )}</sheetData>`,
      table,
    });
    const { code, out, err } = await runCommand('check', put('kaal.xlsx', bare));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/Tabel Table_1 op blad Opdrachten heeft geen koprij en is niet gelezen/);
    expect(JSON.parse((await runCommand('check', at('kaal.xlsx'), '--json')).out)).toHaveProperty('notes');
  });

  test.each([
    ['the last row', '<row r="1048576"><c r="A1048576"><v>0</v></c></row>', 'A1048576'],
    ['the last corner', '<row r="1048576"><c r="XFD1048576"><v>0</v></c></row>', 'XFD1048576'],
    ['the last column', '<row r="900"><c r="XFD900"><v>0</v></c></row>', 'XFD900'],
    ['a row far below', '<row r="5000"><c r="B5000"><v>0</v></c><c r="D5000"><v>0</v></c></row>', 'B5000:D5000'],
    ['a row far below the first window', '<row r="30000"><c r="B30000"><v>0</v></c></row>', 'B30000'],
  ])('a stray cell in %s', async (_, stray, cells) => {
    const begin = process.cpuUsage();
    const { code, out, err } = await runCommand('check', put('ver.xlsx', tinyFile({ sheet: plain(stray) })), '-o', at('ver-uit.xlsx'));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^1 rijen bekeken/m);
    expect(out).toContain(`Blad Opdrachten: wat in ${cells} staat, ver van de tabel, is niet meegelezen.`);
    expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(10);
  });

  test('rows that go on past the first window are all read', async () => {
    const lines = Array.from({ length: 25_000 }, (_, index) => row(index + 2, [`2026-${index}`, '2026', 'Emmen', 'Plan', '1']));
    const { out } = await runCommand(
      'check',
      put('lang.xlsx', tinyFile({ sheet: `<sheetData>${row(1, headers)}${lines.join('')}</sheetData>` })),
      '--json',
    );
    expect((JSON.parse(out) as { summary: { rows: number } }).summary.rows).toBe(25_000);
    expect(JSON.parse(out)).not.toHaveProperty('notes');
  }, 120_000);

  test.each([
    ['no cells at all', '<sheetData/>'],
    ['a column as wide as the sheet and no cells', '<cols><col min="1" max="16384" width="9"/></cols><sheetData/>'],
    ['a blank row', '<sheetData><row r="1048576"/></sheetData>'],
    ['a format in the last corner', '<sheetData><row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'],
  ])('a sheet of %s', async (_, sheet) => {
    const { code, err } = await runCommand('check', put('niets-op-blad.xlsx', tinyFile({ sheet })));
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });
});
