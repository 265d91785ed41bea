import type { TouchedRows } from '../../domain/checks';
import type { WorkbookRead } from '../../workbook';

/** How a reading came from the one before: rows that were edited. */
interface ReadingStep {
  readonly before: WorkbookRead;
  readonly touched: readonly TouchedRows[];
}

const steps = new WeakMap<WorkbookRead, ReadingStep>();

/** One step back is enough to check what it touched: a chain of steps would keep every reading of the day. */
export function rememberStep(read: WorkbookRead, step: ReadingStep): void {
  steps.delete(step.before);
  steps.set(read, step);
}

/** Null where everything was read at once. */
export const stepTo = (read: WorkbookRead): ReadingStep | null => steps.get(read) ?? null;
