import { compareText } from '../calc/coerce';
import type { CellStyle, CellValue } from '../../src/xlsx/model/workbook';
import { valueOf, type PivotSource } from './source';

/** An item of a row or column field: the records it stands for and the items of the next field within it. */
export interface Item {
  readonly value: CellValue;
  /** Format of the first source cell, so that days show as days. */
  readonly style: CellStyle | undefined;
  readonly records: readonly number[];
  readonly children: readonly Item[];
  readonly path: string;
}

/** The items of nested fields, each sorted upwards: numbers, text, conditions, empty last. */
export function itemsOf(source: PivotSource, fields: readonly number[], records: readonly number[], path = ''): readonly Item[] {
  const [field, ...inner] = fields;
  if (field === undefined) return [];
  const groups = new Map<string, number[]>();
  for (const record of records) {
    const key = keyOf(valueOf(source.records[record]?.[field]));
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups]
    .map(([key, members]) => {
      const cell = source.records[members[0] ?? 0]?.[field];
      const format = cell?.style?.numberFormat;
      const own = `${path}\u0000${key}`;
      return {
        value: valueOf(cell),
        style: format === undefined ? undefined : { numberFormat: format },
        records: members,
        children: itemsOf(source, inner, members, own),
        path: own,
      };
    })
    .sort((a, b) => compareItems(a.value, b.value));
}

/** The paths of a record through the column fields, from all columns ("") to its own. */
export function pathsOf(source: PivotSource, fields: readonly number[], record: number): string[] {
  const paths = [''];
  for (const field of fields) paths.push(`${paths.at(-1) ?? ''}\u0000${keyOf(valueOf(source.records[record]?.[field]))}`);
  return paths;
}

function keyOf(value: CellValue): string {
  return typeof value === 'string' ? `t${value.toLowerCase()}` : `${typeof value}${String(value)}`;
}

function compareItems(a: CellValue, b: CellValue): number {
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
}

function rank(value: CellValue): number {
  if (value === '') return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
