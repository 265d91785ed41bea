import { whole, type Call, type FunctionTable } from '../call';
import { finite } from '../operators';
import { parseFormula } from '../parser';
import { walk } from '../syntax';
import { ErrorValue, errors, scalarOf, Unsupported, type Scalar, type Value } from '../values';
import { total } from './math';
import { average, quantile, root, variance } from './statistical';

/** What SUBTOTAL's and AGGREGATE's first argument stands for. */
const summaries: Readonly<Record<number, (values: readonly Scalar[], numbers: readonly number[]) => Scalar>> = {
  1: (_, numbers) => average(numbers),
  2: (_, numbers) => numbers.length,
  3: (values) => values.filter((value) => value !== null).length,
  4: (_, numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0),
  5: (_, numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
  6: (_, numbers) => (numbers.length === 0 ? 0 : finite(numbers.reduce((product, number) => product * number, 1))),
  7: (_, numbers) => root(variance(numbers, 1)),
  8: (_, numbers) => root(variance(numbers, 0)),
  9: (_, numbers) => finite(total(numbers)),
  10: (_, numbers) => variance(numbers, 1),
  11: (_, numbers) => variance(numbers, 0),
  12: (_, numbers) => quantile(numbers, 0.5),
};

export const subtotalFunctions: FunctionTable = {
  /** 1–11 leave out filtered rows, 101–111 also rows hidden by hand; other subtotals never count. */
  SUBTOTAL: whole(2, 255, ([which, ...areas], call) => {
    const number = call.whole(which);
    const kind = number > 100 ? number - 100 : number;
    const summary = kind <= 11 ? summaries[kind] : undefined;
    if (!summary) return errors.value;
    return summarize(summary, collect(areas, call, { hidden: number > 100, errors: false }));
  }),
  /** Options 0–7 as Microsoft lists them; the functions 1–12. */
  AGGREGATE: whole(3, 255, ([which, option, ...areas], call) => {
    const number = call.whole(which);
    const summary = summaries[number];
    if (number >= 13 && number <= 19) throw new Unsupported(`AGGREGATE with function ${number}`);
    const choice = call.whole(option);
    if (!summary || choice < 0 || choice > 7) return errors.value;
    return summarize(summary, collect(areas, call, { hidden: choice % 2 === 1, errors: [2, 3, 6, 7].includes(choice) }, choice < 4));
  }),
};

function summarize(summary: (values: readonly Scalar[], numbers: readonly number[]) => Scalar, values: readonly Scalar[]): Scalar {
  const error = values.find((value) => value instanceof ErrorValue);
  return (
    error ??
    summary(
      values,
      values.filter((value) => typeof value === 'number'),
    )
  );
}

function collect(areas: readonly Value[], call: Call, leaveOut: Readonly<{ hidden: boolean; errors: boolean }>, nested = true): Scalar[] {
  const found: Scalar[] = [];
  for (const area of areas) {
    const {
      sheet,
      area: { top, left, bottom, right },
    } = call.reference(area);
    const used = sheet.cells.used();
    const filtered = sheet.tables.flatMap((table) => (table.filter ? [table.filter.hiddenRows] : []));
    const own = sheet.autoFilter;
    for (let row = top; row <= Math.min(bottom, used?.bottom ?? -1); row++) {
      const isHidden = sheet.hiddenRows.has(row) && (leaveOut.hidden || (own !== null && row > own.top && row <= own.bottom));
      if (isHidden || filtered.some((rows) => rows.has(row))) continue;
      for (let column = left; column <= Math.min(right, used?.right ?? -1); column++) {
        const cell = sheet.cells.get(row, column);
        if (nested && cell?.formula !== undefined && isSubtotal(cell.formula)) continue;
        const value = scalarOf(cell);
        if (!(leaveOut.errors && value instanceof ErrorValue)) found.push(value);
      }
    }
  }
  return found;
}

function isSubtotal(formula: string): boolean {
  if (!/SUBTOTAL|AGGREGATE/i.test(formula)) return false;
  for (const node of walk(parseFormula(formula)))
    if (node.kind === 'call' && (node.name === 'SUBTOTAL' || node.name === 'AGGREGATE')) return true;
  return false;
}
