import type { WorkbookRead } from '../workbook';
import { passedOverTexts } from './areas/passedOver';
import type { Translator } from './translator';

/** What was not read, where somebody may miss it: a table without a header row on a sheet of which nothing else is read, and cells far from their table. */
export function describePassedOver(
  translator: Translator,
  { passedOver, connected }: Pick<WorkbookRead, 'passedOver' | 'connected'>,
): readonly string[] {
  const say = translator.of(passedOverTexts);
  const read = new Set(connected.map(({ sheet }) => sheet));
  return passedOver.flatMap((each) => {
    if (each.kind === 'apart') return [say('apart', { sheet: each.sheet, cells: each.cells })];
    return read.has(each.sheet) ? [] : [say('headerless', { sheet: each.sheet, name: each.name })];
  });
}
