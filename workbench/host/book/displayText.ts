import { formatValue } from '../../calc/numberFormat';
import type { Cell } from '../../../src/xlsx/model/workbook';

/** Range.text: what the cell shows. */
export function displayText(cell: Cell | undefined, language: 'nl' | 'en'): string {
  if (cell === undefined || cell.value === '') return '';
  if (cell.error || (typeof cell.value === 'string' && cell.style?.numberFormat === undefined)) return String(cell.value);
  return formatValue(cell.value, cell.style?.numberFormat, language).text;
}
