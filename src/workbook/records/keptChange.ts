import type { Cell } from '../../domain/contract';
import { keptMark, type KeptKind, type KeptRecord, type PlacedRecord } from './keptRows';

/** Well under the 32,767 characters of a cell (Excel specifications and limits). */
export const partLength = 30_000;
/** Other characters as JSON has them too: no program that passes the file on changes them, and a cut falls between whole ones. */
const plain = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The JSON of a value as it is kept. */
export const keptText = (value: unknown): string => plain(JSON.stringify(value));

/** The rows of a record, in the order of the headers. */
export function rowsOf({ kind, key, text }: KeptRecord): readonly (readonly Cell[])[] {
  const parts = Array.from({ length: Math.max(1, Math.ceil(text.length / partLength)) }, (_, index) =>
    text.slice(index * partLength, (index + 1) * partLength),
  );
  return parts.map((part, index) => [kind, key, index + 1, parts.length, keptMark + part]);
}

/** What has to be done for the records of a kind to be these: rows to set, rows to empty, rows to add below. */
interface KeptChange {
  readonly set: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
  readonly empty: readonly number[];
  readonly add: readonly (readonly Cell[])[];
}

export function changeTo(there: readonly PlacedRecord[], kind: KeptKind, wanted: readonly KeptRecord[]): KeptChange {
  const own = new Map(there.filter((each) => each.kind === kind).map((each) => [each.key, each]));
  const set: { row: number; cells: readonly Cell[] }[] = [];
  const empty: number[] = [];
  const add: (readonly Cell[])[] = [];
  for (const record of wanted) {
    const before = own.get(record.key);
    own.delete(record.key);
    if (before?.text === record.text) continue;
    const rows = rowsOf(record);
    if (before?.rows.length === rows.length) before.rows.forEach((row, index) => set.push({ row, cells: rows[index] ?? [] }));
    else {
      empty.push(...(before?.rows ?? []));
      add.push(...rows);
    }
  }
  for (const { rows } of own.values()) empty.push(...rows);
  return { set, empty, add };
}
