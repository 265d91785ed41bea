import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from '../../../src/xlsx';
import { newWorkbook } from '../../../src/xlsx/model/newWorkbook';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { createCalculator } from '../../../workbench/calc';
import { createHost, type Host } from '../../../workbench/host';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';
import { eventsIn } from './excel';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** A file as Excel saves it, with these cells on its one sheet. */
async function fileOf(rows: string, change: (parts: Record<string, Uint8Array>) => void = () => undefined): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(newWorkbook('Blad1')));
  const xml = strFromU8(parts[sheetPart] ?? new Uint8Array()).replace(
    /<sheetData\/>|<sheetData>.*<\/sheetData>/s,
    `<sheetData>${rows}</sheetData>`,
  );
  parts[sheetPart] = strToU8(xml);
  change(parts);
  return zipSync(parts);
}

interface Opened {
  readonly host: Host;
  readonly workbook: Workbook;
  /** The XML of a cell as it would be saved now. */
  readonly saved: (cell: string) => Promise<string>;
  readonly value: (row: number, column: number) => unknown;
}

async function opened(bytes: Uint8Array, today = 46_000): Promise<Opened> {
  const workbook = await readXlsx(bytes);
  const host = createHost(workbook, { language: 'nl', today, calculator: createCalculator });
  useHost(host);
  await loadOffice();
  host.open();
  return {
    host,
    workbook,
    saved: async (cell) => {
      const xml = strFromU8(unzipSync(await writeXlsx(workbook))[sheetPart] ?? new Uint8Array());
      return new RegExp(`<c r="${cell}"[^>]*>(.*?)</c>`).exec(xml)?.[1] ?? '';
    },
    value: (row, column) => workbook.sheets[0]?.cells.get(row, column)?.value,
  };
}

afterAll(() => eventsIn());

/** None of these values is what this calculator would give; Excel gave them, or another program. */
const foreign =
  '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>MijnFunctie(A1)</f><v>77</v></c><c r="C1"><f>B1+1</f><v>78</v></c><c r="D1"><f>A1*2</f><v>4</v></c></row>' +
  '<row r="2"><c r="A2"><f>B2+1</f><v>12</v></c><c r="B2"><f>A2/2</f><v>11</v></c></row>' +
  '<row r="3"><c r="A3"><f>SUBTOTAL(9,D1:D9)</f><v>99</v></c><c r="B3" t="str"><f>MijnTekst(9)</f><v></v></c></row>' +
  '<row r="4"><c r="A4"><f t="array" ref="A4:A6">MijnBlok(9)</f><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row><row r="6"><c r="A6"><v>3</v></c></row>';

describe('values that a file brings', () => {
  test('are kept where nothing they read is written: also after a table and a sheet came', async () => {
    const { saved, value } = await opened(await fileOf(foreign));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('F1:F2').values = [['Kop'], [1]];
      sheet.tables.add('F1:F2', true);
      context.workbook.worksheets.add('Controle').getRange('A1').values = [['klaar']];
      await context.sync();
    });
    expect([value(0, 1), value(0, 2), value(1, 0), value(1, 1), value(2, 0), value(2, 1)]).toEqual([77, 78, 12, 11, 99, '']);
    expect(await saved('B1')).toBe('<f>MijnFunctie(A1)</f><v>77</v>');
    expect(await saved('B2')).toBe('<f>A2/2</f><v>11</v>');
    expect(await saved('B3')).toBe('<f>MijnTekst(9)</f><v></v>');
    expect(await saved('A4')).toBe('<f t="array" ref="A4:A6">MijnBlok(9)</f><v>1</v>');
    expect([value(4, 0), value(5, 0)]).toEqual([2, 3]);
  });

  test('give way where what they read is written: calculated, or left to Excel with all that follows from it', async () => {
    const { host, saved, value } = await opened(await fileOf(foreign));
    host.edit('Blad1', 'A1', [[5]]);
    expect(value(0, 3)).toBe(10);
    expect(await saved('D1')).toBe('<f>A1*2</f><v>10</v>');
    expect(value(2, 0)).toBe(10);
    expect(await saved('B1')).toBe('<f>MijnFunctie(A1)</f>');
    expect(await saved('C1')).toBe('<f>B1+1</f>');
    expect(await saved('A2')).toBe('<f>B2+1</f><v>12</v>');
  });

  test('of a circle that is reached are left to Excel, which may go round it', async () => {
    const { host, saved, value } = await opened(await fileOf(foreign.replace('<f>B2+1</f>', '<f>B2+A1</f>')));
    host.edit('Blad1', 'A1', [[5]]);
    expect(value(1, 0)).toBe(12);
    expect([await saved('A2'), await saved('B2')]).toEqual(['<f>B2+A1</f>', '<f>A2/2</f>']);
  });

  test('a formula that comes without one is calculated on opening, or stays without', async () => {
    const { saved, value } = await opened(
      await fileOf(
        '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f></c><c r="C1"><f>MijnFunctie(A1)</f></c><c r="D1"><f>B1+1</f><v>1</v></c></row>',
      ),
    );
    expect([value(0, 1), value(0, 3)]).toEqual([6, 7]);
    expect(await saved('C1')).toBe('<f>MijnFunctie(A1)</f>');
  });

  test('what follows the clock is calculated on opening, as Excel does, and nothing beside it', async () => {
    const { value } = await opened(
      await fileOf(
        '<row r="1"><c r="A1"><f>TODAY()</f><v>45000</v></c><c r="B1"><f>A1+1</f><v>45001</v></c><c r="C1"><f>1+1</f><v>99</v></c></row>',
      ),
    );
    expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual([46_000, 46_001, 99]);
  });

  test('a name that gets another meaning reaches what uses it', async () => {
    const { value } = await opened(
      await fileOf('<row r="1"><c r="A1"><f>Tarief*2</f><v>8</v></c></row>', (parts) => {
        const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
        parts['xl/workbook.xml'] = strToU8(
          book.replace('</sheets>', '</sheets><definedNames><definedName name="Tarief">4</definedName></definedNames>'),
        );
      }),
    );
    await Excel.run(async (context) => {
      context.workbook.names.getItem('Tarief').formula = '=5';
      await context.sync();
    });
    expect(value(0, 0)).toBe(10);
  });
});

describe('array formulas of the old kind', () => {
  test('fill their own cells and no others', async () => {
    const { host, value, saved } = await opened(
      await fileOf(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A3*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1">SUM(A1:A3*2)</f><v>12</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
      ),
    );
    host.edit('Blad1', 'A1', [[10]]);
    expect([value(0, 1), value(1, 1), value(2, 1), value(0, 2)]).toEqual([20, 4, undefined, 30]);
    expect(await saved('B1')).toBe('<f t="array" ref="B1:B2">A1:A3*2</f><v>20</v>');
    // Part of it cannot be changed, all of it can.
    for (const part of ['B1', 'B2'])
      expect(() => host.edit('Blad1', part, [[1]])).toThrow(expect.objectContaining({ code: 'InvalidOperation' }));
    host.edit('Blad1', 'B1:B2', [[7], [8]]);
    expect([value(0, 1), value(1, 1)]).toEqual([7, 8]);
  });
});

describe('a formula without array marks', () => {
  const hours =
    '<row r="1"><c r="B1"><v>0</v></c></row>' +
    [2, 3, 4].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="C${row}"><f>A:A*10</f><v>${row}0</v></c></row>`).join('');

  test('is one value of its own row, whatever is written, and is saved as it came', async () => {
    const { host, value, saved } = await opened(await fileOf(hours));
    host.edit('Blad1', 'A3', [[7]]);
    expect([value(1, 2), value(2, 2), value(3, 2)]).toEqual([20, 70, 40]);
    expect(await saved('C3')).toBe('<f>A:A*10</f><v>70</v>');
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('C3').load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(shown).toEqual([['=@A:A*10']]);
  });

  test('written by an add-in is an array: it spills, and is saved so that Excel lets it spill', async () => {
    const { value, saved } = await opened(await fileOf(hours));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('E2').formulas = [['=A2:A4*10']];
      sheet.getRange('F3').formulas = [['=@A2:A4*10']];
      sheet.getRange('G2').formulas = [['=SUM(A2:A4*10)']];
      await context.sync();
    });
    expect([value(1, 4), value(2, 4), value(3, 4), value(2, 5), value(1, 6)]).toEqual([20, 30, 40, 30, 90]);
    expect(await saved('E2')).toBe('<f t="array" ref="E2:E4">A2:A4*10</f><v>20</v>');
    expect(await saved('F3')).toBe('<f>A2:A4*10</f><v>30</v>');
    expect(await saved('G2')).toBe('<f t="array" ref="G2">SUM(A2:A4*10)</f><v>90</v>');
  });
});

describe('a formula as long as Excel takes', () => {
  test('of 4,000 terms is calculated', async () => {
    const { value } = await opened(await fileOf(`<row r="1"><c r="A1"><f>${Array(4000).fill('1').join('+')}</f></c></row>`));
    expect(value(0, 0)).toBe(4000);
  });

  test.each([
    ['signs', `${'-'.repeat(8000)}2`, 2],
    ['percentages', `0${'%'.repeat(8000)}`, 0],
    ['texts', Array(2000).fill('"a"').join('&'), 'a'.repeat(2000)],
    ['powers and comparisons', `${Array(2000).fill('1').join('^')}=1`, true],
  ])('of thousands of %s is calculated', async (_what, formula, answer) => {
    const { value } = await opened(await fileOf(`<row r="1"><c r="A1"><f>${formula.replaceAll('&', '&amp;')}</f></c></row>`));
    expect(value(0, 0)).toBe(answer);
  });

  test('nested deeper than Excel nests keeps its value', async () => {
    const { value } = await opened(await fileOf(`<row r="1"><c r="A1"><f>${'('.repeat(4000)}1${')'.repeat(4000)}</f><v>1</v></c></row>`));
    expect(value(0, 0)).toBe(1);
  });
});

test('a function that nobody answered on opening is asked again once there is an add-in', async () => {
  const bytes = await fileOf('<row r="1"><c r="A1" t="e"><f>_xldudf_FLEX_DOUBLE(2)</f><v>#NAME?</v></c></row>');
  const workbook = await readXlsx(bytes);
  const host = createHost(workbook, { calculator: createCalculator });
  host.open();
  await host.settled();
  const value = (): unknown => workbook.sheets[0]?.cells.get(0, 0)?.value;
  expect(value()).toBe('#NAME?');
  useHost(host);
  await loadOffice();
  CustomFunctions.associate('DOUBLE', (number: unknown) => Number(number) * 2);
  host.edit('Blad1', 'C3', [['iets']]);
  await host.settled();
  expect(value()).toBe(4);
});
