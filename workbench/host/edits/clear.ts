import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import type { Book } from '../book/book';
import { assertCellsEditable, assertNoConflict, assertUnprotected } from '../book/guards';
import { normaliseHeaders } from '../book/tableHeaders';
import { HostError } from '../wire/errors';
import { bounding, columnCount, intersection, rowCount, subtract } from '../../../src/xlsx/model/area';

/** Range.clear: 'All', 'Formats', 'Contents', 'Hyperlinks' or 'RemoveHyperlinks'. Only cells there are, so a whole sheet is no work. */
export function clear(book: Book, sheet: Sheet, area: Area, applyTo: unknown): void {
  const what = applyTo ?? 'All';
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  if (!contents && !formats && what !== 'Hyperlinks' && what !== 'RemoveHyperlinks')
    throw new HostError('InvalidArgument', 'applyTo is not a way to clear.');
  if (contents) {
    assertCellsEditable(sheet, [area]);
    assertNoConflict(sheet, area);
  } else assertUnprotected(sheet, 'allowFormatCells');
  if (contents || formats) clearCells(sheet, area, contents, formats);
  if (formats) {
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((each) => withoutArea(each, area));
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  }
  if (what === 'All') sheet.validations = sheet.validations.flatMap((each) => withoutArea(each, area));
  if (what !== 'Contents' && what !== 'Formats') removeLinks(sheet, area);
  if (contents) {
    normaliseHeaders(book, sheet, area);
    book.changed(sheet, area);
  }
}

function clearCells(sheet: Sheet, area: Area, contents: boolean, formats: boolean): void {
  const used = sheet.cells.used();
  const part = used && intersection(used, area);
  if (!part) return;
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      const cell = sheet.cells.get(row, column);
      if (!cell) continue;
      if (contents)
        sheet.cells.set(row, column, formats || !cell.style ? undefined : { value: '', style: { ...cell.style, quotePrefix: false } });
      else {
        const { style: _style, ...rest } = cell;
        sheet.cells.set(row, column, rest.value === '' && rest.formula === undefined ? undefined : rest);
      }
    }
  }
}

function removeLinks(sheet: Sheet, area: Area): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) sheet.hyperlinks.delete(key);
  }
}

/** A validation or format without part of its areas; nothing when no area is left. */
export function withoutArea<T extends Readonly<{ areas: readonly Area[] }>>(each: T, area: Area): T[] {
  if (!each.areas.some((own) => intersection(own, area))) return [each];
  const areas = each.areas.flatMap((own) => subtract(own, area));
  return areas.length > 0 ? [{ ...each, areas }] : [];
}

export const isOneCell = (area: Area): boolean => rowCount(area) * columnCount(area) === 1;
export const around = (areas: readonly Area[]): Area => areas.reduce((one, other) => bounding(one, other));
