import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { maxColumns, maxRows } from '../../../src/xlsx/model/workbook';
import type { Place, SelectionAction } from '../selection/selection';
import { columnHeaderHeight, rowHeaderWidth, type Geometry } from './geometry';

interface Options {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly geometry: Geometry;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly onSelect: (action: SelectionAction) => void;
  readonly onEdit: () => void;
  readonly onLink: (place: Place) => void;
}

type Part = 'corner' | 'rowHeader' | 'columnHeader' | 'cell';

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Selecting with the mouse: cells, rows and columns by click, drag and Shift-click. */
export function usePointerSelection({ scroller, geometry, frozenRows, frozenColumns, onSelect, onEdit, onLink }: Options): PointerHandlers {
  const drag = useRef<{ part: Part; from: Place } | null>(null);
  const { rows, columns } = geometry;

  const locate = (event: { clientX: number; clientY: number }): { part: Part; place: Place } | null => {
    const element = scroller.current;
    if (!element) return null;
    const bounds = element.getBoundingClientRect();
    const x = event.clientX - bounds.left - rowHeaderWidth;
    const y = event.clientY - bounds.top - columnHeaderHeight;
    if (x > element.clientWidth - rowHeaderWidth || y > element.clientHeight - columnHeaderHeight) return null;
    const column = columns.at(x < columns.start(frozenColumns) ? Math.max(0, x) : x + element.scrollLeft);
    const row = rows.at(y < rows.start(frozenRows) ? Math.max(0, y) : y + element.scrollTop);
    const part = x < 0 && y < 0 ? 'corner' : x < 0 ? 'rowHeader' : y < 0 ? 'columnHeader' : 'cell';
    return { part, place: { row, column } };
  };

  const choose = (part: Part, from: Place, to: Place, extend: boolean): void => {
    if (part === 'cell') onSelect({ type: 'place', place: to, extend });
    if (part === 'corner') onSelect({ type: 'all' });
    if (part === 'rowHeader') {
      onSelect({
        type: 'area',
        area: { top: Math.min(from.row, to.row), bottom: Math.max(from.row, to.row), left: 0, right: maxColumns - 1 },
        active: { row: from.row, column: 0 },
      });
    }
    if (part === 'columnHeader') {
      onSelect({
        type: 'area',
        area: { top: 0, bottom: maxRows - 1, left: Math.min(from.column, to.column), right: Math.max(from.column, to.column) },
        active: { row: 0, column: from.column },
      });
    }
  };

  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || (event.target as Element).closest('[data-floating], textarea')) return;
      const found = locate(event);
      if (!found) return;
      if (found.part === 'cell' && (event.ctrlKey || event.metaKey) && (event.target as Element).closest('.link')) {
        onLink(found.place);
        return;
      }
      // The grid takes the focus, also where the browser would give it to nothing.
      event.preventDefault();
      scroller.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
      drag.current = { part: found.part, from: found.place };
      scroller.current?.setPointerCapture(event.pointerId);
      choose(found.part, found.place, found.place, event.shiftKey);
    },
    onPointerMove: (event) => {
      if (!drag.current || event.buttons !== 1) return;
      const found = locate(event);
      if (!found) return;
      const { part, from } = drag.current;
      if (part !== 'cell' || found.place.row !== from.row || found.place.column !== from.column) choose(part, from, found.place, true);
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onDoubleClick: (event) => {
      if (!(event.target as Element).closest('[data-floating], textarea') && locate(event)?.part === 'cell') onEdit();
    },
  };
}
