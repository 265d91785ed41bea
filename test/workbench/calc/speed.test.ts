import { calculatorOf, edit, sheetOf, tableOf, valueAt, workbookOf } from './book';

describe('is quick enough', () => {
  const towns = 342;
  function overview() {
    const header = ['Gemeente', 'Status', 'Periode', 'Strippen', 'Uren'];
    const rows = Array.from({ length: 10_000 }, (_, at) => [
      `Gemeente ${at % towns}`,
      ['lopend', 'gepland', 'afgerond', 'concept'][at % 4] ?? '',
      2025 + (at % 2),
      at % 7,
      at % 40,
    ]);
    const data = sheetOf('Opdrachten', [header, ...rows]);
    tableOf(data, 'Opdrachten', 'A1:E10001');
    const formula = (status: string, column: string, row: number): string =>
      `=SUMIFS(Opdrachten[${column}],Opdrachten[Gemeente],$A${row},Opdrachten[Status],"${status}",Opdrachten[Periode],2026)`;
    const sheet = sheetOf(
      'Overzicht',
      Array.from({ length: towns }, (_, at) => [
        `Gemeente ${at}`,
        formula('lopend', 'Strippen', at + 1),
        formula('gepland', 'Strippen', at + 1),
        formula('afgerond', 'Strippen', at + 1),
        formula('lopend', 'Uren', at + 1),
        `=SUMIFS(Opdrachten[Strippen],Opdrachten[Gemeente],$A${at + 1})-B${at + 1}`,
      ]),
    );
    return { data, sheet, workbook: workbookOf(sheet, data) };
  }

  test('342 municipalities with five sums each over 10,000 rows, within a second', () => {
    const { data, sheet, workbook } = overview();
    const calculator = calculatorOf(workbook);
    const start = performance.now();
    edit(calculator, data, 'D2', 1000);
    expect(performance.now() - start).toBeLessThan(1000);
    let expected = 0;
    for (let row = 1; row <= 10_000; row++)
      if (data.cells.get(row, 0)?.value === 'Gemeente 0') expected += Number(data.cells.get(row, 3)?.value);
    expect(Number(valueAt(sheet, 'F1')) + Number(valueAt(sheet, 'B1'))).toBe(expected);
  });

  test('100,000 cells without a formula cost next to nothing to load', () => {
    const sheet = sheetOf(
      'A',
      Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * column)),
    );
    const calculator = calculatorOf(workbookOf(sheet));
    const start = performance.now();
    calculator.all();
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('1,000 running sums, each over an area of its own', () => {
    const sheet = sheetOf(
      'A',
      Array.from({ length: 1000 }, (_, at) => [1, `=SUM(A$1:A${at + 1})`]),
    );
    const calculator = calculatorOf(workbookOf(sheet));
    const start = performance.now();
    edit(calculator, sheet, 'A1', 5);
    expect(valueAt(sheet, 'B1000')).toBe(1004);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
