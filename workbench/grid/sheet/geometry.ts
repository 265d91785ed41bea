import type { Sheet } from '../../../src/xlsx/model/workbook';

/** Pixels at 100%: a point is 4/3 of a pixel. */
export const pixels = (points: number): number => Math.round((points * 4) / 3);
export const rowHeaderWidth = 46;
export const columnHeaderHeight = 24;
const defaultColumnWidth = 64;
const defaultRowHeight = 20;

/** Where every row or column of a sheet lies, in pixels from the first. */
export interface Track {
  readonly count: number;
  readonly size: (index: number) => number;
  /** Start of an index; of `count`: the whole length. */
  readonly start: (index: number) => number;
  /** The index at a distance. */
  readonly at: (offset: number) => number;
}

export interface Geometry {
  readonly rows: Track;
  readonly columns: Track;
}

export function geometryOf(sheet: Sheet, rowCount: number, columnCount: number, autoHeights: ReadonlyMap<number, number>): Geometry {
  const filtered = sheet.tables.flatMap((table) => (table.filter ? [table.filter.hiddenRows] : []));
  return {
    rows: track(rowCount, (row) => {
      if (sheet.hiddenRows.has(row) || filtered.some((rows) => rows.has(row))) return 0;
      const points = sheet.rowHeights.get(row);
      return points === undefined ? (autoHeights.get(row) ?? defaultRowHeight) : pixels(points);
    }),
    columns: track(columnCount, (column) => {
      if (sheet.hiddenColumns.has(column)) return 0;
      const points = sheet.columnWidths.get(column);
      return points === undefined ? defaultColumnWidth : pixels(points);
    }),
  };
}

function track(count: number, sizeOf: (index: number) => number): Track {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    count,
    start,
    size: (index) => start(index + 1) - start(index),
    at: (offset) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
  };
}

/** How many rows and columns the page offers: past the used ones, and past where the selection went. */
export function extentOf(sheet: Sheet, reach: Readonly<{ row: number; column: number }>): { rows: number; columns: number } {
  const used = sheet.cells.used();
  const chartRight = sheet.charts.reduce((most, chart) => Math.max(most, pixels(chart.left + chart.width)), 0);
  const chartBottom = sheet.charts.reduce((most, chart) => Math.max(most, pixels(chart.top + chart.height)), 0);
  return {
    rows: Math.min(1_048_576, Math.max(100, (used?.bottom ?? 0) + 51, Math.ceil(chartBottom / defaultRowHeight) + 5, reach.row + 51)),
    columns: Math.min(16_384, Math.max(26, (used?.right ?? 0) + 6, Math.ceil(chartRight / 20), reach.column + 6)),
  };
}
