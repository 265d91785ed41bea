import type { CellValue } from '../model/workbook';
import { element, type Element } from '../xml/tree';

/** A source column as the cache holds it: its distinct values in order of appearance, and per row its value or its number in that list. */
export interface CacheField {
  readonly name: string;
  readonly items: readonly CellValue[];
  readonly isShared: boolean;
  readonly values: readonly CellValue[];
  readonly itemOf: (value: CellValue) => number;
}

// Excel takes "assen" and "Assen" for the same item.
const keyOf = (value: CellValue): string => `${typeof value}:${String(value).toLowerCase()}`;

export function cacheField(name: string, values: readonly CellValue[], isOnAxis: boolean): CacheField {
  const numbers = new Map<string, number>();
  const items: CellValue[] = [];
  for (const value of values) {
    if (numbers.has(keyOf(value))) continue;
    numbers.set(keyOf(value), items.length);
    items.push(value);
  }
  const isShared = isOnAxis || values.some((value) => typeof value !== 'number' && value !== '');
  return { name, items, isShared, values, itemOf: (value) => numbers.get(keyOf(value)) ?? 0 };
}

export function itemElement(value: CellValue): Element {
  if (value === '') return element('m');
  if (typeof value === 'number') return element('n', { v: value });
  return typeof value === 'boolean' ? element('b', { v: value }) : element('s', { v: value });
}

export function cacheFieldElement({ name, items, isShared }: CacheField): Element {
  const numbers = items.filter((item): item is number => typeof item === 'number');
  const texts = items.filter((item) => typeof item === 'string' && item !== '');
  const flags = items.filter((item) => typeof item === 'boolean');
  const isBlank = items.includes('');
  const hasText = texts.length > 0 || flags.length > 0;
  const shared = element(
    'sharedItems',
    {
      containsSemiMixedTypes: numbers.length > 0 && !hasText && !isBlank ? 0 : undefined,
      containsString: texts.length === 0 && items.length > 0 && (numbers.length > 0 || isBlank) ? 0 : undefined,
      containsBlank: isBlank || undefined,
      containsMixedTypes: (numbers.length > 0 && hasText) || undefined,
      containsNumber: numbers.length > 0 || undefined,
      containsInteger: (numbers.length > 0 && numbers.every(Number.isInteger)) || undefined,
      minValue: numbers.length > 0 ? numbers.reduce((one, other) => Math.min(one, other)) : undefined,
      maxValue: numbers.length > 0 ? numbers.reduce((one, other) => Math.max(one, other)) : undefined,
      count: isShared ? items.length : undefined,
      longText: texts.some((text) => String(text).length > 255) || undefined,
    },
    isShared ? items.map(itemElement) : [],
  );
  return element('cacheField', { name, numFmtId: 0 }, [shared]);
}

/** The order in which Excel shows items: numbers, texts, booleans, blanks last. */
export function sortedItems({ items }: CacheField): number[] {
  const rank = (value: CellValue): number => (value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  const collator = new Intl.Collator('nl', { sensitivity: 'base' });
  return items
    .map((_, index) => index)
    .sort((one, other) => {
      const first = items[one] ?? '';
      const second = items[other] ?? '';
      if (rank(first) !== rank(second)) return rank(first) - rank(second);
      return typeof first === 'number' && typeof second === 'number' ? first - second : collator.compare(String(first), String(second));
    });
}
