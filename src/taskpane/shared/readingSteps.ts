import type { TouchedRows } from '../../domain/checks';
import type { WorkbookRead } from '../../workbook';

/** How a reading came from the one before: rows that were edited. */
export interface ReadingStep {
  readonly before: WorkbookRead;
  readonly touched: readonly TouchedRows[];
}

const steps = new WeakMap<WorkbookRead, ReadingStep>();

export const rememberStep = (read: WorkbookRead, step: ReadingStep): void => void steps.set(read, step);

/** Null where everything was read at once. */
export const stepTo = (read: WorkbookRead): ReadingStep | null => steps.get(read) ?? null;
