import { containsCell } from '../../../src/xlsx/model/area';
import { maxColumns, maxRows, type Area } from '../../../src/xlsx/model/workbook';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The selected area with the cell that typing goes into; `anchor` stays where a Shift-extension began, `head` moves. */
export interface Selection {
  readonly active: Place;
  readonly head: Place;
  readonly area: Area;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export type SelectionAction =
  | { readonly type: 'place'; readonly place: Place; readonly extend?: boolean }
  | { readonly type: 'area'; readonly area: Area; readonly active?: Place }
  | { readonly type: 'step'; readonly direction: Direction; readonly extend?: boolean; readonly by?: number }
  | { readonly type: 'jump'; readonly direction: Direction; readonly extend?: boolean }
  | { readonly type: 'rowStart'; readonly extend?: boolean }
  | { readonly type: 'sheetStart'; readonly extend?: boolean }
  | { readonly type: 'sheetEnd'; readonly extend?: boolean }
  | { readonly type: 'all' }
  /** Tab and Enter: on to the next cell, inside the area where more than one cell is selected. */
  | { readonly type: 'advance'; readonly direction: Direction };

/** What the selection needs to know of the sheet. */
export interface SheetShape {
  readonly rows: number;
  readonly columns: number;
  readonly used: Area | null;
  readonly frozen: Place;
  readonly isFilled: (row: number, column: number) => boolean;
  readonly isHidden: (row: number, column: number) => boolean;
  /** The merged area a cell is in. */
  readonly mergeAt: (row: number, column: number) => Area | null;
}

const steps: Readonly<Record<Direction, Place>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

export const selectionAt = (place: Place): Selection => ({
  active: place,
  head: place,
  area: { top: place.row, left: place.column, bottom: place.row, right: place.column },
});

export function reduceSelection(selection: Selection, action: SelectionAction, shape: SheetShape): Selection {
  switch (action.type) {
    case 'place':
      return to(selection, action.place, action.extend, shape);
    case 'area': {
      // A whole row or column ends far away: the view stays at the cell it began with.
      const active = action.active ?? { row: action.area.top, column: action.area.left };
      return { active, head: active, area: action.area };
    }
    case 'step':
      return to(selection, stepped(origin(selection, action.extend), action.direction, action.by ?? 1, shape), action.extend, shape);
    case 'jump':
      return to(selection, jumped(origin(selection, action.extend), action.direction, shape), action.extend, shape);
    case 'rowStart':
      return to(selection, { row: origin(selection, action.extend).row, column: shape.frozen.column }, action.extend, shape);
    case 'sheetStart':
      return to(selection, shape.frozen, action.extend, shape);
    case 'sheetEnd':
      return to(selection, { row: shape.used?.bottom ?? 0, column: shape.used?.right ?? 0 }, action.extend, shape);
    case 'all':
      return { ...selection, area: { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 } };
    case 'advance':
      return advance(selection, action.direction, shape);
  }
}

const origin = (selection: Selection, extend: boolean | undefined): Place => (extend ? selection.head : selection.active);

function to(selection: Selection, place: Place, extend: boolean | undefined, shape: SheetShape): Selection {
  if (!extend) {
    const merged = shape.mergeAt(place.row, place.column);
    return merged
      ? { active: { row: merged.top, column: merged.left }, head: { row: merged.top, column: merged.left }, area: merged }
      : selectionAt(place);
  }
  const { active } = selection;
  return { active, head: place, area: withMerges(spanned(active, place), shape) };
}

const spanned = (a: Place, b: Place): Area => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});

/** A selection never cuts through a merged area. Only its edges can. */
function withMerges(area: Area, shape: SheetShape): Area {
  let { top, left, bottom, right } = area;
  for (let grown = true; grown;) {
    grown = false;
    for (const place of edges({ top, left, bottom, right })) {
      const merged = shape.mergeAt(place.row, place.column);
      if (!merged || (merged.top >= top && merged.left >= left && merged.bottom <= bottom && merged.right <= right)) continue;
      top = Math.min(top, merged.top);
      left = Math.min(left, merged.left);
      bottom = Math.max(bottom, merged.bottom);
      right = Math.max(right, merged.right);
      grown = true;
      break;
    }
  }
  return { top, left, bottom, right };
}

function* edges({ top, left, bottom, right }: Area): IterableIterator<Place> {
  for (let column = left; column <= right; column += 1) {
    yield { row: top, column };
    yield { row: bottom, column };
  }
  for (let row = top; row <= bottom; row += 1) {
    yield { row, column: left };
    yield { row, column: right };
  }
}

const within = (place: Place, shape: SheetShape): boolean =>
  place.row >= 0 && place.column >= 0 && place.row < shape.rows && place.column < shape.columns;

/** So many visible cells on; out of a merged area in one step. */
function stepped(from: Place, direction: Direction, by: number, shape: SheetShape): Place {
  const delta = steps[direction];
  const merged = shape.mergeAt(from.row, from.column);
  let place = from;
  for (let count = 0; count < by; count += 1) {
    let next: Place = { row: place.row + delta.row, column: place.column + delta.column };
    while (
      within(next, shape) &&
      (shape.isHidden(next.row, next.column) || (merged !== null && containsCell(merged, next.row, next.column)))
    ) {
      next = { row: next.row + delta.row, column: next.column + delta.column };
    }
    if (!within(next, shape)) return place;
    place = next;
  }
  return place;
}

/** Ctrl+arrow: to the end of the filled run, or over the gap to the next filled cell, or to the sheet's edge. */
function jumped(from: Place, direction: Direction, shape: SheetShape): Place {
  const delta = steps[direction];
  const onward = (place: Place): Place => ({ row: place.row + delta.row, column: place.column + delta.column });
  let place = from;
  let next = onward(place);
  if (!within(next, shape)) return from;
  if (shape.isFilled(place.row, place.column) && shape.isFilled(next.row, next.column)) {
    while (within(next, shape) && shape.isFilled(next.row, next.column)) {
      place = next;
      next = onward(next);
    }
    return place;
  }
  const { used } = shape;
  while (within(next, shape) && !shape.isFilled(next.row, next.column)) {
    place = next;
    const beyond = !used || (delta.row > 0 && next.row > used.bottom) || (delta.column > 0 && next.column > used.right);
    if (beyond) return { row: delta.row > 0 ? shape.rows - 1 : place.row, column: delta.column > 0 ? shape.columns - 1 : place.column };
    next = onward(next);
  }
  return within(next, shape) ? next : place;
}

function advance(selection: Selection, direction: Direction, shape: SheetShape): Selection {
  const { area, active } = selection;
  const merged = shape.mergeAt(active.row, active.column);
  const single =
    (area.top === area.bottom && area.left === area.right) ||
    (merged !== null &&
      merged.top === area.top &&
      merged.bottom === area.bottom &&
      merged.left === area.left &&
      merged.right === area.right);
  if (single) return to(selection, stepped(active, direction, 1, shape), false, shape);
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const sideways = direction === 'left' || direction === 'right';
  const back = direction === 'left' || direction === 'up';
  const at = sideways
    ? (active.row - area.top) * width + active.column - area.left
    : (active.column - area.left) * height + active.row - area.top;
  const size = width * height;
  const next = (at + (back ? size - 1 : 1)) % size;
  const place = sideways
    ? { row: area.top + Math.floor(next / width), column: area.left + (next % width) }
    : { row: area.top + (next % height), column: area.left + Math.floor(next / height) };
  return { ...selection, active: place };
}
