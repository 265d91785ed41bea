import type { Cell } from '../../contract';
import type { Finding } from '../define/finding';

/** One cell to write, with what it held for the record on Controle. */
export interface CellFix {
  readonly sheet: string;
  readonly cell: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** What can be put right without asking about each: certain suggestions only, and none where two findings disagree about a cell. */
export function fixesOf(findings: readonly Finding[]): readonly CellFix[] {
  const fixes = new Map<string, CellFix | null>();
  for (const { sheet, cell, value, suggestion, certain } of findings) {
    if (!certain || suggestion?.kind !== 'replace') continue;
    const key = `${sheet}!${suggestion.cell}`;
    const before = fixes.get(key);
    const fix = { sheet, cell, before: value, after: suggestion.value };
    if (before === undefined) fixes.set(key, fix);
    else if (before !== null && before.after !== fix.after) fixes.set(key, null);
  }
  return [...fixes.values()].filter((fix) => fix !== null);
}
