import type { Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { Chart } from '../../../src/xlsx/model/chart';
import { resolveRange } from '../validation/listChoices';

export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: string;
  readonly pattern?: string;
  readonly hasLabels: boolean;
}
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

/** Office theme accents, in the order Excel gives them to series. */
const palette = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47', '#264478', '#9e480e'] as const;
export const colourAt = (index: number): string => palette[index % palette.length] ?? palette[0];

/** The figures a chart shows, read from the cells its series point at. `format` shows a category that is a number or a date. */
export function chartData(
  workbook: Workbook,
  sheet: Sheet,
  chart: Chart,
  format: (value: number, numberFormat: string) => string,
): ChartData {
  const cells = (reference: string | undefined): { value: unknown; format: string }[] => {
    const range = reference ? resolveRange(workbook, sheet, reference.replace(/^=/, '')) : null;
    if (!range) return [];
    const found: { value: unknown; format: string }[] = [];
    const used = range.sheet.cells.used();
    for (let row = range.area.top; row <= Math.min(range.area.bottom, used?.bottom ?? -1); row += 1) {
      for (let column = range.area.left; column <= Math.min(range.area.right, used?.right ?? -1); column += 1) {
        const cell = range.sheet.cells.get(row, column);
        found.push({ value: cell?.value ?? '', format: cell?.style?.numberFormat ?? 'General' });
      }
    }
    return found;
  };
  const series = chart.series.map((each, index): Series => ({
    name: each.nameReference ? String(cells(each.nameReference)[0]?.value ?? each.name) : each.name,
    values: cells(each.values).map(({ value }) => (typeof value === 'number' ? value : null)),
    color: each.color ?? colourAt(index),
    ...(each.pattern ? { pattern: each.pattern } : {}),
    hasLabels: each.hasDataLabels === true,
  }));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const named = cells(chart.series.find(({ categories }) => categories)?.categories).map((cell) =>
    typeof cell.value === 'number' ? format(cell.value, cell.format) : String(cell.value),
  );
  return { categories: Array.from({ length: longest }, (_, index) => named[index] ?? String(index + 1)), series };
}

/** Round steps for an axis from `low` to `high`: 1, 2 or 5 times a power of ten, about five of them. */
export function axisTicks(low: number, high: number): number[] {
  if (high <= low) return [low, low + 1];
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Lowest and highest of what is drawn: single values, or the piles of a stacked chart. */
export function extremes({ categories, series }: ChartData, isStacked: boolean): { low: number; high: number } {
  let low = 0;
  let high = 0;
  categories.forEach((_, index) => {
    let up = 0;
    let down = 0;
    for (const { values } of series) {
      const value = values[index] ?? 0;
      if (!isStacked) {
        up = Math.max(up, value);
        down = Math.min(down, value);
      } else if (value >= 0) up += value;
      else down += value;
    }
    high = Math.max(high, up);
    low = Math.min(low, down);
  });
  return { low, high };
}
