import { formatAddress, parseArea } from '../../../src/xlsx/model/address';
import type { Area, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { RangeTarget } from './rangeTarget';

/** What an event hands out, for a handler that asks for "the range that changed". */
export const eventReference = (sheet: Sheet, area: Area): string => `event|${sheet.id}|${formatAddress(area)}`;

export function eventRange(workbook: Workbook, reference: string): RangeTarget | null {
  const [kind, sheetId, address = ''] = reference.split('|');
  const sheet = workbook.sheets.find((each) => each.id === sheetId);
  const area = parseArea(address);
  return kind === 'event' && sheet && area ? { sheet, area } : null;
}
