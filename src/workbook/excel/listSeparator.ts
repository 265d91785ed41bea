import { excelCode, isPassing, type Job } from './run';

/** What stands between the areas of one address. */
export type ListSeparator = ',' | ';';

/** Excel refuses an address of more characters than this (office-js issue 5198). */
const longestAddress = 8_000;

/**
 * What this Excel wants between the areas of an address: some want what the user has in Windows, whatever the documentation says (office-js
 * issues 1167, 1985). Excel does not tell, so it is tried, in a request of its own. Null where it takes neither.
 */
export async function findListSeparator({ context, sync }: Pick<Job, 'context' | 'sync'>): Promise<ListSeparator | null> {
  for (const sign of [',', ';'] as const) {
    areasAt(context.workbook.worksheets.getFirst(), [['A1', 'C3']], sign).forEach((areas) => areas.load('areaCount'));
    try {
      await sync();
      return sign;
    } catch (error) {
      const code = excelCode(error);
      if (code === null || isPassing(code)) throw error;
    }
  }
  return null;
}

/** Areas of one sheet as few objects; each list stands together. */
export function areasAt(
  sheet: Excel.Worksheet,
  lists: readonly (readonly string[])[],
  separator: ListSeparator,
): readonly Excel.RangeAreas[] {
  // The one place where an address of several areas is made: with the separator that was found.
  // eslint-disable-next-line no-restricted-syntax
  return lists.map((addresses) => sheet.getRanges(addresses.join(separator)));
}

/** Addresses in lists that Excel takes as one. */
export function listsOf(addresses: readonly string[]): readonly (readonly string[])[] {
  const lists: string[][] = [];
  let length = longestAddress;
  for (const address of addresses) {
    if (length + address.length + 1 > longestAddress) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(address);
    length += address.length + 1;
  }
  return lists;
}
