import fc from 'fast-check';
import type { Area } from '../../../../src/xlsx/model/workbook';
import {
  reduceSelection,
  selectionAt,
  type Selection,
  type SelectionAction,
  type SheetShape,
} from '../../../../workbench/grid/selection/selection';

/** Rows as text: x is filled, a point is empty. */
function shape(rows: readonly string[], more: Partial<SheetShape> = {}): SheetShape {
  return {
    rows: 20,
    columns: 10,
    used: { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 },
    frozen: { row: 0, column: 0 },
    isFilled: (row, column) => rows[row]?.[column] === 'x',
    isHidden: () => false,
    mergeAt: () => null,
    ...more,
  };
}
const at = (row: number, column: number): Selection => selectionAt({ row, column });
const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
const after = (start: Selection, sheet: SheetShape, ...actions: SelectionAction[]): Selection =>
  actions.reduce((selection, action) => reduceSelection(selection, action, sheet), start);

describe('moving', () => {
  const sheet = shape(['xxx', 'x.x', 'xxx']);
  test('stops at the edges', () => {
    expect(after(at(0, 0), sheet, { type: 'step', direction: 'up' }).active).toEqual({ row: 0, column: 0 });
    expect(after(at(19, 9), sheet, { type: 'step', direction: 'right' }).active).toEqual({ row: 19, column: 9 });
    expect(after(at(3, 0), sheet, { type: 'step', direction: 'down', by: 40 }).active).toEqual({ row: 19, column: 0 });
  });

  test('skips hidden rows', () => {
    const hidden = shape(['x'], { isHidden: (row) => row === 1 || row === 2 });
    expect(after(at(0, 0), hidden, { type: 'step', direction: 'down' }).active).toEqual({ row: 3, column: 0 });
  });

  test('goes home to the first cell that scrolls', () => {
    const frozen = shape(['x'], { frozen: { row: 1, column: 2 } });
    expect(after(at(5, 5), frozen, { type: 'sheetStart' }).active).toEqual({ row: 1, column: 2 });
    expect(after(at(5, 5), frozen, { type: 'rowStart' }).active).toEqual({ row: 5, column: 2 });
    expect(after(at(5, 5), sheet, { type: 'sheetEnd' }).active).toEqual({ row: 2, column: 2 });
  });
});

describe('jumping with Ctrl', () => {
  // Column 0 is x x . x; column 1 empty; column 2 x . . x.
  const sheet = shape(['x.x', 'x..', '...', 'x.x']);
  test.each<[string, Selection, 'down' | 'up' | 'left' | 'right', [number, number]]>([
    ['to the end of a filled run', at(0, 0), 'down', [1, 0]],
    ['over a gap to the next filled cell', at(1, 0), 'down', [3, 0]],
    ['from an empty cell to the next filled one', at(0, 1), 'right', [0, 2]],
    ['to the edge where nothing follows', at(3, 0), 'down', [19, 0]],
    ['back up', at(19, 0), 'up', [3, 0]],
    ['to the left edge', at(1, 2), 'left', [1, 0]],
  ])('%s', (_, start, direction, [row, column]) =>
    expect(after(start, sheet, { type: 'jump', direction }).active).toEqual({ row, column }),
  );
});

describe('extending with Shift', () => {
  const sheet = shape(['x']);
  test('the active cell stays, the area follows the moving end both ways', () => {
    const grown = after(
      at(5, 5),
      sheet,
      { type: 'step', direction: 'down', extend: true },
      { type: 'step', direction: 'right', extend: true },
    );
    expect(grown).toEqual({ active: { row: 5, column: 5 }, head: { row: 6, column: 6 }, area: area(5, 5, 6, 6) });
    const turned = after(grown, sheet, { type: 'step', direction: 'up', by: 3, extend: true });
    expect(turned.area).toEqual(area(3, 5, 5, 6));
  });

  test('never cuts through a merged area', () => {
    const merged = area(1, 1, 2, 3);
    const withMerge = shape(['x'], { mergeAt: (row, column) => (row >= 1 && row <= 2 && column >= 1 && column <= 3 ? merged : null) });
    expect(after(at(0, 1), withMerge, { type: 'place', place: { row: 1, column: 1 }, extend: true }).area).toEqual(area(0, 1, 2, 3));
    expect(after(at(0, 1), withMerge, { type: 'place', place: { row: 2, column: 2 } })).toMatchObject({
      active: { row: 1, column: 1 },
      area: merged,
    });
    expect(
      after(after(at(0, 1), withMerge, { type: 'step', direction: 'down' }), withMerge, { type: 'step', direction: 'down' }).active,
    ).toEqual({ row: 3, column: 1 });
  });
});

describe('Tab and Enter', () => {
  const sheet = shape(['x']);
  test('inside an area they go round it: Tab by row, Enter by column', () => {
    const block = after(at(0, 0), sheet, { type: 'area', area: area(1, 1, 2, 2) });
    const tabs = [1, 2, 3, 4].reduce<Selection[]>(
      (all) => [...all, after(all.at(-1) ?? block, sheet, { type: 'advance', direction: 'right' })],
      [],
    );
    expect(tabs.map(({ active }) => [active.row, active.column])).toEqual([
      [1, 2],
      [2, 1],
      [2, 2],
      [1, 1],
    ]);
    expect(after(block, sheet, { type: 'advance', direction: 'down' }).active).toEqual({ row: 2, column: 1 });
    expect(after(block, sheet, { type: 'advance', direction: 'up' }).active).toEqual({ row: 2, column: 2 });
    expect(after(block, sheet, { type: 'advance', direction: 'down' }).area).toEqual(area(1, 1, 2, 2));
  });

  test('from a single cell they go to the next one', () => {
    expect(after(at(4, 4), sheet, { type: 'advance', direction: 'right' })).toEqual(at(4, 5));
  });
});

test('whatever is done, the active cell is in the area and on the sheet', () => {
  const directions = fc.constantFrom('up' as const, 'down' as const, 'left' as const, 'right' as const);
  const action: fc.Arbitrary<SelectionAction> = fc.oneof(
    fc.record({ type: fc.constant('step' as const), direction: directions, extend: fc.boolean(), by: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ type: fc.constant('jump' as const), direction: directions, extend: fc.boolean() }),
    fc.record({ type: fc.constant('advance' as const), direction: directions }),
    fc.record({ type: fc.constantFrom('rowStart' as const, 'sheetStart' as const, 'sheetEnd' as const), extend: fc.boolean() }),
  );
  const merged = area(2, 2, 4, 3);
  const sheet = shape(['xx.x', 'x..x', '....', 'xxxx'], {
    mergeAt: (row, column) => (row >= 2 && row <= 4 && column >= 2 && column <= 3 ? merged : null),
    isHidden: (row) => row === 7,
  });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
      const { active, area: chosen } = after(at(0, 0), sheet, ...actions);
      expect(active.row).toBeGreaterThanOrEqual(chosen.top);
      expect(active.row).toBeLessThanOrEqual(chosen.bottom);
      expect(active.column).toBeGreaterThanOrEqual(chosen.left);
      expect(active.column).toBeLessThanOrEqual(chosen.right);
      expect(chosen.top).toBeGreaterThanOrEqual(0);
      expect(chosen.bottom).toBeLessThan(20);
      expect(chosen.right).toBeLessThan(10);
    }),
  );
});
