import { useCallback, useState } from 'react';
import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import { reduceSelection, selectionAt, type Selection, type SelectionAction, type SheetShape } from '../selection/selection';
import type { OpenBook } from '../book/book';

const same = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

interface SheetSelection {
  readonly selection: Selection;
  readonly select: (action: SelectionAction) => void;
  /** Takes up the selection a sheet had when it was last shown. */
  readonly recall: (sheet: Sheet) => void;
}

/**
 * The selection on each sheet. The workbook's own selection leads, for the add-in can change it; what only the page
 * knows (the active cell in a larger area, the moving end) is kept here as long as the two agree.
 */
export function useSelection(book: OpenBook, sheet: Sheet, shape: () => SheetShape): SheetSelection {
  const [kept, setKept] = useState<ReadonlyMap<string, Selection>>(() => new Map());
  const { selection: told } = book.workbook;
  const own = kept.get(sheet.id);
  const selection =
    told.sheet !== sheet.name ? (own ?? selectionAt({ row: 0, column: 0 })) : own && same(own.area, told.area) ? own : ofArea(told.area);

  const select = useCallback(
    (action: SelectionAction) => {
      const next = reduceSelection(selection, action, shape());
      setKept((known) => new Map(known).set(sheet.id, next));
      if (!same(next.area, book.workbook.selection.area) || book.workbook.selection.sheet !== sheet.name) book.select(sheet, next.area);
    },
    [book, sheet, selection, shape],
  );

  const recall = useCallback(
    (shown: Sheet) => {
      const before = kept.get(shown.id);
      if (before) book.select(shown, before.area);
    },
    [book, kept],
  );
  return { selection, select, recall };
}

function ofArea(area: Area): Selection {
  const active = { row: area.top, column: area.left };
  return { active, head: active, area };
}
