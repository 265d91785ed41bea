import { total } from '../calc/functions/math';
import { average, root, variance } from '../calc/functions/statistical';
import { ErrorValue, type Scalar } from '../calc/values';
import type { Cell, CellValue, PivotData } from '../../src/xlsx/model/workbook';

/** One figure of a report; nothing to summarize leaves the cell empty, and an error in the data is the result. */
export function summarize(cells: readonly (Cell | undefined)[], by: PivotData['summarizeBy']): CellValue {
  if (cells.length === 0) return '';
  const filled = cells.filter((cell) => cell !== undefined && cell.value !== '');
  if (by === 'Count') return filled.length === 0 ? '' : filled.length;
  const error = filled.find((cell) => cell?.error);
  if (error) return error.value;
  const numbers = filled.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
  if (by === 'CountNumbers') return numbers.length;
  if (by === 'Automatic') return summarize(cells, numbers.length === filled.length ? 'Sum' : 'Count');
  if (filled.length === 0) return '';
  const result = figure(numbers, by);
  return result instanceof ErrorValue ? result.text : (result ?? '');
}

function figure(numbers: readonly number[], by: Exclude<PivotData['summarizeBy'], 'Count' | 'CountNumbers' | 'Automatic'>): Scalar {
  switch (by) {
    case 'Sum':
      return total(numbers);
    case 'Average':
      return average(numbers);
    case 'Max':
      return numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
    case 'Min':
      return numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
    case 'Product':
      return numbers.reduce((product, number) => product * number, numbers.length === 0 ? 0 : 1);
    case 'StandardDeviation':
      return root(variance(numbers, 1));
    case 'StandardDeviationP':
      return root(variance(numbers, 0));
    case 'Variance':
      return variance(numbers, 1);
    case 'VarianceP':
      return variance(numbers, 0);
  }
}
