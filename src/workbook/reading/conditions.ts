import type { Job } from '../excel/run';

/** How the workbook is open, where that changes what people may take from it. */
export type Condition = 'manual-calculation' | 'read-only';

export interface Conditions {
  readonly conditions: readonly Condition[];
  /** Its dates are 1,462 less than those of other workbooks: an old setting of Excel for Mac. */
  readonly countsFrom1904: boolean;
}

/** Asks how the workbook is open, along with the batch under way; gives how to take it up afterwards. */
export function loadConditions({ context }: Job): () => Conditions {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.application.load('calculationMode');
  // The date system is no property of Excel's; DATE counts in it.
  const day = workbook.functions.date(1904, 1, 2).load('value');
  return () => ({
    conditions: [
      ...(workbook.application.calculationMode === 'Manual' ? (['manual-calculation'] as const) : []),
      ...(workbook.readOnly ? (['read-only'] as const) : []),
    ],
    countsFrom1904: day.value === 1,
  });
}
