import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { calcText, openpyxlFacts } from './otherReaders';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'files', name)));

describe.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('%s, read and written unchanged', (name) => {
  const original = file(name);

  test('openpyxl sees the same', async () => {
    expect(openpyxlFacts(await writeXlsx(await readXlsx(original)))).toEqual(openpyxlFacts(original));
  });

  test('LibreOffice sees the same', async () => {
    expect(calcText(await writeXlsx(await readXlsx(original)))).toBe(calcText(original));
  }, 120_000);

  test('a second time gives the same bytes', async () => {
    const once = await writeXlsx(await readXlsx(original));
    expect(Buffer.compare(await writeXlsx(await readXlsx(once)), once)).toBe(0);
  });

  test('nothing is listed as lost', async () => {
    const workbook = await readXlsx(original);
    await writeXlsx(workbook);
    expect(workbook.losses).toEqual([]);
  });
});
