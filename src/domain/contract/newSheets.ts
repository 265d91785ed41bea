import type { TableKey } from './tables';

/**
 * The tables a new workbook gets, each on its own sheet: what people read, what they fill in, then what the coordinator keeps.
 */
export const newSheets: readonly TableKey[] = [
  'menuCard',
  'assignments',
  'products',
  'uses',
  'reviews',
  'allocation',
  'mutations',
  'municipalities',
  'team',
  'bookings',
  'availability',
  'holidays',
  'settings',
];
