import type { ReactNode } from 'react';
import type { Say } from '../../../src/i18n/translator';
import { formatCell } from '../../../src/xlsx/model/address';
import type { Sheet } from '../../../src/xlsx/model/workbook';
import type { Place } from '../selection/selection';
import { CellEditor } from '../sheet/CellEditor';
import type { workbenchTexts } from '../texts';
import type { Editing } from './useEditing';
import type { SheetView } from './useSheetView';

interface Options {
  readonly say: Say<typeof workbenchTexts.nl>;
  readonly sheet: Sheet;
  readonly editing: Editing;
  readonly shown: SheetView;
}

/** The editor over the cell that is typed in, as large as the cell; null while nobody types on this sheet. */
export function editorOf({ say, sheet, editing, shown }: Options): Readonly<{ place: Place; node: ReactNode }> | null {
  const { edit } = editing;
  if (edit?.sheet !== sheet) return null;
  const { row, column } = edit.place;
  const { columns, rows } = shown.geometry;
  const merged = shown.marks.mergeAt(row, column);
  const width = merged ? columns.start(merged.right + 1) - columns.start(merged.left) : columns.size(column);
  return {
    place: edit.place,
    node: (
      <CellEditor
        label={say('cellEditor', { cell: formatCell(row, column) })}
        text={edit.text}
        mode={edit.mode}
        hasFocus={edit.source === 'cell' && !editing.refusal}
        width={width + 1}
        height={rows.size(row) + 1}
        onChange={editing.change}
        onCommit={editing.commit}
        onCancel={editing.cancel}
        onMode={editing.toggleMode}
      />
    ),
  };
}
