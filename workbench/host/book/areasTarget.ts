import type { Area, Sheet } from '../../../src/xlsx/model/workbook';

/** One or more areas of one sheet: what a format, a validation or a conditional format is given to. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}
