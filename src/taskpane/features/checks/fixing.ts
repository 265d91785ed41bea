import { fixesOf, type CellFix, type Finding, type ValueForm } from '../../../domain/checks';
import type { Cell } from '../../../domain/contract';

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
