import fc from 'fast-check';
import { axisTicks, chartData, extremes } from '../../../workbench/grid/charts/chartData';
import { contrast, mix, readable } from '../../../workbench/grid/sheet/colours';
import { extentOf, geometryOf } from '../../../workbench/grid/sheet/geometry';
import { tableStyleAt } from '../../../workbench/grid/sheet/tableStyle';
import { gridKey } from '../../../workbench/grid/sheet/gridKeys';
import { StepCount } from '../../../workbench/grid/book/stepCount';
import { demo, emptySheet, fill } from './handMade';

describe('where rows and columns lie', () => {
  test('points are four thirds of a pixel, hidden ones take no room', () => {
    const sheet = emptySheet('1', 'A');
    sheet.columnWidths.set(1, 90);
    sheet.hiddenColumns.add(2);
    sheet.rowHeights.set(0, 30);
    sheet.hiddenRows.add(1);
    const { rows, columns } = geometryOf(
      sheet,
      5,
      5,
      new Map([
        [3, 40],
        [0, 99],
      ]),
    );
    // 64 + 120 + 0 + 64 + 64
    expect([0, 1, 2, 3, 4, 5].map(columns.start)).toEqual([0, 64, 184, 184, 248, 312]);
    // 40 (as the file has it) + 0 + 20 + 40 (found) + 20
    expect([0, 1, 2, 3, 4, 5].map(rows.start)).toEqual([0, 40, 40, 60, 100, 120]);
  });

  test('every pixel belongs to the row it lies in', () => {
    const sheet = emptySheet('1', 'A');
    for (let row = 0; row < 50; row += 3) sheet.rowHeights.set(row, 10 + row);
    const { rows } = geometryOf(sheet, 50, 1, new Map());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: rows.start(50) - 1 }), (offset) => {
        const row = rows.at(offset);
        expect(offset).toBeGreaterThanOrEqual(rows.start(row));
        expect(offset).toBeLessThan(rows.start(row + 1));
      }),
    );
  });

  test('the page offers room past what is used and past the selection', () => {
    const sheet = emptySheet('1', 'A');
    expect(extentOf(sheet, { row: 0, column: 0 })).toEqual({ rows: 100, columns: 26 });
    fill(sheet, 500, 40, [[1]]);
    expect(extentOf(sheet, { row: 0, column: 0 })).toEqual({ rows: 551, columns: 46 });
    expect(extentOf(sheet, { row: 1_048_575, column: 16_383 })).toEqual({ rows: 1_048_576, columns: 16_384 });
  });
});

describe('colours', () => {
  test('contrast as WCAG has it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('a colour that reads badly is moved until it reads well', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(hex, hex, (colour, ground) => {
        expect(contrast(readable(colour, ground), ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
    expect(readable('#0f5c5c', '#ffffff')).toBe('#0f5c5c');
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});

test('a table’s header, bands and last row', () => {
  const table = demo().sheets[0]?.tables[0];
  if (!table) throw new Error('the demo has a table');
  expect(tableStyleAt(table, 2, 0)).toMatchObject({ fill: '#4472c4', font: { bold: true, color: '#ffffff' } });
  expect(tableStyleAt(table, 3, 0)?.fill).toBe('#dae3f3');
  expect(tableStyleAt(table, 4, 0)?.fill).toBeUndefined();
  expect(tableStyleAt(table, 10, 0)).toBeNull();
  expect(tableStyleAt({ ...table, style: '' }, 3, 0)).toBeNull();
});

describe('charts', () => {
  test('show the figures of the cells they point at', () => {
    const workbook = demo();
    const [sheet] = workbook.sheets;
    const chart = sheet?.charts[0];
    if (!sheet || !chart) throw new Error('the demo has a chart');
    const data = chartData(workbook, sheet, chart, String);
    expect(data.categories.slice(0, 2)).toEqual(['Aa en Hunze', 'Assen']);
    expect(data.series.map(({ name, values }) => [name, values])).toEqual([
      ['Basis', [6, 6, 6, 6, 6, 6, 6]],
      ['Naar inwoners', [4, 7, 4, 5, 4, 8, 6]],
    ]);
    // Emmen: 6 + 8.
    expect(extremes(data, true)).toEqual({ low: 0, high: 14 });
    expect(extremes(data, false)).toEqual({ low: 0, high: 8 });
  });

  test.each([
    [0, 14, [0, 5, 10, 15]],
    [0, 109_346, [0, 50_000, 100_000, 150_000]],
    [-3, 4, [-4, -2, 0, 2, 4]],
    [0, 0, [0, 1]],
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('ticks from %d to %d', (low, high, ticks) => expect(axisTicks(low, high)).toEqual(ticks));

  test('ticks cover the figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 0 }), fc.integer({ min: 1, max: 1_000_000 }), (low, high) => {
        const ticks = axisTicks(low, high);
        expect(ticks[0]).toBeLessThanOrEqual(low);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
        expect(ticks.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('keys', () => {
  const press = (key: string, more: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
    gridKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more }, 12);
  test('as in Excel', () => {
    expect(press('ArrowDown')).toEqual({ type: 'select', action: { type: 'step', direction: 'down', extend: false } });
    expect(press('ArrowDown', { ctrlKey: true, shiftKey: true })).toEqual({
      type: 'select',
      action: { type: 'jump', direction: 'down', extend: true },
    });
    expect(press('ArrowDown', { altKey: true })).toEqual({ type: 'dropDown' });
    expect(press('PageDown')).toEqual({ type: 'select', action: { type: 'step', direction: 'down', by: 12, extend: false } });
    expect(press('PageDown', { ctrlKey: true })).toEqual({ type: 'sheet', by: 1 });
    expect(press('a')).toEqual({ type: 'type', text: 'a' });
    expect(press('é', { altKey: true, ctrlKey: true })).toEqual({ type: 'type', text: 'é' });
    expect(press('F2')).toEqual({ type: 'edit' });
    expect(press('z', { ctrlKey: true })).toEqual({ type: 'undo' });
    expect(press('Z', { metaKey: true, shiftKey: true })).toEqual({ type: 'redo' });
  });

  test('copying and the browser’s own keys are left alone', () => {
    expect(press('c', { ctrlKey: true })).toBeNull();
    expect(press('F5')).toBeNull();
    expect(press('Tab', { ctrlKey: true })).toBeNull();
  });
});

test('steps to undo and redo', () => {
  const steps = new StepCount();
  for (const kind of ['select', 'edit', 'batch', 'undo'] as const) steps.happened(kind);
  expect([steps.canUndo, steps.canRedo]).toEqual([true, true]);
  steps.happened('undo');
  expect([steps.canUndo, steps.canRedo]).toEqual([false, true]);
  steps.happened('edit');
  expect([steps.canUndo, steps.canRedo]).toEqual([true, false]);
});
