import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { populationsIn } from '../../../src/domain/allocation';
import { readXlsx } from '../../../src/xlsx';
import { newSession } from '../../../workbench/cli/session';
import { runCommand, runJson } from './runCommand';

interface AllocationJson {
  readonly populationDate: string | null;
  readonly rows: readonly { readonly code: string; readonly municipality: string; readonly population: number }[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'inwoners-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** "Assen 69701, Emmen 109346", with what was said in short. */
async function seen(path: string): Promise<{ readonly rows: string; readonly said: readonly string[]; readonly date: string | null }> {
  const { rows, warnings, populationDate } = await runJson<AllocationJson>('allocate', path);
  return {
    rows: rows.map(({ municipality, population }) => `${municipality} ${population}`).join(', '),
    said: warnings.map(({ code }) => code).filter((code) => code !== 'defaultRule'),
    date: populationDate,
  };
}

const drie = 'GM0106;Assen;69701\nGM0114;Emmen;109346\nGM0119;Meppel;35810';
const header = 'code;gemeente;inwoners\n';
const three = 'Assen 69701, Emmen 109346, Meppel 35810';
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('populations from a text file, however it was made', () => {
  test.each<readonly [string, string | Uint8Array, string, readonly string[]]>([
    ['plain', header + drie, three, []],
    ['with a mark of UTF-8', `\uFEFF${header}${drie}`, three, []],
    ['Excel’s Unicode text', utf16(`${header}${drie}`.replaceAll(';', '\t')), three, []],
    ['Windows code page', Buffer.from(`${header}GM1900;Súdwest-Fryslân;90961`, 'latin1'), 'Súdwest-Fryslân 90961', []],
    ['a line that says the separator', `sep=;\n${header}${drie}`, three, []],
    ['line ends of an old Mac', `${header}${drie}\n`.replaceAll('\n', '\r'), three, []],
    ['a title above', `Inwoners Drenthe 1 januari 2024;;\n;;\n${header}${drie}`, three, []],
    ['a source below', `${header}${drie}\nBron: CBS;;`, three, []],
    ['thousands with a point', `${header}GM0106;Assen;69.701\nGM0114;Emmen;109.000`, 'Assen 69701, Emmen 109000', []],
    ['thousands with a comma', 'code,gemeente,inwoners\nGM0106,Assen,"69,701"', 'Assen 69701', []],
    ['codes as numbers and padded', `${header}106;Assen;69701\nGM0114    ;Emmen;109346`, 'Assen 69701, Emmen 109346', []],
    [
      'a comma in a name without quotes',
      'code,gemeente,inwoners\nGM0820,Nuenen, Gerwen en Nederwetten,24040',
      'Nuenen, Gerwen en Nederwetten 24040',
      [],
    ],
    ['a total', `${header}${drie}\n;Totaal Drenthe;214857`, three, ['noMunicipality']],
    ['a province', `${header}PV22;Drenthe (PV);502051\n${drie}`, three, ['noMunicipality']],
    ['a part', `${header}${drie}\n;w.v. Kloosterveen;15000`, three, ['noMunicipality']],
    ['a dissolved municipality', `${header}${drie}\nGM0457;Weesp;20000`, three, ['dissolved']],
    ['two of one name', `${header}GM0373;Bergen;30083\nGM0893;Bergen;13060`, 'Bergen (NH.) 30083, Bergen (L.) 13060', []],
    ['a mark behind a name', `${header}GM0106;Assen*;69701`, 'Assen 69701', []],
    ['a column a year', 'code;gemeente;inwoners 2023;inwoners 2024\nGM0106;Assen;69000;69701', 'Assen 69701', []],
    ['headers of the register of CBS', 'GM_CODE,GM_NAAM,AANT_INW\nGM0106,Assen,69701', 'Assen 69701', []],
    ['other headers of CBS', 'Gemeentenaam;Gemeentecode;Aantal inwoners\nAssen;GM0106;69701', 'Assen 69701', []],
    [
      'StatLine as it downloads',
      '"Regionale kerncijfers Nederland"\n"Onderwerp";"Onderwerp";"Bevolkingssamenstelling op 1 januari|Totale bevolking"\n"Regio\'s";"Perioden";"aantal"\n"Nederland";"2024";"17942942"\n"Drenthe (PV)";"2024";"502051"\n"Assen";"2022";"68836"\n"Assen";"2024*";"69701"\n"Bron: CBS"',
      'Assen 69701',
      ['noMunicipality', 'noMunicipality'],
    ],
    [
      'StatLine’s raw data',
      '"ID";"RegioS";"Perioden";"TotaleBevolking_1"\n0;"NL01  ";"2024JJ00";17942942\n1;"GM0106";"2022JJ00";68836\n2;"GM0106";"2024JJ00";69701',
      'Assen 69701',
      ['noMunicipality'],
    ],
    [
      'districts and neighbourhoods',
      'gwb_code_10;regio;gm_naam;recs;a_inw\nNL00;Nederland;Nederland;Land;17942942\nGM0106;Assen;Assen;Gemeente;69701\nWK010600;Wijk 00 Centrum;Assen;Wijk;7000\nBU01060000;Binnenstad;Assen;Buurt;2000',
      'Assen 69701',
      ['noMunicipality', 'noMunicipality'],
    ],
  ])('%s', async (name, content, rows, said) => {
    expect(await seen(file(`${name}.csv`, content))).toMatchObject({ rows, said });
  });

  test('of each municipality the newest figure, and who is older is said', async () => {
    const content =
      'code;gemeente;inwoners;peildatum\nGM0106;Assen;69000;01-01-2023\nGM0106;Assen;69701;01-01-2024\nGM0119;Meppel;35810;01-07-2024';
    expect(await seen(file('data.csv', content))).toEqual({
      rows: 'Assen 69701, Meppel 35810',
      said: ['olderFigures'],
      date: '2024-07-01',
    });
  });

  test.each([
    ['a mark in a number', `${header}GM0119;Meppel;35810¹`, /Meppel.*35810¹/],
    ['nought', `${header}${drie}\nGM0118;Hoogeveen;0`, /Hoogeveen heeft 0/],
    ['below nought', `${header}GM0119;Meppel;-35810`, /Meppel is -35\.810/],
    ['a fraction', `${header}GM0119;Meppel;35.8`, /35,8/],
    ['a rounded exponent', `${header}GM0114;Emmen;1,09E+05`, /1,09E\+05/],
    ['a number in pieces', 'code,gemeente,inwoners\nGM0106,Assen,69,701', /Assen.*69 \| 701/],
    ['blank', `${header}GM0119;Meppel;`, /Meppel ontbreekt/],
    ['the same code twice', `${header}${drie}\nGM0106;Assen;69701`, /Assen staat er twee keer in/],
    ['one municipality by two names', `${header};Den Bosch;160000\n;'s-Hertogenbosch;160783`, /'s-Hertogenbosch staat er twee keer in/],
    ['no rows', header, /geen rijen/],
    ['nothing', '', /nodig/],
  ])('refused: %s', async (name, content, expected) => {
    const { code, err } = await runCommand('allocate', file(`nee ${name}.csv`, content));
    expect(code).toBe(2);
    expect(err).toMatch(expected);
  });
});

describe('a workbook that is no more than a list', () => {
  const list = async (rows: readonly (readonly (string | number)[])[]): Promise<string> => {
    const session = await newSession({ language: 'nl', today: 46000 });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Inwoners');
      const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
      range.values = rows as (string | number)[][];
      await context.sync();
    });
    const path = join(folder, `lijst ${rows[0]!.length}.xlsx`);
    await session.save(path);
    return path;
  };
  const plain = [
    ['Gemeente', 'Inwoners'],
    ['Assen', 69701],
    ['Emmen', 109346],
  ];
  const statLine = [
    ["Regio's", 'Perioden', 'Totale bevolking'],
    ['Assen', '2024', 69701],
    ['Emmen', '2024', 109346],
  ];

  test.each([
    ['with our headers', plain],
    ['as CBS gives it', statLine],
  ])('%s: the allocation is written on a sheet of its own, and can be done again', async (_, rows) => {
    const out = join(folder, `uit ${rows.length} ${rows[0]!.length}.xlsx`);
    const { code, err } = await runCommand('allocate', await list(rows), '-o', out, '--today', '2027-02-01');
    expect([code, err]).toEqual([0, '']);
    const { rows: again } = await runJson<AllocationJson>('allocate', out);
    expect(again.map(({ municipality }) => municipality)).toEqual(['Assen', 'Emmen']);
    const { sheets } = await readXlsx(readFileSync(out));
    const written = sheets.find(({ name }) => name === 'Toekenning')!;
    const at = (row: number): readonly unknown[] => [0, 1, 4, 5].map((column) => written.cells.get(row, column)?.value);
    // No period is named anywhere: that of the day.
    expect([at(1), at(2)]).toEqual([
      [2027, 'Assen', 14, 'concept'],
      [2027, 'Emmen', 14, 'concept'],
    ]);
  });
});

test('a municipality of another province than the region is not given strips in silence', () => {
  const register = [
    { name: 'Assen', code: 'GM0106', province: 'Drenthe' },
    { name: 'Zwolle', code: 'GM0193', province: 'Overijssel' },
  ];
  const lines = register.map(({ name, code }, row) => ({ row, name, code, population: 1000, date: null }));
  const said = (region: string | null) => populationsIn(lines, register, 'own', region).remarks;
  expect(said(' drenthe ')).toEqual([{ code: 'outsideRegion', names: ['Zwolle'], region: 'drenthe' }]);
  expect([said('Flexteam Noord'), said(null)]).toEqual([[], []]);
});
