import { appendRows, type Appended, type NewRow } from './appendRows';
import { readWorkbook } from './read';
import { refused, type Outcome } from './problem';
import { runInExcel } from './run';

/** What the rest of the add-in may ask of the workbook. Nothing outside this folder calls Excel. */
export { applyFixes, type Fix, type FixesApplied, type SkipReason } from './applyFixes';
export { forgetTie, recordTie, type AllocationRecords, type RecordedTie } from './allocationRecords';
export {
  adoptAllocation,
  writeDraftAllocation,
  type AdoptionStamp,
  type AllocationAdopted,
  type AllocationLine,
  type AllocationVersion,
  type AllocationWritten,
} from './allocationRows';
export type { Appended } from './appendRows';
export { appendBookings, type BookingCells } from './bookingRows';
export { reportSheet, writeCheckReport, type CheckReport, type ReportLine } from './checkReport';
export { writeCheckSettings, type CheckChoice } from './checkSettingsRows';
export { createWorkbook, settingRows, type NewRows, type NewWorkbook, type NewWorkbookTexts } from './create';
export type { Connected, ListedTable } from './connection';
export { buildEvaluation, type EvaluationBuilt, type EvaluationRequest } from './evaluation/buildEvaluation';
export type { EvaluationTexts } from './evaluation/texts';
export type { Mark } from './marks';
export { addMenuCard, type NewMenuCard } from './menuCardRows';
export { appendMutations, type MutationCells } from './mutationRows';
export { writeOverviewSheet, type OverviewTexts } from './overview';
export type { Outcome, Problem, ProblemCode } from './problem';
export { findFlexFormulas, freezeFlexFormulas, restoreFlexFormulas, type FlexOverview, type FlexRestored } from './flex/flexFormulas';
export type { KeptFormula } from './flex/keptFormulas';
export type { FlexChange, FlexFormula, FlexMode, FlexPlan, FlexSkipped } from './flex/planFlex';
export { readEdits, type EditsRead } from './readEdits';
export { planGuidance, writeGuidance, type GuidanceColumn, type GuidancePlan } from './guidance';
export type { GuidanceTexts, Guide } from './guidanceRules';
export { goTo, readOurTables, watchLocalEdits, type LocalEdit, type WorkbookRead } from './reading';
export { scanWorkbook, type Scan, type ScannedSheet, type ScannedTable } from './scan';
export { readScenarios, removeScenario, saveScenario } from './scenarios';
export { saveMapping, writeSettings } from './settingsRows';

/** Adds rows to Opdrachten, below what is there. */
export async function appendAssignments(rows: readonly NewRow[]): Promise<Outcome<Appended>> {
  return runInExcel(async (job) => {
    const { assignments } = (await readWorkbook(job, ['assignments'])).tables;
    return assignments ? appendRows(job, assignments, rows) : refused('table-missing', { table: 'Opdrachten' });
  });
}
