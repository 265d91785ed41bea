import { useCallback, useState } from 'react';
import type { Language } from '../../../src/i18n/translator';
import type { Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { Direction, Place } from '../selection/selection';
import { cellFrom } from '../typing/cellFrom';
import { editText } from '../typing/editText';
import { parseTyped } from '../typing/parseTyped';
import { typedWidth } from '../sheet/typedWidth';
import { checkTyped, type Refusal } from '../validation/checkTyped';
import { lockedAt, type Lock } from '../validation/locks';
import type { OpenBook } from '../book/book';

export interface Edit {
  readonly sheet: Sheet;
  readonly place: Place;
  readonly text: string;
  /** Typing replaced what was there, or F2 opened it. */
  readonly mode: 'enter' | 'edit';
  readonly source: 'cell' | 'bar';
}

export interface Editing {
  readonly edit: Edit | null;
  readonly refusal: Readonly<{ refusal: Refusal; retry: () => void; keep: () => void; cancel: () => void }> | null;
  readonly start: (options: Readonly<{ text?: string; source: Edit['source'] }>) => void;
  readonly change: (text: string) => void;
  readonly toggleMode: () => void;
  readonly cancel: () => void;
  readonly commit: (move: Direction | null) => void;
}

interface Options {
  readonly book: OpenBook;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly active: Place;
  readonly language: Language;
  readonly onLocked: (lock: Lock) => void;
  readonly onMoved: (move: Direction | null) => void;
  readonly onFailed: (error: unknown) => void;
}

/** Editing one cell: open, type, check against its validation, write. */
export function useEditing({ book, workbook, sheet, active, language, onLocked, onMoved, onFailed }: Options): Editing {
  const [edit, setEdit] = useState<Edit | null>(null);
  const [refused, setRefused] = useState<{ refusal: Refusal; move: Direction | null } | null>(null);

  const start: Editing['start'] = useCallback(
    ({ text, source }) => {
      const lock = lockedAt(sheet, active.row, active.column);
      if (lock) {
        onLocked(lock);
        return;
      }
      const place = { row: active.row, column: active.column };
      setEdit({
        sheet,
        place,
        text: text ?? editText(sheet.cells.get(place.row, place.column), language),
        mode: text === undefined ? 'edit' : 'enter',
        source,
      });
    },
    [sheet, active.row, active.column, language, onLocked],
  );

  const write = useCallback(
    (from: Edit, move: Direction | null) => {
      const before = from.sheet.cells.get(from.place.row, from.place.column);
      const typed = parseTyped(from.text, { language, numberFormat: before?.style?.numberFormat, thisYear: new Date().getFullYear() });
      try {
        if (from.text !== editText(before, language)) {
          const cell = cellFrom(typed, before);
          const columnWidth = typedWidth(cell, language);
          book.edit(from.sheet, [{ ...from.place, cell, ...(columnWidth === null ? {} : { columnWidth }) }]);
        }
      } catch (error) {
        onFailed(error);
      }
      setEdit(null);
      setRefused(null);
      onMoved(move);
    },
    [book, language, onFailed, onMoved],
  );

  const commit: Editing['commit'] = useCallback(
    (move) => {
      if (!edit || refused) return;
      const before = edit.sheet.cells.get(edit.place.row, edit.place.column);
      const unchanged = edit.text === editText(before, language);
      const typed = parseTyped(edit.text, { language, numberFormat: before?.style?.numberFormat, thisYear: new Date().getFullYear() });
      const refusal = unchanged ? null : checkTyped(workbook, edit.sheet, edit.place, typed);
      if (refusal) setRefused({ refusal, move });
      else write(edit, move);
    },
    [edit, refused, language, workbook, write],
  );

  const cancel = useCallback(() => {
    setEdit(null);
    setRefused(null);
    onMoved(null);
  }, [onMoved]);

  return {
    edit,
    refusal:
      refused && edit
        ? {
            refusal: refused.refusal,
            retry: () => {
              setRefused(null);
              setEdit({ ...edit, mode: 'edit', source: 'cell' });
            },
            keep: () => write(edit, refused.move),
            cancel,
          }
        : null,
    start,
    commit,
    cancel,
    change: useCallback((text) => setEdit((known) => known && { ...known, text }), []),
    toggleMode: useCallback(() => setEdit((known) => known && { ...known, mode: known.mode === 'edit' ? 'enter' : 'edit' }), []),
  };
}
