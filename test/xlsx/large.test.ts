import { Cells } from '../../src/xlsx/model/workbook';
import { newWorkbook } from '../../src/xlsx/model/newWorkbook';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { sheetOf } from './exampleWorkbook';

/** Processor time in milliseconds, so that other work on the machine does not decide the outcome. */
async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

/** Writing, reading and writing again a sheet of so many rows of 12 cells, and what each took. */
async function thereAndBack(rows: number) {
  const workbook = newWorkbook('Groot');
  const sheet = sheetOf(workbook, 'Groot');
  const bold = { font: { bold: true } };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 12; column += 1) {
      const value = column % 3 === 0 ? row * column : column % 3 === 1 ? `tekst ${row % 500}` : row % 2 === 0;
      sheet.cells.set(row, column, { value, ...(column === 11 && { formula: `=A${row + 1}*2` }), ...(column === 3 && { style: bold }) });
    }
  }
  const [bytes, writing] = await timed(() => writeXlsx(workbook));
  const [again, reading] = await timed(() => readXlsx(bytes));
  const [, rewriting] = await timed(() => writeXlsx(again));
  return { again, writing, reading, rewriting };
}

describe('a large workbook', () => {
  test('four times the rows take little more than four times the work', async () => {
    await thereAndBack(2_000);
    const few = await thereAndBack(10_000);
    const many = await thereAndBack(40_000);
    expect(sheetOf(many.again, 'Groot').cells.get(39_999, 10)?.value).toBe('tekst 499');
    expect(sheetOf(many.again, 'Groot').cells).toBeInstanceOf(Cells);
    // Quadratic work would be sixteen times as much.
    for (const step of ['writing', 'reading', 'rewriting'] as const) expect(many[step] / few[step]).toBeLessThan(10);
  }, 180_000);
});
