import { parseAddress } from '../../../src/xlsx/model/address';
import type { Area, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { resolveRange } from '../validation/listChoices';

/** What a person means in the name box or by a link: an address, a name, a column of a table or a table's rows; null where it leads nowhere. */
export function rangeNamed(workbook: Workbook, sheet: Sheet, text: string): Readonly<{ sheet: Sheet; area: Area }> | null {
  const range = resolveRange(workbook, sheet, text.replace(/^[=#]/, ''));
  if (range) return range;
  for (const each of workbook.sheets) {
    const table = each.tables.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    if (table) return { sheet: each, area: { ...table.area, top: table.area.top + (table.showHeaders ? 1 : 0) } };
  }
  const address = parseAddress(text);
  return address && { sheet, area: address.area };
}
