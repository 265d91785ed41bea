import { functionIds, registerFunctions } from '../../src/functions/register';
import { createCalculator } from '../../workbench/host/calc';
import { openExcel } from '../workbench/host/excel';

// Office.js hands in answers at most twice a second, and looks back half a second after the last.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

test('5,000 cells that each ask for one municipality of a table of 1,000 rows all get their answer', async () => {
  const host = await openExcel({ calculator: createCalculator, customFunctions: functionIds });
  registerFunctions(() => 'nl');
  const names = Array.from({ length: 20 }, (_, index) => `Gemeente ${index}`);
  host.edit('Blad1', 'A1:D21', [['Periode', 'Gemeente', 'Totaal', 'Status'], ...names.map((name) => [2026, name, 100, 'vastgesteld'])]);
  // 50 rows of 1 strip for each of the 20.
  const rows = Array.from({ length: 1000 }, (_, index) => [index + 1, 2026, names[index % 20] ?? '', 1, 'lopend']);
  host.edit('Blad1', 'F1:J1001', [['Nr', 'Periode', 'Gemeente', 'Strippen', 'Status'], ...rows]);
  host.edit('Blad1', 'L1:L5000', Array.from({ length: 5000 }, (_, index) => [names[index % 20] ?? '']));
  host.edit('Blad1', 'M1:M5000', Array.from({ length: 5000 }, (_, index) => [`=FLEX.STRIPS_REMAINING(L${index + 1},$A$1:$D$21,$F$1:$J$1001,,2026)`]));
  await host.settled();
  const sheet = host.workbook.sheets[0];
  expect(new Set(Array.from({ length: 5000 }, (_, row) => sheet?.cells.get(row, 12)?.value))).toEqual(new Set([50]));
}, 120_000);
