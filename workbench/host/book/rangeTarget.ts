import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import { HostError } from '../wire/errors';

/** What a Range stands for. The area changes when rows above a kept range are inserted or deleted; null once its cells are gone. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
  gone?: boolean;
}

export const present = (target: RangeTarget): Area => {
  if (target.gone) throw new HostError('InvalidReference', 'The cells of this range were deleted.');
  return target.area;
};
