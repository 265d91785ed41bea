import { deflateSync } from 'node:zlib';
import { Cells } from '../../src/xlsx/model/workbook';
import { newWorkbook } from '../../src/xlsx/model/newWorkbook';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { sheetOf } from './exampleWorkbook';

describe('a large workbook', () => {
  test('50,000 rows of 12 cells take a small number of times what packing their bare values takes', async () => {
    const workbook = newWorkbook('Groot');
    const sheet = sheetOf(workbook, 'Groot');
    const bold = { font: { bold: true } };
    for (let row = 0; row < 50_000; row += 1) {
      for (let column = 0; column < 12; column += 1) {
        const value = column % 3 === 0 ? row * column : column % 3 === 1 ? `tekst ${row % 500}` : row % 2 === 0;
        sheet.cells.set(row, column, { value, ...(column === 11 && { formula: `=A${row + 1}*2` }), ...(column === 3 && { style: bold }) });
      }
    }
    // Processor time, so that other work on the machine does not decide the outcome.
    const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
      const before = process.cpuUsage();
      const result = await work();
      const { user, system } = process.cpuUsage(before);
      return [result, (user + system) / 1000];
    };
    // The least it could be: the values as text, packed. Machines differ by more than twice; the ratio does not.
    const values = Array.from({ length: 50_000 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => sheet.cells.get(row, column)?.value),
    );
    const [, bare] = await timed(async () => Promise.resolve(deflateSync(JSON.stringify(values))));
    const [bytes, writing] = await timed(() => writeXlsx(workbook));
    const [again, reading] = await timed(() => readXlsx(bytes));
    const [, rewriting] = await timed(() => writeXlsx(again));
    expect(sheetOf(again, 'Groot').cells.get(49_999, 10)?.value).toBe('tekst 499');
    expect(sheetOf(again, 'Groot').cells).toBeInstanceOf(Cells);
    expect(Math.max(writing, rewriting) / bare).toBeLessThan(100);
    expect(reading / bare).toBeLessThan(40);
  }, 180_000);
});
