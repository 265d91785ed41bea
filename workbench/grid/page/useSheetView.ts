import { useMemo } from 'react';
import type { Language } from '../../../src/i18n/translator';
import type { Sheet } from '../../../src/xlsx/model/workbook';
import type { Place, SheetShape } from '../selection/selection';
import { createLooks, type Formatting, type Looks, type Theme } from '../sheet/cellLook';
import type { AutoHeights } from '../sheet/autoHeights';
import { extentOf, geometryOf, type Geometry } from '../sheet/geometry';
import type { CellMarks } from '../sheet/GridRow';
import { marksOf } from '../sheet/marks';

export interface SheetView {
  readonly geometry: Geometry;
  readonly looks: Looks;
  readonly marks: CellMarks;
  readonly shape: SheetShape;
}

interface ViewOptions {
  readonly sheet: Sheet;
  readonly revision: number;
  readonly theme: Theme;
  readonly language: Language;
  readonly reach: Place;
  readonly formatting: Formatting;
  readonly autoHeights: AutoHeights;
}

/** What drawing a sheet needs, made anew when the workbook changed (`revision`) or the page looks otherwise. */
export function useSheetView({ sheet, revision, theme, language, reach, formatting, autoHeights }: ViewOptions): SheetView {
  return useMemo(() => {
    // The sheet is one object that changes in place: the revision says that it did.
    void revision;
    const extent = extentOf(sheet, reach);
    const geometry = geometryOf(sheet, extent.rows, extent.columns, autoHeights.of(sheet));
    const marks = marksOf(sheet);
    const shape: SheetShape = {
      rows: extent.rows,
      columns: extent.columns,
      used: sheet.cells.used(),
      frozen: { row: sheet.frozen.rows, column: sheet.frozen.columns },
      isFilled: (row, column) => {
        const cell = sheet.cells.get(row, column);
        return cell !== undefined && (cell.value !== '' || cell.formula !== undefined);
      },
      isHidden: (row, column) => geometry.rows.size(row) === 0 || geometry.columns.size(column) === 0,
      mergeAt: marks.mergeAt,
    };
    return { geometry, marks, shape, looks: createLooks(sheet, theme, language, formatting) };
  }, [sheet, revision, theme, language, reach, formatting, autoHeights]);
}
