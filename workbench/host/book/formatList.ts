import type { ConditionalFormat, Sheet, Workbook } from '../../../src/xlsx/model/workbook';

/**
 * Where a format stands in its sheet's list: where it was last seen, or looked for from both ends at once. What is added stands last and
 * what is removed in order stands first, so that neither walks along the tens of thousands there may be.
 */
export function placeOf(formats: readonly ConditionalFormat[], id: unknown, seen: number): number {
  if (formats[seen]?.id === id) return seen;
  for (let first = 0, last = formats.length - 1; first <= last; first += 1, last -= 1) {
    if (formats[first]?.id === id) return first;
    if (formats[last]?.id === id) return last;
  }
  return -1;
}

/** New conditional formats of a workbook: each gets an id of its own and comes before those there are. */
export class FormatList {
  private taken: Set<string> | null = null;
  /** How many came in front of the others since these were last numbered. */
  private readonly inFront = new Map<Sheet, number>();
  private lastId = 0;

  constructor(private readonly workbook: Workbook) {}

  add(sheet: Sheet, format: Omit<ConditionalFormat, 'id' | 'priority'>): { readonly id: string; readonly at: number } {
    this.taken ??= new Set(this.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map((each) => each.id)));
    do this.lastId += 1;
    while (this.taken.has(String(this.lastId)));
    const id = String(this.lastId);
    this.taken.add(id);
    const count = (this.inFront.get(sheet) ?? 0) + 1;
    this.inFront.set(sheet, count);
    return { id, at: sheet.conditionalFormats.push({ ...format, id, priority: -count }) - 1 };
  }

  /** Numbers from 0 again what came in front, and puts it there: once a request, not once a format. */
  rank(sheet?: Sheet): void {
    for (const [each, count] of sheet ? [[sheet, this.inFront.get(sheet) ?? 0] as const] : [...this.inFront]) {
      this.inFront.delete(each);
      if (count === 0) continue;
      const isNew = ({ priority }: ConditionalFormat): boolean => priority < 0;
      const formats = each.conditionalFormats;
      each.conditionalFormats = [...formats.filter(isNew).reverse(), ...formats.filter((one) => !isNew(one))].map((one) => ({
        ...one,
        priority: one.priority + count,
      }));
    }
  }
}
