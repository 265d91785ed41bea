import { createHost } from '../../../workbench/host';
import { createCalculator } from '../../../workbench/calc';
import type { Table } from '../../../src/xlsx/model/workbook';
import { emptySheet, fill, workbookOf } from '../grid/handMade';

const table = (): Table => ({
  id: '1',
  name: 'Team',
  area: { top: 0, left: 0, bottom: 2, right: 2 },
  showHeaders: true,
  showTotals: false,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  columnIds: [1, 2, 3],
});

/** Name, Fte, Uren (a calculated column); two rows. */
function start() {
  const sheet = emptySheet('1', 'Team');
  fill(sheet, 0, 0, [
    ['Medewerker', 'Fte', 'Uren'],
    ['Adviseur 1', 0.8],
    ['Adviseur 2', 1],
  ]);
  sheet.cells.set(1, 1, { value: 0.8, style: { numberFormat: '0.0' } });
  sheet.cells.set(2, 1, { value: 1, style: { numberFormat: '0.0' } });
  sheet.cells.set(1, 2, { value: 0, formula: '=B2*1400' });
  sheet.cells.set(2, 2, { value: 0, formula: '=B3*1400' });
  sheet.tables.push(table());
  sheet.validations.push({
    areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
  });
  const host = createHost(workbookOf(sheet), { calculator: createCalculator });
  const type = (row: number, column: number, value: string | number) =>
    host.enter('Team', { top: row, left: column, bottom: row, right: column }, [{ row, column, cell: { value } }]);
  return { sheet, host, type };
}

test('a cell comes in as it was typed, and what depends on it is calculated', () => {
  const { sheet, host } = start();
  host.enter('Team', { top: 1, left: 1, bottom: 1, right: 1 }, [
    { row: 1, column: 1, cell: { value: 0.5, style: { numberFormat: '0.00' } } },
  ]);
  expect(sheet.cells.get(1, 1)).toEqual({ value: 0.5, style: { numberFormat: '0.00' } });
  // 0.5 fte of 1,400 hours.
  expect(sheet.cells.get(1, 2)?.value).toBe(700);
});

test('a row typed below a table becomes part of it: formats, calculated column and validation go along', () => {
  const { sheet, host, type } = start();
  type(3, 0, 'Adviseur 3');
  expect(sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  expect(sheet.cells.get(3, 2)?.formula).toBe('=B4*1400');
  expect(sheet.cells.get(3, 1)).toEqual({ value: '', style: { numberFormat: '0.0' } });
  expect(sheet.validations[0]?.areas).toEqual([{ top: 1, left: 1, bottom: 3, right: 1 }]);
  type(3, 1, 0.25);
  expect(sheet.cells.get(3, 2)?.value).toBe(350);
  host.undo();
  host.undo();
  expect(sheet.tables[0]?.area.bottom).toBe(2);
  expect(sheet.cells.get(3, 0)).toBeUndefined();
  expect(sheet.validations[0]?.areas[0]?.bottom).toBe(2);
});

test('a table does not grow by what is typed elsewhere, by emptying, or where it has a totals row', () => {
  const { sheet, host, type } = start();
  type(4, 0, 'te ver');
  type(3, 3, 'ernaast');
  host.enter('Team', { top: 3, left: 0, bottom: 3, right: 0 }, [{ row: 3, column: 0, cell: undefined }]);
  expect(sheet.tables[0]?.area.bottom).toBe(2);
  const total = sheet.tables[0];
  if (total) total.showTotals = true;
  type(3, 0, 'onder het totaal');
  expect(sheet.tables[0]?.area.bottom).toBe(2);
});

test('a validation right below keeps a table from growing; one of whole columns does not', () => {
  const { sheet, type } = start();
  sheet.validations.push({ areas: [{ top: 3, left: 2, bottom: 202, right: 2 }], rule: { custom: { formula: '=TRUE' } } });
  type(3, 0, 'Adviseur 3');
  expect(sheet.tables[0]?.area.bottom).toBe(2);
  sheet.validations = [{ areas: [{ top: 0, left: 2, bottom: 1_048_575, right: 2 }], rule: { custom: { formula: '=TRUE' } } }];
  type(3, 1, 0.5);
  expect(sheet.tables[0]?.area.bottom).toBe(3);
});

test('a column whose rows hold different formulas is not calculated', () => {
  const { sheet, type } = start();
  sheet.cells.set(2, 2, { value: 0, formula: '=B3*1300' });
  type(3, 0, 'Adviseur 3');
  expect(sheet.cells.get(3, 2)?.formula).toBeUndefined();
});

test('a protected sheet takes nothing', () => {
  const { sheet, type } = start();
  sheet.protection = { protected: true, options: {} };
  expect(() => type(1, 0, 'x')).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
  expect(sheet.cells.get(1, 0)?.value).toBe('Adviseur 1');
});

describe('a number that is typed', () => {
  const typeWide = (host: ReturnType<typeof start>['host'], row: number, column: number, columnWidth: number) =>
    host.enter('Team', { top: row, left: column, bottom: row, right: column }, [{ row, column, cell: { value: 46_093 }, columnWidth }]);

  test('widens a column of which nobody set the width, further each time and never back, in the same step', () => {
    const { sheet, host } = start();
    typeWide(host, 5, 4, 60);
    expect(sheet.columnWidths.get(4)).toBe(60);
    typeWide(host, 6, 4, 72);
    typeWide(host, 7, 4, 50);
    expect(sheet.columnWidths.get(4)).toBe(72);
    host.undo();
    host.undo();
    expect(sheet.columnWidths.get(4)).toBe(60);
    expect(sheet.cells.get(6, 4)).toBeUndefined();
    typeWide(host, 5, 5, 30);
    expect(sheet.columnWidths.has(5)).toBe(false);
  });

  test('leaves a width that was set, and the columns of a protected sheet', () => {
    const { sheet, host } = start();
    sheet.columnWidths.set(4, 50);
    typeWide(host, 5, 4, 60);
    expect(sheet.columnWidths.get(4)).toBe(50);
    sheet.cells.set(5, 5, { value: '', style: { locked: false } });
    sheet.protection = { protected: true, options: {} };
    typeWide(host, 5, 5, 60);
    expect(sheet.cells.get(5, 5)?.value).toBe(46_093);
    expect(sheet.columnWidths.has(5)).toBe(false);
  });
});
