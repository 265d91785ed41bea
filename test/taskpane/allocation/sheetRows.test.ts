import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { populationLinesIn } from '../../../src/domain/allocation';
import { isWorkbook, rowsOfWorkbook } from '../../../src/taskpane/features/allocation/sheetRows';

const sample = new Uint8Array(readFileSync(join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx')));

test('a workbook with populations is read as it is, from the sheet that has them', async () => {
  expect(isWorkbook(sample)).toBe(true);
  const lines = populationLinesIn(await rowsOfWorkbook(sample)) ?? [];
  expect(lines).toHaveLength(12);
  expect(lines.find(({ name }) => name === 'Assen')).toMatchObject({ code: 'GM0106', population: 69701 });
});

test('text is no workbook', () => {
  expect(isWorkbook(new TextEncoder().encode('code;gemeente;inwoners'))).toBe(false);
});
