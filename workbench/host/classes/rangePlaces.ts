import type { Sheet } from '../../../src/xlsx/model/workbook';
import type { Scalar } from './define';
import { assertUnprotected } from '../book/guards';
import { assertLink } from '../edits/limits';
import { standardHeight, standardWidth } from '../book/standardSizes';
import type { RangeTarget } from '../book/rangeTarget';

/** Points from the sheet's left edge to the column's; without walking a million rows where nothing is set. */
export const leftOf = (sheet: Sheet, column: number): number => along(column, standardWidth, sheet.columnWidths, sheet.hiddenColumns);
export const topOf = (sheet: Sheet, row: number): number => along(row, standardHeight, sheet.rowHeights, sheet.hiddenRows);

function along(end: number, standard: number, set: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): number {
  let length = end * standard;
  for (const [index, size] of set) if (index < end && !hidden.has(index)) length += size - standard;
  for (const index of hidden) if (index < end) length -= standard;
  return length;
}

export const sizes: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Left: { get: ({ sheet, area }) => leftOf(sheet, area.left) },
  Top: { get: ({ sheet, area }) => topOf(sheet, area.top) },
  Width: { get: ({ sheet, area }) => leftOf(sheet, area.right + 1) - leftOf(sheet, area.left) },
  Height: { get: ({ sheet, area }) => topOf(sheet, area.bottom + 1) - topOf(sheet, area.top) },
};

export const rangePlaces: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Hyperlink: {
    get: ({ sheet, area }) => sheet.hyperlinks.get(`${area.top},${area.left}`) ?? null,
    set: ({ sheet, area }, value, { book }) => {
      assertUnprotected(sheet, 'allowInsertHyperlinks');
      const link = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, string>>) : null;
      if (link) assertLink(link);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          if (!link) {
            sheet.hyperlinks.delete(`${row},${column}`);
            continue;
          }
          sheet.hyperlinks.set(`${row},${column}`, { ...link });
          const shown =
            link.textToDisplay ??
            (sheet.cells.get(row, column)?.value === undefined ? (link.address ?? link.documentReference) : undefined);
          if (shown === undefined) continue;
          const cell = sheet.cells.get(row, column);
          sheet.cells.set(row, column, {
            value: shown,
            style: { ...cell?.style, font: { ...cell?.style?.font, color: '#0563C1', underline: true } },
          });
        }
      }
      book.changed(sheet, area);
    },
  },
};
