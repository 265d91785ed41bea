import type { Cell } from '../../domain/contract';
import { done, refused, type Outcome } from '../excel/problem';
import { answered, refusalOf, withoutWaiting, type Job } from '../excel/run';
import { safeCell } from '../excel/safeText';

/** A single cell that was looked at, and what it becomes. */
interface CellWrite {
  readonly sheet: string;
  /** "C17". */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Cell;
  /** The number format to set, given the one that is there; null leaves it. */
  readonly formatFor: (now: unknown) => string | null;
}

type CellOutcome = 'written' | 'changed' | 'formula';

/**
 * Writes cells, each only where it still holds what was looked at: asked in the request before, and seen again in the request that
 * writes. Where somebody was there in between their value goes back. A request that failed is looked after: done after all, or undone.
 */
export async function commitCells(
  { context, sync }: Pick<Job, 'context' | 'sync'>,
  writes: readonly CellWrite[],
): Promise<Outcome<readonly CellOutcome[]>> {
  const rangeOf = (in_: Excel.RequestContext, { sheet, cell }: CellWrite): Excel.Range =>
    in_.workbook.worksheets.getItem(sheet).getRange(cell);
  const claimed = writes.map((write) => rangeOf(context, write).load('values,formulas,numberFormat'));
  await sync();
  const outcomes = writes.map((write, index) => standsIn(claimed[index]!, write.before));
  const formats = writes.map((write, index) => write.formatFor(claimed[index]?.numberFormat[0]?.[0]));
  const chosen = writes.flatMap((write, index) => (outcomes[index] === 'written' ? [{ write, index }] : []));
  if (chosen.length === 0) return done(outcomes);
  const before = chosen.map(({ write, index }) => {
    const there = rangeOf(context, write).load('values,formulas');
    const range = rangeOf(context, write);
    const format = formats[index] ?? null;
    if (format !== null) range.numberFormat = [[format]];
    range.values = [[safeCell(write.after)]];
    return there;
  });
  try {
    await sync();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const state = await lookAgain(
      chosen.map(({ write, index }) => ({ write, format: claimed[index]?.numberFormat })),
      rangeOf,
    );
    if (state === 'done') return done(outcomes);
    return state === 'undone'
      ? { ok: false, problem: refusal }
      : refused('unsure-cells', { cells: namesOf(chosen.map(({ write }) => write)) });
  }
  const late = chosen.filter((_, at) => standsIn(before[at]!, chosen[at]!.write.before) !== 'written');
  if (late.length > 0) {
    chosen.forEach(({ index, write }, at) => {
      const found = standsIn(before[at]!, write.before);
      if (found === 'written') return;
      before[at]!.formulas = [
        [found === 'formula' ? (before[at]!.formulas[0]?.[0] as Cell) : safeCell(before[at]!.values[0]?.[0] as Cell)],
      ];
      before[at]!.numberFormat = claimed[index]!.numberFormat;
      outcomes[index] = found;
    });
    try {
      await sync();
    } catch (error) {
      if (refusalOf(error) === null) throw error;
      return refused('unsure-cells', { cells: namesOf(late.map(({ write }) => write)) });
    }
  }
  return done(outcomes);
}

function standsIn(range: Excel.Range, expected: Cell): CellOutcome {
  const [value, formula] = [range.values[0]?.[0] as Cell, range.formulas[0]?.[0] as Cell];
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula';
  return value === expected ? 'written' : 'changed';
}

const namesOf = (writes: readonly CellWrite[]): string =>
  `${writes
    .slice(0, 5)
    .map(({ sheet, cell }) => `${sheet}!${cell}`)
    .join(', ')}${writes.length > 5 ? ', …' : ''}`;

async function lookAgain(
  writes: readonly { readonly write: CellWrite; readonly format: unknown[][] | undefined }[],
  rangeOf: (context: Excel.RequestContext, write: CellWrite) => Excel.Range,
): Promise<'done' | 'undone' | 'unsure'> {
  try {
    return await withoutWaiting(async (context) => {
      const ranges = writes.map(({ write }) => rangeOf(context, write).load('values'));
      await answered(context);
      const isNew = writes.map(({ write }, at) => ranges[at]?.values[0]?.[0] === write.after);
      if (isNew.every(Boolean)) return 'done';
      if (writes.some(({ write }, at) => !isNew[at] && ranges[at]?.values[0]?.[0] !== write.before)) return 'unsure';
      writes.forEach(({ write, format }, at) => {
        if (isNew[at]) ranges[at]!.values = [[safeCell(write.before)]];
        if (format) ranges[at]!.numberFormat = format;
      });
      await answered(context);
      return 'undone';
    });
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return 'unsure';
  }
}
