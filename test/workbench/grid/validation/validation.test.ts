import type { Validation } from '../../../../src/xlsx/model/workbook';
import { copyBlock, pasteBlock } from '../../../../workbench/grid/clipboard/blocks';
import { checkTyped } from '../../../../workbench/grid/validation/checkTyped';
import { hasDropDown, listChoices, resolveRange } from '../../../../workbench/grid/validation/listChoices';
import { lockedAt } from '../../../../workbench/grid/validation/locks';
import { emptySheet, fill, workbookOf } from '../handMade';

const place = { row: 1, column: 1 };

function book(rule: Record<string, unknown>, more: Partial<Validation> = {}) {
  const sheet = emptySheet('1', 'Opdrachten');
  const lists = emptySheet('2', 'Lijst met waarden');
  fill(lists, 0, 0, [['Gemeente'], ['Assen'], ['Emmen']]);
  lists.tables.push({
    id: '1',
    name: 'Gemeenten',
    area: { top: 0, left: 0, bottom: 2, right: 0 },
    showHeaders: true,
    showTotals: false,
    style: '',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columnIds: [1],
  });
  const validation: Validation = { areas: [{ top: 1, left: 1, bottom: 9, right: 1 }], rule, ...more };
  sheet.validations.push(validation);
  const workbook = workbookOf(sheet, lists);
  workbook.names.push({ name: 'Namen', formula: "='Lijst met waarden'!$A$2:$A$3", visible: true, comment: '' });
  return { workbook, sheet, lists, validation };
}

describe('choices of a list', () => {
  test.each([
    ['Assen, Emmen'],
    ["='Lijst met waarden'!$A$2:$A$3"],
    ['=Namen'],
    ['=INDIRECT("Gemeenten[Gemeente]")'],
    ['=Gemeenten[Gemeente]'],
  ])('%s', (source) => {
    const { workbook, sheet, validation } = book({ list: { inCellDropDown: true, source } });
    expect(listChoices(workbook, sheet, validation)).toEqual(['Assen', 'Emmen']);
  });

  test('a source that cannot be read here refuses nothing', () => {
    const { workbook, sheet, validation } = book({ list: { inCellDropDown: true, source: '=OFFSET(A1,0,0,COUNTA(A:A))' } });
    expect(listChoices(workbook, sheet, validation)).toBeNull();
    expect(checkTyped(workbook, sheet, place, { value: 'wat dan ook' })).toBeNull();
  });

  test('a name that points at itself ends', () => {
    const { workbook, sheet } = book({});
    workbook.names.push({ name: 'Rond', formula: '=Rond', visible: true, comment: '' });
    expect(resolveRange(workbook, sheet, 'Rond')).toBeNull();
  });

  test('the button is only there where the rule asks for it', () => {
    expect(hasDropDown(book({ list: { inCellDropDown: false, source: 'a' } }).validation)).toBe(false);
    expect(hasDropDown(book({ list: { inCellDropDown: true, source: 'a' } }).validation)).toBe(true);
    expect(hasDropDown(book({ wholeNumber: {} }).validation)).toBe(false);
  });
});

describe('what is refused', () => {
  test.each<[string, Record<string, unknown>, string | number | boolean, boolean]>([
    ['a choice, whatever its case', { list: { source: 'Assen,Emmen' } }, 'assen', true],
    ['something else', { list: { source: 'Assen,Emmen' } }, 'Meppel', false],
    ['a number that is a choice', { list: { source: '1,2' } }, 2, true],
    ['emptying', { list: { source: 'Assen' } }, '', true],
    ['a whole number between', { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } }, 5, true],
    ['outside', { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } }, 6, false],
    ['broken', { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } }, 2.5, false],
    ['text for a number', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 'veel', false],
    ['text length', { textLength: { formula1: 4, operator: 'LessThanOrEqualTo' } }, 'vijf!', false],
    ['a formula as a rule is left to Excel', { custom: { formula: '=B2>C2' } }, 'iets', true],
  ])('%s', (_, rule, value, isRight) => {
    const { workbook, sheet } = book(rule);
    expect(checkTyped(workbook, sheet, place, { value }) === null).toBe(isRight);
  });

  test('tells the maker’s own words and how strict the rule is', () => {
    const { workbook, sheet } = book(
      { list: { source: 'a,b' } },
      { errorAlert: { title: 'Strippenkaart', message: 'Kies uit de lijst.', style: 'Warning', showAlert: true } },
    );
    expect(checkTyped(workbook, sheet, place, { value: 'c' })).toEqual({
      style: 'Warning',
      title: 'Strippenkaart',
      message: 'Kies uit de lijst.',
      choices: ['a', 'b'],
    });
    expect(checkTyped(workbook, sheet, { row: 20, column: 1 }, { value: 'c' })).toBeNull();
  });

  test('a boundary may stand in a cell', () => {
    const { workbook, sheet } = book({ wholeNumber: { formula1: '=$D$1', operator: 'LessThan' } });
    fill(sheet, 0, 3, [[10]]);
    expect(checkTyped(workbook, sheet, place, { value: 9 })).toBeNull();
    expect(checkTyped(workbook, sheet, place, { value: 10 })).not.toBeNull();
  });
});

describe('pasting', () => {
  const at = { top: 1, left: 1, bottom: 1, right: 1 };
  test('puts a block in its cells', () => {
    const { workbook, sheet } = book({ list: { source: 'Assen,Emmen' } });
    const pasted = pasteBlock(workbook, sheet, at, 'Assen\t1,5\r\nEmmen\t2\r\n', 'nl');
    expect(pasted.changes.map(({ row, column, cell }) => [row, column, cell?.value])).toEqual([
      [1, 1, 'Assen'],
      [1, 2, 1.5],
      [2, 1, 'Emmen'],
      [2, 2, 2],
    ]);
    expect(pasted.area).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  test('one value fills the selection', () => {
    const { workbook, sheet } = book({ list: { source: 'Assen' } });
    expect(pasteBlock(workbook, sheet, { top: 1, left: 1, bottom: 3, right: 1 }, 'Assen', 'nl').changes).toHaveLength(3);
  });

  test('a block with a refused value or a locked cell is not pasted at all', () => {
    const { workbook, sheet } = book({ list: { source: 'Assen' } });
    expect(pasteBlock(workbook, sheet, at, 'Assen\nMeppel', 'nl')).toMatchObject({ changes: [], refusal: { style: 'Stop' } });
    sheet.protection = { protected: true, options: {} };
    expect(pasteBlock(workbook, sheet, at, 'Assen', 'nl')).toMatchObject({ changes: [], lock: { kind: 'protected' } });
  });
});

test('what cannot be typed in', () => {
  const { sheet } = book({});
  expect(lockedAt(sheet, 0, 0)).toBeNull();
  sheet.cells.set(0, 1, { value: 2, spilledFrom: { row: 0, column: 0 } });
  expect(lockedAt(sheet, 0, 1)).toEqual({ kind: 'array', row: 0, column: 0 });
  sheet.pivotTables.push({
    id: 'p',
    name: 'P',
    row: 4,
    column: 0,
    source: { table: 'T' },
    rows: [],
    columns: [],
    filters: [],
    data: [],
    covered: { top: 4, left: 0, bottom: 6, right: 1 },
    layout: 'Compact',
    refreshOnOpen: false,
  });
  expect(lockedAt(sheet, 5, 1)).toEqual({ kind: 'pivot' });
  sheet.protection = { protected: true, options: {} };
  expect(lockedAt(sheet, 9, 9)).toEqual({ kind: 'protected' });
  sheet.cells.set(9, 9, { value: '', style: { locked: false } });
  expect(lockedAt(sheet, 9, 9)).toBeNull();
});

test('what was copied on the page is pasted with its formula and format, seen from its new place', () => {
  const { workbook, sheet } = book({});
  fill(sheet, 0, 5, [[2], [3]]);
  sheet.cells.set(0, 6, { value: 4, formula: '=F1*2', style: { numberFormat: '0.0' } });
  const looks = (row: number, column: number) => ({
    text: String(sheet.cells.get(row, column)?.value ?? ''),
    align: 'left' as const,
    css: {},
    wrap: false,
    spills: false,
    isNumber: false,
  });
  const copied = copyBlock(sheet, { top: 0, left: 6, bottom: 0, right: 6 }, looks);
  expect(copied?.tsv).toBe('4\r\n');
  const to = { top: 1, left: 6, bottom: 2, right: 6 };
  const pasted = pasteBlock(workbook, sheet, to, copied?.tsv ?? '', 'nl', copied);
  expect(pasted.changes.map(({ cell }) => cell)).toEqual([
    { value: 4, formula: '=F2*2', style: { numberFormat: '0.0' } },
    { value: 4, formula: '=F3*2', style: { numberFormat: '0.0' } },
  ]);
  expect(pasteBlock(workbook, sheet, to, '5', 'nl', copied).changes[0]?.cell).toEqual({ value: 5 });
});
