import { fixesOf, type CellFix, type Finding, type ValueForm } from '../../../domain/checks';
import { rowOfCell, type Cell, type WorkbookTables } from '../../../domain/contract';
import type { Fix } from '../../../workbook';

/** A fix with what is needed to show it: how its value is written, and the column it stands in. */
export interface ShownFix extends CellFix {
  readonly column: string;
  readonly form: ValueForm;
}

/** What can be put right of these findings without asking about each. */
export function certainFixes(findings: readonly Finding[]): readonly ShownFix[] {
  const known = new Map(findings.map((finding) => [`${finding.sheet}!${finding.cell}`, finding] as const));
  return fixesOf(findings).map((fix) => {
    const finding = known.get(`${fix.sheet}!${fix.cell}`);
    return { ...fix, column: finding?.column ?? '', form: finding?.suggestion?.form ?? 'text' };
  });
}

/** The fix of one finding with the value proposed or chosen; null where it proposes none. */
export function fixOf({ sheet, cell, column, value, suggestion }: Finding, chosen: Cell | null): ShownFix | null {
  if (suggestion === null || cell === '' || suggestion.cell !== cell) return null;
  const after = suggestion.kind === 'replace' ? suggestion.value : chosen;
  return after === null ? null : { sheet, cell, column, before: value, after, form: suggestion.form };
}

/** Fixes as they are written: each with the row it was seen in, and without a memory of what a finding on privacy takes away. */
export function writtenFixes(fixes: readonly ShownFix[], tables: WorkbookTables, findings: readonly Finding[]): readonly Fix[] {
  const isPrivate = new Set(findings.filter(({ code }) => code.startsWith('privacy-')).map(({ sheet, cell }) => `${sheet}!${cell}`));
  return fixes.map(({ sheet, cell, before, after }): Fix => {
    const row = rowOfCell(tables, sheet, cell);
    return { sheet, cell, before, after, ...(row ? { row } : {}), ...(isPrivate.has(`${sheet}!${cell}`) ? { isPrivate: true } : {}) };
  });
}
