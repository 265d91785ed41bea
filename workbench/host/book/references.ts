import type { Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { ChartSeries } from '../../../src/xlsx/model/chart';

/**
 * Rewrites every formula and reference of a workbook: cells, names, charts, sparklines, drop-downs and conditional formats. `change`
 * gets the formula and the sheet it stands on ('' for a workbook's name) and gives it back, changed or not.
 */
export function rewriteReferences(workbook: Workbook, change: (formula: string, home: string) => string): void {
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, change);
    const within = (formula: string): string => change(formula, sheet.name);
    for (const name of sheet.names) name.formula = within(name.formula);
    sheet.validations = sheet.validations.map((each) => ({ ...each, rule: rewriteIn(each.rule, within) }));
    sheet.conditionalFormats = sheet.conditionalFormats.map((each) => ({ ...each, rule: rewriteIn(each.rule, within) }));
    sheet.sparklines = sheet.sparklines.map((each) => ({
      ...each,
      ...(each.values !== undefined && { values: within(each.values) }),
      ...(each.axis !== undefined && { axis: within(each.axis) }),
    }));
    for (const chart of sheet.charts) for (const series of chart.series) rewriteSeries(series, within);
  }
  for (const name of workbook.names) name.formula = change(name.formula, '');
}

function rewriteCells(sheet: Sheet, change: (formula: string, home: string) => string): void {
  for (const [row, column, cell] of [...sheet.cells.entries()]) {
    if (cell.formula === undefined) continue;
    const formula = change(cell.formula, sheet.name);
    if (formula !== cell.formula) sheet.cells.set(row, column, { ...cell, formula });
  }
}

/** Texts within a rule that are formulas. */
function rewriteIn<T>(rule: T, within: (formula: string) => string): T {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('=') ? within(value) : value;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visit(each)]));
    return value;
  };
  return visit(rule) as T;
}

function rewriteSeries(series: ChartSeries, within: (formula: string) => string): void {
  series.values = within(series.values);
  if (series.categories !== undefined) series.categories = within(series.categories);
  if (series.nameReference !== undefined) series.nameReference = within(series.nameReference);
}
