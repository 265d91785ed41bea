import type { Cell } from '../../domain/contract';
import { settingJson } from '../excel/settingJson';

/**
 * The format of what is kept beside the cells, described in docs/kept.md: a table of plain cells, a record in one or more
 * rows. Pure; kept.ts reads them, keep.ts writes them.
 */
export const keptTable = 'Strippenkaart_bewaard';
export const keptHeaders = ['Soort', 'Sleutel', 'Deel', 'Delen', 'Inhoud'] as const;
export type KeptKind = 'version' | 'mapping' | 'ties' | 'adoptions' | 'scenarios' | 'formulas' | 'evaluation' | 'journal';

/** A thing that is kept: JSON text, under a key that is its own within its kind. */
export interface KeptRecord {
  readonly kind: KeptKind;
  readonly key: string;
  readonly text: string;
}

/** With the rows it stands in, as places in the table's body. */
export interface PlacedRecord extends KeptRecord {
  readonly rows: readonly number[];
}

/** Before each part, so that none of them is read as a formula, a number or a day. */
export const keptMark = '|';

/** The records in the rows of the table's body, in the order in which they start. What lacks a part, or is no JSON, is none. */
export function readRows(body: readonly (readonly Cell[])[]): readonly PlacedRecord[] {
  const found = new Map<string, { kind: KeptKind; key: string; parts: string[]; rows: number[]; of: Cell | undefined }>();
  body.forEach(([kind, key, part, of, content], row) => {
    const id = `${kind}\n${key}`;
    const record = found.get(id) ?? { kind: kind as KeptKind, key: String(key), parts: [], rows: [], of };
    if (typeof part !== 'number' || typeof content !== 'string' || !content.startsWith(keptMark)) return;
    // Two people may have kept the same thing in the same moment: the last of them counts.
    record.of = of;
    record.parts[part - 1] = content.slice(1);
    record.rows.push(row);
    found.set(id, record);
  });
  return [...found.values()].flatMap(({ kind, key, parts, rows, of }) => {
    const text = parts.join('');
    return parts.filter(() => true).length === of && settingJson(text) !== null ? [{ kind, key, text, rows }] : [];
  });
}
