import type { PivotCaptions } from './captions';
import type { Item } from './items';

/** A group of value columns: one column item, a subtotal, or everything. */
export interface ColumnGroup {
  readonly path: string;
  /** What stands above it, a line for each column field; empty where an outer item's caption already stands further left. */
  readonly labels: readonly Readonly<{ value: string | number | boolean; item?: Item }>[];
  readonly isTotal: boolean;
  readonly isGrandTotal: boolean;
}

/** The groups from left to right: the innermost items, a subtotal after each outer item, and the grand total. */
export function columnGroups(items: readonly Item[], depth: number, captions: PivotCaptions): readonly ColumnGroup[] {
  const blank = (count: number) => Array.from({ length: count }, () => ({ value: '' }));
  if (depth === 0) return [{ path: '', labels: [], isTotal: false, isGrandTotal: false }];
  const groups: ColumnGroup[] = [];
  const visit = (item: Item, outer: ColumnGroup['labels'], level: number): void => {
    const label = { value: item.value === '' ? captions.blank : item.value, item };
    if (item.children.length === 0) {
      groups.push({ path: item.path, labels: [...outer, label], isTotal: false, isGrandTotal: false });
      return;
    }
    item.children.forEach((child, at) => visit(child, at === 0 ? [...outer, label] : blank(level + 1), level + 1));
    const caption = captions.totalOf(String(label.value));
    groups.push({
      path: item.path,
      labels: [...blank(level), { value: caption }, ...blank(depth - level - 1)],
      isTotal: true,
      isGrandTotal: false,
    });
  };
  for (const item of items) visit(item, [], 0);
  groups.push({ path: '', labels: [{ value: captions.grandTotal }, ...blank(depth - 1)], isTotal: true, isGrandTotal: true });
  return groups;
}
