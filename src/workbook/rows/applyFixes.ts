import type { ValueForm } from '../../domain/checks';
import type { Cell } from '../../domain/contract';
import { look } from '../sheets/look';
import { runInExcel } from '../excel/run';
import type { Outcome } from '../excel/problem';
import { safeCell } from '../excel/safeText';

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
    async ({ context, sync, wrote }) => {
      const applied: Fix[] = [];
      const skipped: { fix: Fix; reason: SkipReason }[] = [];
      for (let from = 0; from < fixes.length; from += cellsAtOnce) {
        const part = fixes.slice(from, from + cellsAtOnce);
        const ranges = part.map(({ sheet, cell }) =>
          context.workbook.worksheets.getItem(sheet).getRange(cell).load('values,formulas,numberFormat'),
        );
        await sync();
        part.forEach((fix, index) => {
          const range = ranges[index];
          const value: unknown = range?.values[0]?.[0];
          const formula: unknown = range?.formulas[0]?.[0];
          if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) skipped.push({ fix, reason: 'formula' });
          else if (value !== fix.before) skipped.push({ fix, reason: 'changed' });
          else if (range) {
            const format = formatFor(fix, range.numberFormat[0]?.[0]);
            if (format !== null) range.numberFormat = [[format]];
            range.values = [[safeCell(fix.after)]];
            applied.push(fix);
          }
        });
        await sync();
        wrote(`${applied.length}`);
      }
      return { applied, skipped };
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
