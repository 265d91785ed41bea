import type { ValueForm } from '../../domain/checks';
import type { Cell } from '../../domain/contract';
import { look } from '../sheets/look';
import { runInExcel } from '../excel/run';
import { done, refused, type Outcome } from '../excel/problem';
import { commitCells } from '../writer';

export interface Fix {
  readonly sheet: string;
  /** "C17". */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Cell;
  /** What the value is: a day is shown as one. */
  readonly form?: ValueForm;
}

export type SkipReason = 'changed' | 'formula';

export interface FixesApplied {
  readonly applied: readonly Fix[];
  /** Left as they are: somebody changed the cell meanwhile, or a formula makes its value. */
  readonly skipped: readonly { readonly fix: Fix; readonly reason: SkipReason }[];
}

/** Cells a request touches at the most. */
const cellsAtOnce = 1_000;

/** Writes fixes, each only where its cell still holds what was checked. Nothing outside those cells is touched. */
export async function applyFixes(fixes: readonly Fix[], signal?: AbortSignal): Promise<Outcome<FixesApplied>> {
  return runInExcel(
    async (job) => {
      const applied: Fix[] = [];
      const skipped: { fix: Fix; reason: SkipReason }[] = [];
      for (let from = 0; from < fixes.length; from += cellsAtOnce) {
        const part = fixes.slice(from, from + cellsAtOnce);
        const committed = await commitCells(
          job,
          part.map((fix) => ({ ...fix, formatFor: (now) => formatFor(fix, now) })),
        );
        // What went before in other requests is done, and is named.
        if (!committed.ok)
          return refused(committed.problem.code, committed.problem.parameters, applied.length > 0 ? [`${applied.length}`] : []);
        part.forEach((fix, index) => {
          const outcome = committed.value[index] ?? 'changed';
          if (outcome === 'written') applied.push(fix);
          else skipped.push({ fix, reason: outcome });
        });
        job.wrote(`${applied.length}`);
      }
      return done({ applied, skipped });
    },
    signal ? { signal } : {},
  );
}

/** A text format would turn a number back into text, and a day in a cell of no format shows as a number; any other format stays. */
function formatFor({ after, form }: Fix, now: unknown): string | null {
  if (typeof after !== 'number' || (now !== '@' && now !== 'General')) return null;
  if (form === 'date') return look.dateFormat;
  return now === '@' ? 'General' : null;
}
