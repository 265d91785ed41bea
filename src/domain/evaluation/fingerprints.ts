import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isBlank, tableKeys, tables as contract, type TableKey, type WorkbookTables } from '../contract';

/** What a table held when the evaluation was made: enough to see later whether it still holds the same. */
export interface TableFingerprint {
  readonly table: TableKey;
  readonly name: string;
  readonly rows: number;
  readonly fingerprint: string;
}

/** Of every table that was read, in the contract's order; the menu card holds examples, no figures. */
export function tableFingerprints(tables: WorkbookTables): readonly TableFingerprint[] {
  return tableKeys.flatMap((key): TableFingerprint[] => {
    const table = tables[key];
    if (!table || key === 'menuCard') return [];
    const rows = table.values.filter((row) => !row.every((cell) => isBlank(cell)));
    return [
      {
        table: key,
        name: table.name ?? table.sheet ?? contract[key].nl,
        rows: rows.length,
        fingerprint: fingerprintOf(JSON.stringify([table.headers, rows])),
      },
    ];
  });
}

/** Twelve characters that stand for a text: "3f9a-0c1d-77be". For recognising, not for keeping secrets. */
export function fingerprintOf(text: string): string {
  const digits = bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].join('-');
}

interface TableChange {
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'rows' | 'content';
  readonly before: number;
  readonly after: number;
}

/** What changed in the tables since an earlier evaluation. */
export function changesSince(before: readonly TableFingerprint[], after: readonly TableFingerprint[]): readonly TableChange[] {
  const changes: TableChange[] = [];
  for (const now of after) {
    const then = before.find(({ table }) => table === now.table);
    if (!then) changes.push({ name: now.name, kind: 'added', before: 0, after: now.rows });
    else if (then.fingerprint !== now.fingerprint) {
      changes.push({ name: now.name, kind: then.rows === now.rows ? 'content' : 'rows', before: then.rows, after: now.rows });
    }
  }
  for (const then of before)
    if (!after.some(({ table }) => table === then.table)) changes.push({ name: then.name, kind: 'removed', before: then.rows, after: 0 });
  return changes;
}

export const isTableKey = (value: unknown): value is TableKey => tableKeys.some((key) => key === value);
