import type { Cell } from '../../../src/xlsx/model/workbook';

/** Office.js's RangeValueType. */
export function valueType(cell: Cell | undefined): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (cell === undefined) return 'Empty';
  if (cell.error) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return cell.value === '' && cell.formula === undefined ? 'Empty' : 'String';
}
