import type { createWorkbook } from '../workbook/create';

/**
 * What the screens can have done in Excel. The composition root binds each to src/workbook; a screen never sees Excel.
 * Each resolves to an Outcome: done with a value, or refused with a coded problem.
 */
export interface Actions {
  readonly createWorkbook: typeof createWorkbook;
}
