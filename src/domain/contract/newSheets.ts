import type { TableKey } from './tables';

/** The tables a new workbook gets, each on its own sheet: what people fill first, then what the coordinator keeps. */
export const newSheets: readonly TableKey[] = [
  'assignments',
  'menuCard',
  'allocation',
  'mutations',
  'municipalities',
  'team',
  'bookings',
  'availability',
  'holidays',
  'products',
  'uses',
  'reviews',
  'settings',
];
