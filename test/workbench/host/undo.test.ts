import { createCalculator } from '../../../workbench/calc';
import type { Host } from '../../../workbench/host';
import { openExcel } from './excel';

let host: Host;

beforeEach(async () => {
  host = await openExcel({ calculator: createCalculator });
});

const value = (row: number, column: number) => host.workbook.sheets[0]?.cells.get(row, column)?.value;

describe('undo', () => {
  test("takes back one edit of the user at a time, formulas' values with it, and redo brings it again", () => {
    host.edit('Blad1', 'A1:B1', [[1, '=A1+1']]);
    host.edit('Blad1', 'A1', [[10]]);
    expect([value(0, 0), value(0, 1)]).toEqual([10, 11]);
    expect(host.undo()).toBe(true);
    expect([value(0, 0), value(0, 1)]).toEqual([1, 2]);
    expect(host.redo()).toBe(true);
    expect([value(0, 0), value(0, 1)]).toEqual([10, 11]);
    host.undo();
    host.undo();
    expect([value(0, 0), host.undo()]).toEqual([undefined, false]);
  });

  test('takes back a whole batch: sheets, tables, formats, validation and names', async () => {
    host.edit('Blad1', 'A1:A2', [['Naam'], ['a']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.worksheets.add('Extra').activate();
      sheet.tables.add('A1:A2', true).name = 'Lijst';
      sheet.getRange('A1:C9').format.fill.color = '#FF0000';
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('A2').values = [['b']];
      context.workbook.names.add('Plek', sheet.getRange('A2'));
      await context.sync();
    });
    host.undo();
    const [sheet] = host.workbook.sheets;
    expect([host.workbook.sheets.length, host.workbook.activeSheet, sheet?.tables, sheet?.validations, host.workbook.names]).toEqual([
      1,
      'Blad1',
      [],
      [],
      [],
    ]);
    expect([sheet?.cells.get(0, 0), sheet?.cells.get(1, 0), sheet?.cells.get(8, 2)]).toEqual([
      { value: 'Naam' },
      { value: 'a' },
      undefined,
    ]);
    host.redo();
    expect([host.workbook.sheets.length, sheet?.tables[0]?.name, sheet?.cells.get(1, 0)?.value, host.workbook.names[0]?.name]).toEqual([
      2,
      'Lijst',
      'b',
      'Plek',
    ]);
  });

  test('a batch that only reads is no step', async () => {
    host.edit('Blad1', 'A1', [[1]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().load('values');
      await context.sync();
    });
    host.undo();
    expect(value(0, 0)).toBeUndefined();
  });

  test('a new edit ends what could be done again', () => {
    host.edit('Blad1', 'A1', [[1]]);
    host.undo();
    host.edit('Blad1', 'A1', [[2]]);
    expect([host.redo(), value(0, 0)]).toEqual([false, 2]);
  });

  test('a failed batch is undone as far as it came', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['gedaan']];
      context.workbook.worksheets.getItem('Weg').delete();
      await context.sync();
    }).catch(() => undefined);
    expect(value(0, 0)).toBe('gedaan');
    host.undo();
    expect(value(0, 0)).toBeUndefined();
  });

  test('a refused edit leaves nothing to undo', () => {
    expect(() => host.edit('Blad1', 'A1:B2', [['a', 'b', 'c']])).toThrow(/rows or columns/);
    expect([value(0, 0), host.undo()]).toEqual([undefined, false]);
  });
});

describe('calculation', () => {
  test('values read later in the same batch are up to date', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      const sum = sheet.getRange('A3').load('values,formulas,text');
      await context.sync();
      expect([sum.values, sum.formulas, sum.text]).toEqual([[[3]], [['=SUM(A1:A2)']], [['3']]]);
    });
  });

  test('by hand: formulas wait for calculate', async () => {
    host.edit('Blad1', 'A1:B1', [[1, '=A1*2']]);
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[5]];
      await context.sync();
      expect(value(0, 1)).toBe(2);
      context.workbook.application.calculate('Full');
      await context.sync();
      expect(value(0, 1)).toBe(10);
    });
  });

  test('an error is its text, of type Error', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.formulas = [['=1/0']];
      range.load('values,valueTypes,text');
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[['#DIV/0!']], [['Error']]]);
    });
  });

  test('a formula follows the header it names, and the rows a table takes in', async () => {
    host.edit('Blad1', 'A1:A3', [['Strippen'], [4], [5]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add('A1:A3', true);
      table.name = 'Opdrachten';
      sheet.getRange('C1').formulas = [['=SUM(Opdrachten[Strippen])']];
      await context.sync();
      expect(value(0, 2)).toBe(9);
      sheet.getRange('A4').values = [[6]];
      table.resize('A1:A4');
      await context.sync();
      expect(value(0, 2)).toBe(15);
    });
  });
});
