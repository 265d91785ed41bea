import { formatValue } from '../../host/calc';
import type { Formatting } from '../sheet/cellLook';

/** Number formats and conditional formats as the workbench's calculator reads them. */
export const formatting: Formatting = {
  format: (value, numberFormat, language) => formatValue(value, numberFormat, language),
  conditional: () => null,
};
