import type { Job } from '../excel/run';
import { ownMark } from '../excel/ownMark';

/** On a sheet for people's own rows while it is being made: by this a run that broke off is known, and taken away. */
const underWay = (id: string, name: string): string =>
  `Strippenkaart_in_aanbouw_${id.replace(/\W/g, '')}_${name.replace(/[^\p{L}\p{N}]/gu, '_')}`;

/** A sheet for people's own rows; what it is called must be free. */
export function addNewSheet(context: Excel.RequestContext, id: string, name: string): Excel.Worksheet {
  const made = context.workbook.worksheets.add(name);
  context.workbook.names.add(underWay(id, name), made.getRange('A1')).visible = false;
  return made;
}

/** From here on the sheets are the user's: asked once all of them stand. */
export function handOver(context: Excel.RequestContext, id: string, names: readonly string[]): void {
  for (const name of names) context.workbook.names.getItem(underWay(id, name)).delete();
}

/** The same after a request of which the answer was lost: of some it may have been done. */
export async function handOverRest({ context, sync }: Pick<Job, 'context' | 'sync'>, id: string): Promise<void> {
  const { names } = context.workbook;
  names.load('items/name');
  await sync();
  const own = names.items.filter(({ name }) => name.startsWith(underWay(id, '')));
  for (const name of own) name.delete();
  if (own.length > 0) await sync();
}

/** Takes away the sheets that a run made and did not hand over; names that came with them, and sheets of ours, too. */
export async function takeAway(
  { context, sync }: Pick<Job, 'context' | 'sync'>,
  id: string,
  names: readonly string[],
  own: readonly string[] = [],
  ownSheets: readonly string[] = [],
): Promise<void> {
  const found = [...names, ...ownSheets].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    const mark = context.workbook.names.getItemOrNullObject(ownSheets.includes(name) ? ownMark(name) : underWay(id, name)).load('name');
    return { sheet, mark, used: sheet.getUsedRangeOrNullObject().load('address') };
  });
  const listed = own.map((name) => context.workbook.names.getItemOrNullObject(name).load('name'));
  await sync();
  for (const name of listed) if (!name.isNullObject) name.delete();
  for (const { sheet, mark, used } of found) {
    // One without our mark, and with something on it, is a colleague's.
    if (!sheet.isNullObject && (!mark.isNullObject || used.isNullObject)) sheet.delete();
    if (!mark.isNullObject) mark.delete();
  }
  await sync();
}
