import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/xlsx';
import type { Sheet } from '../../../src/xlsx/model/workbook';
import { runCommand, temporaryFolder } from './runCommand';

const file = (name: string): string => join(__dirname, 'files', `${name}.xlsx`);
const folder = temporaryFolder();

/** The first sheet's XML of a saved file, cell by cell. */
function savedCells(path: string): Map<string, string> {
  const xml = strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(.*?)<\/c>/gs)].map(([, place = '', content = '']) => [place, content]));
}

async function sheets(path: string): Promise<readonly Sheet[]> {
  return (await readXlsx(readFileSync(path))).sheets;
}

const errorCells = (list: readonly Sheet[]): string[] =>
  list.flatMap(({ name, cells }) =>
    [...cells.entries()].flatMap(([row, column, cell]) => (cell.error ? [`${name} ${row},${column}`] : [])),
  );

describe('numbering by initial, as in Emmen, Ede and Epe', () => {
  test('is collected letter for letter', async () => {
    const out = join(folder, 'verzameld.xlsx');
    const { code } = await runCommand('collect', file('coll-e-co'), file('coll-e-emmen'), '-o', out);
    expect(code).toBe(0);
    const list = await sheets(out);
    const assignments = list.flatMap((sheet) =>
      sheet.tables.filter(({ name }) => name === 'Opdrachten').map(({ area }) => ({ sheet, area })),
    )[0];
    if (!assignments) throw new Error('no assignments');
    const { sheet, area } = assignments;
    const numbers = Array.from({ length: area.bottom - area.top }, (_, at) => sheet.cells.get(area.top + 1 + at, area.left)?.value);
    // "Nr" is what the formula =A1 in the municipality's own file comes to.
    // prettier-ignore
    expect(numbers).toEqual(['D-001', 'E-001', 'E12', 'E-3', '.5', '1-2', '12', 'TRUE', 'mrt-1', '3/4', '2026-01', '1,5', 'Nr', 'e5', 'E']);
    expect(errorCells(list)).toEqual([]);
  });

  test('is checked and evaluated without a cell that turns into an error', async () => {
    const [checked, evaluated] = [join(folder, 'gecontroleerd.xlsx'), join(folder, 'geevalueerd.xlsx')];
    const check = await runCommand('check', file('check-e'), '-o', checked);
    expect(check.out).toContain('Nr E-001 komt voor deze gemeente 2 keer voor');
    expect((await runCommand('evaluate', file('eval-e'), '-o', evaluated)).code).not.toBe(2);
    expect(errorCells(await sheets(checked))).toEqual([]);
    expect(errorCells(await sheets(evaluated))).toEqual([]);
  });
});

test('ordinary formulas over several cells come out of the command as they went in', async () => {
  const out = join(folder, 'doorsnede.xlsx');
  await runCommand('check', file('impliciete-doorsnede'), '-o', out);
  const [before, after] = [savedCells(file('impliciete-doorsnede')), savedCells(out)];
  for (const row of [2, 3, 4, 5, 6]) {
    for (const column of ['B', 'C']) {
      const place = `${column}${row}`;
      expect(before.get(place)).toContain('<f>');
      expect(after.get(place)).toBe(before.get(place));
    }
  }
  // It came without a value: 2 + 3 + 4 + 5 + 6.
  expect(after.get('A8')).toBe('<f>SUM(A2:A6)</f><v>20</v>');
});

test('a formula of 8,001 characters is calculated', async () => {
  const out = join(folder, 'lang.xlsx');
  expect((await runCommand('check', file('formule-4000-termen'), '-o', out)).code).toBe(1);
  expect(savedCells(out).get('A1')).toMatch(/^<f>1(\+1){4000}<\/f><v>4001<\/v>$/);
});

test('a formula that is none keeps what the file has for it', async () => {
  const out = join(folder, 'fout.xlsx');
  await runCommand('check', file('werkbank-foute-formule'), '-o', out);
  expect(savedCells(out).get('J9')).toBe(savedCells(file('werkbank-foute-formule')).get('J9'));
});
