import type { Sheet } from '../../../src/xlsx/model/workbook';
import { calculatorOf, cellAt, edit, put, sheetOf, tableOf, valueAt, workbookOf } from './book';

const values = (sheet: Sheet, ...addresses: string[]) => addresses.map((address) => valueAt(sheet, address));

/** Counts which cells are written. */
function watched(sheet: Sheet): string[] {
  const written: string[] = [];
  sheet.cells.watch = (row, column) => written.push(`${row},${column}`);
  return written;
}

describe('an edit', () => {
  test('reaches what depends on it, however far, and nothing else', () => {
    const sheet = sheetOf('A', [
      [1, '=A1*2', '=B1+1', '=SUM(A1:A2)'],
      [5, '=A2*2', '=B2+1'],
    ]);
    const calculator = calculatorOf(workbookOf(sheet));
    expect(values(sheet, 'B1', 'C1', 'D1', 'B2', 'C2')).toEqual([2, 3, 6, 10, 11]);
    const written = watched(sheet);
    edit(calculator, sheet, 'A1', 7);
    expect(values(sheet, 'B1', 'C1', 'D1')).toEqual([14, 15, 12]);
    expect(written.sort()).toEqual(['0,0', '0,1', '0,2', '0,3']);
  });

  test('that changes no result stops there', () => {
    const sheet = sheetOf('A', [[1, '=A1>0', '=IF(B1,"ja","nee")']]);
    const calculator = calculatorOf(workbookOf(sheet));
    const written = watched(sheet);
    edit(calculator, sheet, 'A1', 2);
    expect(written).toEqual(['0,0']);
  });

  test('of a formula replaces the old one with its dependencies', () => {
    const sheet = sheetOf('A', [[1, 10, '=A1']]);
    const calculator = calculatorOf(workbookOf(sheet));
    edit(calculator, sheet, 'C1', '=B1');
    const written = watched(sheet);
    edit(calculator, sheet, 'A1', 2);
    expect([valueAt(sheet, 'C1'), written]).toEqual([10, ['0,0']]);
    edit(calculator, sheet, 'C1', 'tekst');
    edit(calculator, sheet, 'B1', 3);
    expect(valueAt(sheet, 'C1')).toBe('tekst');
  });

  test('on another sheet, through a name and through a whole column, is seen', () => {
    const data = sheetOf('Mijn data', [[1], [2]]);
    const sheet = sheetOf('A', [["='Mijn data'!A1+1", '=Alles', "=SUM('Mijn data'!A:A)", '=COUNTA(Alles)']]);
    const workbook = workbookOf(sheet, data);
    workbook.names.push({ name: 'Alles', formula: "=SUM('Mijn data'!$A$1:$A$3)", visible: true, comment: '' });
    const calculator = calculatorOf(workbook);
    expect(values(sheet, 'A1', 'B1', 'C1')).toEqual([2, 3, 3]);
    edit(calculator, data, 'A1', 5);
    edit(calculator, data, 'A3', 10);
    expect(values(sheet, 'A1', 'B1', 'C1')).toEqual([6, 17, 17]);
  });

  test('in a table column is seen; a table that grows is read anew', () => {
    const sheet = sheetOf('A', [
      ['Gem', 'Strippen', null, '=SUM(T[Strippen])'],
      ['a', 1, null, '=ROWS(T)'],
      ['b', 2],
    ]);
    const table = tableOf(sheet, 'T', 'A1:B3');
    const calculator = calculatorOf(workbookOf(sheet));
    edit(calculator, sheet, 'B2', 4);
    expect(values(sheet, 'D1', 'D2')).toEqual([6, 2]);
    put(sheet, 3, 1, 10);
    table.area = { ...table.area, bottom: 3 };
    calculator.structureChanged();
    expect(values(sheet, 'D1', 'D2')).toEqual([16, 3]);
  });

  test('of a header breaks what asks for the old name', () => {
    const sheet = sheetOf('A', [['Strippen', null, '=SUM(T[Strippen])'], [3]]);
    tableOf(sheet, 'T', 'A1:A2');
    const calculator = calculatorOf(workbookOf(sheet));
    expect(valueAt(sheet, 'C1')).toBe(3);
    edit(calculator, sheet, 'A1', 'Uren');
    expect(cellAt(sheet, 'C1')).toMatchObject({ value: '#REF!', error: true });
  });

  test('of many cells at once counts once', () => {
    const sheet = sheetOf('A', [...Array.from({ length: 50 }, (_, at) => [at]), ['=SUM(A1:A50)']]);
    const calculator = calculatorOf(workbookOf(sheet));
    for (let row = 0; row < 50; row++) put(sheet, row, 0, 2);
    const written = watched(sheet);
    calculator.changed(sheet, { top: 0, left: 0, bottom: 49, right: 0 });
    expect(valueAt(sheet, 'A51')).toBe(100);
    expect(written).toEqual(['50,0']);
  });

  test('keeps the style and the formula of what it recalculates', () => {
    const sheet = sheetOf('A', [[1]]);
    sheet.cells.set(0, 1, { value: '', formula: '=A1/0', style: { numberFormat: '0.00' } });
    const calculator = calculatorOf(workbookOf(sheet));
    expect(cellAt(sheet, 'B1')).toEqual({ value: '#DIV/0!', error: true, formula: '=A1/0', style: { numberFormat: '0.00' } });
    edit(calculator, sheet, 'B1', '=A1/2');
    expect(cellAt(sheet, 'B1')).toEqual({ value: 0.5, formula: '=A1/2' });
  });
});

test('TODAY follows the day at the next recalculation', () => {
  let day = 46_084;
  const sheet = sheetOf('A', [['=TODAY()', '=A1+1', 1]]);
  const calculator = calculatorOf(workbookOf(sheet), { today: () => day });
  day++;
  edit(calculator, sheet, 'C1', 2);
  expect(values(sheet, 'A1', 'B1')).toEqual([46_085, 46_086]);
});

test('a long chain needs no deep stack', () => {
  const sheet = sheetOf('A', [[1], ...Array.from({ length: 20_000 }, (_, at) => [`=A${at + 1}+1`])]);
  const calculator = calculatorOf(workbookOf(sheet));
  expect(valueAt(sheet, 'A20001')).toBe(20_001);
  edit(calculator, sheet, 'A1', 11);
  expect(valueAt(sheet, 'A20001')).toBe(20_011);
});

describe('a formula that reads itself', () => {
  test('is 0 and listed, what reads it goes on, and undoing it heals', () => {
    const sheet = sheetOf('A', [['=B1+1', '=A1+1', '=A1+5', 7], ['=SUM(A1:A3)']]);
    const calculator = calculatorOf(workbookOf(sheet));
    expect(values(sheet, 'A1', 'B1', 'C1', 'A2')).toEqual([0, 0, 5, 0]);
    expect(
      calculator
        .cycles()
        .map(({ formula }) => formula)
        .sort(),
    ).toEqual(['=A1+1', '=B1+1', '=SUM(A1:A3)']);
    edit(calculator, sheet, 'B1', 2);
    edit(calculator, sheet, 'A2', null);
    expect(values(sheet, 'A1', 'C1')).toEqual([3, 8]);
    expect(calculator.cycles()).toEqual([]);
  });
});

describe('what is not supported', () => {
  test('keeps the value of the file, is listed, and does not stop the rest', () => {
    const sheet = sheetOf('A');
    sheet.cells.set(0, 0, { value: 42, formula: '=INDIRECT("B1")' });
    sheet.cells.set(0, 1, { value: '', formula: '=BESSELI(1,2)' });
    sheet.cells.set(0, 2, { value: '', formula: '=A1+1' });
    sheet.cells.set(0, 3, { value: '', formula: '=IFERROR(INDIRECT("B1"),0)' });
    const calculator = calculatorOf(workbookOf(sheet));
    expect(values(sheet, 'A1', 'B1', 'C1', 'D1')).toEqual([42, '#NAME?', 43, '#NAME?']);
    expect(calculator.unsupported().map(({ what, sheet: name, row, column }) => [what, name, row, column])).toEqual([
      ['INDIRECT', 'A', 0, 0],
      ['BESSELI', 'A', 0, 1],
      ['INDIRECT', 'A', 0, 3],
    ]);
  });

  test('a formula typed in now has no value to keep', () => {
    const sheet = sheetOf('A', [[5]]);
    const calculator = calculatorOf(workbookOf(sheet));
    sheet.cells.set(0, 0, { value: '', formula: '=INDIRECT("B1")' });
    calculator.changed(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    expect(cellAt(sheet, 'A1')).toMatchObject({ value: '#NAME?', error: true });
  });
});

describe('an array', () => {
  const people = () => sheetOf('A', [['b', '=SORT(UNIQUE(A1:A4))', '=COUNTA(B1#)'], ['a'], ['b'], ['c']]);

  test('spills, grows and shrinks, and what reads it follows', () => {
    const sheet = people();
    const calculator = calculatorOf(workbookOf(sheet));
    expect(values(sheet, 'B1', 'B2', 'B3', 'B4', 'C1')).toEqual(['a', 'b', 'c', undefined, 3]);
    expect(cellAt(sheet, 'B3')?.spilledFrom).toEqual({ row: 0, column: 1 });
    edit(calculator, sheet, 'A3', 'd');
    expect(values(sheet, 'B1', 'B2', 'B3', 'B4', 'C1')).toEqual(['a', 'b', 'c', 'd', 4]);
    edit(calculator, sheet, 'A2', 'b');
    edit(calculator, sheet, 'A3', 'b');
    expect(values(sheet, 'B1', 'B2', 'B3', 'B4', 'C1')).toEqual(['b', 'c', undefined, undefined, 2]);
  });

  test('reached by an ordinary reference, also in cells it grows into', () => {
    const sheet = sheetOf('A', [[1, '=SEQUENCE(A1)', '=SUM(B1:B9)', '=B3']]);
    const calculator = calculatorOf(workbookOf(sheet));
    edit(calculator, sheet, 'A1', 3);
    expect(values(sheet, 'C1', 'D1')).toEqual([6, 3]);
    edit(calculator, sheet, 'A1', 2);
    expect(values(sheet, 'C1', 'D1')).toEqual([3, 0]);
  });

  test('does not overwrite: #SPILL!, until the way is free', () => {
    const sheet = people();
    const calculator = calculatorOf(workbookOf(sheet));
    edit(calculator, sheet, 'B2', 'bezet');
    expect(cellAt(sheet, 'B1')).toMatchObject({ value: '#SPILL!', error: true });
    expect(values(sheet, 'B2', 'B3')).toEqual(['bezet', undefined]);
    edit(calculator, sheet, 'B2', null);
    expect(values(sheet, 'B1', 'B2', 'B3')).toEqual(['a', 'b', 'c']);
  });

  test('leaves nothing behind when its formula goes', () => {
    const sheet = people();
    const calculator = calculatorOf(workbookOf(sheet));
    edit(calculator, sheet, 'B1', 1);
    expect(values(sheet, 'B1', 'B2', 'B3')).toEqual([1, undefined, undefined]);
  });

  test('is known again after loading', () => {
    const sheet = people();
    const workbook = workbookOf(sheet);
    calculatorOf(workbook);
    const calculator = calculatorOf(workbook);
    edit(calculator, sheet, 'A4', 'a');
    expect(values(sheet, 'B1', 'B2', 'B3')).toEqual(['a', 'b', undefined]);
  });

  test('does not spill within a table', () => {
    const sheet = sheetOf('A', [['k'], ['=SEQUENCE(2)'], [null]]);
    tableOf(sheet, 'T', 'A1:A3');
    calculatorOf(workbookOf(sheet));
    expect(valueAt(sheet, 'A2')).toBe('#SPILL!');
  });
});
