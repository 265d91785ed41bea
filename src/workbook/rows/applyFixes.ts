import type { ValueForm } from '../../domain/checks';
import type { Cell } from '../../domain/contract';
import { look } from '../sheets/look';
import { done, refused, type Outcome } from '../excel/problem';
import { cellPlaces, commitCells, writeInExcel } from '../writer';

export interface Fix {
  readonly sheet: string;
  /** "C17". */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Cell;
  /** What the value is: a day is shown as one. */
  readonly form?: ValueForm;
  /** The row as it was looked at, from a column on (0 is A): where somebody sorts meanwhile the fix goes along with it. */
  readonly row?: { readonly left: number; readonly cells: readonly Cell[] };
  /** What it replaces may be kept nowhere, so it cannot be undone either. */
  readonly isPrivate?: boolean;
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
  return writeInExcel(
    'fixes',
    fixes,
    async (job) => {
      const applied: Fix[] = [];
      const skipped: { fix: Fix; reason: SkipReason }[] = [];
      for (let from = 0; from < fixes.length; from += cellsAtOnce) {
        const part = fixes.slice(from, from + cellsAtOnce);
        const id = from === 0 ? job.request.id : `${job.request.id}-${from}`;
        const committed = await commitCells(
          { ...job, request: { ...job.request, id } },
          part.map((fix) => ({ ...fix, formatFor: (now) => formatFor(fix, now) })),
        );
        // What went before in other requests is done, and is named.
        if (!committed.ok) return refused(committed.problem.code, committed.problem.parameters, cellPlaces(applied));
        part.forEach((fix, index) => {
          const outcome = committed.value.outcomes[index] ?? 'changed';
          if (outcome === 'written') applied.push({ ...fix, cell: committed.value.writes[index]?.cell ?? fix.cell });
          else skipped.push({ fix, reason: outcome });
        });
        for (const place of cellPlaces(applied.slice(-part.length))) job.wrote(place);
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
