import fc from 'fast-check';
import { formatCell } from '../../../src/xlsx/model/address';
import type { CellValue, Sheet } from '../../../src/xlsx/model/workbook';
import { calculatorOf, edit, sheetOf, workbookOf } from './book';

const size = 6;
const place = fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([row, column]) => formatCell(row, column));
const area = fc.tuple(place, place).map(([a, b]) => `${a}:${b}`);
const formula = fc.oneof(
  place.map((a) => `=${a}+1`),
  fc.tuple(place, place).map(([a, b]) => `=${a}&${b}`),
  area.map((a) => `=SUM(${a})`),
  area.map((a) => `=COUNTIFS(${a},">1")`),
  fc.tuple(place, place).map(([a, b]) => `=IF(${a}>2,${b},"x")`),
  area.map((a) => `=SEQUENCE(COUNT(${a}))`),
  place.map((a) => `=IFERROR(SUM(${a}#),-1)`),
  area.map((a) => `=MATCH(2,${a},0)`),
  area.map((a) => `=SORT(UNIQUE(${a}))`),
);
const content: fc.Arbitrary<CellValue | null> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(4) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'B', '2', null) },
  { weight: 4, arbitrary: formula },
);
const steps = fc.array(fc.tuple(place, content), { maxLength: 25 });

const shown = (sheet: Sheet): unknown[] =>
  [...sheet.cells.entries()]
    .filter(([, , cell]) => cell.value !== '' || cell.formula)
    .map(([row, column, cell]) => [row, column, cell.value, cell.error ?? false]);

/** Whether an array reaches another one's place: then the first to spill wins, which depends on the order of the edits. */
const isContested = (sheet: Sheet): boolean => [...sheet.cells.entries()].some(([, , cell]) => cell.value === '#SPILL!');

test('edit by edit comes to the same as calculating the whole workbook anew', () => {
  fc.assert(
    fc.property(steps, (edits) => {
      const sheet = sheetOf('A');
      const calculator = calculatorOf(workbookOf(sheet));
      for (const [address, value] of edits) edit(calculator, sheet, address, value);
      fc.pre(!isContested(sheet) && calculator.cycles().length === 0);
      const byEdits = shown(sheet);
      calculatorOf(workbookOf(sheet));
      expect(shown(sheet)).toEqual(byEdits);
    }),
    { numRuns: 400 },
  );
});

test('SUMIFS and COUNTIFS are what a plain loop finds', () => {
  const cell = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('a', 'A', 'ab', '2', '', true, null));
  const row = fc.tuple(cell, cell, fc.integer({ min: 0, max: 9 }));
  const criterion = fc.constantFrom('a', 'A*', '>1', '<=0', '<>a', '2', '', '=', '<>', '?', 'TRUE');
  const holds = (value: CellValue | null, wanted: string): boolean => {
    const text = typeof value === 'string' ? value.toLowerCase() : null;
    // An empty text in a cell is an empty cell in this model.
    const empty = value === null || value === '';
    switch (wanted) {
      case 'a':
        return text === 'a';
      case 'A*':
        return text !== null && text.startsWith('a');
      case '>1':
        return typeof value === 'number' && value > 1;
      case '<=0':
        return typeof value === 'number' && value <= 0;
      case '<>a':
        return text !== 'a';
      case '2':
        return value === 2 || value === '2';
      case '':
      case '=':
        return empty;
      case '<>':
        return !empty;
      case '?':
        return text !== null && text.length === 1;
      default:
        return value === true;
    }
  };
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), criterion, criterion, (rows, first, second) => {
      const last = rows.length;
      const sheet = sheetOf('A', rows);
      sheet.cells.set(0, 5, { value: '', formula: `=SUMIFS(C1:C${last},A1:A${last},"${first}",B1:B${last},"${second}")` });
      sheet.cells.set(0, 6, { value: '', formula: `=COUNTIFS(A1:A${last},"${first}",B1:B${last},"${second}")` });
      calculatorOf(workbookOf(sheet));
      const found = rows.filter(([a, b]) => holds(a, first) && holds(b, second));
      expect([sheet.cells.get(0, 5)?.value, sheet.cells.get(0, 6)?.value]).toEqual([
        found.reduce((sum, [, , strips]) => sum + strips, 0),
        found.length,
      ]);
    }),
    { numRuns: 300 },
  );
});

test('areas read again after edits hold what the cells hold', () => {
  const change = fc.tuple(fc.nat(40), fc.nat(3), fc.oneof(fc.nat(9), fc.constant(null)));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const sheet = sheetOf(
        'A',
        Array.from({ length: 30 }, (_, row) => [row, 1, 2]),
      );
      sheet.cells.set(0, 6, { value: '', formula: '=SUMPRODUCT(A1:C50*1)' });
      sheet.cells.set(1, 6, { value: '', formula: '=COUNTIFS(A1:A50,">=0")' });
      const calculator = calculatorOf(workbookOf(sheet));
      for (const [row, column, value] of changes) edit(calculator, sheet, formatCell(row, column), value);
      let [sum, count] = [0, 0];
      for (const [, column, cell] of sheet.cells.entries()) {
        if (column < 3 && typeof cell.value === 'number') sum += cell.value;
        if (column === 0 && typeof cell.value === 'number') count++;
      }
      expect([sheet.cells.get(0, 6)?.value, sheet.cells.get(1, 6)?.value]).toEqual([sum, count]);
    }),
    { numRuns: 200 },
  );
});
